/**
 * Two short claims that give one thing the same figure, by verbs that have nothing in common: "Halden Auto's revenue amounted to 29.4 billion" and
 * "Halden Auto took in 29.4 billion in revenue". What a number says of what is a statement of its own (`reading/role-statements.ts`, `tolls.ts`,
 * `figures.ts`); here it must be the same in both, and nothing else that the claims say may stand against it. The same was tried for states and hours
 * told so ("was closed", "on 5 October"): of five such pairs that came together in made-up news two said different things.
 */
import type { Reading } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import { agrees, type Alignment } from './align.ts';
import { crossed } from './wording.ts';

/** Content words of a claim that is about one thing, at most. */
const ATOMIC_WORDS = 12;
/** A rounded number and the exact one ("about 5,400", 5,412) differ by no more than this share to either side; a bound or a range is wider. */
const ROUNDING = 0.15;

/** Whether two claims may be about one figure that both give: asked once for a pair, by their main statements. */
export function mayGiveOneFigure(main: Alignment): boolean {
  const { a, b, predicate, subject, object, quantities, time, place } = main;
  if (a.quantities.length === 0 || b.quantities.length === 0 || a.content.length > ATOMIC_WORDS || b.content.length > ATOMIC_WORDS) return false;
  if (a.polarity.value !== 'affirmed' || b.polarity.value !== 'affirmed' || isOpen(a) !== isOpen(b) || a.negated !== b.negated) return false;
  // of one verb, who does it and to whom is known to differ; or they have changed places
  if ((predicate === 'same' || predicate === 'narrower' || predicate === 'broader') && (subject.relation === 'disjoint' || object.relation === 'disjoint')) return false;
  return !crossed(main) && predicate !== 'opposite' && predicate !== 'reverse' && time !== 'disjoint' && place.relation !== 'disjoint' && quantities.every(({ relation }) => relation !== 'disjoint');
}

/** Whether two statements, one of each text, are of a figure, and give it alike. */
export function isOneFigure({ a, b, predicate, subject, time, quantities: [pair] }: Alignment): boolean {
  if (predicate !== 'same' || !isFigure(a) || !isFigure(b) || time === 'disjoint' || !agrees(subject.relation)) return false;
  if (!pair || a.quantities.length > 1 || b.quantities.length > 1 || !agrees(pair.relation)) return false;
  const [x, y] = [pair.a.quantity.interval, pair.b.quantity.interval];
  const [low, high] = [Math.min(x.low, y.low), Math.max(x.high, y.high)];
  return Number.isFinite(low) && Number.isFinite(high) && high - low <= 2 * ROUNDING * Math.max(Math.abs(low), Math.abs(high));
}

function isFigure({ predicate }: Reading): boolean {
  return predicate?.value.lemma.startsWith(FIGURE_OF) === true;
}

/** Told as to come or as possible, not as a fact. */
function isOpen({ certainty }: Reading): boolean {
  return certainty.value === 'forecast' || certainty.value === 'unconfirmed';
}
