/** The logic of a concept, as a reading carries it: what it excludes, what undoes it, what it implies. */
import type { Predicate } from '../../types.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';
import type { PredicateLexicon } from '../lexicon/predicate-lexicon.ts';

type Logic = Pick<Predicate, 'opposites' | 'reversedBy' | 'broader' | 'once' | 'symmetric' | 'asymmetric'>;

/** Gives it, with all that the broader concepts imply in turn. A predicate that the lexicon lacks has no logic. */
export function logicOf(concept: Concept | null, predicates: PredicateLexicon): Logic {
  if (!concept) return { opposites: [], reversedBy: [], broader: [], once: false, symmetric: false, asymmetric: false };
  const { opposites, broader } = predicates.impliedBy(concept);
  return { opposites, reversedBy: concept.reversedBy, broader, once: concept.once, symmetric: concept.symmetric, asymmetric: concept.asymmetric };
}
