/**
 * The phrases that limit a number. What each does to the interval, and how wide, stands in `values/hedge-widths.ts`;
 * here stands only which phrase is which hedge. `neutral` phrases change nothing ("only 30" is 30).
 */
import type { HedgeId } from '../../values/hedge-widths.ts';
import type { Atom } from './atoms.ts';

export interface HedgePhrase {
  readonly phrase: string;
  readonly hedge: HedgeId | 'neutral';
  /** A test sentence. */
  readonly example: string;
}

/** Before the number; words apart as the tokenizer parts them ("> ="). */
export const HEDGES_BEFORE: readonly HedgePhrase[] = [
  { phrase: 'about', hedge: 'about', example: 'About 500 people voted.' },
  { phrase: 'around', hedge: 'about', example: 'Around 500 people voted.' },
  { phrase: 'some', hedge: 'about', example: 'Some 500 people voted.' },
  { phrase: 'roughly', hedge: 'about', example: 'Roughly 500 people voted.' },
  { phrase: 'approximately', hedge: 'about', example: 'Approximately 500 people voted.' },
  { phrase: 'approx', hedge: 'about', example: 'Approx 500 people voted.' },
  { phrase: 'approx .', hedge: 'about', example: 'Approx. 500 people voted.' },
  { phrase: 'an estimated', hedge: 'about', example: 'An estimated 500 people voted.' },
  { phrase: 'estimated', hedge: 'about', example: 'The estimated 500 people voted.' },
  { phrase: 'estimated at', hedge: 'about', example: 'The crowd was estimated at 500 people.' },
  { phrase: 'circa', hedge: 'about', example: 'Circa 500 people voted.' },
  { phrase: 'c.', hedge: 'about', example: 'The fort held c. 500 men.' },
  { phrase: '~', hedge: 'about', example: 'It sold ~500 cars.' },
  { phrase: '≈', hedge: 'about', example: 'It sold ≈ 500 cars.' },
  { phrase: 'in the region of', hedge: 'about', example: 'In the region of 500 jobs will go.' },
  { phrase: 'in the order of', hedge: 'about', example: 'Losses were in the order of 500 ships.' },
  { phrase: 'on the order of', hedge: 'about', example: 'Losses were on the order of 500 ships.' },
  { phrase: 'something like', hedge: 'about', example: 'Something like 500 jobs will go.' },
  { phrase: 'close to', hedge: 'about', example: 'Close to 500 jobs will go.' },
  { phrase: 'nearly', hedge: 'nearly', example: 'Nearly 500 firms closed.' },
  { phrase: 'almost', hedge: 'nearly', example: 'Almost 500 firms closed.' },
  { phrase: 'virtually', hedge: 'nearly', example: 'Virtually 500 firms closed.' },
  { phrase: 'just under', hedge: 'nearly', example: 'Just under 500 firms closed.' },
  { phrase: 'just below', hedge: 'nearly', example: 'Just below 500 firms closed.' },
  { phrase: 'just short of', hedge: 'nearly', example: 'Just short of 500 firms closed.' },
  { phrase: 'slightly less than', hedge: 'nearly', example: 'Slightly less than 500 firms closed.' },
  { phrase: 'slightly fewer than', hedge: 'nearly', example: 'Slightly fewer than 500 firms closed.' },
  { phrase: 'slightly under', hedge: 'nearly', example: 'Slightly under 500 firms closed.' },
  { phrase: 'a little less than', hedge: 'nearly', example: 'A little less than 500 firms closed.' },
  { phrase: 'a little under', hedge: 'nearly', example: 'A little under 500 firms closed.' },
  { phrase: 'just over', hedge: 'just-over', example: 'Just over 500 goals were scored.' },
  { phrase: 'just above', hedge: 'just-over', example: 'Just above 500 goals were scored.' },
  { phrase: 'just more than', hedge: 'just-over', example: 'Just more than 500 goals were scored.' },
  { phrase: 'slightly more than', hedge: 'just-over', example: 'Slightly more than 500 goals were scored.' },
  { phrase: 'slightly over', hedge: 'just-over', example: 'Slightly over 500 goals were scored.' },
  { phrase: 'a little over', hedge: 'just-over', example: 'A little over 500 goals were scored.' },
  { phrase: 'a little more than', hedge: 'just-over', example: 'A little more than 500 goals were scored.' },
  { phrase: 'at least', hedge: 'at-least', example: 'At least 30 miners died.' },
  { phrase: 'at the very least', hedge: 'at-least', example: 'At the very least 30 miners died.' },
  { phrase: 'no fewer than', hedge: 'at-least', example: 'No fewer than 30 miners died.' },
  { phrase: 'no less than', hedge: 'at-least', example: 'No less than 30 miners died.' },
  { phrase: 'not fewer than', hedge: 'at-least', example: 'Not fewer than 30 miners died.' },
  { phrase: 'not less than', hedge: 'at-least', example: 'Not less than 30 miners died.' },
  { phrase: 'a minimum of', hedge: 'at-least', example: 'A minimum of 30 miners died.' },
  { phrase: 'minimum of', hedge: 'at-least', example: 'Minimum of 30 miners died.' },
  { phrase: 'as few as', hedge: 'at-least', example: 'As few as 30 miners stayed.' },
  { phrase: 'as little as', hedge: 'at-least', example: 'It costs as little as $30.' },
  { phrase: '≥', hedge: 'at-least', example: 'It took ≥ 30 patients.' },
  { phrase: '> =', hedge: 'at-least', example: 'It took >= 30 patients.' },
  { phrase: 'more than', hedge: 'more-than', example: 'More than 30 patients recovered.' },
  { phrase: 'greater than', hedge: 'more-than', example: 'It was greater than 30 km.' },
  { phrase: 'higher than', hedge: 'more-than', example: 'It was higher than 30 km.' },
  { phrase: 'longer than', hedge: 'more-than', example: 'It lasted longer than 30 days.' },
  { phrase: 'over', hedge: 'more-than', example: 'Over 30 patients recovered.' },
  { phrase: 'well over', hedge: 'more-than', example: 'Well over 30 patients recovered.' },
  { phrase: 'well above', hedge: 'more-than', example: 'Well above 30 patients recovered.' },
  { phrase: 'far more than', hedge: 'more-than', example: 'Far more than 30 patients recovered.' },
  { phrase: 'above', hedge: 'more-than', example: 'It rose above 30 percent.' },
  { phrase: 'in excess of', hedge: 'more-than', example: 'In excess of 30 patients recovered.' },
  { phrase: 'upwards of', hedge: 'more-than', example: 'Upwards of 30 patients recovered.' },
  { phrase: 'upward of', hedge: 'more-than', example: 'Upward of 30 patients recovered.' },
  { phrase: 'exceeding', hedge: 'more-than', example: 'Debts exceeding $30 remain.' },
  { phrase: 'topping', hedge: 'more-than', example: 'With sales topping $30 million it grew.' },
  { phrase: '>', hedge: 'more-than', example: 'It took > 30 patients.' },
  { phrase: 'at most', hedge: 'at-most', example: 'At most 30 judges agreed.' },
  { phrase: 'no more than', hedge: 'at-most', example: 'No more than 30 judges agreed.' },
  { phrase: 'not more than', hedge: 'at-most', example: 'Not more than 30 judges agreed.' },
  { phrase: 'a maximum of', hedge: 'at-most', example: 'A maximum of 30 judges agreed.' },
  { phrase: 'maximum of', hedge: 'at-most', example: 'Maximum of 30 judges agreed.' },
  { phrase: 'up to', hedge: 'at-most', example: 'Up to 30 judges agreed.' },
  { phrase: 'as many as', hedge: 'at-most', example: 'As many as 30 judges agreed.' },
  { phrase: 'as much as', hedge: 'at-most', example: 'It fell as much as 30 percent.' },
  { phrase: '≤', hedge: 'at-most', example: 'It took ≤ 30 patients.' },
  { phrase: '< =', hedge: 'at-most', example: 'It took <= 30 patients.' },
  { phrase: 'less than', hedge: 'less-than', example: 'Less than 30 ships sailed.' },
  { phrase: 'fewer than', hedge: 'less-than', example: 'Fewer than 30 ships sailed.' },
  { phrase: 'lower than', hedge: 'less-than', example: 'It was lower than 30 percent.' },
  { phrase: 'shorter than', hedge: 'less-than', example: 'It was shorter than 30 km.' },
  { phrase: 'under', hedge: 'less-than', example: 'Under 30 ships sailed.' },
  { phrase: 'well under', hedge: 'less-than', example: 'Well under 30 ships sailed.' },
  { phrase: 'well below', hedge: 'less-than', example: 'Well below 30 ships sailed.' },
  { phrase: 'far fewer than', hedge: 'less-than', example: 'Far fewer than 30 ships sailed.' },
  { phrase: 'below', hedge: 'less-than', example: 'It fell below 30 percent.' },
  { phrase: '<', hedge: 'less-than', example: 'It took < 30 patients.' },
  { phrase: 'only', hedge: 'neutral', example: 'Only 30 ships sailed.' },
  { phrase: 'just', hedge: 'neutral', example: 'Just 30 ships sailed.' },
  { phrase: 'exactly', hedge: 'neutral', example: 'Exactly 30 ships sailed.' },
  { phrase: 'precisely', hedge: 'neutral', example: 'Precisely 30 ships sailed.' },
  { phrase: 'a total of', hedge: 'neutral', example: 'A total of 30 ships sailed.' },
  { phrase: 'all', hedge: 'neutral', example: 'All 30 ships sailed.' },
  { phrase: 'another', hedge: 'neutral', example: 'Another 30 ships sailed.' },
  { phrase: 'a further', hedge: 'neutral', example: 'A further 30 ships sailed.' },
  { phrase: 'an additional', hedge: 'neutral', example: 'An additional 30 ships sailed.' },
  { phrase: 'a record', hedge: 'neutral', example: 'A record 30 ships sailed.' },
  { phrase: 'a whopping', hedge: 'neutral', example: 'A whopping 30 ships sailed.' },
  { phrase: 'a staggering', hedge: 'neutral', example: 'A staggering 30 ships sailed.' },
  { phrase: 'a combined', hedge: 'neutral', example: 'A combined 30 ships sailed.' },
];

/** After the number, its unit or what it counts. */
export const HEDGES_AFTER: readonly HedgePhrase[] = [
  { phrase: '+', hedge: 'at-least', example: 'It has 30+ shops.' },
  { phrase: 'plus', hedge: 'at-least', example: 'It has 30-plus shops.' },
  { phrase: 'or more', hedge: 'at-least', example: 'It has 30 or more shops.' },
  { phrase: 'or over', hedge: 'at-least', example: 'It is open to those aged 30 or over.' },
  { phrase: 'or older', hedge: 'at-least', example: 'It is open to those aged 30 or older.' },
  { phrase: 'and over', hedge: 'at-least', example: 'It is open to those aged 30 and over.' },
  { phrase: 'and older', hedge: 'at-least', example: 'It is open to those aged 30 and older.' },
  { phrase: 'and above', hedge: 'at-least', example: 'It is open to those aged 30 and above.' },
  { phrase: 'and counting', hedge: 'at-least', example: 'It has opened 30 shops and counting.' },
  { phrase: 'at least', hedge: 'at-least', example: 'It will close 30 shops at least.' },
  { phrase: 'at a minimum', hedge: 'at-least', example: 'It will close 30 shops at a minimum.' },
  { phrase: 'at most', hedge: 'at-most', example: 'It will close 30 shops at most.' },
  { phrase: 'or less', hedge: 'at-most', example: 'It costs $30 or less.' },
  { phrase: 'or fewer', hedge: 'at-most', example: 'It has 30 or fewer shops.' },
  { phrase: 'or under', hedge: 'at-most', example: 'It is open to those aged 30 or under.' },
  { phrase: 'or younger', hedge: 'at-most', example: 'It is open to those aged 30 or younger.' },
  { phrase: 'and under', hedge: 'at-most', example: 'It is open to those aged 30 and under.' },
  { phrase: 'or so', hedge: 'about', example: 'It has 30 or so shops.' },
  { phrase: 'odd', hedge: 'about', example: 'It has 30-odd shops.' },
];

interface Entry {
  readonly rest: readonly string[];
  readonly hedge: HedgeId | 'neutral';
}

const BEFORE = byFirstWord(HEDGES_BEFORE);
const AFTER = byFirstWord(HEDGES_AFTER);

export interface HedgeRead {
  readonly hedge: HedgeId | 'neutral';
  readonly to: number;
}

/** The longest hedge before a number that starts at atom `at`; null if none does. */
export function readHedgeBefore(atoms: readonly Atom[], at: number): HedgeRead | null {
  return longest(BEFORE, atoms, at);
}

/** The longest hedge after a number that starts at atom `at`; null if none does. */
export function readHedgeAfter(atoms: readonly Atom[], at: number): HedgeRead | null {
  const read = longest(AFTER, atoms, at);
  if (!read) return null;
  // "30-plus", "30-odd" are one word; "30 plus 5" is a sum and "30 odd jobs" are odd.
  const word = atoms[at]!;
  return (word.lower === 'plus' || word.lower === 'odd') && !word.hyphen ? null : read;
}

function longest(table: ReadonlyMap<string, readonly Entry[]>, atoms: readonly Atom[], at: number): HedgeRead | null {
  const first = atoms[at];
  const entries = first ? table.get(first.lower) : undefined;
  if (!entries) return null;
  for (const { rest, hedge } of entries) {
    let i = 0;
    while (i < rest.length && atoms[at + 1 + i]?.lower === rest[i]) i++;
    if (i === rest.length) return { hedge, to: at + 1 + rest.length };
  }
  return null;
}

function byFirstWord(phrases: readonly HedgePhrase[]): ReadonlyMap<string, readonly Entry[]> {
  const table = new Map<string, Entry[]>();
  for (const { phrase, hedge } of phrases) {
    const [first = '', ...rest] = phrase.split(' ');
    const entries = table.get(first) ?? [];
    entries.push({ rest, hedge });
    table.set(first, entries);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return table;
}
