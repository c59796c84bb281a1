/** Marks in {@link Participant.within} of what stands for something without being a part of it. (reading/entity/name-index.ts, match/states.ts) */

/** Before the key of the state that a government or its head stands for: "gov:entity:norvia". */
export const GOVERNS = 'gov:';
/** Before the key of whoever does what an event's name tells: "by:entity:red-guard" of the Red Guard's offensive. */
export const BY = 'by:';

/** A key without such a mark. */
export function unmarked(key: string): string {
  return key.startsWith(GOVERNS) ? key.slice(GOVERNS.length) : key.startsWith(BY) ? key.slice(BY.length) : key;
}
