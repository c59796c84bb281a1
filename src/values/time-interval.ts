/**
 * Algebra on {@link TimeInterval}: half-open [start, end) in milliseconds UTC, ∓Infinity where unbounded.
 * Everything is computed with the proleptic Gregorian calendar of `Date.UTC`; nothing here knows what time it is now.
 * Months count from 1.
 */
import type { TimeInterval } from '../types.ts';

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;

/** All of time: what is left of a phrase that could not be resolved. */
export const ALL_TIME: TimeInterval = { start: -Infinity, end: Infinity };

/** A calendar day taken apart; weekday 0 is Sunday. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
}

/** The start of a day. Months and days beyond their range carry over (month 13 is January), as in `Date.UTC`. */
export function timestamp(year: number, month: number, day: number): number {
  if (year >= 100) return Date.UTC(year, month - 1, day);
  // Date.UTC reads the years 0..99 as 1900..1999.
  return new Date(0).setUTCFullYear(year, month - 1, day);
}

/** The calendar day that a (finite) moment falls on. */
export function calendarDay(moment: number): CalendarDay {
  const date = new Date(moment);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), weekday: date.getUTCDay() };
}

/** Whether the calendar has that day: 2024-02-30 does not exist. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  return calendarDay(timestamp(year, month + 1, 0)).day;
}

export function dayInterval(year: number, month: number, day: number): TimeInterval {
  const start = timestamp(year, month, day);
  return { start, end: start + DAY_MS };
}

export function monthInterval(year: number, month: number): TimeInterval {
  return { start: timestamp(year, month, 1), end: timestamp(year, month + 1, 1) };
}

/** One year, or the years from the first to the last, both included. */
export function yearInterval(first: number, last: number = first): TimeInterval {
  return { start: timestamp(first, 1, 1), end: timestamp(last + 1, 1, 1) };
}

/** The start of the day that the moment falls on; infinities stay. */
export function startOfDay(moment: number): number {
  return Math.floor(moment / DAY_MS) * DAY_MS;
}

/** The Monday (ISO 8601) on which the week of that moment begins. */
export function startOfWeek(moment: number): number {
  const { year, month, day, weekday } = calendarDay(moment);
  return timestamp(year, month, day - ((weekday + 6) % 7));
}

/** Moves by calendar months and keeps the time of day; a day that the month lacks becomes its last (31 January + 1 month = 28 or 29 February). */
export function addMonths(moment: number, months: number): number {
  if (!Number.isFinite(moment)) return moment;
  const { year, month, day } = calendarDay(moment);
  const first = calendarDay(timestamp(year, month + months, 1));
  return timestamp(first.year, first.month, Math.min(day, daysInMonth(first.year, first.month))) + (moment - startOfDay(moment));
}

export function equal(a: TimeInterval, b: TimeInterval): boolean {
  return a.start === b.start && a.end === b.end;
}

/** Whether all of `inner` lies in `outer`. */
export function contains(outer: TimeInterval, inner: TimeInterval): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether no moment is in both; intervals that only touch are disjoint. */
export function disjoint(a: TimeInterval, b: TimeInterval): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** Whether some moment is in both. */
export function overlap(a: TimeInterval, b: TimeInterval): boolean {
  return !disjoint(a, b);
}

/** The smallest interval that contains both. */
export function hull(a: TimeInterval, b: TimeInterval): TimeInterval {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** What is in both, or null if nothing is. */
export function intersect(a: TimeInterval, b: TimeInterval): TimeInterval | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}
