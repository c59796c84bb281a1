/** Hours and parts of the day that stand without their day: "closed at 8 pm", "at 06:40 local time", "in the early hours". They are no place and no amount. */
import type { TimeMention, TokenRange, Token } from '../../types.ts';
import { ALL_TIME } from '../../values/time-interval.ts';
import { word } from './candidate.ts';
import { readDayPart } from './day-part.ts';
import type { DayPart } from './parts-of-day.ts';
import { hourZone } from './zones.ts';

/** An hour whose day is not told beside it. */
export interface HourAlone {
  /** With the prepositions before it. */
  readonly range: TokenRange;
  readonly part: DayPart;
  /** The thing happened at that hour: not by it, from it on, or before it. */
  readonly at: boolean;
}

const LEADING = new Set(['at', 'by', 'before', 'after', 'around', 'about', 'until', 'till', 'from', 'since', 'past', 'in', 'during', 'for', 'towards', 'toward', 'to', 'than']);
const NEARLY = new Set(['shortly', 'just', 'around', 'about', 'exactly', 'barely', 'only', 'precisely', 'roughly', 'nearly', 'almost', 'soon']);

/** The hours, in text order; `taken` are the times that are known. */
export function hoursAlone(tokens: readonly Token[], taken: readonly { readonly range: TokenRange }[]): HourAlone[] {
  const found: HourAlone[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const previous = word(tokens, at - 1);
    if (!LEADING.has(previous) && !NEARLY.has(previous)) continue;
    const read = readDayPart(tokens, at);
    if (!read || read.to <= at) continue;
    // "in the morning"; "to noon rallies" and "at night clubs" name something else
    if (tokens[read.to] !== undefined && /^(?:NOUN|PROPN)$/u.test(tokens[read.to]!.pos) && read.part.precision === 'part-of-day') continue;
    let from = at;
    while (from > 0 && (NEARLY.has(word(tokens, from - 1)) || (LEADING.has(word(tokens, from - 1)) && word(tokens, from - 1) !== 'than'))) from--;
    const range = { from, to: read.to };
    if (!taken.some(({ range: other }) => other.from < range.to && range.from < other.to)) found.push({ range, part: partFrom(tokens, range) ?? read.part, at: isAt(tokens, range) });
    at = read.to - 1;
  }
  return found;
}

/** With the words before it that make it wider: "shortly after 9 p.m.". */
function partFrom(tokens: readonly Token[], { from, to }: TokenRange): DayPart | null {
  for (let i = from; i < to; i++) {
    const read = readDayPart(tokens, i);
    if (read?.to === to) return read.part;
  }
  return null;
}

/** Words that tie it to another moment than the hour itself, unless "shortly" or "just" stands before them. */
const BEYOND = new Set(['by', 'before', 'after', 'until', 'till', 'from', 'since', 'past', 'for', 'towards', 'toward', 'to', 'than']);

function isAt(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.includes('shortly') || words.includes('just') || !words.some((one) => BEYOND.has(one));
}

/** An hour as a time whose day is not known. */
export function asMention({ range, part }: HourAlone, timezone: string | null): TimeMention {
  const { from, to, precision } = part;
  return { range, interval: ALL_TIME, precision, zone: hourZone(precision, part.zone, NaN, timezone), hours: { from, to }, relation: 'at', approximate: part.approximate === true, relative: false, text: '../..' };
}
