/** The seasons as intervals, for EDTF's 2024-21 … 2024-24 and for "summer 2019". */
import type { TimeInterval } from '../types.ts';
import { timestamp } from './time-interval.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * Northern seasons, from the start of the meteorological season (WMO: first of March, June, September, December) to the
 * end of the astronomical one (three weeks later), since writers use both. EDTF's codes do not name a hemisphere.
 */
const SEASONS: Readonly<Record<Season, { code: number; month: number }>> = {
  spring: { code: 21, month: 3 },
  summer: { code: 22, month: 6 },
  autumn: { code: 23, month: 9 },
  winter: { code: 24, month: 12 },
};

/** The day of the third month before which the astronomical season ends (solstices and equinoxes fall on the 19th to 23rd). */
const ASTRONOMICAL_END = 22;

/**
 * The season that begins in that year (winter 2010 is that of 2010/11).
 * For one year's "winter 2024" use {@link seasonOfYear}.
 */
export function seasonFrom(season: Season, year: number): TimeInterval {
  const { month } = SEASONS[season];
  return { start: timestamp(year, month, 1), end: timestamp(year, month + 3, ASTRONOMICAL_END) };
}

/** "summer 2024". "Winter 2024" may be that of 2023/24 or of 2024/25: the interval covers both. */
export function seasonOfYear(season: Season, year: number): TimeInterval {
  const own = seasonFrom(season, year);
  return season === 'winter' ? { start: seasonFrom('winter', year - 1).start, end: own.end } : own;
}

/** 21 → spring; null for a number that is no season of EDTF level 1. */
export function seasonByCode(code: number): Season | null {
  return (Object.keys(SEASONS) as Season[]).find((season) => SEASONS[season].code === code) ?? null;
}

/** "2024-22" if the interval is just that season, else null. */
export function seasonText(interval: TimeInterval, year: number): string | null {
  for (const season of Object.keys(SEASONS) as Season[]) {
    // The double winter begins in the December before its year.
    for (const named of [year, year + 1]) {
      const whole = seasonOfYear(season, named);
      if (whole.start === interval.start && whole.end === interval.end) return `${String(named).padStart(4, '0')}-${SEASONS[season].code}`;
    }
  }
  return null;
}
