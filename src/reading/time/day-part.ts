/**
 * Narrows a day to the part that stands beside it: "the early hours of 8 December", "Tuesday night", "at 10:30 a.m. on
 * 7 December", "on 7 December in the afternoon", "late on Sunday".
 */
import type { TimeInterval, Token } from '../../types.ts';
import { DAY_MS, HOUR_MS } from '../../values/time-interval.ts';
import { mapWhen, word, type Candidate } from './candidate.ts';
import { readClock, type ReadPart } from './clock.ts';
import { EARLY_DAY, LATE_DAY, PARTS_OF_DAY, type DayPart } from './parts-of-day.ts';

/** Words between a part of the day and its day: "the morning of", "midnight on", "the evening before" is not one. */
const OF_DAY: ReadonlySet<string> = new Set(['of', 'on', ',']);
const NEARLY: ReadonlySet<string> = new Set(['around', 'about', 'approximately', 'roughly', 'shortly', 'just', 'before', 'after', 'past', 'almost', 'nearly']);
const LONGEST_PART = 9;

/** The candidate narrowed by the part of day on its right or left, or unchanged. Only days are narrowed. */
export function withDayPart(tokens: readonly Token[], candidate: Candidate): Candidate {
  if (candidate.precision !== 'day') return candidate;
  const right = partAfter(tokens, candidate.to);
  if (right) return narrowed({ ...candidate, to: right.to }, right.part);
  const left = partBefore(tokens, candidate.from);
  return left ? narrowed({ ...candidate, from: left.from }, left.part) : candidate;
}

/** Reads "the early hours", "midnight", "around 10:30 a.m." at `at`. */
export function readDayPart(tokens: readonly Token[], at: number): ReadPart | null {
  let from = at;
  if (word(tokens, from) === 'the') from++;
  const first = from;
  while (NEARLY.has(word(tokens, from))) from++;
  const two = PARTS_OF_DAY.get(`${word(tokens, from)} ${word(tokens, from + 1)}`);
  if (two) return { part: two, to: from + 2 };
  const one = PARTS_OF_DAY.get(word(tokens, from));
  if (one) return { part: one, to: from + 1 };
  const clock = readClock(tokens, from);
  return clock && { ...clock, part: nearly(clock.part, new Set(tokens.slice(first, from).map(({ lower }) => lower))) };
}

/** "about 10:30", "shortly before 9 p.m.": wider on both sides, or up to half an hour on one. "Before 9" alone is a relation. */
function nearly(part: DayPart, words: ReadonlySet<string>): DayPart {
  const close = words.has('shortly') || words.has('just');
  if (close && words.has('before')) return { ...part, from: part.from - CLOSE_HOURS, to: part.from, approximate: true };
  if (close && (words.has('after') || words.has('past'))) return { ...part, to: Math.max(part.to, part.from + CLOSE_HOURS), approximate: true };
  if (![...words].some((one) => ABOUT.has(one))) return part;
  const reach = part.precision === 'minute' ? CLOSE_HOURS : 1;
  return { ...part, from: part.from - reach, to: part.to + reach, approximate: true };
}

const ABOUT: ReadonlySet<string> = new Set(['around', 'about', 'approximately', 'roughly', 'almost', 'nearly']);
/** As far as `time-widening.ts` widens a minute. */
const CLOSE_HOURS = 0.5;

function partAfter(tokens: readonly Token[], at: number): ReadPart | null {
  let from = word(tokens, at) === ',' ? at + 1 : at;
  // "Monday Night Football" is a programme, "Sunday Morning Post" a paper.
  const direct = PARTS_OF_DAY.get(word(tokens, from));
  if (direct && from === at) return /^\p{Lu}/u.test(tokens[from]!.text) && /^\p{Lu}/u.test(tokens[from + 1]?.text ?? '') ? null : { part: direct, to: from + 1 };
  const preposition = word(tokens, from);
  if (preposition === 'early' || preposition === 'late') {
    const part = PARTS_OF_DAY.get(`${preposition} ${word(tokens, from + 1)}`);
    if (part) return { part, to: from + 2 };
    if (word(tokens, from + 1) === 'in' && word(tokens, from + 2) === 'the') from++;
  }
  if (!['in', 'at', 'during', 'around', 'about', 'by', 'shortly', 'just'].includes(word(tokens, from))) return null;
  const read = readDayPart(tokens, from + 1);
  if (!read) return null;
  // "on Sunday at midnight, Tuesday's …", "on 7 December at 10 a.m. on 8 December": the part belongs to what follows.
  return read;
}

function partBefore(tokens: readonly Token[], at: number): { part: DayPart; from: number } | null {
  const gap = word(tokens, at - 1);
  // "late Sunday", "early on Sunday", "later on Tuesday" (which narrows nothing).
  const edge = gap === 'on' ? at - 2 : at - 1;
  if (word(tokens, edge) === 'early') return { part: EARLY_DAY, from: edge };
  if (word(tokens, edge) === 'late') return { part: LATE_DAY, from: edge };
  const overnight = PARTS_OF_DAY.get(gap);
  if (overnight && (gap === 'overnight' || gap === 'predawn')) return { part: overnight, from: at - 1 };
  const ends = OF_DAY.has(gap) ? at - 1 : at;
  let found: { part: DayPart; from: number } | null = null;
  for (let from = ends - 1; from >= Math.max(0, ends - LONGEST_PART); from--) {
    const first = word(tokens, from);
    if (first === 'the' || NEARLY.has(first)) continue;
    const read = readDayPart(tokens, from);
    if (!read || read.to !== ends) continue;
    // Without "of" or "on" only a clock time ("10:30 a.m. Tuesday") and "the early hours Tuesday" may stand before their day.
    if (ends === at && read.part.precision === 'part-of-day' && gap !== 'hours') continue;
    found = { part: read.part, from };
  }
  if (!found) return null;
  let { from } = found;
  while (NEARLY.has(word(tokens, from - 1)) && !isRelation(tokens, from - 1)) from--;
  const part = from < found.from ? (readDayPart(tokens, from)?.part ?? found.part) : found.part;
  if (word(tokens, from - 1) === 'the') from--;
  // "from 7 a.m. to 7 p.m. on Sunday" is not 7 p.m.
  if (['to', 'and', '-', '–'].includes(word(tokens, from - 1)) && readDayPart(tokens, from - 3) !== null) return null;
  return { part, from };
}

/** "Before midnight on Friday": before and after are the relation, not vagueness, unless "shortly" stands there. */
function isRelation(tokens: readonly Token[], index: number): boolean {
  const text = word(tokens, index);
  return (text === 'before' || text === 'after' || text === 'past') && !['shortly', 'just'].includes(word(tokens, index - 1));
}

function narrowed(candidate: Candidate, part: DayPart): Candidate {
  return { ...candidate, precision: part.precision, when: mapWhen(candidate.when, (interval) => narrow(interval, part)), approximate: candidate.approximate || part.approximate === true, ...(part.zone === undefined ? {} : { zone: part.zone }) };
}

/** The part of one day; of two days, the night between them. Longer intervals (a weekday of an unknown week) stay. */
export function narrow(interval: TimeInterval, part: DayPart): TimeInterval {
  const days = (interval.end - interval.start) / DAY_MS;
  if (days === 1) return { start: interval.start + Math.round(part.from * 60) * (HOUR_MS / 60), end: interval.start + Math.round(part.to * 60) * (HOUR_MS / 60) };
  const nightly = part.to > 24 || part.from < 0;
  return days === 2 && nightly ? { start: interval.start + 18 * HOUR_MS, end: interval.end - 14 * HOUR_MS } : interval;
}
