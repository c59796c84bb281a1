/**
 * Superlatives that rank: form → the scale that it ranks on. Forms of one scale compare ("biggest" and "largest").
 * `size` is the scale that plain ranks share ("No. 1 producer", "finished third"): the second-largest producer is the No. 2 producer.
 */
export interface Superlative {
  readonly scale: string;
  /** A test sentence. */
  readonly example: string;
}

export const SUPERLATIVES: ReadonlyMap<string, Superlative> = new Map([
  ['largest', { scale: 'size', example: 'It is the largest bank in Italy.' }],
  ['biggest', { scale: 'size', example: 'It is the biggest strike in years.' }],
  ['greatest', { scale: 'size', example: 'It was the greatest loss of the season.' }],
  ['smallest', { scale: 'smallness', example: 'It is the smallest state.' }],
  ['highest', { scale: 'height', example: 'It is the highest court.' }],
  ['tallest', { scale: 'height', example: 'It is the tallest tower.' }],
  ['lowest', { scale: 'lowness', example: 'It was the lowest turnout.' }],
  ['longest', { scale: 'length', example: 'It is the longest river.' }],
  ['shortest', { scale: 'shortness', example: 'It was the shortest trial.' }],
  ['oldest', { scale: 'age', example: 'She is the oldest senator.' }],
  ['youngest', { scale: 'youth', example: 'She is the youngest senator.' }],
  ['newest', { scale: 'newness', example: 'It is the newest member.' }],
  ['richest', { scale: 'wealth', example: 'He is the richest man in Asia.' }],
  ['wealthiest', { scale: 'wealth', example: 'He is the wealthiest man in Asia.' }],
  ['poorest', { scale: 'poverty', example: 'It is the poorest region.' }],
  ['deepest', { scale: 'depth', example: 'It is the deepest lake.' }],
  ['fastest', { scale: 'speed', example: 'She ran the fastest time.' }],
  ['slowest', { scale: 'slowness', example: 'It was the slowest quarter.' }],
  ['heaviest', { scale: 'weight', example: 'It was the heaviest rocket.' }],
  ['strongest', { scale: 'strength', example: 'It was the strongest storm.' }],
  ['deadliest', { scale: 'deaths', example: 'It was the deadliest fire.' }],
  ['costliest', { scale: 'cost', example: 'It was the costliest hurricane.' }],
  ['busiest', { scale: 'traffic', example: 'It is the busiest airport.' }],
  ['hottest', { scale: 'heat', example: 'It was the hottest year.' }],
  ['warmest', { scale: 'heat', example: 'It was the warmest month.' }],
  ['coldest', { scale: 'cold', example: 'It was the coldest night.' }],
  ['wettest', { scale: 'rain', example: 'It was the wettest month.' }],
  ['driest', { scale: 'dryness', example: 'It was the driest month.' }],
  ['worst', { scale: 'badness', example: 'It was the second-worst flood.' }],
  ['best', { scale: 'quality', example: 'It was the second-best result.' }],
]);

/** Forms that rank only with an ordinal: "second-best"; alone they are praise or blame. */
export const RANK_WITH_ORDINAL_ONLY: ReadonlySet<string> = new Set(['worst', 'best', 'greatest']);
