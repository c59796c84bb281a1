/**
 * Who denies what another account tells, where the slots could not lay the two side by side. The list of a workspace may not go by words
 * alone: its claims are about one matter and share most of them. But a denial is rare, and what it denies is mostly told by the one claim of
 * the other account that is nearest to it in words. So the claims of each account compete.
 */
import type { Comparison, Feature, Reading } from '../../types.ts';
import { layOut } from '../compare.ts';
import { mirror } from '../mirror.ts';
import { confidenceOf } from '../weights.ts';
import { isNegative, layOutAccount, type Account, type MeaningsOf } from './account.ts';
import { deniedClaim, type SeemingDenial } from './denied-claim.ts';
import { denialOdds } from './denial-odds.ts';
import { createLinks } from './word-links.ts';

/** A word that more claims hold than this brings no two of them together. */
const MOST_HOLDERS = 400;
/** A denial and what it denies share at least this many words as they are; or one that no more claims hold than that. */
export const ENOUGH_WORDS = 2;
const FEW_HOLDERS = 40;
/** Less sure than this it is no denial: even odds, as log-odds. */
const LEAST = 0;
/** Words that a verdict names. */
const NAMED_WORDS = 4;

/** What the claims of a workspace deny of what other accounts tell, whatever else is known of the pairs; each pair once. */
export function findDenials(readings: readonly Reading[], meaningsOf: MeaningsOf): readonly Comparison[] {
  return [...seemingDenials(readings, meaningsOf)].flatMap((seeming) => judgeDenial(seeming) ?? []);
}

/** Adds to the comparisons of a workspace what {@link findDenials} has found. `ruled`: whether a person has ruled on a pair. */
export function addDenials(readings: readonly Reading[], comparisons: readonly Comparison[], denials: readonly Comparison[], ruled: (a: string, b: string) => boolean): readonly Comparison[] {
  const found = new Map(denials.filter(({ a, b }) => !ruled(a, b)).map((denial) => [keyOf(denial), denial]));
  return found.size === 0 ? comparisons : merged(readings, comparisons, found);
}

/** What a claim of one account denies of another's, by their claims (`seemingDenials` of the two, asked for only where it is needed); null where that is none of `a` and `b`, or where something else has settled the two. */
export function denialBetween(a: Reading, b: Reading, denialsOfAccounts: () => readonly SeemingDenial[], found: Comparison): Comparison | null {
  if (isSettled(found)) return null;
  const key = [a.claim, b.claim].sort().join(' ');
  for (const seeming of denialsOfAccounts()) {
    if ([seeming.alignment.a.claim, seeming.alignment.b.claim].sort().join(' ') !== key) continue;
    const denial = judgeDenial(seeming);
    return denial && (denial.a === found.a ? denial : mirror(denial));
  }
  return null;
}

/** Every claim that denies, with the claim of each other account that it is nearest to. */
export function* seemingDenials(readings: readonly Reading[], meaningsOf: MeaningsOf): Generator<SeemingDenial> {
  const denying = readings.flatMap((reading, at) => (reading.read && isNegative(reading) ? [at] : []));
  if (denying.length === 0 || denying.length === readings.length) return;
  const accounts = accountsOf(readings);
  const linkOf = createLinks(meaningsOf);
  const holders = holdersOf(readings);
  for (const at of denying) {
    const { source, claim } = readings[at]!;
    const own = accounts.get(source);
    const told = own?.told.get(claim);
    if (!own || !told) continue;
    for (const [name, claims] of bySource(nearTo(at, readings, holders).map((one) => readings[one]!))) {
      const other = accounts.get(name);
      const found = other && name !== source ? deniedClaim(told, own, claims.map((one) => other.told.get(one.claim)!), other, linkOf, meaningsOf) : null;
      if (found) yield found;
    }
  }
}

/** By source, claims in the order of their ids. */
export function bySource(readings: readonly Reading[]): ReadonlyMap<string, readonly Reading[]> {
  const found = new Map<string, Reading[]>();
  for (const reading of readings) {
    const list = found.get(reading.source);
    if (list) list.push(reading);
    else found.set(reading.source, [reading]);
  }
  for (const list of found.values()) list.sort((x, y) => (x.claim < y.claim ? -1 : 1));
  return found;
}

function accountsOf(readings: readonly Reading[]): ReadonlyMap<string, Account | null> {
  return new Map([...bySource(readings)].map(([source, list]) => [source, layOutAccount(source, list)]));
}

/** By word, the claims that hold it, ascending. */
function holdersOf(readings: readonly Reading[]): ReadonlyMap<string, readonly number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { read, content }] of readings.entries()) {
    if (!read) continue;
    for (const word of content) {
      const list = holders.get(word);
      if (list) list.push(at);
      else holders.set(word, [at]);
    }
  }
  return holders;
}

/** Claims that share enough words with one, itself among them. */
function nearTo(claim: number, readings: readonly Reading[], holders: ReadonlyMap<string, readonly number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of readings[claim]!.content) {
    const holding = holders.get(word)!;
    const weight = weightOf(holding.length);
    if (weight > 0) for (const at of holding) shared.set(at, (shared.get(at) ?? 0) + weight);
  }
  return [...shared].filter(([, words]) => words >= ENOUGH_WORDS).map(([at]) => at);
}

/** How much a word that so many claims hold counts for bringing two of them together, in words. */
export function weightOf(holders: number): number {
  return holders > MOST_HOLDERS ? 0 : holders <= FEW_HOLDERS ? ENOUGH_WORDS : 1;
}

/** A seeming denial as a comparison; null where it is not likely enough. */
export function judgeDenial(found: SeemingDenial): Comparison | null {
  const { alignment, denies, closeness } = found;
  const features: readonly Feature[] = denialOdds(found.features);
  const sum = features.reduce((all, { weight }) => all + weight, 0);
  if (sum < LEAST) return null;
  const value = (side: 'a' | 'b'): string => (side === denies ? 'denied' : 'affirmed');
  const words = closeness.shared.slice(0, NAMED_WORDS).map((word) => `“${word.slice(word.indexOf(':') + 1)}”`).join(', ');
  return layOut(alignment, { relation: 'conflict', why: 'denies-account', args: { side: denies, words }, conflicts: [{ type: 'polarity', slot: 'polarity', aValue: value('a'), bValue: value('b'), guess: true }], developing: null }, { confidence: Math.round(confidenceOf(sum) * 1e6) / 1e6, features });
}

/** Whether people, or the slots, have settled a pair: then what the words say of it is not asked. */
export function isSettled({ relation, ruling, why, confidence }: Comparison): boolean {
  if (ruling !== null || relation === 'conflict' || relation === 'development') return true;
  return confidence >= SURE && (relation === 'equivalent' || relation === 'entails' || relation === 'entailed-by' || why.code === 'same-event' || why.code === 'same-figure' || why.code === 'same-story');
}

/** From here on claims are joined (`cluster/cluster.ts`). */
const SURE = 0.7;

function merged(readings: readonly Reading[], comparisons: readonly Comparison[], found: Map<string, Comparison>): readonly Comparison[] {
  const kept = comparisons.filter((comparison) => {
    const denial = found.get(keyOf(comparison));
    if (denial === undefined) return true;
    if (!isSettled(comparison)) return false;
    found.delete(keyOf(comparison));
    return true;
  });
  const places = new Map(readings.map(({ claim }, at) => [claim, at]));
  return [...kept, ...found.values()].sort((x, y) => places.get(x.a)! - places.get(y.a)! || places.get(x.b)! - places.get(y.b)!);
}

function keyOf({ a, b }: Comparison): string {
  return `${a} ${b}`;
}
