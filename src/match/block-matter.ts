/**
 * Pairs of claims by what they are about: related predicates, and where there are many claims of such predicates, a participant,
 * place or counted thing that both name.
 */
import type { Participant, Reading } from '../types.ts';
import type { Meet, SkippedBlock } from './block-types.ts';
import { relatePredicates } from './predicates.ts';

/** Families of up to this many claims are compared whole: that is quicker than looking for what two claims share, and misses nothing. */
const SMALL_FAMILY = 40;

/** A block that holds more claims than this tells nothing: its key is a commonplace of the corpus. */
const MAX_BLOCK = 400;

/** Claims of one predicate. */
interface Family {
  readonly key: string;
  /** One of them: all have the same logic. */
  readonly example: Reading;
  /** Indexes of the claims. */
  readonly members: number[];
}

/** Indexes of claims by each thing that they are about. */
type Blocks = ReadonlyMap<string, readonly number[]>;

/** Gives all pairs of claims with related predicates that may be of one matter; returns the blocks that were too large to tell. */
export function joinByMatter(readings: readonly Reading[], meet: Meet): SkippedBlock[] {
  const families = familiesOf(readings);
  const skipped: SkippedBlock[] = [];
  const blocks = new Map<Family, Blocks>();
  const blocksOf = (family: Family): Blocks => {
    const made = blocks.get(family) ?? blocksByThing(family, readings, skipped);
    blocks.set(family, made);
    return made;
  };
  for (const [at, family] of families.entries()) {
    for (const other of families.slice(0, at + 1)) {
      if (other !== family && !related(family, other)) continue;
      if (Math.max(family.members.length, other.members.length) <= SMALL_FAMILY) meetAll(family.members, other.members, meet);
      else joinBlocks(blocksOf(family), blocksOf(other), meet);
    }
  }
  return skipped.sort((a, b) => (a.key < b.key ? -1 : 1));
}

function familiesOf(readings: readonly Reading[]): Family[] {
  const families = new Map<string, Family>();
  for (const [i, reading] of readings.entries()) {
    if (!reading.read) continue;
    for (const statement of [reading, ...reading.further]) {
      const predicate = statement.predicate?.value;
      if (!predicate) continue;
      const key = predicate.concept ?? `lemma:${predicate.lemma}`;
      const family = families.get(key);
      if (!family) families.set(key, { key, example: statement, members: [i] });
      else if (family.members.at(-1) !== i) family.members.push(i);
    }
  }
  return [...families.values()];
}

function related(one: Family, other: Family): boolean {
  return relatePredicates(one.example, other.example) !== 'different';
}

function meetAll(some: readonly number[], others: readonly number[], meet: Meet): void {
  for (const i of some) for (const j of others) if (some !== others || i < j) meet(i, j);
}

function joinBlocks(one: Blocks, other: Blocks, meet: Meet): void {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  for (const [thing, block] of small) meetAll(block, large.get(thing) ?? [], meet);
}

function blocksByThing(family: Family, readings: readonly Reading[], skipped: SkippedBlock[]): Blocks {
  const blocks = new Map<string, number[]>();
  for (const i of family.members) {
    for (const thing of thingsOf(readings[i]!)) {
      const block = blocks.get(thing);
      if (block) block.push(i);
      else blocks.set(thing, [i]);
    }
  }
  for (const [thing, { length }] of blocks) {
    if (length <= MAX_BLOCK) continue;
    skipped.push({ key: `${family.key}|${thing}`, size: length });
    blocks.delete(thing);
  }
  return blocks;
}

/** What a claim is about: all by which its participants, places and counted things can be found; without any, its words. */
function thingsOf(reading: Reading): ReadonlySet<string> {
  const things = new Set<string>();
  for (const statement of [reading, ...reading.further]) addThingsOf(statement, things);
  return things;
}

function addThingsOf(reading: Reading, things: Set<string>): void {
  for (const one of reading.subject?.value ?? []) addThings(one, things);
  for (const one of reading.object?.value ?? []) addThings(one, things);
  for (const slot of reading.places) addThings(slot.value, things);
  for (const slot of reading.adjuncts) addThings(slot.value.participant, things);
  for (const slot of reading.quantities) if (slot.value.counted !== null) things.add(`noun:${slot.value.counted}`);
  if (reading.subject === null && reading.object === null) for (const word of reading.content) things.add(word.includes(':') ? word : `noun:${word}`);
}

/**
 * Keys, what contains it ("part:north:entity:aleppo" is found by its whole too), the words of a name that no registry knows
 * ("Merkel"), and what a name says that it is ("the opposition offensive" is an offensive).
 */
function addThings(participant: Participant, things: Set<string>): void {
  for (const key of participant.keys) {
    things.add(key);
    if (key.startsWith(PART)) things.add(key.slice(key.indexOf(':', PART.length) + 1));
  }
  for (const key of participant.within) things.add(key.startsWith(LED) ? key.slice(LED.length) : key);
  if (!participant.proper) return;
  things.add(`noun:${participant.text.slice(participant.text.lastIndexOf(' ') + 1).toLowerCase()}`);
  if (!participant.head.includes(':')) for (const word of participant.head.split(' ')) if (word.length > 2) things.add(`word:${word}`);
}

/** Before the key of the whole, with what part it is: "part:suburb:entity:damascus". */
const PART = 'part:';
/** Before the key of whoever leads a group ("HTS-led rebels"). */
const LED = 'led:';
