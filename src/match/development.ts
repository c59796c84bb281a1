/** Did the world move on between two claims, so that both can be true? States, rates, positions and running counts do; one-time events do not (docs/comparing.md). */
import type { Reading, SlotName } from '../types.ts';
import { agrees, type Alignment } from './align.ts';
import { isCounted } from './matter.ts';
import type { QuantityPair } from './quantities.ts';
import { effectiveTime, gapBetween, isBefore, mainTime } from './times.ts';

export interface Moved {
  readonly slot: SlotName;
  /** When is unknown or the same, so that the difference may as well be a conflict. */
  readonly verdict: 'development' | 'conflict' | 'conflict-unknown-time';
}

/** How long one event is counted on: a war's dead for longer, but then as of dates that follow each other. Chosen by hand. */
const ONE_COUNT_MS = 366 * 86_400_000;

/** How long a number of something that seldom changes holds. Set by hand. */
const SLOW_MS = 45 * 86_400_000;

/** Judges a pair whose main quantity differs; null when the matter is not one that develops. */
export function movedOn(alignment: Alignment): Moved | null {
  const { a, b } = alignment;
  const pair = alignment.quantities.find((candidate) => candidate.main && candidate.relation === 'disjoint');
  const p = a.predicate?.value;
  const q = b.predicate?.value;
  if (!pair || !p || !q) return null;
  // The turnout of one town does not move on to that of another.
  if (alignment.place.relation === 'disjoint') return null;
  if (pair.a.quantity.bound === 'vague' || pair.b.quantity.bound === 'vague') return null; // "several" then "dozens" shows no course
  const counting = isRunningCount(alignment);
  if (p.kind === 'position' && !agrees(alignment.object.relation)) return null;
  if (p.kind === 'event' && q.kind === 'event' && !counting) return isTollThatRose(alignment, pair) ? { slot: 'quantity', verdict: 'development' } : null;
  const kind = counting ? 'count' : p.kind;
  // The toll of one mishap is what was known when it was published, whenever the mishap was.
  const toll = p.concept?.startsWith('toll:') === true || (p.kind === 'count' && p.concept?.startsWith('figure:') === true);
  if (toll && alignment.time === 'disjoint') return null;
  const timeA = toll ? a.published : effectiveTime(a);
  const timeB = toll ? b.published : effectiveTime(b);
  // What somebody did in all, told twice with no time, says nothing against each other; a toll of one event ("the ferry accident") does, as of publication.
  const somebody = [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])].some((one) => one.proper);
  if (counting && somebody && p.kind === 'event' && mainTime(a) === null && mainTime(b) === null) return null;
  // Counted in one part of the area and in the whole: two numbers that both hold.
  const oneArea = (a.places.length === 0 && b.places.length === 0) || alignment.place.relation === 'same';
  if (counting && !oneArea && mainTime(a) === null && mainTime(b) === null) return null;
  const lowA = pair.a.quantity.interval.low;
  const lowB = pair.b.quantity.interval.low;
  // Who employs 400 people employed as many last week.
  const slow = (p.kind === 'state' || p.kind === 'rate') && p.concept?.startsWith('figure:') === true && timeA !== null && timeB !== null && gapBetween(timeA, timeB) < SLOW_MS;
  // What was counted on two days was counted twice.
  if (slow && alignment.time === 'disjoint') return null;
  if (!slow && (isBefore(timeA, timeB) || isBefore(timeB, timeA))) {
    const [earlier, later] = isBefore(timeA, timeB) ? [lowA, lowB] : [lowB, lowA];
    // What was counted in a part of the area is no earlier state of the whole.
    const earlierOne = isBefore(timeA, timeB) ? a : b;
    const laterOne = earlierOne === a ? b : a;
    if (counting && earlierOne.places.length > 0 && !(laterOne.places.length > 0 && alignment.place.relation === 'same')) return null;
    // A count only grows: later and lower contradicts. Years later it counts something else: another outbreak, another march.
    if (kind === 'count' && later < earlier) return gapBetween(timeA!, timeB!) > ONE_COUNT_MS ? null : { slot: 'quantity', verdict: 'conflict' };
    return { slot: 'quantity', verdict: 'development' };
  }
  // Within one source and one speaker, a position that changes on one day is told in order: it moved.
  if (kind === 'position' && a.source === b.source && a.speaker === b.speaker && a.source !== '') return { slot: 'quantity', verdict: 'development' };
  if (timeA === null || timeB === null || !Number.isFinite(timeA.end) || !Number.isFinite(timeB.end)) return { slot: 'quantity', verdict: 'conflict-unknown-time' };
  return { slot: 'quantity', verdict: 'conflict' };
}

/** Concepts of what befalls many at once: of how many is known better as time goes on, whenever it was. */
const BEFALLS: ReadonlySet<string> = new Set(['kill', 'injure', 'go-missing', 'rescue', 'evacuate', 'arrest', 'displace', 'infect', 'destroy', 'damage']);

/** "killed 12 people on 3 May", published that day, and "killed 15 people on 3 May", published on the 6th. */
function isTollThatRose({ a, b, time }: Alignment, pair: QuantityPair): boolean {
  const befalls = ({ predicate }: Reading): boolean => [predicate?.value.concept ?? '', ...(predicate?.value.broader ?? [])].some((id) => BEFALLS.has(id));
  if (!befalls(a) || !befalls(b) || a.certainty.value === 'forecast' || b.certainty.value === 'forecast' || pair.a.quantity.dimension !== 'count' || pair.a.counted === null || time === 'disjoint' || a.published === null || b.published === null) return false;
  const [earlier, later] = isBefore(a.published, b.published) ? [pair.a, pair.b] : isBefore(b.published, a.published) ? [pair.b, pair.a] : [null, null];
  return earlier !== null && later.quantity.interval.low > earlier.quantity.interval.high && gapBetween(a.published, b.published) <= ONE_COUNT_MS;
}

/** "captured 250 towns", "killed 40 so far": a number of things an event is done to, with no day that closes it, or with a date up to which it is counted. */
export function isRunningCount(alignment: Alignment): boolean {
  const pair = alignment.quantities.find((candidate) => candidate.main);
  if (!pair || pair.a.quantity.dimension !== 'count' || pair.a.counted === null) return false;
  const kinds = [alignment.a.predicate?.value.kind, alignment.b.predicate?.value.kind];
  if (kinds.includes('count')) return true;
  // What a named doer did in all, over a span ("in ten hours"), or up to a date is a total; what happened on a day counts for itself.
  const total = (reading: Reading): boolean => {
    const time = mainTime(reading);
    const doer = (reading.subject?.value ?? []).some((one) => one.proper || one.definite);
    const span = reading.quantities.some((slot) => slot.value.quantity.dimension === 'duration');
    return (time === null && doer) || span || time?.relation === 'by' || time?.relation === 'as-of' || time?.relation === 'until';
  };
  return (isCounted(alignment.a) && isCounted(alignment.b)) && total(alignment.a) && total(alignment.b);
}
