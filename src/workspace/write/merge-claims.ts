/** New drafts into an existing claim file. What a person wrote, changed or deleted stays so; not a byte of it is moved. */
import { isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import { draftId, sentenceMark } from '../../values/draft-id.ts';
import { isRewritable } from '../rewritable.ts';
import { keepsComments } from '../yaml/comments.ts';
import { isPlainMap } from '../yaml/plain-map.ts';
import { claimBlock, ledger, splitLedger, type NewClaim } from './claims-file.ts';

export interface Merged {
  readonly content: string;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

function markOf(draft: NewClaim): string {
  return draft.mark ?? sentenceMark(draft.evidence);
}

interface Existing {
  readonly id: string;
  readonly text: string;
  readonly at: string | null;
  readonly evidence: string | null;
  /** A draft as it was written: nobody has changed its text. */
  readonly untouched: boolean;
  /** Offsets of its lines in the file. */
  readonly from: number;
  readonly to: number;
}

/**
 * Adds the drafts of sentences that the file knows nothing of. With `refresh`, drafts that nobody touched are also brought to what
 * would be drafted now: moved, or taken out.
 * @returns null where the file is no sound claim file of that source, or one that `check` does not read (nested without bottom)
 */
export function mergeClaimsFile(file: string, source: string, drafts: readonly NewClaim[], marks: readonly string[], { refresh = false } = {}): Merged | null {
  if (!isRewritable('claims.yaml', 'claims', file)) return null;
  const { rest, marks: known } = splitLedger(file);
  const existing = claimsOf(rest, source);
  if (existing === null) return null;
  const allMarks = [...new Set([...known, ...marks])];
  const drafted = new Set(known);
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const ids = new Set(existing.claims.map(({ id }) => id));
  const fresh = drafts.filter((draft) => !ids.has(draft.id) && (!drafted.has(markOf(draft)) || refresh) && !existing.claims.some((claim) => !stale(claim) && saysTheSame(claim, draft)));
  // A refreshed sentence gets its new drafts only where its old ones go: what a person deleted stays deleted.
  const goingMarks = new Set(existing.claims.filter(stale).map((claim) => sentenceMark(claim.evidence ?? '')));
  const added = fresh.filter((draft) => !drafted.has(markOf(draft)) || goingMarks.has(markOf(draft)));

  function stale(claim: Existing): boolean {
    return refresh && claim.untouched && !byId.has(claim.id);
  }

  let content = '';
  let at = 0;
  let replaced = 0;
  for (const claim of existing.claims) {
    const now = byId.get(claim.id);
    const moved = refresh && claim.untouched && now !== undefined && now.at !== claim.at;
    if (!stale(claim) && !moved) continue;
    content += rest.slice(at, claim.from) + (moved ? claimBlock(now, existing.indent) : '');
    if (moved) replaced++;
    at = claim.to;
  }
  const removed = existing.claims.filter(stale).length;
  const blocks = added.map((claim) => claimBlock(claim, existing.indent)).join('');
  if (existing.end === null) content = withFirst(rest, existing.field, blocks);
  else {
    const end = Math.max(existing.end, at);
    const before = rest.slice(at, end);
    content += before + (before === '' || before.endsWith('\n') || at === end ? '' : '\n') + blocks + rest.slice(end);
    // Nothing is left of the list: `claims:` alone would be no list at all.
    if (removed === existing.claims.length && blocks === '') content = `${content.slice(0, existing.field!.end)} []${content.slice(existing.field!.end)}`;
  }
  const changed = added.length + replaced + removed > 0 || allMarks.length > known.length;
  const whole = changed ? `${content}${content.endsWith('\n') ? '' : '\n'}${ledger(allMarks)}` : file;
  const lost = existing.end === null && !keepsComments(rest, whole);
  return lost || claimsOf(splitLedger(whole).rest, source) === null ? null : { content: whole, added: added.length, replaced, removed };
}

interface FoundClaims {
  readonly claims: readonly Existing[];
  readonly indent: string;
  /** Behind the last line of the last claim; null where there is none. */
  readonly end: number | null;
  /** Behind `claims:`, and what is written of an empty list; null where the file has no such field. */
  readonly field: { readonly end: number; readonly empty: readonly [from: number, to: number] | null } | null;
}

/** The first claims of a file that has none: below `claims:`, and all else stays. */
function withFirst(text: string, field: FoundClaims['field'], blocks: string): string {
  if (blocks === '') return text;
  if (field === null) return `${text}${text.endsWith('\n') ? '' : '\n'}claims:\n${blocks}`;
  const [from, to] = field.empty ?? [field.end, field.end];
  const without = withoutBlanks(text.slice(0, from)) + text.slice(to);
  const lineEnd = endOfLine(without, field.end);
  return `${without.slice(0, lineEnd)}${without[lineEnd - 1] === '\n' ? '' : '\n'}${blocks}${without.slice(lineEnd)}`;
}

function withoutBlanks(text: string): string {
  let end = text.length;
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--;
  return text.slice(0, end);
}

/** The claims of a file with the places of their lines; null where it cannot be read as such. */
function claimsOf(text: string, source: string): FoundClaims | null {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isPlainMap(document.contents) || document.get('source') !== source) return null;
  const list = document.get('claims', true);
  const pair = document.contents.items.find(({ key }) => isScalar(key) && key.value === 'claims');
  if (document.contents.flow === true) return null;
  if (pair === undefined) return { claims: [], indent: '  ', end: null, field: null };
  const behind = text.indexOf(':', (pair.key as Node).range![1]) + 1;
  if (list === null || list === undefined || (isScalar(list) && list.value === null) || (isSeq(list) && list.items.length === 0)) {
    const [from = behind, to = behind] = (list as Node | null | undefined)?.range ?? [];
    return { claims: [], indent: '  ', end: null, field: { end: behind, empty: text.slice(from, to).trim() === '' ? null : [from, to] } };
  }
  if (!isSeq(list) || !list.items.every(isPlainMap) || list.flow === true) return null;
  const items = list.items as YAMLMap[];
  const starts = items.map((item) => text.lastIndexOf('\n', item.range![0]) + 1);
  const end = endOfLine(text, items.at(-1)!.range![1]);
  const claims = items.map((item, i): Existing => {
    const [id, statement, at] = ['id', 'text', 'at'].map((key) => item.get(key)).map((value) => (typeof value === 'string' ? value : null));
    const evidence = item.getIn(['evidence', 'sha256']);
    const digest = typeof evidence === 'string' ? evidence : null;
    const untouched = item.get('status') === 'draft' && digest !== null && id === draftId(digest, statement ?? '', new Set());
    return { id: id ?? '', text: statement ?? '', at: at ?? null, evidence: digest, untouched, from: starts[i]!, to: starts[i + 1] ?? end };
  });
  return { claims, indent: /^ */.exec(text.slice(starts[0]!))![0], end, field: { end: behind, empty: null } };
}

function endOfLine(text: string, from: number): number {
  if (text[from - 1] === '\n') return from;
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at + 1;
}

/** A claim from the same sentence with the same figures, in digits or in words, and most of the same words. */
function saysTheSame(claim: Existing, draft: NewClaim): boolean {
  if (claim.evidence !== draft.evidence && claim.at !== draft.at && claim.at !== draft.at.replace(/s\d+$/, '')) return false;
  const [a, b] = [wordsOf(claim.text), wordsOf(draft.text)];
  if (figuresOf(claim.text).join(' ') !== figuresOf(draft.text).join(' ')) return false;
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size)) >= SAME_WORDS;
}

/** "One" counts seldom: "one of the ships". */
const NUMBER_WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function figuresOf(text: string): string[] {
  const figures = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => (/\d/.test(word) ? [word] : NUMBER_WORDS.includes(word) ? [String(NUMBER_WORDS.indexOf(word) + 2)] : []));
  return [...new Set(figures)].sort();
}

/** Of the shorter one's words. */
const SAME_WORDS = 0.7;

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 2 || /\d/.test(word)));
}
