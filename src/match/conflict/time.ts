/** `time`: an event that happens once is given two dates. */
import type { TimeReading } from '../../types.ts';
import { agrees, type Alignment } from '../align.ts';
import { isCounted } from '../matter.ts';
import { effectiveTime, gapBetween, mainTime } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { areOfTwoThings, isAgain, isNew, mayComeAgain, ONE_OCCASION_MS } from './recurrence.ts';

const DAY_MS = 86_400_000;
/** The morning after, a paper tells of it still. */
const ONE_NEWS_DAY_MS = 2 * DAY_MS;

/** Days within which two times are of one event, where the words around a time tell what it is of ("event:2:departure"); else null. */
function daysOfEvent(concept: string | null): number | null {
  const days = concept?.startsWith('event:') ? concept.split(':')[1] : undefined;
  return days === undefined ? null : Number(days);
}

/** Hours of which a day is not told are of one day where both texts came out within one. */
function haveOneDay(x: TimeReading, y: TimeReading, { a, b }: Alignment): boolean {
  if (x.hours === null && y.hours === null) return true;
  const [one, other] = [effectiveTime(a), effectiveTime(b)];
  return one !== null && other !== null && gapBetween(one, other) <= ONE_NEWS_DAY_MS;
}

export const timeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object } = alignment;
  const p = a.predicate?.value;
  const q = b.predicate?.value;
  if (!p || !q || (predicate !== 'same' && predicate !== 'narrower' && predicate !== 'broader')) return null;
  // "fled" and "left" are one event: it is enough that the more general one happens once.
  const general = predicate === 'narrower' ? q : p;
  if (!(general.once || general.exclusive.includes('time')) || p.kind !== 'event' || q.kind !== 'event') return null;
  if (alignment.time !== 'disjoint' || p.aspect !== q.aspect || isAgain(p) !== isAgain(q)) return null;
  // Who refused to go on Monday may have gone on Friday.
  if (a.polarity.value !== b.polarity.value) return null;
  if (isCounted(a) || isCounted(b)) return null;
  const transitive = a.object !== null || b.object !== null;
  // Two names that share a word ("Karo Foods", "Lind Foods") are mostly two firms.
  if (transitive && !agrees(object.relation) && (object.relation !== 'overlap' || object.guess)) return null;
  const days = daysOfEvent(p.concept);
  if (days !== null && subject.relation !== 'same') return null;
  if (!transitive && (!agrees(subject.relation) || (days === null && (a.subject?.value ?? []).some((one) => one.type === 'organization')))) return null;
  if (subject.relation === 'disjoint' || alignment.place.relation === 'disjoint') return null;
  // Another amount on another day, by somebody who is not known to be the same, is another event.
  if (!agrees(subject.relation) && alignment.quantities.some((pair) => pair.main && pair.relation === 'disjoint')) return null;
  // Counting again on another day, or taking an unnamed one, is another event.
  const target = transitive ? [...(a.object?.value ?? []), ...(b.object?.value ?? [])] : [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])];
  if (!target.every((one) => one.proper || one.definite)) return null;
  // "the bid for Romain", "the bid for Nordwick", "the plan for a new airport": what has no name is told apart by what it is for
  if (!target.every((one) => one.proper) && alignment.adjuncts.some(({ role, relation }) => (role === 'for' || role === 'of' || role === 'about') && !agrees(relation.relation))) return null;
  if (object.relation === 'narrower' || object.relation === 'broader') {
    const places = target.every((one) => one.type === 'place');
    if (places && target.length === 2) return null; // a part of the city first, then the city
  }
  const x = mainTime(a);
  const y = mainTime(b);
  if (!x || !y || x.relation === 'since' || y.relation === 'since') return null;
  if (!haveOneDay(x, y, alignment)) return null;
  // Two quakes in one place, two elections won: years apart, and no conflict.
  const gap = gapBetween(x.interval, y.interval);
  if (days !== null && gap > days * DAY_MS) return null;
  if (mayComeAgain(general.concept, gap, target) || (gap > ONE_OCCASION_MS && target.some(isNew)) || areOfTwoThings(x.interval, y.interval, target)) return null;
  return { type: 'time', slot: 'time', aValue: x.text, bValue: y.text, guess: (a.places.length > 0) !== (b.places.length > 0) && !transitive };
};
