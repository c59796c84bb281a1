/** `outcome`: opposite things are said of the same participants: captured and repelled, rose and fell, passed and rejected. */
import type { Reading } from '../../types.ts';
import { disjoint } from '../../values/number-interval.ts';
import { agrees, type Alignment } from '../align.ts';
import { effectiveTime, gapBetween, timesMayMeet } from '../times.ts';
import { isNarrowed } from './narrowed.ts';
import { areOtherCharges } from './charges.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showPredicate } from './show.ts';

export const outcomeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object } = alignment;
  if (predicate !== 'opposite' || a.polarity.value !== b.polarity.value || a.polarity.value === 'denied') return null;
  if (!timesMayMeet(alignment.a, alignment.b) || alignment.place.relation === 'disjoint') return null;
  if (isNarrowed(a) !== isNarrowed(b) || areOtherCharges(a, b) || (areTwoParts(a, b) && !saysOfAll(a) && !saysOfAll(b))) return null;
  if (a.predicate?.value.concept?.startsWith('state:passing:') && !isOneDay(alignment)) return null;
  if (isOfOtherTrial(a, b)) return null;
  const transitive = a.object !== null && b.object !== null;
  if (transitive ? !agrees(object.relation) || !(agrees(subject.relation) || (subject.relation === 'unknown' && (a.subject === null || b.subject === null))) : !agrees(subject.relation)) return null;
  // "the march continues", "rebels ended the rule": what somebody does to something else says nothing of his march
  if (!transitive && (a.object === null) !== (b.object === null) && subject.how === 'event') return null;
  const who = transitive ? [...(a.object?.value ?? []), ...(a.subject?.value ?? [])] : a.subject?.value;
  // "Everyone aboard the Solveig", "two of the Solveig's passengers": the part names the whole
  const parts = saysOfAll(a) || saysOfAll(b) ? [...(b.object?.value ?? []), ...(b.subject?.value ?? [])] : [];
  if (![...(who ?? []), ...parts].some((one) => one.proper || one.definite || one.modifiers.length > 0) && !isToldWhose(alignment)) return null;
  const describes = a.predicate?.value.concept?.startsWith('state:describing:') === true;
  return { type: describes ? 'attribute' : 'outcome', slot: 'predicate', aValue: showPredicate(a), bValue: showPredicate(b), guess: !transitive && (a.object === null) !== (b.object === null) };
};

/** "had no effect on weight", "lowered weight in mice": what had no effect on some may have one on others. */
function isOfOtherTrial(a: Reading, b: Reading): boolean {
  if (a.predicate?.value.concept !== 'no-effect' && b.predicate?.value.concept !== 'no-effect') return false;
  const [x, y] = [a, b].map(({ places, adjuncts }) => [...places.map(({ value }) => value), ...adjuncts.map(({ value }) => value.participant)].filter(({ proper }) => !proper).map(({ head }) => head));
  return x!.some((head) => !y!.includes(head)) || y!.some((head) => !x!.includes(head));
}

/** "Everyone aboard survived", "was attended by all 27 leaders": what is said of all holds of each. */
function saysOfAll({ subject, object }: Reading): boolean {
  return [...(subject?.value ?? []), ...(object?.value ?? [])].some(({ text }) => /^(?:all|every|everyone|everybody|each|both)\b/iu.test(text));
}

/** "Seven judges voted for it", "two judges voted against": of one body, each its part. */
function areTwoParts(a: Reading, b: Reading): boolean {
  const [x, y] = [a, b].map(({ subject, quantities }) => quantities.find(({ value }) => value.quantity.dimension === 'count' && (subject?.value ?? []).some(({ keys, plural }) => plural && value.countedKeys.some((key) => keys.includes(key)))));
  return x !== undefined && y !== undefined && disjoint(x.value.quantity.interval, y.value.quantity.interval);
}

/** "Profits at Velox", "unemployment in Spain": a name beside it, which both give, tells whose it is. */
function isToldWhose({ place, adjuncts, a, b }: Alignment): boolean {
  if (place.relation === 'same' && a.places.some(({ value }) => value.proper) && b.places.some(({ value }) => value.proper)) return true;
  return adjuncts.some(({ relation, a: x, b: y }) => relation.relation === 'same' && x.proper && y.proper);
}

const DAY_MS = 86_400_000;

/** What may be otherwise the next day is told of one day; without a date, of the day of publication. */
function isOneDay({ a, b, time }: Alignment): boolean {
  if (a.times.length > 0 && b.times.length > 0) return time === 'same';
  const [x, y] = [effectiveTime(a), effectiveTime(b)];
  return x === null || y === null ? x === y : gapBetween(x, y) < DAY_MS;
}
