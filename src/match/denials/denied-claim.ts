/** Which claim of another account a claim denies, if any: the one that is nearest to it in words. */
import type { Participant, Reading } from '../../types.ts';
import { agrees, align, type Alignment } from '../align.ts';
import { isOfMore, isOfSome, isWilling } from '../conflict/polarity.ts';
import { effectiveTime, gapBetween } from '../times.ts';
import { isNegative, type Account, type MeaningsOf, type Told } from './account.ts';
import { closenessOf, rankOf, type Closeness } from './closeness.ts';
import { denialFeatures, type DenialFeature } from './denial-odds.ts';
import { newsWithin, type LinkOf } from './word-links.ts';

/** A claim that denies, and what it seems to deny, in the order of their sources. */
export interface SeemingDenial {
  readonly alignment: Alignment;
  readonly denies: 'a' | 'b';
  readonly closeness: Closeness;
  readonly features: ReadonlyMap<DenialFeature, number>;
}

/** What is told of one story is told within six weeks. */
const FAR_MS = 42 * 86_400_000;

/**
 * Finds which of some claims of `other` a negative claim of `own` is nearest to. Null where that one is negative too, or told of as to
 * come where the other is told as a fact (who will not go may have gone since), or of another time, or of others by their names.
 * @param near claims of `other` that share words with it
 */
export function deniedClaim(denying: Told, own: Account, near: readonly Told[], other: Account, linkOf: LinkOf, meaningsOf: MeaningsOf): SeemingDenial | null {
  const news = newsWithin(own, other, meaningsOf);
  let best: { readonly told: Told; readonly closeness: Closeness; readonly rank: number } | null = null;
  for (const told of near) {
    const closeness = closenessOf(denying, told, linkOf, news);
    const rank = rankOf(denying, told, closeness);
    if (best === null || rank > best.rank) best = { told, closeness, rank };
  }
  if (best === null || isNegative(best.told.reading) || isOfSome(denying.reading)) return null;
  const [a, b] = [denying.reading, best.told.reading];
  if ((isOpen(a) !== isOpen(b) && !isWilling(a, b)) || areFar(a, b)) return null;
  const first = a.source < b.source;
  const alignment = first ? align(a, b) : align(b, a);
  return isOfOthers(alignment) || alignment.time === 'disjoint' || isOfMore(denying.reading) ? null : { alignment, denies: first ? 'a' : 'b', closeness: best.closeness, features: denialFeatures(alignment, best.closeness, own.claims.length + other.claims.length) };
}

/** Two names in one role, or for where it was. */
function isOfOthers({ a, b, predicate, subject, object, place }: Alignment): boolean {
  // who refused to meet the teachers may have met a minister
  if (predicate === 'same' && a.predicate?.value.symmetric === true && a.object !== null && b.object !== null && !agrees(object.relation)) return true;
  // "the crew of the Astrid", "the crew of the Solveig"
  if ([subject, object].some(({ relation, guess }) => relation === 'disjoint' && !guess)) return true;
  // the fuel tax is not the land tax
  if (predicate === 'same' && object.relation === 'overlap' && a.object?.value.length === 1 && b.object?.value.length === 1) return true;
  const proper = (...lists: readonly (readonly Participant[])[]): boolean => lists.every((list) => list.length > 0 && list.every((one) => one.proper));
  if (subject.relation === 'disjoint' && proper(a.subject?.value ?? [], b.subject?.value ?? [])) return true;
  if (object.relation === 'disjoint' && proper(a.object?.value ?? [], b.object?.value ?? [])) return true;
  return place.relation === 'disjoint' && proper(a.places.map(({ value }) => value), b.places.map(({ value }) => value));
}

/** Told as to come, as wanted, as tried. */
function isOpen({ certainty, predicate }: Reading): boolean {
  return certainty.value === 'forecast' || predicate?.value.aspect === 'plan' || predicate?.value.aspect === 'attempt';
}

function areFar(a: Reading, b: Reading): boolean {
  const [x, y] = [effectiveTime(a), effectiveTime(b)];
  return x !== null && y !== null && gapBetween(x, y) > FAR_MS;
}
