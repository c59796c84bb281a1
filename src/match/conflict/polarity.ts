/** `polarity`: one denies what the other says. A denial of the general is a denial of each special case, not the reverse. */
import type { Reading } from '../../types.ts';
import type { Alignment } from '../align.ts';
import { effectiveTime, gapBetween, timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showPolarity } from './show.ts';

export const polarityConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject, object } = alignment;
  if (a.polarity.value === b.polarity.value || !timesMayMeet(alignment.a, alignment.b)) return null;
  // The affirmed claim must be as special as the denied one, or more so, in every slot.
  const affirmed = a.polarity.value === 'affirmed' ? 'a' : 'b';
  const allowed = affirmed === 'a' ? ['same', 'narrower'] : ['same', 'broader'];
  if (!allowed.includes(predicate)) return null;
  const fits = (relation: string, present: boolean): boolean => allowed.includes(relation) || (relation === 'unknown' && !present);
  const both = (x: unknown, y: unknown): boolean => x !== null && y !== null;
  if (!fits(subject.relation, both(a.subject, b.subject)) && !(subject.relation === 'overlap')) return null;
  if (!fits(object.relation, both(a.object, b.object))) return null;
  if (subject.relation === 'unknown' && object.relation === 'unknown' && alignment.likeness < 0.6) return null;
  const denied = affirmed === 'a' ? b : a;
  const claimed = affirmed === 'a' ? a : b;
  // "gave no support in recent hours" is no denial of support at some other time
  if (denied.times.length > 0 && claimed.times.length === 0 && !(a.predicate?.value.once ?? false)) return null;
  if (isOfEarlier(denied, claimed) || isNoneYet(denied, claimed)) return null;
  if (isOfMore(denied) || (isOfSome(denied) && !isOfSome(claimed))) return null;
  if (alignment.place.relation === 'disjoint') return null;
  if (alignment.quantities.some((pair) => pair.relation === 'disjoint')) return null;
  if (alignment.adjuncts.some((adjunct) => adjunct.relation.relation === 'disjoint' || areOtherOfAKind(adjunct))) return null;
  if ((a.predicate?.value.aspect === 'plan' || b.predicate?.value.aspect === 'plan') && !isWilling(a, b)) return null;
  return { type: 'polarity', slot: 'polarity', aValue: showPolarity(a), bValue: showPolarity(b), guess: subject.guess || object.guess };
};

/** "does not apply to small firms", "applies to large firms": of one kind, each otherwise qualified. */
function areOtherOfAKind({ a, b, relation }: Alignment['adjuncts'][number]): boolean {
  return relation.relation === 'overlap' && !a.proper && !b.proper && a.modifiers.length > 0 && b.modifiers.length > 0 && !a.modifiers.some((word) => b.modifiers.includes(word));
}

/** "Eleven passengers refused to board": the others may have boarded. */
export function isOfSome({ subject, quantities }: Reading): boolean {
  const counted = quantities.find(({ value }) => value.quantity.dimension === 'count' && value.kind === 'amount' && (subject?.value ?? []).some(({ keys }) => value.countedKeys.some((key) => keys.includes(key))));
  return counted !== undefined && counted.value.quantity.interval.low > 0;
}

/** One refuses what the other says he offers or agrees to do, and both are told of within two days: what is planned may well be denied, as having come about. */
export function isWilling(a: Reading, b: Reading): boolean {
  if (![[a, b] as const, [b, a] as const].some(([x, y]) => isRefusal(x) && y.predicate?.value.aspect === 'plan')) return false;
  const [x, y] = [effectiveTime(a), effectiveTime(b)];
  return x !== null && y !== null && gapBetween(x, y) <= CHANGE_OF_MIND_MS;
}

const CHANGE_OF_MIND_MS = 2 * 86_400_000;

/** "refused to withdraw it": the denial is of what somebody is willing to do. */
function isRefusal({ text, polarity }: Reading): boolean {
  return polarity.value === 'denied' && polarity.words.some(({ start, end }) => REFUSING.test(text.slice(start, end)));
}

const REFUSING = /\b(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|reject(?:s|ed|ing)?|rul(?:e[sd]?|ing) out|turn(?:s|ed|ing)? down)\b/iu;

/** "carried no more than was allowed" is no denial that somebody was carried. */
export function isOfMore({ object }: Reading): boolean {
  return (object?.value ?? []).some(({ modifiers }) => modifiers.some((word) => COMPARING.has(word)));
}

const COMPARING = new Set(['more', 'fewer', 'less', 'excess', 'enough']);
/** Days between a dated denial and the next report, from which on it may have come about since. Set by hand. */
const SINCE_MS = 3 * 86_400_000;

/** "No one was killed", and a later report of deaths: a toll of none that rose, as any other toll does. */
export function isNoneYet(denied: Reading, claimed: Reading): boolean {
  const nobody = denied.object?.value.length === 1 && denied.object.value[0]!.keys.includes('noun:person') && !denied.object.value[0]!.definite;
  const [before, after] = [denied.published, claimed.published];
  return nobody && TOLLS.has(claimed.predicate?.value.concept ?? '') && before !== null && after !== null && after.start >= before.end;
}

const TOLLS: ReadonlySet<string> = new Set(['kill', 'injure', 'go-missing']);

/** "refused to resign on 28 September", and a report of a week later that gives no day. */
function isOfEarlier(denied: Reading, claimed: Reading): boolean {
  const [day] = denied.times;
  return day !== undefined && claimed.times.length === 0 && claimed.published !== null && claimed.published.start - day.value.interval.end > SINCE_MS;
}
