/** "last week", "this year", "next month", "earlier this year", "so far this year", "the end of the year", "late in the week". */
import type { TimeInterval, TimePrecision, Token } from '../../types.ts';
import { DAY_MS, intersect } from '../../values/time-interval.ts';
import { fromDay, mapWhen, word, type Candidate, type TimeParser, type When } from './candidate.ts';
import { PORTIONS } from './portions.ts';
import { move, UNITS, type TimeUnit } from './units.ts';

const STEPS: ReadonlyMap<string, number> = new Map([['last', -1], ['this', 0], ['current', 0], ['next', 1]]);
/** "The last week" is the week up to now and "the next year" a story's own: they are not of the calendar. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'his', 'her', 'their', 'its', 'our']);

export const parseCalendarPeriod: TimeParser = (tokens, at) => {
  const unit = UNITS.get(word(tokens, at));
  if (!unit?.around || unit.precision === 'day' && word(tokens, at) !== 'weekend') return null;
  const step = STEPS.get(word(tokens, at - 1));
  if (step !== undefined && !isPlural(tokens, at)) {
    if (word(tokens, at - 1) !== 'current' && ARTICLES.has(word(tokens, at - 2)) && word(tokens, at) !== 'weekend') return null;
    return withSide(tokens, { from: at - 1, to: at + 1, when: period(unit, step), precision: unit.precision, approximate: false });
  }
  return ofCurrent(tokens, at, unit);
};

/** "could last months", "the last two years": only one whole unit is of the calendar. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  return word(tokens, at).endsWith('s');
}

function period(unit: TimeUnit, step: number): When {
  return fromDay((day, direction) => {
    const around = unit.around!;
    // "This weekend" and "last weekend": on a Monday, looking back, "this weekend" is the one just over.
    const shift = step === 0 && direction === 'past' && around(day).start > day ? -1 : step;
    return around(move(day, unit, shift));
  });
}

/** "the end of the year", "by year-end", "earlier in the month", "over the weekend": of the current one. */
function ofCurrent(tokens: readonly Token[], at: number, unit: TimeUnit): Candidate | null {
  if (word(tokens, at - 1) !== 'the' || isPlural(tokens, at)) return null;
  const candidate: Candidate = { from: at - 1, to: at + 1, when: period(unit, 0), precision: unit.precision, approximate: false };
  const preposition = word(tokens, at - 2);
  if (word(tokens, at) === 'weekend') return ['over', 'at', 'during', 'on'].includes(preposition) ? { ...candidate, when: period(unit, 0) } : null;
  // "The end of the week of talks" and "the end of the year 2024" have their own anchor.
  if (word(tokens, at + 1) === 'of' || /^\d/.test(word(tokens, at + 1))) return null;
  if (preposition === 'in' && ['earlier', 'later'].includes(word(tokens, at - 3))) return withSide(tokens, candidate);
  if (preposition === 'in' && ['early', 'late'].includes(word(tokens, at - 3))) return candidate;
  const half = PORTIONS.has(`${word(tokens, at - 4)} ${word(tokens, at - 3)}`) || PORTIONS.has(word(tokens, at - 3));
  return preposition === 'of' && half ? candidate : null;
}

/** Earlier: up to publication; later: from it on; so far: up to publication. */
function withSide(tokens: readonly Token[], candidate: Candidate): Candidate {
  const from = word(tokens, candidate.from - 1) === 'in' ? candidate.from - 2 : candidate.from - 1;
  const side = word(tokens, from);
  if (side === 'earlier') return sided(candidate, from, candidate.to, (published) => ({ start: -Infinity, end: published + DAY_MS }));
  if (side === 'later') return sided(candidate, from, candidate.to, (published) => ({ start: published, end: Infinity }));
  if (side === 'far' && word(tokens, from - 1) === 'so') return sided(candidate, from - 1, candidate.to, (published) => ({ start: -Infinity, end: published + DAY_MS }));
  if (word(tokens, candidate.to) === 'so' && word(tokens, candidate.to + 1) === 'far') return sided(candidate, candidate.from, candidate.to + 2, (published) => ({ start: -Infinity, end: published + DAY_MS }));
  return candidate;
}

function sided(candidate: Candidate, from: number, to: number, side: (day: number) => TimeInterval): Candidate {
  const { when } = candidate;
  if (when.kind !== 'anchored') return candidate;
  const cut = fromDay((day, direction) => {
    const whole = when.from({ start: day, end: day + DAY_MS }, direction);
    return intersect(whole, side(day)) ?? whole;
  });
  return { ...candidate, from, to, when: cut };
}

/** "year-end", "month-end": the end of the current one. */
export const parsePeriodEnd: TimeParser = (tokens, at) => {
  const match = /^(year|month|quarter|week)-end$/.exec(word(tokens, at));
  const unit = UNITS.get(match?.[1] ?? '');
  if (!unit || match?.[1] === 'week') return null;
  const year = /^(?:19|20)\d\d$/.test(word(tokens, at + 1));
  if (year) return null;
  const precision: TimePrecision = unit.precision;
  return { from: at, to: at + 1, when: mapWhen(period(unit, 0), (interval) => ({ start: move(interval.end, unit, -0.25), end: interval.end })), precision, approximate: true };
};
