/** The logic of a concept, as a reading carries it: what it excludes, what undoes it, what it implies. */
import type { Predicate } from '../../types.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';
import type { PredicateLexicon } from '../lexicon/predicate-lexicon.ts';

type Logic = Pick<Predicate, 'opposites' | 'reversedBy' | 'broader' | 'once' | 'symmetric' | 'asymmetric'>;

/** Collects it, with all that the broader concepts imply in turn. A predicate that the lexicon lacks has no logic. */
export function logicOf(concept: Concept | null, predicates: PredicateLexicon): Logic {
  if (!concept) return { opposites: [], reversedBy: [], broader: [], once: false, symmetric: false, asymmetric: false };
  const broader = new Set<string>();
  const queue = [...concept.broader];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (broader.has(next) || next === concept.id) continue;
    broader.add(next);
    queue.push(...(predicates.byId(next)?.broader ?? []));
  }
  // What a concept implies cannot hold beside its opposite either: to approve is to endorse, and who endorses does not oppose.
  const opposites = [...new Set([...concept.opposites, ...[...broader].flatMap((id) => predicates.byId(id)?.opposites ?? [])])].sort();
  return { opposites, reversedBy: concept.reversedBy, broader: [...broader].sort(), once: concept.once, symmetric: concept.symmetric, asymmetric: concept.asymmetric };
}
