import type { Predicate, Reading } from '../../types.ts';
import type { ClaimRule } from '../rule.ts';

export const predicateAgainstEvidence: ClaimRule<{ predicate: string; said: string; at: string | null }> = {
  code: 'predicate-against-evidence',
  group: 'evidence',
  severity: 'warning',
  about: 'The `predicate` that a claim states is not the opposite of what its cited sentence says.',
  message: ({ predicate, said, at }) => `\`predicate\` is "${predicate}", and ${at ?? 'the article'} says the opposite: "${said}".`,
  mend: () => 'State what the sentence says, or leave `predicate` out; what is denied has `polarity: denied`.',
  check: ({ claim, reading, citedReading }) => {
    const stated = claim.overrides.predicate === undefined ? null : (reading.predicate?.value ?? null);
    if (stated === null || citedReading === null || reading.polarity.value === 'denied') return [];
    const all = statementsOf(citedReading);
    // A sentence that tells both ("lost the town and took it again"), or turns something down, bears out either.
    if (all.some(({ predicate, polarity, negated }) => polarity.value === 'denied' || negated || (predicate !== null && isOrImplies(predicate.value, stated)))) return [];
    const opposite = all.find(({ predicate }) => predicate !== null && excludes(stated, predicate.value))?.predicate?.value;
    return opposite === undefined ? [] : [{ field: 'predicate' as const, span: null, args: { predicate: claim.overrides.predicate!, said: opposite.text, at: claim.at } }];
  },
};

/** What a sentence states, and whatever else it does. */
function statementsOf(reading: Reading): readonly Reading[] {
  return [reading, ...reading.further];
}

function isOrImplies(said: Predicate, stated: Predicate): boolean {
  return said.concept !== null && (said.concept === stated.concept || said.broader.includes(stated.concept ?? '') || stated.broader.includes(said.concept));
}

function excludes(stated: Predicate, { concept, opposites }: Predicate): boolean {
  return concept !== null && stated.concept !== null && (stated.opposites.includes(concept) || opposites.includes(stated.concept));
}
