/** What a whole text names and dates, in whatever part of it: what sets its matter apart from others of the kind. */
import type { Participant, Setting, TimeInterval } from '../types.ts';
import type { Sentence } from './sentence.ts';
import { namesIn, type WordsAround } from './words-around.ts';

export const NO_SETTING: Setting = { names: [], dates: [] };

/** A time of more than this says too little of when something was: somewhat more than a year. */
const LONGEST_MS = 400 * 86_400_000;

export function settingOf({ times }: Sentence, around: WordsAround): Setting {
  return { names: around.plainNames(), dates: datesIn(times.map(({ interval }) => interval)) };
}

/** Those of the times that are short enough to be dates. */
export function datesIn(intervals: readonly TimeInterval[]): readonly TimeInterval[] {
  return intervals.filter(({ start, end }) => end - start <= LONGEST_MS);
}

/** With what a claim file names besides. */
export function withNames(setting: Setting, stated: readonly Participant[]): Setting {
  const named = stated.flatMap(namesIn).filter(({ keys }) => !setting.names.some((one) => one.keys[0] === keys[0]));
  return named.length === 0 ? setting : { ...setting, names: [...setting.names, ...named] };
}
