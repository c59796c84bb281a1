import { isScalar, isSeq, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { claimFields, claimFileFields } from '../fields/claim-fields.ts';
import { keepEmptyHeaderComments } from '../yaml/comments.ts';
import { inItsLineBreaks } from '../yaml/line-breaks.ts';
import { isPlainMap } from '../yaml/plain-map.ts';
import { printed } from '../yaml/printed.ts';

/** Finds the place of a quote in the article: "p7s1"; null where it is not at hand, or not there. */
export type QuoteFinder = (quote: string) => string | null;

/**
 * A claim file in canonical form: fields in the order of docs/formats.md, two spaces of indentation, one claim below the other.
 * Claims without an id get the next free one, and those with a `quote` and no `at` their place. Comments stay where they belong.
 * @returns null where the file has an error of YAML, and nothing can be said of what it means, or where it has no such form
 */
export function formatClaimsText(text: string, placeOf: QuoteFinder): string | null {
  return inItsLineBreaks(text, (unix) => formattedForGood(unix, placeOf));
}

function formattedForGood(text: string, placeOf: QuoteFinder): string | null {
  let now = formattedOnce(text, placeOf);
  // A comment behind a list may belong to it only once the list is indented: the form is canonical when it does not change any more.
  for (let times = 1; now !== null && times < MOST_TIMES; times++) {
    const next = formattedOnce(now, placeOf);
    if (next === now) return now;
    now = next;
  }
  return null;
}

const MOST_TIMES = 4;

function formattedOnce(text: string, placeOf: QuoteFinder): string | null {
  const document = parseDocument(text, { strict: true, uniqueKeys: true });
  if (document.errors.length > 0 || document.warnings.length > 0 || !isPlainMap(document.contents)) return null;
  keepEmptyHeaderComments(document, text);
  sortFields(document.contents, Object.keys(claimFileFields), false);
  const claims = document.contents.get('claims', true);
  if (isSeq(claims)) {
    claims.flow = false;
    const maps = claims.items.filter((item): item is YAMLMap => isPlainMap(item));
    const taken = new Set(maps.map((claim) => claim.get('id')).map((id) => (typeof id === 'string' || typeof id === 'number' ? String(id).toLowerCase() : '')));
    for (const claim of maps) {
      claim.flow = false;
      if (!claim.has('id')) claim.items.unshift(document.createPair('id', nextId(taken)));
      const [quote, at] = [claim.get('quote'), claim.get('at')];
      const place = typeof quote === 'string' && (at === undefined || at === null) ? placeOf(quote) : null;
      if (place !== null) claim.set('at', place);
      sortFields(claim, Object.keys(claimFields), true);
    }
  }
  return printed(document, { lineWidth: 0, indent: 2, indentSeq: true, flowCollectionPadding: false });
}

/** Fields in the order of the table; those it does not know keep theirs, at the end. */
function sortFields(map: YAMLMap, order: readonly string[], isSeqItem: boolean): void {
  const rank = ({ key }: Pair): number => {
    // a map as a key is no field; as text, keys nested in keys have no end
    const at = isScalar(key) ? order.indexOf(String(key.value)) : -1;
    return at < 0 ? order.length : at;
  };
  const sorted = map.items.map((pair, index) => ({ pair, index })).sort((a, b) => rank(a.pair) - rank(b.pair) || a.index - b.index);
  map.items = sorted.map(({ pair }) => pair);
  // A comment above what is now the first field stands above the item: behind the dash there is no place for it.
  const first = map.items[0]?.key;
  if (isScalar(first) && typeof first.commentBefore === 'string' && isSeqItem) {
    map.commentBefore = [map.commentBefore, first.commentBefore].filter((comment) => typeof comment === 'string').join('\n');
    first.commentBefore = null;
  }
}

/** c1, c2, …: one more than the largest there is, so that an id that was once used for another claim does not come back at once. */
function nextId(taken: Set<string>): string {
  const largest = Math.max(0, ...[...taken].map((id) => Number(/^c(\d{1,9})$/.exec(id)?.[1] ?? 0)));
  const id = `c${largest + 1}`;
  taken.add(id);
  return id;
}
