/** "yesterday", "today", "tonight", "tomorrow", "last night", "this morning", "overnight", "the day before yesterday". */
import type { Token } from '../../types.ts';
import { DAY_MS } from '../../values/time-interval.ts';
import { fromDay, word, type Candidate, type TimeParser } from './candidate.ts';
import { narrow } from './day-part.ts';
import { PARTS_OF_DAY, type DayPart } from './parts-of-day.ts';

const DAYS: ReadonlyMap<string, number> = new Map([['yesterday', -1], ['today', 0], ['tomorrow', 1]]);
/** "last night", "this morning" and the like: the parts that a day of publication may be given with. */
const PARTS: ReadonlySet<string> = new Set(['morning', 'afternoon', 'evening', 'night']);

export const parseDayWord: TimeParser = (tokens, at) => {
  const text = word(tokens, at);
  const offset = DAYS.get(text);
  if (offset !== undefined) {
    if (isName(tokens, at)) return null;
    // "the day before yesterday", "the day after tomorrow"
    const beyond = (offset < 0 && word(tokens, at - 1) === 'before') || (offset > 0 && word(tokens, at - 1) === 'after');
    if (beyond && word(tokens, at - 2) === 'day') return days(word(tokens, at - 3) === 'the' ? at - 3 : at - 2, at + 1, 2 * offset);
    return days(at, at + 1, offset);
  }
  if (text === 'tonight') return part(at, at + 1, 0, PARTS_OF_DAY.get('night')!);
  if (text === 'overnight') return isOvernight(tokens, at) ? part(at, at + 1, 0, PARTS_OF_DAY.get('overnight')!) : null;
  if (!PARTS.has(text)) return null;
  const before = word(tokens, at - 1);
  if (before === 'this' && text !== 'night') return part(at - 1, at + 1, 0, PARTS_OF_DAY.get(text)!);
  // "the last night of the festival"
  if (before === 'last' && (text === 'night' || text === 'evening') && word(tokens, at - 2) !== 'the' && word(tokens, at + 1) !== 'of') return part(at - 1, at + 1, -1, PARTS_OF_DAY.get(text)!);
  return null;
};

/** "USA Today", "Russia Today": a capital within a sentence, after a name. */
function isName(tokens: readonly Token[], at: number): boolean {
  return at > 0 && /^\p{Lu}/u.test(tokens[at]!.text) && /^\p{Lu}/u.test(tokens[at - 1]!.text);
}

/** The night before publication; but an "overnight train" or "an overnight success" is no time. */
function isOvernight(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.pos;
  const next = tokens[at + 1]?.pos;
  return before !== 'DET' && before !== 'ADJ' && next !== 'NOUN' && next !== 'PROPN' && next !== 'ADJ';
}

function days(from: number, to: number, offset: number): Candidate {
  return { from, to, when: fromDay((day) => ({ start: day + offset * DAY_MS, end: day + (offset + 1) * DAY_MS })), precision: 'day', approximate: false };
}

function part(from: number, to: number, offset: number, hours: DayPart): Candidate {
  return { from, to, when: fromDay((day) => narrow({ start: day + offset * DAY_MS, end: day + (offset + 1) * DAY_MS }, hours)), precision: 'part-of-day', approximate: false };
}
