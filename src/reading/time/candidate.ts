/** What the pattern files hand to the time reader, and how it becomes an interval. */
import type { TimeInterval, TimePrecision, TimeRelation, Token } from '../../types.ts';
import { calendarDay, DAY_MS, hull } from '../../values/time-interval.ts';
import { finer } from '../../values/edtf.ts';

/** Whether the sentence speaks of the date as past or as to come; null where no verb tells. */
export type Direction = 'past' | 'future' | null;

/** When something is: known, known but for its year, or counted from the day of publication. */
export type When =
  | { readonly kind: 'fixed'; readonly interval: TimeInterval }
  | { readonly kind: 'yearless'; readonly inYear: (year: number) => TimeInterval | null }
  | { readonly kind: 'anchored'; readonly from: (published: TimeInterval, direction: Direction) => TimeInterval; readonly weekday?: boolean };

/** A time phrase without its preposition: tokens [from, to). */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly when: When;
  readonly precision: TimePrecision;
  readonly approximate: boolean;
  /** Set where the phrase itself says how it is tied to what happened ("the 2016 offensive": during). */
  readonly relation?: TimeRelation;
  /** Whose clock its hour is told by, where that is said: a zone, or its minutes east of UTC. */
  readonly zone?: string | number;
}

/** A pattern family: looks at the trigger token `at`, gives the phrase around it, or null for "not mine". */
export type TimeParser = (tokens: readonly Token[], at: number) => Candidate | null;

/** The lower-case word at an index; empty beyond the sentence. */
export function word(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? '';
}

export function fixed(interval: TimeInterval): When {
  return { kind: 'fixed', interval };
}

/** Counted from one day. A publication that is known less finely than a day gives all that its days give. */
export function fromDay(resolve: (day: number, direction: Direction) => TimeInterval, weekday = false): When {
  return {
    kind: 'anchored',
    weekday,
    from: (published, direction) => {
      const first = resolve(Math.floor(published.start / DAY_MS) * DAY_MS, direction);
      const lastDay = (Math.ceil(published.end / DAY_MS) - 1) * DAY_MS;
      return lastDay <= published.start ? first : hull(first, resolve(lastDay, direction));
    },
  };
}

/** The same phrase with its interval changed, whenever it comes to be known. */
export function mapWhen(when: When, change: (interval: TimeInterval) => TimeInterval): When {
  if (when.kind === 'fixed') return fixed(change(when.interval));
  if (when.kind === 'anchored') return { ...when, from: (published, direction) => change(when.from(published, direction)) };
  return {
    kind: 'yearless',
    inYear: (year) => {
      const interval = when.inYear(year);
      return interval && change(interval);
    },
  };
}

/** "From A to B". An end without a year takes that of the other, so that B does not come before A. */
export function spanWhen(a: When, b: When): When {
  if (a.kind === 'fixed' && b.kind === 'fixed') return fixed(hull(a.interval, b.interval));
  if (a.kind === 'yearless' && b.kind === 'fixed') return fixed(hull(inOrder(a, b.interval, -1), b.interval));
  if (a.kind === 'fixed' && b.kind === 'yearless') return fixed(hull(a.interval, inOrder(b, a.interval, 1)));
  if (a.kind === 'yearless' && b.kind === 'yearless') {
    return {
      kind: 'yearless',
      inYear: (year) => {
        const last = b.inYear(year);
        return last && hull(inOrder(a, last, -1), last);
      },
    };
  }
  return {
    kind: 'anchored',
    from: (published, direction) => {
      let first = resolveWhen(a, published, direction, null) ?? published;
      let last = resolveWhen(b, published, direction, null) ?? published;
      const bothWeekdays = a.kind === 'anchored' && a.weekday === true && b.kind === 'anchored' && b.weekday === true;
      if (bothWeekdays && last.start < first.start) {
        if (direction === 'future') last = { start: last.start + 7 * DAY_MS, end: last.end + 7 * DAY_MS };
        else first = { start: first.start - 7 * DAY_MS, end: first.end - 7 * DAY_MS };
      }
      return hull(first, last);
    },
  };
}

function inOrder(yearless: Extract<When, { kind: 'yearless' }>, other: TimeInterval, step: 1 | -1): TimeInterval {
  const { year } = calendarDay(other.start);
  const same = yearless.inYear(year);
  if (same && (step < 0 ? same.start <= other.start : same.start >= other.start)) return same;
  return yearless.inYear(year + step) ?? same ?? other;
}

/** "From A to B" as one candidate, from A's first token to B's last. */
export function spanCandidate(a: Candidate, b: Candidate): Candidate {
  const zone = a.zone ?? b.zone;
  return { from: a.from, to: b.to, when: spanWhen(a.when, b.when), precision: finer(a.precision, b.precision), approximate: a.approximate || b.approximate, ...(zone === undefined ? {} : { zone }) };
}

/**
 * The interval, or null where what it hangs on is unknown. A date without a year takes `year` if the sentence gives one,
 * else the year nearest to publication on the side that the verb points to.
 */
export function resolveWhen(when: When, published: TimeInterval | null, direction: Direction, year: number | null): TimeInterval | null {
  if (when.kind === 'fixed') return when.interval;
  const known = published !== null && Number.isFinite(published.start) && Number.isFinite(published.end) ? published : null;
  if (when.kind === 'anchored') return known && when.from(known, direction);
  if (year !== null) return when.inYear(year);
  return known && nearestYear(when.inYear, known, direction);
}

const FAR = 270 * DAY_MS;
const NEAR = 90 * DAY_MS;
const SLACK = 7 * DAY_MS;

function nearestYear(inYear: (year: number) => TimeInterval | null, published: TimeInterval, direction: Direction): TimeInterval | null {
  const own = calendarDay(published.start).year;
  // Eight years hold every day of the calendar, 29 February too.
  let past: TimeInterval | null = null;
  let coming: TimeInterval | null = null;
  for (let year = own - 8; year <= own + 8; year++) {
    const interval = inYear(year);
    if (!interval) continue;
    if (interval.start < published.end) past = interval;
    else coming ??= interval;
  }
  if (!past || !coming) return past ?? coming;
  const ago = Math.max(0, published.start - past.end);
  const ahead = coming.start - published.end;
  // Looking back too: a few days ahead are another time zone's date or an article brought up to date, rather than last year's.
  if (direction === 'past') return ahead < SLACK && ago > FAR ? coming : past;
  // A verb to come beside a date just gone, whose next return is most of a year away: "will be tried for the 5 March attack".
  if (direction === 'future') return past.end > published.start || (ahead > FAR && ago < NEAR) ? past : coming;
  return ahead < ago ? coming : past;
}
