/** Nouns that mean the same, nouns that are a kind of another, qualities that exclude each other, and callings: lookups over the tables. */
import { ATTRIBUTE_PAIRS, NOUN_KINDS, NOUN_SYNONYMS, ROLE_NOUNS, SPELLING_VARIANTS } from './index.ts';
import type { RoleNoun } from './lexicon-types.ts';

export interface NounLexicon {
  /** The noun that stands for all that mean the same, in one spelling: "quake" → "earthquake". */
  canonical(lemma: string): string;
  /** All that a noun is a kind of, directly or not: soldier → person. Nearest first. */
  kindsOf(noun: string): readonly string[];
  /** Qualities that exclude this one: alive → dead. */
  excludedBy(quality: string): readonly string[];
  /** The calling that a noun names ("leader", also for its synonyms), or undefined. */
  role(lemma: string): RoleNoun | undefined;
}

const NONE: readonly string[] = [];

/** Builds the lookups once. */
export function createNounLexicon(): NounLexicon {
  const synonyms = new Map<string, string>();
  for (const group of NOUN_SYNONYMS) for (const noun of group) if (!synonyms.has(noun)) synonyms.set(noun, group[0]!);
  const spelling = new Map(SPELLING_VARIANTS.map(([british, american]) => [british, american]));
  const canonical = (lemma: string): string => {
    const spelled = spelling.get(lemma) ?? lemma;
    return synonyms.get(spelled) ?? synonyms.get(lemma) ?? spelled;
  };
  const kinds = new Map<string, string[]>();
  for (const entry of NOUN_KINDS) kinds.set(canonical(entry.noun), [...(kinds.get(canonical(entry.noun)) ?? []), ...entry.kindOf.map(canonical)]);
  const excluded = new Map<string, string[]>();
  const exclude = (from: readonly string[], to: readonly string[]): void => {
    for (const quality of from) excluded.set(quality, [...(excluded.get(quality) ?? []), ...to]);
  };
  for (const pair of ATTRIBUTE_PAIRS) {
    exclude(pair.a, pair.b);
    exclude(pair.b, pair.a);
  }
  const roles = new Map(ROLE_NOUNS.flatMap((role) => [role.noun, ...role.synonyms].map((noun) => [noun, role] as const)));
  const known = new Map<string, readonly string[]>();
  const kindsOf = (noun: string): readonly string[] => {
    const direct = kinds.get(noun);
    if (direct === undefined) return NONE;
    const found = known.get(noun) ?? collectKinds(noun, direct);
    known.set(noun, found);
    return found;
  };
  const collectKinds = (noun: string, direct: readonly string[]): readonly string[] => {
    const seen: string[] = [];
    const queue = [...direct];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (next === noun || seen.includes(next)) continue;
      seen.push(next);
      queue.push(...(kinds.get(next) ?? []));
    }
    return seen;
  };
  return { canonical, kindsOf, excludedBy: (quality) => excluded.get(quality) ?? NONE, role: (lemma) => roles.get(lemma) };
}
