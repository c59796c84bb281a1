import type { Mentions, Source, TimeInterval, TimeMention } from '../../types.ts';
import { parseEdtf } from '../../values/edtf.ts';
import { DAY_MS, contains, disjoint, startOfDay } from '../../values/time-interval.ts';
import type { ClaimRule } from '../rule.ts';
import { evidenceFor } from './evidence.ts';
import { once, spanOfRange } from './spans.ts';

export const dateNotInEvidence: ClaimRule<{ date: string; at: string | null }> = {
  code: 'date-not-in-evidence',
  group: 'evidence',
  severity: 'warning',
  about: 'Every date of a claim follows from the paragraph that it cites, what comes before it, the headline, or the date of publication.',
  message: ({ date, at }) => `Neither ${at ?? 'the article'}${at === null ? '' : ', what comes before it,'} nor the date of publication gives ${date}.`,
  mend: () => 'Give the date as the article has it; where it follows from `published` or `said`, see that these are right.',
  check: ({ claim, source, mentions, article }) => {
    const evidence = article === null ? null : evidenceFor(claim, article);
    if (evidence === null) return [];
    const published = publishedOf(claim.said ?? source?.published ?? null);
    const sentences = [...evidence.cited, ...evidence.headline, ...evidence.earlier];
    const given = sentences.flatMap(({ times }) => times);
    const counted = evidence.cited.some(({ text }) => COUNTED_ON.test(text));
    const written = once(() => sentences.map(({ tokens }) => new Set(tokens.flatMap(({ lower }) => lower.split(/[-–/]/)))));
    // "On Friday", "six years ago", of an article whose day is not known: no telling.
    const untold = evidence.cited.some((sentence) => sentence.times.some((time) => time.relative && !isResolved(time) && !namesMonth(sentence, time)));
    return mentions.times
      .filter((mention) => !mention.relative && isBounded(mention.interval))
      .filter((mention) => !untold && !given.some((one) => bearsOut(one, mention) || (counted && isNear(one, mention))) && !followsFromPublication(mention, published, evidence.cited) && !written().some((words) => isWritten(mention, mentions, words)))
      .map((mention) => ({ span: spanOfRange(mentions, mention.range), args: { date: textOfRange(mentions, mention), at: claim.at } }));
  },
};

/** Times with one open end ("by 7 December") are held by the end that they name. */
function isBounded({ start, end }: TimeInterval): boolean {
  return Number.isFinite(start) || Number.isFinite(end);
}

/** "The next day", "two days later", "hours after": counted from a date that the text gave before. */
const COUNTED_ON = /\b(?:next|following|previous|preceding|same) (?:day|morning|evening|night|afternoon|week)\b|\b(?:days?|hours?|weeks?|months?|years?) (?:later|earlier|before|after|afterwards|on)\b|\b(?:day|night|week) (?:before|after)\b/iu;

/** Days that such words reach. */
const COUNTED = 7;

/** Whether a date lies no further from one that the article gives than such counting reaches. */
function isNear(given: TimeMention, claimed: TimeMention): boolean {
  const { start, end } = given.interval;
  return end - start <= COUNTED * DAY_MS && !disjoint({ start: start - COUNTED * DAY_MS, end: end + COUNTED * DAY_MS }, claimed.interval);
}

/** The article dates it as finely, or so vaguely that a day of it is a matter of reading ("last week"). */
function bearsOut(given: TimeMention, claimed: TimeMention): boolean {
  if (!isResolved(given)) return false;
  const [g, c] = [named(given.interval), named(claimed.interval)];
  if (contains(c, g)) return true;
  if (disjoint(g, c)) return false;
  const length = ({ start, end }: TimeInterval): number => end - start;
  return length(g) <= length(c) || given.approximate || (given.relative && length(g) <= COARSE * DAY_MS);
}

/** What "last week" or "in recent days" covers: a claim that names a day of it was resolved by its writer. */
const COARSE = 10;

/**
 * The days that a time names. A part of a day is its day: the article may tell "in the evening" a sentence after the date. "By 7
 * December" and "since March" are the end that is known, and a day on either side of it.
 */
function named({ start, end }: TimeInterval): TimeInterval {
  if (Number.isFinite(start) && Number.isFinite(end)) return end - start >= DAY_MS ? { start, end } : { start: startOfDay(start), end: startOfDay(end - 1) + DAY_MS };
  const known = Number.isFinite(start) ? start : end;
  return { start: known - DAY_MS, end: known + DAY_MS };
}

/** Reckoned from the day of publication: that day and those around it, where the paragraph speaks of its present or of a day by its name. */
function followsFromPublication({ interval }: TimeMention, published: TimeInterval | null, cited: readonly Mentions[]): boolean {
  if (published === null) return false;
  const near = { start: published.start - NEAR * DAY_MS, end: (Number.isFinite(published.end) ? published.end : published.start + DAY_MS) + NEAR * DAY_MS };
  if (!disjoint(interval, published) && (Number.isFinite(published.end) || interval.start < near.end)) return true;
  const anchored = cited.some(({ tokens }) => tokens.some(({ lower }) => ANCHORED.has(lower)));
  return anchored && !disjoint(interval, near);
}

/** Days either side of publication that words such as "on Tuesday" can mean. */
const NEAR = 14;
const ANCHORED = new Set(['now', 'currently', 'recent', 'recently', 'later', 'following', 'week', 'day', 'days', 'hours']);

/** Whether a time that hangs on the publication could be placed. */
function isResolved({ relative, interval }: TimeMention): boolean {
  return !relative || (Number.isFinite(interval.start) && Number.isFinite(interval.end));
}

function namesMonth({ tokens }: Mentions, { range }: TimeMention): boolean {
  return tokens.slice(range.from, range.to).some(({ lower }) => MONTHS.has(lower.slice(0, 3)) && /^\p{L}+$/u.test(lower));
}

const MONTHS = new Set(['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);

/** Its day and month stand in the evidence, where the reader lacked the year to place them. */
function isWritten(mention: TimeMention, { tokens }: Mentions, words: ReadonlySet<string>): boolean {
  const own = tokens.slice(mention.range.from, mention.range.to).filter(({ lower }) => /\d|^\p{L}{3,}$/u.test(lower) && !LITTLE.has(lower));
  const telling = own.filter(({ lower }) => !/^\d{4}$/.test(lower));
  return telling.length > 0 ? telling.every(({ lower }) => words.has(lower)) : own.every(({ lower }) => words.has(lower));
}

/** Words of a date that do not tell which day it is. */
const LITTLE = new Set(['the', 'and', 'between', 'from', 'until', 'till', 'since', 'before', 'after', 'during', 'late', 'early', 'mid', 'about', 'around', 'morning', 'noon', 'afternoon', 'evening', 'night', 'midnight', 'hours', 'local', 'time', 'day', 'start', 'end', 'beginning', 'middle', 'half', 'latter', 'first', 'second']);

function publishedOf(text: Source['published']): TimeInterval | null {
  const parsed = text === null ? null : parseEdtf(text);
  return parsed?.ok ? parsed.interval : null;
}

function textOfRange({ text, tokens }: Mentions, { range }: TimeMention): string {
  return text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end).replace(/^(?:on|in|at|by|since|from|until|till|during|before|after|as of)\s+(?=\S)/iu, '');
}
