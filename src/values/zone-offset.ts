/** How far a time zone's clock is from UTC. */
import { DAY_MS, HOUR_MS } from './time-interval.ts';

const MINUTE_MS = 60_000;
const FIXED = /^([+-])(\d\d):(\d\d)$/;

/** The earliest and the latest clock that there is, in milliseconds from UTC (IANA time zone database: −12:00 to +14:00). */
export const EARLIEST_CLOCK_MS = -12 * HOUR_MS;
export const LATEST_CLOCK_MS = 14 * HOUR_MS;

/**
 * Minutes east of UTC, when the clock of that zone shows `wall` (milliseconds, the clock's figures taken as UTC). A zone is an IANA
 * name ("Asia/Damascus"), whose summer time counts, or an offset ("-05:00"). Null for a name that there is not, or without a time.
 */
export function offsetAt(zone: string, wall: number): number | null {
  const fixed = FIXED.exec(zone);
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3]));
  if (!Number.isFinite(wall)) return null;
  try {
    const clock = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' });
    // The moment is not known before the offset is: the first guess may stand on the other side of a change of clocks.
    return offsetOf(clock, wall - offsetOf(clock, wall) * MINUTE_MS);
  } catch {
    return null; // Intl throws on names that it does not know
  }
}

/** Minutes that the clock is ahead of UTC at a moment. */
function offsetOf(clock: Intl.DateTimeFormat, moment: number): number {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(parts.get('year') ?? 0, (parts.get('month') ?? 1) - 1, parts.get('day'), parts.get('hour'), parts.get('minute'));
  return Math.round((shown - moment) / MINUTE_MS);
}

/** Minutes that one clock is ahead of another that shows its time at the same moment, in hours and minutes of any day: 10:30 beside 07:30 is 180. */
export function offsetBetween(wall: number, utc: number): number {
  const ahead = (((wall - utc) % DAY_MS) + DAY_MS) % DAY_MS;
  return (ahead > LATEST_CLOCK_MS ? ahead - DAY_MS : ahead) / MINUTE_MS;
}

/** "Z", "+03:00", "-04:30", as EDTF writes it. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return 'Z';
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${String(Math.floor(size / 60)).padStart(2, '0')}:${String(size % 60).padStart(2, '0')}`;
}
