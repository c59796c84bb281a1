/** `quantity`: one matter, one measure or count, two values that cannot both be right. */
import type { Participant, Reading } from '../../types.ts';
import { isRunningCount, movedOn } from '../development.ts';
import { isRecurrent } from '../matter.ts';
import { agrees, type Alignment } from '../align.ts';
import { mainTime, timesMayMeet } from '../times.ts';
import { measureAbility, measureTwoSides } from './other-measure.ts';
import { isNarrowed } from './narrowed.ts';
import type { ConflictRule } from './conflict-rule.ts';

export const quantityConflict: ConflictRule = (alignment) => {
  const { predicate, subject, object, place } = alignment;
  if (predicate === 'different' || predicate === 'reverse') return null;
  const pair = alignment.quantities.find((candidate) => candidate.relation === 'disjoint');
  if (!pair || !pair.main) return null;
  // More were damaged than destroyed: of two deeds, one a kind of the other, each has its own number.
  if (predicate !== 'same' && pair.a.counted !== null) return null;
  // The inflation of January and of February, the profit of a quarter and of a year
  // A number of jobs at one plant, and one of the firm
  if (predicate === 'same' && alignment.a.predicate?.value.concept?.startsWith('figure:') && subject.relation !== 'same') return null;
  if (isOfOtherPeriods(alignment)) return null;
  if (isNarrowed(alignment.a) !== isNarrowed(alignment.b)) return null;
  const moved = movedOn(alignment);
  const fell = moved?.verdict === 'conflict'; // a count that is later and lower
  if (!fell && !timesMayMeet(alignment.a, alignment.b)) return null;
  // A position of something has one value whoever holds it (the nearest force's distance); elsewhere doer and target must agree.
  const position = alignment.a.predicate?.value.kind === 'position';
  if (subject.relation === 'disjoint' && !position) return null;
  if (object.relation === 'disjoint' && !countedObject(alignment)) return null;
  if (place.relation === 'disjoint' || place.relation === 'narrower' || place.relation === 'broader') return null;
  if (position && !agrees(object.relation)) return null;
  // A rate of Europe and one with no place named may be of two areas.
  const kind = alignment.a.predicate?.value.kind;
  if ((kind === 'rate' || kind === 'state') && (alignment.a.places.length > 0) !== (alignment.b.places.length > 0) && subject.relation !== 'same') return null;
  // Totals that run on are judged by their course: only a later, lower one contradicts.
  if (isRunningCount(alignment)) {
    if (moved === null || moved.verdict === 'development') return null;
  }
  if (!fell && isRecurrent(alignment)) return null;
  if (isFurther(alignment.a) !== isFurther(alignment.b)) return null;
  if (alignment.adjuncts.some(({ role, relation, a, b }) => relation.relation === 'disjoint' && ((a.proper && b.proper) || role === 'for'))) return null;
  if (countsOtherKinds(alignment)) return null;
  if (isOfPartAlone(alignment) || measureTwoSides(alignment.a, alignment.b) || measureAbility(alignment.a, alignment.b)) return null;
  // Within ten hours a town was taken, and within 24 some ground: how long what took is told of the same
  if (pair.a.quantity.dimension === 'duration' && alignment.a.object !== null && alignment.b.object !== null && !agrees(object.relation)) return null;
  return { type: 'quantity', slot: 'quantity', aValue: pair.a.quantity.text, bValue: pair.b.quantity.text, guess: (subject.relation === 'unknown' && object.relation === 'unknown' && place.relation !== 'same') || pair.a.quantity.bound === 'vague' || pair.b.quantity.bound === 'vague' };
};

/** "two giant pandas", "four red pandas": of one kind, each otherwise qualified. */
function countsOtherKinds({ a, b, object, subject }: Alignment): boolean {
  const qualities = (list: readonly Participant[] | undefined): readonly string[] => (list ?? []).flatMap(({ modifiers, proper }) => (proper ? ['name'] : modifiers));
  return ([[object, a.object, b.object], [subject, a.subject, b.subject]] as const).some(([{ relation }, one, other]) => {
    const [x, y] = [qualities(one?.value), qualities(other?.value)];
    return relation === 'overlap' && x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
  });
}

/** "grossed $33m" and "grossed $12m in Canada": of what goes on in many places, one place has its own part. */
function isOfPartAlone({ a, b, subject, object, time }: Alignment): boolean {
  if (a.predicate?.value.once || (a.places.length > 0) === (b.places.length > 0) || time === 'same') return false;
  return subject.relation === 'same' && !(agrees(object.relation) && (a.object?.value ?? []).some((one) => one.proper));
}

/** Of a figure that each month or year has its own of; "in January" and "in the year to January" end alike. */
function isOfOtherPeriods({ a, b, time }: Alignment): boolean {
  const predicate = a.predicate?.value;
  if (predicate?.kind !== 'rate' || !predicate.concept?.startsWith('figure:') || time === 'same') return false;
  const [x, y] = [mainTime(a), mainTime(b)];
  return (x ?? y) !== null && x?.interval.end !== y?.interval.end;
}

/** "four more districts", "another 20 people": a further number beside an earlier one. */
function isFurther(reading: Reading): boolean {
  return [...(reading.object?.value ?? []), ...(reading.subject?.value ?? [])].some((one) => one.modifiers.some((word) => FURTHER.has(word)));
}

const FURTHER = new Set(['more', 'another', 'other', 'additional', 'further', 'new', 'extra']);

/** The object is what is counted ("killed 12 people"), so that it differs only in the number. */
function countedObject(alignment: Parameters<ConflictRule>[0]): boolean {
  const counted = alignment.quantities[0]?.a.counted;
  return counted !== null && counted !== undefined && (alignment.a.object?.value ?? []).some((one) => one.head === counted);
}
