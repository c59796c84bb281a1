/** The closed vocabulary of the calendar, as tables. Keys are lower case. */
import type { Season } from '../../values/seasons.ts';

/** Month names and their abbreviations (AP Stylebook, and the three-letter ones) → 1..12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['january', 'jan'],
    ['february', 'feb'],
    ['march', 'mar'],
    ['april', 'apr'],
    ['may'],
    ['june', 'jun'],
    ['july', 'jul'],
    ['august', 'aug'],
    ['september', 'sep', 'sept'],
    ['october', 'oct'],
    ['november', 'nov'],
    ['december', 'dec'],
  ].flatMap((names, index) => names.flatMap((name): [string, number][] => [[name, index + 1], [`${name}.`, index + 1]])),
);

/** Months that are ordinary words in lower case ("may", "a march on"), or a person's name. They need a capital and a stronger context. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(['may', 'march', 'april', 'june', 'august', 'jan', 'mar', 'dec', 'sep', 'jun', 'may.', 'mar.']);

/** Weekday names → 0 (Sunday) … 6. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'].map((name, index) => [name, index]));

/** Abbreviated weekdays. They are read only beside a date ("Sat., Jan. 5"): "sun", "wed" and "sat" are words. */
export const SHORT_WEEKDAYS: ReadonlySet<string> = new Set(['sun', 'mon', 'tue', 'tues', 'wed', 'weds', 'thu', 'thur', 'thurs', 'fri', 'sat'].flatMap((name) => [name, `${name}.`]));

/** Names made with a weekday: the word before it. "Black Friday sales", "Sheffield Wednesday", "Super Tuesday", "Mail on Sunday". */
export const NAMES_BEFORE_WEEKDAY: ReadonlySet<string> = new Set(['black', 'good', 'ash', 'super', 'bloody', 'holy', 'sheffield', 'easter', 'palm', 'cyber', 'giving', 'maundy', 'shrove', 'fat', 'spy', 'joe', 'ruby', 'news']);

/** … and the word after it. "the Sunday Times", "Monday Night Football", "the Friday Agreement". */
export const NAMES_AFTER_WEEKDAY: ReadonlySet<string> = new Set(['times', 'telegraph', 'mirror', 'mail', 'herald', 'agreement', 'weld']);

/** Seasons. "Fall" and "spring" are also verbs and nouns: the season reader wants a year or a "last" beside them. */
export const SEASON_WORDS: ReadonlyMap<string, Season> = new Map([
  ['spring', 'spring'],
  ['springtime', 'spring'],
  ['summer', 'summer'],
  ['summertime', 'summer'],
  ['autumn', 'autumn'],
  ['fall', 'autumn'],
  ['winter', 'winter'],
  ['wintertime', 'winter'],
]);

/** Ordinals for days, centuries and quarters: "the first of May", "the nineteenth century", "third quarter". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  [
    'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth',
    'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first', 'twenty-second', 'twenty-third', 'twenty-fourth', 'twenty-fifth',
    'twenty-sixth', 'twenty-seventh', 'twenty-eighth', 'twenty-ninth', 'thirtieth', 'thirty-first',
  ].map((word, index) => [word, index + 1]),
);

/** How many: "two days ago", "the past few weeks". Vague words give a range: "several" is 3 to 7 there, "a few" 2 to 5. */
export const COUNTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, index): [string, [number, number]] => [word, [index + 1, index + 1]]),
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'].map((word, index): [string, [number, number]] => [word, [20 + 10 * index, 20 + 10 * index]]),
  ['twenty-four', [24, 24]],
  ['forty-eight', [48, 48]],
  ['seventy-two', [72, 72]],
  ['fifteen', [15, 15]],
  ['a', [1, 1]],
  ['an', [1, 1]],
  ['couple', [2, 3]],
  ['few', [2, 5]],
  ['several', [3, 7]],
]);

/** Signs and words between the two ends of a range: "5 – 8 December", "from 5 to 8 December". */
export const RANGE_SIGNS: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−', 'to', 'through', 'thru', 'until', 'till']);
