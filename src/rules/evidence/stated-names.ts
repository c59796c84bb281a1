import type { Claim, Mentions } from '../../types.ts';
import type { StatedName } from '../rule.ts';

const FIELDS = ['subject', 'object', 'place', 'attribution'] as const;

/** The names that a claim's fields state. `read`: reads a text as a claim's is read. */
export function statedNames({ overrides }: Pick<Claim, 'overrides'>, read: (text: string) => Mentions): StatedName[] {
  return FIELDS.flatMap((field) => {
    const stated = overrides[field];
    return stated === undefined ? [] : (typeof stated === 'string' ? [stated] : stated).map((text) => ({ field, mentions: read(`of ${text}`) })); // behind a word: a capital tells a name only inside of a sentence
  });
}
