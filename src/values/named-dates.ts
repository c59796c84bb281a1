/** Dates as they are written in a run of words: a month with the days and the year beside it. What they mean is for others to say. */

/** One day or month that is named; the year where it stands beside it. Months count from 1. */
export interface NamedDate {
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** What is looked at of a word. */
interface Word {
  readonly lower: string;
  readonly text: string;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'], ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec']].flatMap((names, i) => names.map((name) => [name, i + 1] as const)),
);

/** Words that may stand between the days of one month: "27, 28 and 30 November", "the 5th of May". */
const BETWEEN: ReadonlySet<string> = new Set(['and', 'or', 'to', 'until', 'till', 'through', 'of', 'the', ',', '-', '–', '—', '/', '&']);

/**
 * The days and months that words name ("27–30 November 2024", "March 3", "in May 2024"), in their order. A month in lower case is none
 * ("may", "march"), nor is "May" or "March" without a day or a year.
 */
export function namedDates(words: readonly Word[]): NamedDate[] {
  const parts = words.flatMap(({ text }) => text.split(/([-–—/,])/)).filter((part) => part !== '');
  return parts.flatMap((part, i): NamedDate[] => {
    const month = monthOf(part);
    const iso = /^(\d{4})$/.test(part) && parts[i + 1] === '-' && parts[i + 3] === '-' ? [Number(part), Number(parts[i + 2]), Number(parts[i + 4])] : null;
    if (iso !== null) return isDay(iso[2]!) && iso[1]! >= 1 && iso[1]! <= 12 ? [{ year: iso[0]!, month: iso[1]!, day: iso[2]! }] : [];
    if (month === null) return [];
    const before = daysFrom(parts, i, -1);
    const after = daysFrom(parts, i, 1);
    // "November 27 to December 1": the days before belong to the month before.
    const taken = before.length > 0 && after.length > 0 && monthOf(parts[parts.slice(0, i).findLastIndex((one) => dayOf(one) === null && !BETWEEN.has(one.toLowerCase()))] ?? '') !== null;
    const days = before.length > 0 && !taken ? before : after;
    const year = yearAfter(parts, i);
    if (days.length === 0 && year === null && AMBIGUOUS.has(part.toLowerCase())) return [];
    return days.length === 0 ? [{ year, month, day: null }] : days.map((day) => ({ year, month, day }));
  });
}

const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'march']);

/** Years in four digits. */
export function namedYears(words: readonly Word[]): number[] {
  return words.flatMap(({ lower }) => lower.split(/[-–—/]/)).filter((part) => /^(?:1[5-9]|20|21)\d\d$/.test(part)).map(Number);
}

function monthOf(part: string): number | null {
  return /^\p{Lu}/u.test(part) ? (MONTHS.get(part.toLowerCase().replace(/\.$/, '')) ?? null) : null;
}

function dayOf(part: string): number | null {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(part)?.[1];
  return digits !== undefined && isDay(Number(digits)) ? Number(digits) : null;
}

function isDay(day: number): boolean {
  return day >= 1 && day <= 31;
}

/** Days that stand beside a month, on one side of it. */
function daysFrom(parts: readonly string[], month: number, step: 1 | -1): number[] {
  const days: number[] = [];
  for (let i = month + step; i >= 0 && i < parts.length; i += step) {
    const day = dayOf(parts[i]!);
    if (day !== null) days.push(day);
    else if (!BETWEEN.has(parts[i]!.toLowerCase())) break;
    // Behind a month one day counts, and what a dash adds to it: "March 3, 12 people".
    if (step === 1 && days.length > 0 && !/^[-–—]$/.test(parts[i + 1] ?? '')) break;
    if (step === 1 && days.length === 0 && parts[i] === ',') break;
  }
  return step === 1 ? days : days.reverse();
}

/** The year behind a month, or behind its days. */
function yearAfter(parts: readonly string[], month: number): number | null {
  for (const part of parts.slice(month + 1, month + 6)) {
    if (/^(?:1[5-9]|20|21)\d\d$/.test(part)) return Number(part);
    if (dayOf(part) === null && !/^(?:,|-|–|—|of)$/.test(part)) return null;
  }
  return null;
}
