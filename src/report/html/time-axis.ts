/** Marks of a time axis: at most so many, at steps that a calendar has. */
import { DAY, isoDay } from './days.ts';

export interface Tick {
  /** Start of a day, in milliseconds (UTC). */
  readonly at: number;
  readonly label: string;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const STEPS_OF_DAYS = [1, 2, 5, 10];
const STEPS_OF_MONTHS = [1, 2, 3, 6];
const STEPS_OF_YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/** Ticks from `from` to `to` (both included), no more than `most`. */
export function timeTicks(from: number, to: number, most: number): Tick[] {
  for (const step of STEPS_OF_DAYS) if ((to - from) / DAY / step < most) return everyDays(from, to, step);
  const months = monthNumber(to) - monthNumber(from);
  for (const step of STEPS_OF_MONTHS) if (months / step < most) return everyMonths(from, to, step);
  const step = STEPS_OF_YEARS.find((one) => months / 12 / one < most) ?? 5000;
  return everyMonths(from, to, step * 12);
}

/** Steps begin anew with each month, so that the 1st is always marked. */
function everyDays(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let at = from; at <= to; at += DAY) {
    const date = new Date(at);
    const day = date.getUTCDate();
    if (step === 1 || (step === 2 ? day % 2 === 1 && day < 31 : (day === 1 || day % step === 0) && day < 30)) ticks.push({ at, label: `${day} ${MONTHS[date.getUTCMonth()]!}` });
  }
  return ticks;
}

function everyMonths(from: number, to: number, step: number): Tick[] {
  const ticks: Tick[] = [];
  for (let month = Math.ceil(monthNumber(from) / step) * step; ; month += step) {
    const at = Date.parse(`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01T00:00:00Z`);
    if (Number.isNaN(at) || at > to) return ticks;
    if (at >= from) ticks.push({ at, label: step % 12 === 0 ? String(Math.floor(month / 12)) : `${MONTHS[month % 12]!} ${Math.floor(month / 12)}` });
  }
}

function monthNumber(at: number): number {
  const [year = '0', month = '1'] = isoDay(at).split('-');
  return Number(year) * 12 + Number(month) - 1;
}
