/**
 * "20 km south of Damascus", "came within 10 km of the city", "advanced to within two miles of": a distance from a landmark.
 * An approach ("came within 10 km") reports about that distance as the nearest point reached (docs/reading.md); "is within 10 km" is a bound.
 */
import type { QuantityMention, Token } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import { nounPhrasesAt, type NounPhrase } from '../clause/noun-phrase.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';

export interface Distance {
  readonly quantity: QuantityMention;
  readonly landmark: readonly NounPhrase[];
}

/** How far something stands from something. A position: it moves, and at one time it has one value. With a direction the subject is exclusive too. */
export const DISTANCE: Concept = { id: 'distance', patterns: [], nouns: [], kind: 'position', exclusive: ['quantity'], once: false, opposites: [], reversedBy: [], broader: [], symmetric: false, asymmetric: false, countOf: null, example: 'Rebels came within 10 km of the capital.' };

const POSITION_VERBS = new Set(['be', 'come', 'get', 'advance', 'move', 'lie', 'stand', 'sit', 'stop', 'remain', 'push', 'arrive', 'reach', 'approach', 'draw', 'pass', 'fly', 'sail', 'land', 'march', 'close', 'halt', 'bring', 'stay', 'fall', 'strike', 'pull', 'locate', 'situate', 'live', 'occur', 'happen']);

/** Finds the distance that the clause's verb is about; null when it is about something else. */
export function readDistance(tokens: readonly Token[], chunks: readonly Chunk[], verbLemma: string, quantities: readonly QuantityMention[]): Distance | null {
  if (!POSITION_VERBS.has(verbLemma)) return null;
  for (const quantity of quantities) {
    if (quantity.quantity.dimension !== 'length') continue;
    for (let i = quantity.range.to; i < Math.min(tokens.length, quantity.range.to + 6); i++) {
      const word = tokens[i]!.lower;
      if (word !== 'of' && word !== 'from' && word !== 'outside' && word !== 'off') continue;
      const c = chunks.findIndex((chunk) => chunk.from > i && chunk.kind === 'np');
      const list = c >= 0 && chunks[c]!.from <= i + 2 ? nounPhrasesAt(tokens, chunks, c, true) : null;
      if (list) return { quantity, landmark: list.phrases };
    }
  }
  return null;
}
