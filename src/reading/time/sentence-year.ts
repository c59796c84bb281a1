/** The year that a sentence gives to its dates without one: "on 7 December 2024 …, on 8 December …". */
import type { Token } from '../../types.ts';
import { calendarDay } from '../../values/time-interval.ts';
import { word } from './candidate.ts';
import type { Phrase } from './phrase.ts';

/**
 * The year of the nearest date that has day or month and year; else of "in 2024", where it opens the sentence or no verb
 * stands between. Not taken: "since May 2011" where publication can tell, for what is told beside it came later; nor a birthday.
 * Null if the date at `index` needs no year, or the sentence gives none.
 */
export function yearFor(tokens: readonly Token[], phrases: readonly Phrase[], index: number, isPublished: boolean): number | null {
  const own = phrases[index]!.candidate;
  if (own.when.kind !== 'yearless') return null;
  let best: { year: number; bare: boolean; distance: number } | null = null;
  for (const phrase of phrases) {
    const year = yearOf(tokens, phrase, isPublished);
    if (year === null) continue;
    const { candidate } = phrase;
    const bare = candidate.precision === 'year';
    if (bare && candidate.from !== 0 && hasVerbBetween(tokens, candidate.to, own.from, own.to, candidate.from)) continue;
    const distance = Math.abs(candidate.from - own.from);
    if (!best || (bare === best.bare ? distance < best.distance : best.bare)) best = { year, bare, distance };
  }
  return best?.year ?? null;
}

/** The year that a phrase can give away; null if it lies in no one year or is tied to the sentence loosely. */
function yearOf(tokens: readonly Token[], { candidate, relation }: Phrase, isPublished: boolean): number | null {
  const { when, precision, from } = candidate;
  if (when.kind !== 'fixed' || relation === 'during' || ['born', '(', 'lrb'].includes(word(tokens, from - 1))) return null;
  if (relation === 'since' && (isPublished || precision === 'year')) return null;
  if (precision === 'year' && relation !== 'at') return null;
  const year = calendarDay(when.interval.start).year;
  return year === calendarDay(when.interval.end - 1).year ? year : null;
}

function hasVerbBetween(tokens: readonly Token[], firstEnd: number, secondStart: number, secondEnd: number, firstStart: number): boolean {
  const [from, to] = firstEnd <= secondStart ? [firstEnd, secondStart] : [secondEnd, firstStart];
  for (let i = from; i < to; i++) if (tokens[i]!.pos === 'VERB') return true;
  return false;
}
