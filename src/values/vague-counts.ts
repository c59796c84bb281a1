/**
 * Words that give a number without a number. The ranges are wide on purpose: a range that is too narrow makes conflicts that
 * nobody would call so ("dozens" against 26). Sources: dictionary senses (Merriam-Webster: several, "more than two but fewer
 * than many"; score, "twenty"; handful, "a small number"), read at news usage: a plural scale begins at the scale itself and
 * ends where the next larger word would be taken.
 */
export interface VagueCount {
  readonly low: number;
  readonly high: number;
  /** A test sentence. */
  readonly example: string;
}

/** Nouns that stand alone or before "of": "dozens of homes", "hundreds were hurt". */
export const VAGUE_PLURALS: ReadonlyMap<string, VagueCount> = new Map([
  ['tens', { low: 20, high: 100, example: 'Tens of people were arrested.' }],
  ['dozens', { low: 20, high: 150, example: 'Dozens of homes burned down.' }],
  ['scores', { low: 30, high: 200, example: 'Scores of flights were cancelled.' }],
  ['hundreds', { low: 100, high: 1500, example: 'Hundreds of workers walked out.' }],
  ['thousands', { low: 1e3, high: 2e4, example: 'Thousands of voters queued.' }],
  ['lakhs', { low: 1e5, high: 1e7, example: 'Lakhs of farmers marched.' }],
  ['millions', { low: 1e6, high: 1e9, example: 'Millions of users lost access.' }],
  ['crores', { low: 1e7, high: 1e9, example: 'Crores of rupees were lost.' }],
  ['billions', { low: 1e9, high: 1e12, example: 'Billions of dollars were lost.' }],
  ['trillions', { low: 1e12, high: 1e15, example: 'Trillions of cells make up a body.' }],
]);

/** The next scale after "tens of", "hundreds of", "dozens of": "hundreds of thousands" is 100 × to 1,000 × 1,000. */
export const VAGUE_MULTIPLIERS: ReadonlyMap<string, VagueCount> = new Map([
  ['tens', { low: 10, high: 100, example: 'Tens of thousands of people fled.' }],
  ['dozens', { low: 20, high: 150, example: 'Dozens of millions were spent.' }],
  ['scores', { low: 30, high: 200, example: 'Scores of thousands marched.' }],
  ['hundreds', { low: 100, high: 1000, example: 'Hundreds of thousands of people fled.' }],
  ['thousands', { low: 1000, high: 1e6, example: 'Thousands of millions were spent.' }],
]);

/** Determiners: "several people", "a few hundred", "a couple of days". They may multiply a scale. */
export const VAGUE_DETERMINERS: ReadonlyMap<string, VagueCount> = new Map([
  ['several', { low: 3, high: 10, example: 'Several lawmakers resigned.' }],
  ['a few', { low: 2, high: 8, example: 'A few patients recovered.' }],
  ['a couple', { low: 2, high: 3, example: 'A couple of players were booked.' }],
  ['a handful', { low: 2, high: 10, example: 'A handful of banks failed.' }],
]);
