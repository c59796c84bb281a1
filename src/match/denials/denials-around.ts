/** The denials that one claim has a part in, found by an index of all claims: those that `findDenials` finds of it among all. */
import { sourceKey } from '../../values/base-index.ts';
import type { Comparison } from '../../types.ts';
import { keyOfWord, type ClaimIndex } from '../around/claim-index.ts';
import { isNegative, layOutAccount, type Account, type MeaningsOf } from './account.ts';
import { bySource, ENOUGH_WORDS, judgeDenial, weightOf } from './compare-denials.ts';
import { deniedClaim } from './denied-claim.ts';
import { createLinks } from './word-links.ts';

/** Gives a claim's denials, by the number of the other claim. */
export type DenialsAround = (claim: number) => ReadonlyMap<number, Comparison>;

/** Makes the search; each claim and each account is looked at once. */
export function createDenialsAround(index: ClaimIndex, meaningsOf: MeaningsOf): DenialsAround {
  const linkOf = createLinks(meaningsOf);
  const accounts = new Map<string, Account | null>();
  const accountOf = (source: string): Account | null => {
    const known = accounts.get(source);
    if (known !== undefined) return known;
    const made = layOutAccount(source, index.members(sourceKey(source)).map((claim) => index.reading(claim)));
    accounts.set(source, made);
    return made;
  };
  const denialsBy = remembering((denying): ReadonlyMap<string, Comparison> => {
    const { source, claim } = index.reading(denying);
    const own = accountOf(source);
    const told = own?.told.get(claim);
    const found = new Map<string, Comparison>();
    if (!own || !told) return found;
    for (const [name, claims] of bySource(near(denying).map((one) => index.reading(one)))) {
      const other = name === source ? null : accountOf(name);
      const seeming = other && deniedClaim(told, own, claims.map((one) => other.told.get(one.claim)!), other, linkOf, meaningsOf);
      const denial = seeming && judgeDenial(seeming);
      if (denial) found.set(denial.a === claim ? denial.b : denial.a, denial);
    }
    return found;
  });
  const near = remembering((claim): readonly number[] => sharing(claim, index));
  return remembering((claim): ReadonlyMap<number, Comparison> => {
    const reading = index.reading(claim);
    if (!reading.read) return new Map();
    if (isNegative(reading)) return new Map([...denialsBy(claim)].map(([other, denial]) => [index.find(other)!, denial]));
    const denying = near(claim).filter((other) => isNegative(index.reading(other)));
    return new Map(denying.flatMap((other) => {
      const denial = denialsBy(other).get(reading.claim);
      return denial ? [[other, denial] as const] : [];
    }));
  });
}

function remembering<T>(ask: (claim: number) => T): (claim: number) => T {
  const known = new Map<number, T>();
  return (claim) => {
    if (!known.has(claim)) known.set(claim, ask(claim));
    return known.get(claim)!;
  };
}

/** Claims that share enough words with one, itself among them. */
function sharing(claim: number, index: ClaimIndex): number[] {
  const shared = new Map<number, number>();
  for (const word of index.reading(claim).content) {
    const weight = weightOf(index.count(keyOfWord(word)));
    if (weight > 0) for (const other of index.members(keyOfWord(word))) shared.set(other, (shared.get(other) ?? 0) + weight);
  }
  return [...shared].filter(([, words]) => words >= ENOUGH_WORDS).map(([other]) => other);
}
