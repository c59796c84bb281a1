import type { Mentions, TimeMention } from '../../types.ts';
import { namedDates, namedYears } from '../../values/named-dates.ts';
import type { ClaimRule } from '../rule.ts';
import { datesOf, type DatesGiven } from './dates-given.ts';
import { evidenceFor } from './evidence.ts';
import { once, spanOfRange } from './spans.ts';

export const dateNotInEvidence: ClaimRule<{ date: string; at: string | null }> = {
  code: 'date-not-in-evidence',
  group: 'evidence',
  severity: 'warning',
  about: 'Every date of a claim follows from the paragraph that it cites, the headline, the last date before it where that paragraph has none, or the date of publication.',
  message: ({ date, at }) => `Neither ${at ?? 'the article'}${at === null ? '' : ', what comes before it,'} nor the date of publication gives ${date}.`,
  mend: () => 'Give the date as the article has it; where it follows from `published` or `said`, see that these are right.',
  check: ({ claim, source, mentions, article }) => {
    const evidence = article === null ? null : evidenceFor(claim, article);
    if (evidence === null) return [];
    const said = claim.said ?? source?.published ?? null;
    const given = once(() => datesOf(evidence, source, said, { anywhereBefore: false }));
    const givenBefore = once(() => datesOf(evidence, source, said, { anywhereBefore: true }));
    const found = mentions.times
      .filter((mention) => isDated(mention, mentions) && !isGiven(mention, mentions, given()) && !(tellsWhich(mention, mentions) && isGiven(mention, mentions, givenBefore())))
      .map((mention) => ({ span: spanOfRange(mentions, mention.range), args: { date: textOfRange(mentions, mention), at: claim.at } }));
    const { time } = claim.overrides;
    // What the text says as well is reported there; a time given to the hour is held by its day.
    if (time === undefined || datesOfEdtf(time).every((date) => says(mentions, date) || isGivenPart(date, given()) || (date.day === null && isGivenPart(date, givenBefore())))) return found;
    return [...found, { field: 'time' as const, span: null, args: { date: time, at: claim.at } }];
  },
};

interface DatePart {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** The days, months and years of a date in EDTF or of a timestamp: both ends of "2024-12-05/2024-12-08". */
function datesOfEdtf(time: string): DatePart[] {
  return [...time.matchAll(/(?:^|\/)(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/g)].map(([, year, month, day]) => ({ year: Number(year), month: month === undefined || Number(month) > 12 ? null : Number(month), day: day === undefined ? null : Number(day) }));
}

function isGivenPart({ year, month, day }: DatePart, given: DatesGiven): boolean {
  return month === null ? given.hasYear(year) : given.hasDate({ year, month, day });
}

/** Whether the claim's own text gives it, in full or without its year. */
function says({ tokens }: Mentions, { year, month, day }: DatePart): boolean {
  return namedDates(tokens).some((own) => own.month === month && own.day === day && (own.year === null || own.year === year)) || (month === null && namedYears(tokens).includes(year));
}

/** A claim's "yesterday" is another rule's matter; a time with one open end ("by 7 December") is held by the end that it names. */
function isDated(mention: TimeMention, mentions: Mentions): boolean {
  return (!mention.relative && (Number.isFinite(mention.interval.start) || Number.isFinite(mention.interval.end))) || namedDates(wordsOf(mentions, mention)).length > 0;
}

/** "Since 1950" reaches to the day of publication, and is not told by it: the year that it names has to be given. */
const OPEN: ReadonlySet<TimeMention['relation']> = new Set(['since', 'after', 'before', 'by', 'until']);

/** Each day, month or year that is named has to be given; what is named otherwise ("the summer of 2024") has to be so as a span of time. */
function isGiven(mention: TimeMention, mentions: Mentions, given: DatesGiven): boolean {
  const words = wordsOf(mentions, mention);
  const dates = namedDates(words);
  if (dates.length > 0) return dates.every((date) => given.hasDate(date));
  const years = namedYears(words);
  if (years.length > 0 && words.every(({ lower }) => !/\d/.test(lower) || /^(?:1[5-9]|20|21)\d\d(?:[-–/]\d{2,4})?$/.test(lower))) return years.every((year) => given.hasYear(year)) || (!OPEN.has(mention.relation) && given.hasInterval(mention.interval));
  return given.hasInterval(mention.interval) || given.hasWords(words);
}

/**
 * Whether a date tells which event is meant, and not when the claim's own happened: "its offensive of November 2024", "after the city
 * fell on 8 December". An article gives such a date once, and may do so long before. So it is with what is told by month or year alone.
 */
function tellsWhich({ range }: TimeMention, { tokens }: Mentions): boolean {
  if (!namedDates(tokens.slice(range.from, range.to)).some(({ day }) => day !== null)) return true;
  if (tokens[range.from]!.lower === 'of' || tokens[range.from - 1]?.lower === 'of') return true;
  const opened = tokens.slice(0, range.from).findLastIndex(({ lower }) => SUBORDINATING.has(lower));
  return opened > 0 && tokens.slice(opened + 1, range.from).some(({ pos, lower }) => pos === 'VERB' || pos === 'AUX' || /ing$/u.test(lower));
}

const SUBORDINATING: ReadonlySet<string> = new Set(['after', 'before', 'when', 'since', 'until', 'once', 'while', 'that', 'which', 'who', 'whom', 'whose', 'where', 'because']);

function wordsOf({ tokens }: Mentions, { range }: TimeMention): Mentions['tokens'] {
  return tokens.slice(range.from, range.to);
}

function textOfRange({ text, tokens }: Mentions, { range }: TimeMention): string {
  return text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end).replace(/^(?:on|in|at|by|of|for|since|from|until|till|during|before|after|as of)\s+(?=\S)/iu, '');
}

