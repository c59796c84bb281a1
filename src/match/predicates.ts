/** How the predicate of one reading stands to another's. */
import type { Predicate, Reading } from '../types.ts';

/** "opposite": both cannot hold at one time; "reverse": the one undoes the other. */
export type PredicateRelation = 'same' | 'narrower' | 'broader' | 'opposite' | 'reverse' | 'different';

export function relatePredicates(a: Reading, b: Reading): PredicateRelation {
  const p = a.predicate?.value;
  const q = b.predicate?.value;
  if (!p || !q) return 'different';
  if (p.concept !== null && p.concept === q.concept) return 'same';
  if (p.concept === null && q.concept === null) return p.lemma === q.lemma ? 'same' : 'different';
  if (implies(p, q)) return 'narrower';
  if (implies(q, p)) return 'broader';
  if (excludes(p, q) || excludes(q, p)) return 'opposite';
  if (undoes(p, q) || undoes(q, p)) return 'reverse';
  return 'different';
}

function implies(p: Predicate, q: Predicate): boolean {
  return q.concept !== null && p.broader.includes(q.concept);
}

/** What a concept implies cannot hold either: to block is to oppose, and who opposes does not approve. */
function excludes(p: Predicate, q: Predicate): boolean {
  if (p.opposites.length === 0) return false;
  return (q.concept !== null && p.opposites.includes(q.concept)) || q.broader.some((concept) => p.opposites.includes(concept));
}

function undoes(p: Predicate, q: Predicate): boolean {
  return q.concept !== null && p.reversedBy.includes(q.concept);
}
