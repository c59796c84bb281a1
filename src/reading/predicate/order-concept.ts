/** "X was the first to reach the ship": that only one can have been first, whatever the deed. */
import type { Concept } from '../lexicon/lexicon-types.ts';
import type { Order } from '../factuality/order-and-cleft.ts';
import type { Frame } from './frame-scope.ts';

/** The deed as that of the first, the last or the only one; it implies the deed. Null where the frame names none. */
export function orderConcept({ word, among }: Order, { concept, lemma, copula }: Frame): Concept | null {
  if (lemma === '' || copula) return concept;
  return {
    id: `${word}${among === null ? '' : `-${among}`}:${concept?.id ?? lemma}`, patterns: [], nouns: [], kind: concept?.kind ?? 'event', exclusive: ['subject'], once: true,
    opposites: [], reversedBy: [], broader: concept ? [concept.id] : [], symmetric: false, asymmetric: false, countOf: null, example: '',
  };
}
