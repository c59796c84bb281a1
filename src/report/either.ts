/** Two claims that say the same but for one thing, as one sentence: "voters approved or rejected the new constitution". */
import type { Reading } from '../types.ts';
import { bodyOf, dropLeading, hull, opening, spansOf, trimTail } from './clause.ts';
import { clip } from './words.ts';

const MOST = 100;
/** Words in which the two may differ. */
const MOST_WORDS = 5;
const AUXILIARY = /^(?:am|is|are|was|were|has|have|had|will|would|can|could|may|might)$/iu;
/** Words that lead to what is no longer there. */
const DANGLING = / (?:a|an|the|its|their|his|her|and|or|of)$/iu;

/**
 * The common sentence, with what each says where they differ, joined by "or"; null where they differ in more than the doing
 * (`deed`: two verbs may stand for one another whatever the rest) or the word for it. What only one of them denies is told as it is affirmed.
 */
export function eitherOf(a: Reading, b: Reading, deed: boolean): string | null {
  const [first, second] = [words(a), words(b)];
  if (first === null || second === null) return null;
  return oneDifference(a, first, second) ?? (deed ? twoVerbs(a, b) : null);
}

/** The same words before and behind. */
function oneDifference(a: Reading, x: readonly string[], y: readonly string[]): string | null {
  let start = 0;
  while (start < Math.min(x.length, y.length) && same(x[start]!, y[start]!)) start += 1;
  // "a murderer or a film", not "a murderer or film".
  while (start > 0 && /^(?:an?|the)$/iu.test(x[start - 1]!)) start -= 1;
  let end = 0;
  while (end < Math.min(x.length, y.length) - start && same(x.at(-1 - end)!, y.at(-1 - end)!)) end += 1;
  const [mine, theirs] = [x.slice(start, x.length - end), y.slice(start, y.length - end)];
  const subject = hull(spansOf(a, 'subject')) ?? hull(spansOf(a, 'object'));
  const body = bodyOf(a)!;
  if ((hull(spansOf(a, 'predicate'))?.start ?? 0) <= body.start) return null; // who does it is not told
  const before = x.slice(0, start);
  const subjectWords = subject === null ? 1 : a.text.slice(body.start, subject.end).split(/\s+/u).length;
  const whole = (list: readonly string[]): string => clip(opening(a, body.start, list.filter((word) => word !== '').join(' ')), MOST);
  // "pleaded guilty", "pleaded not guilty"; "detected", "found no".
  const [no, yes] = [mine, theirs].map((list) => list.some((word) => /^(?:no|not|never)$/iu.test(word))) as [boolean, boolean];
  if (no !== yes && before.length >= subjectWords) return whole(no ? y : x);
  if (no || AUXILIARY.test(mine[0] ?? '') !== AUXILIARY.test(theirs[0] ?? '')) return null;
  // Two verbs stand together only where each is one, with its particle: "struck down or upheld".
  const verb = hull(spansOf(a, 'predicate'));
  const atVerb = verb !== null && verb.start >= body.start && a.text.slice(body.start, verb.start).trim().split(/\s+/u).length === start;
  if (atVerb && (mine.length > 2 || theirs.length > 2)) return null;
  if (mine.length === 0 || theirs.length === 0 || mine.length > MOST_WORDS || theirs.length > MOST_WORDS || before.length < subjectWords || mine.some((word) => /\d/u.test(word))) return null;
  const [first, second] = mine.join(' ').toLowerCase() < theirs.join(' ').toLowerCase() ? [mine, theirs] : [theirs, mine];
  return whole([...before, ...first, 'or', ...second, ...x.slice(x.length - end)]);
}

/** The same doers (or the same thing that it happens to), two verbs, and what both have behind them. */
function twoVerbs(a: Reading, b: Reading): string | null {
  const [x, y] = [verbOf(a), verbOf(b)];
  if (x === null || y === null || !same(x.before, y.before) || x.verb === y.verb || AUXILIARY.test(x.first) !== AUXILIARY.test(y.first)) return null;
  if (/\b(?:no|not|never)\b/iu.test(`${x.verb} ${y.verb}`)) return null;
  const auxiliary = AUXILIARY.test(x.first);
  if (auxiliary && x.first.toLowerCase() !== y.first.toLowerCase()) return null;
  const [one, two] = x.verb < y.verb ? [x.verb, y.verb] : [y.verb, x.verb];
  const verbs = auxiliary ? `${one} or ${two.replace(/^\S+\s*/u, '')}` : `${one} or ${two}`;
  const [p, q] = [x.after.split(/\s+/u), y.after.split(/\s+/u)];
  let common = 0;
  while (common < Math.min(p.length, q.length) && same(p[common]!, q[common]!)) common += 1;
  let after = p.slice(0, common).join(' ');
  if (common < p.length || common < q.length) while (after !== '' && (DANGLING.test(` ${after}`) || dropLeading(after) !== after)) after = dropLeading(` ${after}`.replace(DANGLING, '').trim());
  if (after === '' && (p.join('') !== '' && q.join('') !== '') && a.object !== null && x.before !== '' && hull(spansOf(a, 'object'))!.start > hull(spansOf(a, 'predicate'))!.start) return null;
  return clip(`${opening(a, bodyOf(a)!.start, x.before)} ${verbs} ${after}`.trim(), MOST);
}

function verbOf(reading: Reading): { readonly before: string; readonly verb: string; readonly first: string; readonly after: string } | null {
  const body = bodyOf(reading);
  const spans = spansOf(reading, 'predicate');
  const span = hull(spans);
  if (!body || !span || span.start <= body.start || span.end > body.end) return null;
  const verb = reading.text.slice(span.start, span.end);
  const covered = spans.reduce((sum, { start, end }) => sum + end - start, 0) + spans.length - 1;
  // "found him guilty": its words do not stand together.
  if (covered < verb.length || /^(?:to\s|\p{L}+ing$)/iu.test(verb)) return null;
  return { before: reading.text.slice(body.start, span.start).trim(), verb, first: verb.split(/\s+/u)[0]!, after: trimTail(reading.text.slice(span.end, body.end).trim()) };
}

function words(reading: Reading): string[] | null {
  const body = bodyOf(reading);
  return body === null ? null : reading.text.slice(body.start, body.end).split(/\s+/u).filter((word) => word !== '');
}

function same(x: string, y: string): boolean {
  return x.toLowerCase() === y.toLowerCase();
}
