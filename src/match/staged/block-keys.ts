/**
 * The keys of a claim: two claims that are to be compared have one in common, and whoever sees all claims of a key can tell which of
 * them meet there (`group-pairs.ts`). Together they give the very pairs that blocking gives in one process.
 */
import { createHash } from 'node:crypto';
import type { Reading } from '../../types.ts';
import { SMALL_FAMILY } from '../block-matter.ts';
import { stretchesOf, thingsOf } from '../block-things.ts';
import { MAX_HOLDERS, prefixLength } from '../block-wording.ts';
import { foldText } from '../likeness.ts';
import { areRelated, blockName, familiesOf, type BlockPlan, type Count, type PlannedFamily } from './block-counts.ts';

/** What brings claims together, and so how they meet: `whole`, all do that their dates do not keep apart; `text`, all do. */
export type KeyKind = 'whole' | 'text' | 'second' | 'month' | 'word';

/** A claim under one of its keys. */
export interface KeyedPlace {
  /** Begins with its kind; a line of text, equal for claims that come together. */
  readonly key: string;
  /** Where two predicates meet: which of the two the claim has; null where there is one. */
  readonly side: 0 | 1 | null;
  /** All claims of the key meet, but for those that dates keep apart: who shares it need not be compared under another. */
  readonly allMeet: boolean;
  /** For a month: things besides, by which too many claims of one day are told apart. */
  readonly seconds?: readonly string[];
}

/** All places of one claim. */
export interface KeyedClaim {
  readonly places: readonly KeyedPlace[];
  /** Its words of which a claim with the same wording holds one, and that few enough claims hold. */
  readonly prefix: readonly string[];
}

/** The related families of each family of a plan; asked for once a family. */
export type RelatedFamilies = (family: string) => readonly PlannedFamily[];

/** Makes a lookup of related families, the family itself among them. */
export function relatedIn(plan: BlockPlan): RelatedFamilies {
  const known = new Map<string, readonly PlannedFamily[]>();
  const all = [...plan.families.values()];
  return (family) => {
    const found = known.get(family) ?? relatedTo(plan.families.get(family) ?? { family, claims: 0, predicate: null }, all);
    known.set(family, found);
    return found;
  };
}

function relatedTo(family: PlannedFamily, all: readonly PlannedFamily[]): PlannedFamily[] {
  return [family, ...all.filter((other) => other.family !== family.family && areRelated(family, other))];
}

/** Finds the keys of a claim; none for one in a language that is not read. `related`: of the same plan. */
export function keysOf(reading: Reading, plan: BlockPlan, related: RelatedFamilies): KeyedClaim {
  if (!reading.read) return { places: [], prefix: [] };
  const things = [...thingsOf(reading)];
  const places: KeyedPlace[] = [];
  for (const family of familiesOf(reading).keys()) {
    const own = related(family);
    for (const other of own) {
      const [first, second] = [family, other.family].sort() as [string, string];
      const side = first === second ? null : family === first ? 0 : 1;
      const name = (thing: string): string => blockName(first, second, thing);
      if (Math.max(own[0]!.claims, other.claims) <= SMALL_FAMILY) places.push({ key: keyOf('whole', first, second), side, allMeet: true });
      else places.push(...thingPlaces(reading, things, name, plan, side));
    }
  }
  const { prefix, places: byWords } = wordPlaces(reading, plan);
  return { places: [...places, ...byWords, { key: keyOf('text', textDigest(reading)), side: null, allMeet: false }], prefix };
}

function thingPlaces(reading: Reading, things: readonly string[], name: (thing: string) => string, plan: BlockPlan, side: KeyedPlace['side']): KeyedPlace[] {
  const large = things.filter((thing) => plan.large.has(name(thing)));
  const part = (key: string): KeyedPlace => ({ key, side, allMeet: plan.largeParts?.has(key) === false });
  return things.flatMap((thing): KeyedPlace[] => {
    if (!large.includes(thing)) return [{ key: keyOf('whole', name(thing)), side, allMeet: true }];
    const seconds = large.filter((other) => other > thing);
    return [
      ...seconds.map((other): KeyedPlace => part(keyOf('second', name(thing), other))),
      ...[...stretchesOf(reading, 'month')].map((month): KeyedPlace => ({ ...part(keyOf('month', name(thing), String(month))), seconds })),
    ];
  });
}

/** What a claim adds to the counts of the parts of large blocks, by a plan in which these have not been counted. */
export function partCountsOf(reading: Reading, plan: BlockPlan, related: RelatedFamilies): Count[] {
  const parts = keysOf(reading, plan, related).places.filter(({ key }) => kindOf(key) === 'second' || kindOf(key) === 'month');
  return parts.map(({ key, side }) => ({ key: ['part', key, String(side ?? '')], claims: 1 }));
}

/** Every word that others hold, since a longer text is found by any of its words, and which of them are looked up. */
function wordPlaces(reading: Reading, plan: BlockPlan): { readonly places: readonly KeyedPlace[]; readonly prefix: readonly string[] } {
  const holders = (word: string): number => plan.words.get(word) ?? 1;
  const byRarity = [...reading.content].sort((x, y) => holders(x) - holders(y) || (x < y ? -1 : 1));
  const isKey = (word: string): boolean => holders(word) > 1 && holders(word) <= MAX_HOLDERS;
  return { places: byRarity.filter(isKey).map((word) => ({ key: keyOf('word', word), side: null, allMeet: false })), prefix: byRarity.slice(0, prefixLength(byRarity.length)).filter(isKey) };
}

/** Texts may be long, and keys should not. */
function textDigest({ text }: Reading): string {
  return createHash('sha256').update(foldText(text)).digest('base64url');
}

/** In ASCII: whoever sorts keys, by bytes, code points or code units, sorts them alike. */
function keyOf(kind: KeyKind, ...parts: readonly string[]): string {
  return `${kind} ${JSON.stringify(parts).replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}`;
}

export function kindOf(key: string): KeyKind {
  return key.slice(0, key.indexOf(' ')) as KeyKind;
}

/** The word of a key of that kind. */
export function wordOf(key: string): string {
  return (JSON.parse(key.slice(key.indexOf(' ') + 1)) as string[])[0]!;
}
