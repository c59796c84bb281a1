/**
 * What blocking decides by counts (`../block-matter.ts`, `../block-wording.ts`), where no process sees all claims: how many claims
 * have each predicate, name each thing, hold each word. The counts of any parts of the claims add up to those of all.
 */
import type { Predicate, Reading } from '../../types.ts';
import { isSmall, SMALL_FAMILY } from '../block-matter.ts';
import { thingsOf } from '../block-things.ts';
import { relatePredicates } from '../predicates.ts';

/**
 * What is counted: claims of a predicate, claims of a predicate that name a thing, claims that hold a word; and once it is known
 * which blocks are too large, claims of each part that these are divided into (a key, and the side where two predicates meet).
 */
export type CountKey = readonly ['family', family: string] | readonly ['thing', thing: string, family: string] | readonly ['word', word: string] | readonly ['part', key: string, side: string];

export interface Count {
  readonly key: CountKey;
  readonly claims: number;
  /** Of a family that the lexicon knows: the predicate of one of its claims; all have the same logic. */
  readonly predicate?: Predicate;
}

/** What a stage has to know of all claims to give each its keys. What is not in it is small, or rare. */
export interface BlockPlan {
  /** Claims of each predicate that the lexicon knows, and of others where they are many. */
  readonly families: ReadonlyMap<string, PlannedFamily>;
  /** Blocks that are too large to be compared whole: those of {@link blockName}. */
  readonly large: ReadonlySet<string>;
  /** How many claims hold a word, where it is more than one. */
  readonly words: ReadonlyMap<string, number>;
  /** Parts of large blocks that are too large themselves, by their keys; null where they have not been counted. */
  readonly largeParts: ReadonlySet<string> | null;
}

export interface PlannedFamily {
  readonly family: string;
  readonly claims: number;
  readonly predicate: Predicate | null;
}

/** One line of a plan. */
export type PlanPart = PlannedFamily | { readonly large: string } | { readonly word: string; readonly claims: number } | { readonly largePart: string } | { readonly partsCounted: true };

/** The predicates of a claim's statements, each once, as names of families with one statement of each. */
export function familiesOf(reading: Reading): Map<string, Reading> {
  const families = new Map<string, Reading>();
  for (const statement of reading.read ? [reading, ...reading.further] : []) {
    const predicate = statement.predicate?.value;
    if (!predicate) continue;
    const family = predicate.concept ?? `lemma:${predicate.lemma}`;
    if (!families.has(family)) families.set(family, statement);
  }
  return families;
}

/** What one claim adds to the counts; nothing where it is in a language that is not read. */
export function countsOf(reading: Reading): Count[] {
  if (!reading.read) return [];
  const things = [...thingsOf(reading)];
  return [
    ...[...familiesOf(reading)].flatMap(([family, { predicate }]): Count[] => [
      { key: ['family', family], claims: 1, ...(predicate!.value.concept === null ? {} : { predicate: predicate!.value }) },
      ...things.map((thing): Count => ({ key: ['thing', thing, family], claims: 1 })),
    ]),
    ...reading.content.map((word): Count => ({ key: ['word', word], claims: 1 })),
  ];
}

/** The name of a block: its predicates (twice the same one for a family with itself), and a thing. `one` is the first in code-unit order. */
export function blockName(one: string, other: string, thing: string): string {
  return JSON.stringify([one, other, thing]);
}

/** Whether predicates are related; each is with itself. */
export function areRelated(one: PlannedFamily, other: PlannedFamily): boolean {
  if (one.family === other.family) return true;
  if (one.predicate === null || other.predicate === null) return false;
  return relatePredicates(saying(one.predicate), saying(other.predicate)) !== 'different';
}

/** As much of a reading as {@link relatePredicates} looks at. */
function saying(predicate: Predicate): Reading {
  return { predicate: { value: predicate, basis: 'inferred', words: [] } } as unknown as Reading;
}

/** Makes a plan of counts that come one by one. */
export interface Planner {
  /** Takes the next count; gives what of the plan is known by it. */
  add(count: Count): readonly PlanPart[];
  /** What is left when all have been taken. */
  end(): readonly PlanPart[];
}

/**
 * Makes the plan of all claims. Their counts come sorted by key, families before things, with those of one key summed: then all
 * families that name a thing stand together, and no more is held than the families.
 */
export function createPlanner(): Planner {
  const families = new Map<string, PlannedFamily>();
  let thing: string | null = null;
  let naming: Naming[] = [];
  let part: { readonly key: string; readonly sides: number[] } | null = null;
  const endOfPart = (): PlanPart[] => (part === null || isSmall(part.sides[0]!, part.sides.at(-1)!) ? [] : [{ largePart: part.key }]);
  const end = (): PlanPart[] => [...(thing === null ? [] : largeBlocks(thing, naming)), ...endOfPart()];
  return {
    add({ key: [what, name, family], claims, predicate = null }) {
      if (what === 'family') {
        const planned = { family: name, claims, predicate };
        families.set(name, planned);
        return predicate !== null || claims > SMALL_FAMILY ? [planned] : [];
      }
      if (what === 'word') return claims > 1 ? [{ word: name, claims }] : [];
      if (what === 'part') {
        const first: PlanPart[] = part === null ? [{ partsCounted: true }] : [];
        if (part?.key === name) part.sides.push(claims);
        else {
          first.push(...endOfPart());
          part = { key: name, sides: [claims] };
        }
        return first;
      }
      const parts = name === thing || thing === null ? [] : largeBlocks(thing, naming);
      if (name !== thing) [thing, naming] = [name, []];
      naming.push({ family: families.get(family) ?? { family, claims, predicate }, claims });
      return parts;
    },
    end,
  };
}

/** A family, and how many of its claims name a thing. */
interface Naming {
  readonly family: PlannedFamily;
  readonly claims: number;
}

function largeBlocks(thing: string, naming: readonly Naming[]): PlanPart[] {
  return naming.flatMap((one, at) =>
    naming.slice(0, at + 1).flatMap((other) => {
      if (isSmall(one.claims, other.claims) || !areRelated(one.family, other.family)) return [];
      const [first, second] = [one.family.family, other.family.family].sort() as [string, string];
      return [{ large: blockName(first, second, thing) }];
    }),
  );
}

/** Puts the lines of a plan together. */
export function assemblePlan(parts: Iterable<PlanPart>): BlockPlan {
  const plan = { families: new Map<string, PlannedFamily>(), large: new Set<string>(), words: new Map<string, number>(), largeParts: new Set<string>() };
  let partsCounted = false;
  for (const part of parts) {
    if ('family' in part) plan.families.set(part.family, part);
    else if ('large' in part) plan.large.add(part.large);
    else if ('word' in part) plan.words.set(part.word, part.claims);
    else if ('largePart' in part) plan.largeParts.add(part.largePart);
    else partsCounted = true;
  }
  return { ...plan, largeParts: partsCounted ? plan.largeParts : null };
}
