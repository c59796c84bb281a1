/** Clock times: "10:30 a.m.", "10am", "7 p.m.", "15:00", "0730 GMT", "7 in the evening", "seven o'clock". */
import type { Token } from '../../types.ts';
import { word } from './candidate.ts';
import { HOUR_MS } from '../../values/time-interval.ts';
import { offsetBetween } from '../../values/zone-offset.ts';
import { FIRST_HALF, SECOND_HALF, type DayPart } from './parts-of-day.ts';
import { zoneAt } from './zones.ts';

/** A part of the day and the token after it. */
export interface ReadPart {
  readonly part: DayPart;
  readonly to: number;
}

const CLOCK = /^(\d{1,2})(?:[:.](\d{2}))?([ap]\.?m\.?)?$/;
const MILITARY = /^([01]\d|2[0-3])([0-5]\d)$/;

/** Reads a clock time that begins at `at`; its minute or hour, with the zone where one is named. Null if there is none. */
export function readClock(tokens: readonly Token[], at: number): ReadPart | null {
  const text = inDigits(tokens, at);
  const military = MILITARY.exec(text);
  if (military && (word(tokens, at + 1) === 'hours' || zoneAt(tokens, at + 1) !== null)) return withZone(tokens, clockPart(Number(military[1]), Number(military[2])), at + 1);
  // The tokenizer splits "10.30pm" into "10.3" and "0pm".
  const mended = /^\d{1,2}\.\d$/.test(text) && /^\d[ap]m$/.test(word(tokens, at + 1));
  const match = CLOCK.exec(mended ? text + word(tokens, at + 1) : text);
  if (!match) return null;
  let to = mended ? at + 2 : at + 1;
  let hour = Number(match[1]);
  const minute = match[2] === undefined ? null : Number(match[2]);
  if (hour > 24 || (minute ?? 0) > 59) return null;
  if (word(tokens, to) === "o'clock") to++;
  let half = match[3] ?? '';
  if (half === '') {
    const read = readHalf(tokens, to);
    if (read) ({ half, to } = read);
  }
  // A bare number is no clock time: something must say so.
  if (half === '' && minute === null && word(tokens, to - 1) !== "o'clock") return null;
  if (half === '' && minute !== null && text.includes('.')) return null;
  if (half !== '' && hour > 12 && minute === null) return null;
  if (SECOND_HALF.has(half) && hour < 12 && !(half === 'night' && hour < 5)) hour += 12;
  if (FIRST_HALF.has(half) && hour === 12) hour = 0;
  return withZone(tokens, clockPart(hour, minute), to);
}

const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
/** "Four in the morning" is an hour behind these; "killed four in the morning" tells how many. */
const BEFORE_HOUR: ReadonlySet<string> = new Set(['at', 'about', 'around', 'before', 'after', 'by', 'until', 'till', 'past', 'nearly', 'almost', 'approximately', 'roughly']);

function inDigits(tokens: readonly Token[], at: number): string {
  const text = word(tokens, at);
  const hour = BEFORE_HOUR.has(word(tokens, at - 1)) ? HOURS.indexOf(text) + 1 : 0;
  return hour > 0 ? String(hour) : text;
}

/** "p.m.", "in the evening", "at night": the half of the day after a clock time. */
function readHalf(tokens: readonly Token[], at: number): { half: string; to: number } | null {
  const text = word(tokens, at);
  if (FIRST_HALF.has(text) || SECOND_HALF.has(text)) return { half: text, to: at + 1 };
  if (text === 'in' && word(tokens, at + 1) === 'the' && isHalf(word(tokens, at + 2))) return { half: word(tokens, at + 2), to: at + 3 };
  return text === 'at' && word(tokens, at + 1) === 'night' ? { half: 'night', to: at + 2 } : null;
}

function isHalf(text: string): boolean {
  return text === 'morning' || text === 'afternoon' || text === 'evening';
}

function clockPart(hour: number, minute: number | null): DayPart {
  if (minute === null) return { from: hour, to: hour + 1, precision: 'hour' };
  return { from: hour + minute / 60, to: hour + (minute + 1) / 60, precision: 'minute' };
}

/** "hours", "GMT", "local time", and the same moment by another clock: "10:30 a.m. local time (0730 GMT)". */
function withZone(tokens: readonly Token[], part: DayPart, at: number): ReadPart {
  const from = word(tokens, at) === 'hours' ? at + 1 : at;
  const named = zoneAt(tokens, from);
  const to = named?.to ?? from;
  const other = word(tokens, to) === '(' ? MILITARY.exec(word(tokens, to + 1)) : null;
  const otherZone = other ? zoneAt(tokens, to + 2) : null;
  if (!other || !otherZone || word(tokens, otherZone.to) !== ')') return { part: named ? { ...part, zone: named.zone } : part, to };
  const utc = (Number(other[1]) + Number(other[2]) / 60) * HOUR_MS;
  return { part: { ...part, zone: otherZone.zone === '+00:00' ? offsetBetween(part.from * HOUR_MS, utc) : (named?.zone ?? otherZone.zone) }, to: otherZone.to + 1 };
}
