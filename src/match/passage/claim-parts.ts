/** What a short claim is about, and what it says of it. */
import { nameAt, type PassageWord } from './passage-words.ts';

/** Words that say of a thing that it is not so, or is not done. */
const DENYING = new Set(['not', 'never', 'no', 'none', 'cannot', "can't", 'neither', 'nor', 'nobody', 'without', 'refused', 'refuses', 'refuse', 'declined', 'declines', 'unable', 'incapable', 'failed', 'fails', 'fail', 'avoided', 'avoids', 'avoid', 'avoiding', 'zero', 'unwilling', 'stopped', 'prevented', 'rejected', 'rejects', 'denied', 'denies', 'excluded', 'excludes', 'lack', 'lacks', 'lacked', 'lacking', 'absence', 'abstained', 'abstains', 'refrained', 'refrains']);

/** Of these a denial only where they stand so. */
const ONLY_WITH: Readonly<Record<string, readonly string[]>> = { failed: ['to'], fails: ['to'], fail: ['to'], declined: ['to'], declines: ['to'] };

/** Behind these a denying word limits or stresses, or says that it was so before. */
const NO_DENIAL_BEFORE = new Set(['only', 'longer', 'yet', 'more', 'fewer', 'less', 'later', 'doubt', 'just', 'least', 'other', 'necessarily', 'merely', 'simply', 'even', 'one', 'injuries']);

/** Whether a word denies what follows. "has yet to" does so too. */
export function isDenying(words: readonly PassageWord[], at: number): boolean {
  const { lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if (lower === 'turned') return next === 'down';
  if (lower === 'yet') return next === 'to' && /^(?:has|have|had|is|are|was)$/u.test(words[at - 1]?.lower ?? '');
  if (lower.endsWith("n't") || lower.endsWith('n’t')) return !NO_DENIAL_BEFORE.has(next);
  if (lower === 'does' || lower === 'did') return next === 'nothing';
  if (!DENYING.has(lower) || NO_DENIAL_BEFORE.has(next)) return false;
  return !Object.hasOwn(ONLY_WITH, lower) || ONLY_WITH[lower]!.includes(next);
}

/** Says nothing of what is told: "was able to", "had a role in", "took part in". */
const LIGHT = new Set(['able', 'unable', 'ability', 'capable', 'incapable', 'have', 'ever', 'never', 'role', 'part', 'take', 'relation', 'yet', 'person', 'people', 'someone', 'one', 'refuse', 'decline', 'fail', 'avoid', 'lack', 'still', 'also', 'ever', 'only', 'exclusively', 'solely', 'thing', 'be', 'become', 'do', 'have', 'make', 'get', 'zero', 'stop', 'prevent', 'reject', 'against', 'deny', 'exclude', 'cannot', 'none', 'neither', 'nor', 'without', 'not', 'no', 'called', 'name']);

/** Where what it is about ends: behind the names (or "the film") that a claim begins with; 0 where it begins otherwise. */
export function topicEnd(short: readonly PassageWord[]): number {
  const from = short[0]?.lower === 'the' || short[0]?.lower === 'there' ? 1 : 0;
  const verb = short.findIndex(({ lower }, at) => at > 0 && VERBAL.has(lower));
  const name = nameAt(short, from);
  const end = name ? name.to : 0;
  // "I Kissed a Girl was recorded by …": what stands before an auxiliary is named by it
  return verb > 0 && verb <= LONGEST_TOPIC && short.slice(end, verb).every(({ lower, capital }) => capital || SMALL.has(lower)) ? verb : end;
}

const LONGEST_TOPIC = 8;
const VERBAL = new Set(['is', 'was', 'are', 'were', 'has', 'have', 'had', 'does', 'did', 'will', 'would', 'can', 'could']);
const SMALL = new Set(['a', 'an', 'the', 'of', 'and', 'in', 'on', 'to', 'for', '(', ')', ',']);

/** Words of the claim that say something of what it is about, without those that deny it and those that say little. */
export function sayingWords(short: readonly PassageWord[], from = topicEnd(short)): readonly (readonly [PassageWord, number])[] {
  return short.flatMap((word, at) => (at < from || word.word === null || LIGHT.has(word.word.meaning.lemma) || LIGHT.has(word.lower) ? [] : [[word, at] as const]));
}
