/** Which dates an article gives at a place: those that it names there, those that can be counted from them, and those that follow from its publication. */
import type { Mentions, Source, TimeInterval, TimeMention, Token } from '../../types.ts';
import { parseEdtf } from '../../values/edtf.ts';
import { namedDates, namedYears, type NamedDate } from '../../values/named-dates.ts';
import { DAY_MS, calendarDay, contains, dayInterval, disjoint, monthInterval, startOfDay, timestamp, yearInterval } from '../../values/time-interval.ts';
import { countingOf, monthCountingOf } from './counted-dates.ts';
import type { Evidence } from './evidence.ts';

export interface DatesGiven {
  /** Whether a day, or a month where no day is told, follows. A year that is not told is not asked for. */
  hasDate(date: NamedDate): boolean;
  hasYear(year: number): boolean;
  /** Whether a span of time follows that is no day, month or year: a season, a week, a part of a day. */
  hasInterval(interval: TimeInterval): boolean;
  /** Whether all its words stand there, where they could not be understood as a date. */
  hasWords(words: readonly Token[]): boolean;
}

/** Days: what "last week" or "in recent days" covers. A claim that names a day of it was resolved by its writer. */
const COARSE = 10;

/** Days either side of the first possible publication, where the last is not known, that "last week" or "on Tuesday" may mean. */
const UNPLACED = 31;

/**
 * @param said the day that relative dates are counted from (`said`, else `published`)
 * @param options.anywhereBefore whether all that comes before the cited place counts
 */
export function datesOf(evidence: Evidence, source: Source | null, said: string | null, { anywhereBefore }: { readonly anywhereBefore: boolean }): DatesGiven {
  const sentences = anywhereBefore ? [...evidence.cited, ...evidence.headline, ...evidence.earlierParagraphs.flat()] : sentencesFor(evidence);
  const published = publishedOf(said);
  const title = (source?.title ?? '').split(/\s+/).map((text) => ({ text, lower: text.toLowerCase() }));
  const named = [...sentences.flatMap(({ tokens }) => namedDates(tokens)), ...namedDates(title)];
  const years = new Set([...sentences.flatMap(({ tokens }) => namedYears(tokens)), ...namedYears(title)]);
  const placed = sentences.flatMap(({ times }) => times).filter(isPlaced);
  // "On Friday", "six years ago" of an article whose day is not known: no telling which day that is.
  const open = evidence.cited.flatMap((sentence) => sentence.times.filter((time) => time.relative && !isPlaced(time)).map(({ range }) => sentence.tokens.slice(range.from, range.to))).filter((words) => namedDates(words).length === 0);
  const unplaced = open.length > 0;
  const longAgo = open.some((words) => words.some(({ lemma }) => LONG_AGO.has(lemma)));
  const counting = hasDay(evidence.sentence) ? evidence.sentence : [...evidence.before, ...evidence.sentence];
  const countings = countingOf(counting);
  const months = monthCountingOf(counting);
  const bases = countings.length === 0 ? [] : [...evidence.cited, ...lastDated(evidence.earlierParagraphs)].flatMap(({ tokens }) => namedDates(tokens)).filter(({ day }) => day !== null);

  /** Years that a date without its own may be of: that of publication, or the one before where it would else be still to come. */
  const impliedYears = (month: number, day: number | null): ReadonlySet<number> | null => {
    if (published === null) return years.size > 0 ? years : null;
    const { year } = calendarDay(published.start);
    const last = Number.isFinite(published.end) ? published.end : Infinity;
    return new Set([year, ...(timestamp(year, month, day ?? 1) >= last ? [year - 1] : []), ...years]);
  };
  const yearFits = (asked: number | null, { year, month, day }: NamedDate): boolean => asked === null || (year === null ? (impliedYears(month, day)?.has(asked) ?? true) : year === asked);
  const isCounted = ({ year, month, day }: NamedDate): boolean =>
    day !== null &&
    bases.some((base) => {
      const of = year ?? base.year ?? 2024;
      const apart = (timestamp(of, month, day) - timestamp(base.year ?? of, base.month, base.day!)) / DAY_MS;
      return countings.some(({ from, to }) => apart >= from && apart <= to);
    });
  /** "A year earlier": of the dates that stand there, and of the day of publication. */
  const monthBases = months.length === 0 ? [] : [
    ...[...evidence.cited, ...lastDated(evidence.earlierParagraphs)].flatMap(({ tokens }) => namedDates(tokens)).flatMap(({ year, month }) => (year === null ? [...(impliedYears(month, null) ?? [])] : [year]).map((of) => 12 * of + month)),
    ...(published === null ? [] : [calendarDay(published.start)].map(({ year, month }) => 12 * year + month)),
  ];
  const isCountedMonth = (first: number, last: number): boolean => monthBases.some((base) => months.some(({ from, to }) => base + from <= last && base + to >= first));
  const isPublished = (interval: TimeInterval): boolean => published !== null && !disjoint(interval, published) && (Number.isFinite(published.end) || interval.start < published.start + UNPLACED * DAY_MS);
  const mayBeMeant = (interval: TimeInterval): boolean => unplaced && (published === null || (longAgo && interval.end - interval.start > 27 * DAY_MS) || (interval.end > published.start - UNPLACED * DAY_MS && (!Number.isFinite(published.end) || interval.start < published.end + UNPLACED * DAY_MS)));
  const bearsOut = (interval: TimeInterval): boolean => placed.some((given) => bears(given, interval)) || isPublished(interval) || mayBeMeant(interval);

  return {
    hasDate(date) {
      if (named.some((given) => given.month === date.month && (date.day === null || given.day === date.day) && yearFits(date.year, given))) return true;
      if (isCounted(date) || (date.day === null && date.year !== null && isCountedMonth(12 * date.year + date.month, 12 * date.year + date.month))) return true;
      const of = date.year === null ? [...(impliedYears(date.month, date.day) ?? [])] : [date.year];
      return of.some((year) => bearsOut(date.day === null ? monthInterval(year, date.month) : dayInterval(year, date.month, date.day)));
    },
    hasYear: (year) => years.has(year) || isCountedMonth(12 * year + 1, 12 * year + 12) || named.some((given) => given.year === null && yearFits(year, given)) || bearsOut(yearInterval(year)),
    hasInterval: (interval) => bearsOut(interval),
    hasWords(words) {
      const telling = words.filter(({ lower }) => /\d|^\p{L}{3,}$/u.test(lower) && !LITTLE.has(lower));
      return telling.length > 0 && sentences.some(({ tokens }) => telling.every(({ lower }) => tokens.some((token) => token.lower === lower)));
    },
  };
}

/**
 * Where its dates may stand: in the sentence that it cites, where that gives a day; else in its paragraph and the headline, and where
 * the paragraph gives no day, in the last that does, for what follows a date is told of it.
 */
function sentencesFor({ cited, sentence, headline, earlierParagraphs }: Evidence): readonly Mentions[] {
  if (hasDay(sentence)) return sentence;
  return [...cited, ...headline, ...(hasDay(cited) ? [] : lastDated(earlierParagraphs))];
}

/** Whether sentences give a day: a claim of that paragraph needs none from elsewhere. */
function hasDay(sentences: readonly Mentions[]): boolean {
  return sentences.some(({ tokens, times }) => namedDates(tokens).some(({ day }) => day !== null) || times.some((time) => isPlaced(time) && time.interval.end - time.interval.start <= 2 * DAY_MS));
}

/** The last paragraph that gives a day: what follows it is told of that day. */
function lastDated(paragraphs: readonly (readonly Mentions[])[]): readonly Mentions[] {
  return paragraphs.findLast(hasDay) ?? [];
}

/** Whether a time that hangs on the publication could be placed. */
function isPlaced({ relative, interval }: TimeMention): boolean {
  return !relative || (Number.isFinite(interval.start) && Number.isFinite(interval.end));
}

/** The article dates it as finely, or so vaguely that a day of it is a matter of reading ("last week"). */
function bears(given: TimeMention, claimed: TimeInterval): boolean {
  const [g, c] = [wholeDays(given.interval), wholeDays(claimed)];
  if (contains(c, g)) return true;
  if (disjoint(g, c)) return false;
  const length = ({ start, end }: TimeInterval): number => end - start;
  return length(g) <= length(c) || given.approximate || (given.relative && length(g) <= COARSE * DAY_MS);
}

/**
 * The days that a time names. A part of a day is its day: the article may tell "in the evening" a sentence after the date. "By 7
 * December" and "since March" are the end that is known, and a day on either side of it.
 */
function wholeDays({ start, end }: TimeInterval): TimeInterval {
  if (Number.isFinite(start) && Number.isFinite(end)) return end - start >= DAY_MS ? { start, end } : { start: startOfDay(start), end: startOfDay(end - 1) + DAY_MS };
  const known = Number.isFinite(start) ? start : end;
  return { start: known - DAY_MS, end: known + DAY_MS };
}

function publishedOf(text: string | null): TimeInterval | null {
  const parsed = text === null ? null : parseEdtf(text);
  return parsed?.ok && (Number.isFinite(parsed.interval.start) || Number.isFinite(parsed.interval.end)) ? parsed.interval : null;
}

const LONG_AGO: ReadonlySet<string> = new Set(['month', 'year', 'decade', 'century']);

/** Words of a date that do not tell which day it is. */
const LITTLE = new Set(['the', 'and', 'between', 'from', 'until', 'till', 'since', 'before', 'after', 'during', 'late', 'early', 'mid', 'about', 'around', 'morning', 'noon', 'afternoon', 'evening', 'night', 'midnight', 'hours', 'local', 'time', 'day', 'start', 'end', 'beginning', 'middle', 'half', 'latter', 'first', 'second']);
