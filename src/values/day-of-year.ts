/** Days and months without a year: "10 August", "December". Which year is meant is not known; that December is not May is. */
import type { TimeInterval } from '../types.ts';

export interface DayOfYear {
  /** 0 for January. */
  readonly month: number;
  /** Null for the whole month. */
  readonly day: number | null;
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const DAY_MS = 86_400_000;
/** Longest month. */
const MONTH_MS = 31 * DAY_MS;

/** Reads "december", "10 august", "on August 10th"; null for all else. */
export function dayOfYear(text: string): DayOfYear | null {
  const words = text.toLowerCase().split(/[\s,]+/u).filter((word) => word !== '' && !/^(?:on|in|of|the)$/u.test(word));
  const month = MONTHS.findIndex((name) => words.includes(name));
  const others = words.filter((word) => word !== MONTHS[month]);
  if (month < 0 || others.length > 1) return null;
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(others[0] ?? '')?.[1];
  if (others.length === 1 && day === undefined) return null;
  return { month, day: day === undefined ? null : Number(day) };
}

/** The day, or the month, that an interval of no more than that lies in; null for longer ones. */
export function dayOfInterval({ start, end }: TimeInterval): DayOfYear | null {
  if (!Number.isFinite(start) || !Number.isFinite(end) || end - start > MONTH_MS) return null;
  const [first, last] = [new Date(start), new Date(end - 1)];
  if (first.getUTCMonth() !== last.getUTCMonth()) return null;
  return { month: first.getUTCMonth(), day: end - start <= DAY_MS ? first.getUTCDate() : null };
}

/** Whether two such days, or months, can be one in no year. */
export function areApart(a: DayOfYear, b: DayOfYear): boolean {
  return a.month !== b.month || (a.day !== null && b.day !== null && a.day !== b.day);
}
