/**
 * The time reader: Token[] → TimeMention[].
 *
 * 1. Pattern families (triggers.ts) give candidates around the tokens that can be part of a date; the longest win.
 * 2. Each is narrowed by what stands beside it: a part of the day, "early", "the end of"; two with "to" between become a range.
 * 3. The preposition gives the relation; the verb beside it says whether "Tuesday" is gone or to come; then the interval is known.
 */
import type { TimeInterval, TimeMention, Token } from '../../types.ts';
import { ALL_TIME, DAY_MS } from '../../values/time-interval.ts';
import { formatEdtf } from '../../values/edtf.ts';
import { resolveWhen, type Candidate } from './candidate.ts';
import { withDayPart } from './day-part.ts';
import { withOffset } from './offset.ts';
import { withPartOfPeriod } from './part-of-period.ts';
import { withPeriodEnding } from './period-ending.ts';
import { toPhrase, type Phrase } from './phrase.ts';
import { offsetText } from '../../values/zone-offset.ts';
import { relate } from './relations.ts';
import { joinSpans } from './span.ts';
import { directionOf } from './tense.ts';
import { parsersFor } from './triggers.ts';
import { yearFor } from './sentence-year.ts';
import { hourZone } from './zones.ts';

/** What stands beside a date and changes it, from the inside out. */
const NARROWING = [withDayPart, withPartOfPeriod, withPeriodEnding, withOffset] as const;

/**
 * Reads the time phrases of one sentence, in text order; they do not overlap. `published` is when the source came out (any
 * precision), or null: what hangs on it ("on Tuesday", "7 December" without a year) then has the interval [-∞, ∞].
 * An hour is told by the clock that the text names, else by that of the source's `timezone` (an IANA name), else by one that is not
 * known; its interval has the figures of that clock. Durations ("for two days"), recurring times ("every Tuesday") and times without an anchor ("the
 * next day") are no mentions.
 */
export function readTimes(tokens: readonly Token[], published: TimeInterval | null, timezone: string | null = null): TimeMention[] {
  const found = findCandidates(tokens);
  if (found.length === 0) return [];
  const narrowed = longestFirst(found).map((candidate) => NARROWING.reduce((narrower, narrow) => narrow(tokens, narrower), candidate));
  const phrases = joinSpans(tokens, withoutOverlap(narrowed)).map((candidate) => toPhrase(tokens, candidate));
  return phrases.map((phrase, index) => toMention(tokens, phrase, afterPrevious(phrases, index), yearFor(tokens, phrases, index, published !== null), published, timezone));
}

function findCandidates(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    for (const parse of parsersFor(tokens[at]!)) {
      const candidate = parse(tokens, at);
      if (candidate) found.push(candidate);
    }
  }
  return found;
}

/** Of candidates that overlap the longest stays, of equally long ones the first; then text order. */
function longestFirst(candidates: readonly Candidate[]): Candidate[] {
  if (candidates.length === 1) return [...candidates];
  const byLength = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const kept: Candidate[] = [];
  for (const candidate of byLength) {
    if (kept.every((other) => candidate.to <= other.from || other.to <= candidate.from)) kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}

/** A part of day may have grown over a neighbour ("at midnight on Friday" over nothing; "Tuesday at 9 on Friday" over its own): the later gives way. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const previous = kept.at(-1);
    if (previous && candidate.from < previous.to) {
      if (candidate.to - candidate.from > previous.to - previous.from) kept[kept.length - 1] = candidate;
      continue;
    }
    kept.push(candidate);
  }
  return kept;
}

/** The first token that a mention may take: its preposition must not be the end of the mention before. */
function afterPrevious(phrases: readonly Phrase[], index: number): number {
  return phrases[index - 1]?.candidate.to ?? 0;
}

function toMention(tokens: readonly Token[], phrase: Phrase, earliest: number, year: number | null, published: TimeInterval | null, timezone: string | null): TimeMention {
  const { candidate, relation, modifies } = phrase;
  const { when, precision } = candidate;
  // What runs "until Friday", with no verb to say that it has, runs still.
  const direction = when.kind === 'fixed' ? null : (directionOf(tokens, candidate) ?? (relation === 'until' || relation === 'by' ? 'future' : null));
  const resolved = resolveWhen(when, published, direction, year);
  const interval = resolved ? relate(resolved, relation, published, modifies) : ALL_TIME;
  const zone = hourZone(precision, candidate.zone, resolved?.start ?? NaN, timezone);
  return {
    range: { from: Math.max(candidate.from, earliest), to: candidate.to },
    interval,
    precision,
    zone,
    hours: null,
    relation,
    // Counted from a publication that is known less finely than a day, a day is no day any more.
    approximate: candidate.approximate || (when.kind === 'anchored' && resolved !== null && published !== null && published.end - published.start > DAY_MS),
    relative: when.kind === 'anchored' || (when.kind === 'yearless' && year === null),
    text: formatEdtf(interval, precision, typeof zone === 'number' ? offsetText(zone) : ''),
  };
}
