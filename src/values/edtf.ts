/**
 * Extended Date/Time Format (EDTF, in ISO 8601-2:2019), level 1, as far as claims and sources need it:
 * dates, months, years, seasons (2024-21 … 2024-24), unspecified digits (201X, 2024-12-XX), `~`, `?` and `%`, intervals
 * with open ends, and timestamps with an offset. https://www.loc.gov/standards/datetime/
 */
import type { TimeInterval, TimePrecision } from '../types.ts';
import { dayInterval, daysInMonth, HOUR_MS, isCalendarDay, monthInterval, timestamp, yearInterval } from './time-interval.ts';
import { seasonByCode, seasonOfYear } from './seasons.ts';
import { widen } from './time-widening.ts';

export { formatEdtf } from './edtf-format.ts';

/** A date that was read, or what is wrong with it and how to mend it (one sentence each). */
export type EdtfResult =
  | { readonly ok: true; readonly interval: TimeInterval; readonly precision: TimePrecision; readonly approximate: boolean }
  | { readonly ok: false; readonly problem: string };

type Read = Extract<EdtfResult, { ok: true }>;

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;
const UNSPECIFIED = /^(?:\d{3}X|\d{2}XX|\d{4}-XX|\d{4}-XX-XX|\d{4}-\d{2}-XX)$/;
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}(?::?\d{2})?)?$/;

/**
 * The form of what `parseEdtf` reads, as a regular expression for editors. What the calendar says of it (30 February, an interval that
 * ends before it begins, an offset of 20 hours) is left to the reader.
 */
export const edtfForm = ((): string => {
  const [month, day] = ['(?:0[1-9]|1[0-2])', '(?:0[1-9]|[12][0-9]|3[01])'];
  const date = `[0-9]{4}(?:-${month}(?:-${day})?|-2[1-4])?`;
  const unspecified = `(?:[0-9]{3}X|[0-9]{2}XX|[0-9]{4}-XX(?:-XX)?|[0-9]{4}-${month}-XX)`;
  const moment = `[0-9]{4}-${month}-${day}[T ](?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}(?::?[0-9]{2})?)`;
  const end = `(?:${moment}|${unspecified}|${date})[~?%]?`;
  return `^\\s*(?:${end}|(?:${end}|\\.\\.)?/(?:${end}|\\.\\.)?)\\s*$`;
})();

const FINENESS: readonly TimePrecision[] = ['minute', 'hour', 'part-of-day', 'day', 'week', 'month', 'season', 'quarter', 'year', 'decade', 'century', 'open'];
const EXAMPLES = '2024, 2024-12, 2024-12-07, 2024-12-05/2024-12-08, 2024-12-05/.. or 2024-12~';
const MINUTE_MS = HOUR_MS / 60;

/** Of two precisions, the finer. */
export function finer(a: TimePrecision, b: TimePrecision): TimePrecision {
  return FINENESS.indexOf(a) <= FINENESS.indexOf(b) ? a : b;
}

/**
 * Reads one EDTF date or interval. `~`, `?` and `%` widen the interval and set `approximate`; a timestamp stands for its
 * minute, in UTC. The precision of an interval is that of its finer end; "../.." is `open`.
 */
export function parseEdtf(text: string): EdtfResult {
  const trimmed = text.trim();
  const parts = trimmed.split('/');
  if (trimmed === '') return failure(`The date is empty: write for example ${EXAMPLES}.`);
  if (parts.length > 2) return failure(`"${trimmed}" has more than one slash: an interval is start/end, such as 2024-12-05/2024-12-08.`);
  const first = parseEnd(parts[0]!, parts.length === 2);
  if (parts.length === 1 || !first.ok) return first;
  const last = parseEnd(parts[1]!, true);
  if (!last.ok) return last;
  // An open end stands for "unbounded on this side", so the start of an open start and the end of an open end hold.
  if (first.interval.start > last.interval.start && last.interval.start !== -Infinity) {
    return failure(`"${trimmed}" ends before it begins: write the earlier date first.`);
  }
  return {
    ok: true,
    interval: { start: first.interval.start, end: last.interval.end },
    precision: finer(first.precision, last.precision),
    approximate: first.approximate || last.approximate,
  };
}

function parseEnd(text: string, ofInterval: boolean): EdtfResult {
  const open: Read = { ok: true, interval: { start: -Infinity, end: Infinity }, precision: 'open', approximate: false };
  if (ofInterval && (text === '..' || text === '')) return open;
  if (text === '..') return failure('".." alone is no date: write it as an end of an interval, such as 2024-12-05/.. .');
  const qualified = /[~?%]$/.test(text);
  const read = parseDate(qualified ? text.slice(0, -1) : text);
  if (!read.ok || !qualified) return read;
  return { ...read, interval: widen(read.interval, read.precision), approximate: true };
}

function parseDate(text: string): EdtfResult {
  const time = TIMESTAMP.exec(text);
  if (time) return parseTimestamp(text, time);
  if (UNSPECIFIED.test(text)) return parseUnspecified(text);
  const match = DATE.exec(text);
  if (!match) return failure(explainShape(text));
  const year = Number(match[1]);
  if (match[2] === undefined) return success(yearInterval(year), 'year');
  const month = Number(match[2]);
  if (match[3] === undefined) {
    const season = seasonByCode(month);
    if (season) return success(seasonOfYear(season, year), 'season');
    if (month < 1 || month > 12) return failure(`"${text}" has month ${match[2]}: months go from 01 to 12 (and 21 to 24 are spring to winter).`);
    return success(monthInterval(year, month), 'month');
  }
  const problem = dayProblem(text, year, month, Number(match[3]));
  return problem === null ? success(dayInterval(year, month, Number(match[3])), 'day') : failure(problem);
}

function parseTimestamp(text: string, match: RegExpExecArray): EdtfResult {
  const [, date = '', hourText, minuteText, secondText = '0', offset] = match;
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const problem = dayProblem(date, year, month, day);
  if (problem !== null) return failure(problem);
  const [hour, minute] = [Number(hourText), Number(minuteText)];
  if (hour > 23 || minute > 59 || Number(secondText) > 59) return failure(`"${text}" has no such time of day: hours go from 00 to 23, minutes and seconds from 00 to 59.`);
  if (offset === undefined) return failure(`"${text}" has a time but no offset: add Z for UTC, or an offset such as +03:00.`);
  const sign = offset.startsWith('-') ? -1 : 1;
  const digits = offset === 'Z' ? '0000' : offset.slice(1).replace(':', '').padEnd(4, '0');
  const [offsetHours, offsetMinutes] = [Number(digits.slice(0, 2)), Number(digits.slice(2))];
  if (offsetHours > 14 || offsetMinutes > 59) return failure(`"${text}" has offset ${offset}: offsets go from -12:00 to +14:00.`);
  const start = timestamp(year, month, day) + (hour - sign * offsetHours) * HOUR_MS + (minute - sign * offsetMinutes) * MINUTE_MS;
  return success({ start, end: start + MINUTE_MS }, 'minute');
}

function parseUnspecified(text: string): EdtfResult {
  const [yearText = '', monthText] = text.split('-');
  const first = Number(yearText.replaceAll('X', '0'));
  if (yearText.endsWith('XX')) return success(yearInterval(first, first + 99), 'century');
  if (yearText.endsWith('X')) return success(yearInterval(first, first + 9), 'decade');
  if (monthText === 'XX') return success(yearInterval(first), 'year');
  const month = Number(monthText);
  if (month < 1 || month > 12) return failure(`"${text}" has month ${monthText}: months go from 01 to 12.`);
  return success(monthInterval(first, month), 'month');
}

function dayProblem(text: string, year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12) return `"${text}" has month ${pad(month)}: months go from 01 to 12, and the order is year-month-day.`;
  if (isCalendarDay(year, month, day)) return null;
  const last = daysInMonth(year, month);
  return `"${text}" has day ${pad(day)}: days of ${year}-${pad(month)} go from 01 to ${last}.`;
}

function explainShape(text: string): string {
  const loose = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(text);
  if (loose) return `"${text}" is not in EDTF: write ${loose[1]}-${loose[2]!.padStart(2, '0')}-${loose[3]!.padStart(2, '0')}.`;
  if (/^\d{4}-\d$/.test(text)) return `"${text}" is not in EDTF: months have two digits, as in ${text.slice(0, 5)}0${text.slice(5)}.`;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(text)) return `"${text}" may be day-month or month-day: write year-month-day, such as 2024-12-07.`;
  if (/^\d{1,3}$/.test(text)) return `"${text}" is not in EDTF: years have four digits, as in ${text.padStart(4, '0')}.`;
  return `"${text}" is not a date in EDTF: write for example ${EXAMPLES}.`;
}

function success(interval: TimeInterval, precision: TimePrecision): Read {
  return { ok: true, interval, precision, approximate: false };
}

function failure(problem: string): EdtfResult {
  return { ok: false, problem };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
