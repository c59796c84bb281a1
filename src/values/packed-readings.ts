/**
 * Readings in a small space, and back. Much of them is the same in many claims (who, where, an empty list, "affirmed"), so that equal
 * parts are written once and referred to; and what is unpacked shares them too: a fifth of the memory that the readings took apart.
 */
import type { Adjunct, Headline, HeadlineWord, HoursOfDay, NumberInterval, Participant, Predicate, Quantity, QuantityReading, RankReading, Reading, Setting, Slot, Span, TimeInterval, TimeReading } from '../types.ts';

/** Readings whose equal parts are one: tables of what they are made of, and a number for each of the readings. */
export interface Packed {
  readonly strings: readonly string[];
  /** Numbers that are no small whole ones. */
  readonly numbers: readonly number[];
  /** Parts, each behind those that it is made of: its kind, for a list its length, and a reference for each of its fields. */
  readonly parts: readonly number[];
  /** References to the readings. */
  readonly readings: readonly number[];
}

// ───────────────────────────── what readings are made of ─────────────────────────────

/** How a value is packed: as it is, or as a part with fields of kinds of their own. */
type Kind = 'plain' | ListKind | RecordKind;

interface ListKind {
  readonly id: number;
  readonly of: Kind;
}

interface RecordKind {
  readonly id: number;
  readonly names: readonly string[];
  readonly kinds: readonly Kind[];
}

const KINDS: (ListKind | RecordKind)[] = [];

function list(of: Kind): ListKind {
  const kind = { id: KINDS.length, of };
  KINDS.push(kind);
  return kind;
}

/** Names every field of a type: a field that is added to the type and not here does not compile. */
function record<T>(fields: { readonly [Name in keyof Required<T>]: Kind }): RecordKind {
  const kind = { id: KINDS.length, names: Object.keys(fields), kinds: Object.values<Kind>(fields) };
  KINDS.push(kind);
  return kind;
}

const words = list('plain');
const span = record<Span>({ start: 'plain', end: 'plain' });
const spans = list(span);
const slot = (value: Kind): RecordKind => record<Slot<unknown>>({ value, basis: 'plain', words: spans });
const plainSlot = slot('plain');
const interval = record<TimeInterval>({ start: 'plain', end: 'plain' });
const numberInterval = record<NumberInterval>({ low: 'plain', high: 'plain', lowOpen: 'plain', highOpen: 'plain' });
const participant = record<Participant>({ text: 'plain', keys: words, head: 'plain', modifiers: words, proper: 'plain', plural: 'plain', definite: 'plain', type: 'plain', within: words, excludes: words, opposed: words, sorts: words, how: 'plain', span });
const participants = slot(list(participant));
const adjunct = record<Adjunct>({ role: 'plain', preposition: 'plain', participant });
const predicate = record<Predicate>({ lemma: 'plain', concept: 'plain', opposites: words, reversedBy: words, broader: words, once: 'plain', symmetric: 'plain', asymmetric: 'plain', kind: 'plain', exclusive: words, aspect: 'plain', text: 'plain' });
const quantity = record<Quantity>({ interval: numberInterval, stated: 'plain', bound: 'plain', unit: 'plain', dimension: 'plain', text: 'plain' });
const quantityReading = record<QuantityReading>({ quantity, kind: 'plain', counted: 'plain', countedKeys: words, role: 'plain' });
const timeReading = record<TimeReading>({ interval, precision: 'plain', zone: 'plain', hours: record<HoursOfDay>({ from: 'plain', to: 'plain' }), relation: 'plain', text: 'plain' });
const readingFields = {
  claim: 'plain', source: 'plain', read: 'plain', published: interval, speaker: 'plain', text: 'plain',
  subject: participants, predicate: slot(predicate), object: participants, adjuncts: list(slot(adjunct)), quantities: list(slot(quantityReading)),
  rank: slot(record<RankReading>({ rank: 'plain', scale: 'plain' })), times: list(slot(timeReading)), places: list(slot(participant)), direction: plainSlot,
  polarity: plainSlot, certainty: plainSlot, attribution: participants, content: words, aside: words, identifying: 'plain', negated: 'plain', setting: record<Setting>({ names: list(participant), dates: list(interval) }),
} as const;
const headlineWord = record<HeadlineWord>({ key: 'plain', lemma: 'plain', weight: 'plain', proper: 'plain', behind: 'plain', alike: words, concepts: words, opposites: words, group: 'plain' });
const headline = record<Headline>({ words: list(headlineWord), stance: 'plain', passedOn: 'plain', clipped: 'plain' });
/** A further statement has none of its own, and is no headline. */
const statement = record<Reading>({ ...readingFields, further: list('plain'), headline: 'plain' });
const reading = record<Reading>({ ...readingFields, further: list(statement), headline });

// ───────────────────────────── references ─────────────────────────────

/** What the two lowest bits of a reference say that the others are: a small whole number itself, or a place in a table. */
const WHOLE = 0;
const STRING = 1;
const NUMBER = 2;
const PART = 3;

/** Stand before the numbers of the table. JSON has no infinite ones. */
const CONSTANTS = [null, true, false, Infinity, -Infinity] as const;
const LARGEST_WHOLE = 2 ** 28;

// ───────────────────────────── packing ─────────────────────────────

/** Packs readings; the inverse is {@link unpackReadings}. */
export function packReadings(readings: readonly Reading[]): Packed {
  const packer = new Packer();
  const references = readings.map((one) => packer.referTo(reading, one));
  return { strings: [...packer.strings.keys()], numbers: [...packer.numbers.keys()], parts: packer.parts, readings: references };
}

type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

class Packer {
  readonly strings = new Map<string, number>();
  readonly numbers = new Map<number, number>();
  readonly parts: number[] = [];
  private readonly known = new KnownParts(this.parts);
  /** What will stand in `parts` of those that are being packed, the innermost last. */
  private readonly open: number[] = [];

  referTo(kind: Kind, value: unknown): number {
    return kind === 'plain' || value === null ? this.referToPlain(value as string | number | boolean | null) : 'of' in kind ? this.referToList(kind, value as readonly Value[]) : this.referToRecord(kind, value as { readonly [name: string]: Value });
  }

  private referToPlain(value: string | number | boolean | null): number {
    if (typeof value === 'string') return placeOf(this.strings, value) * 4 + STRING;
    if (typeof value !== 'number' || !Number.isFinite(value)) return CONSTANTS.indexOf(value as null) * 4 + NUMBER;
    if (Number.isInteger(value) && value >= 0 && value < LARGEST_WHOLE && !Object.is(value, -0)) return value * 4 + WHOLE;
    return (CONSTANTS.length + placeOf(this.numbers, value)) * 4 + NUMBER;
  }

  private referToList({ id, of }: ListKind, values: readonly Value[]): number {
    const start = this.open.length;
    this.open.push(id, values.length);
    for (const value of values) this.open.push(this.referTo(of, value));
    return this.close(start);
  }

  private referToRecord({ id, names, kinds }: RecordKind, value: { readonly [name: string]: Value }): number {
    const start = this.open.length;
    this.open.push(id);
    for (let i = 0; i < names.length; i++) this.open.push(this.referTo(kinds[i]!, value[names[i]!]));
    return this.close(start);
  }

  private close(start: number): number {
    const place = this.known.placeOf(this.open, start);
    this.open.length = start;
    return place * 4 + PART;
  }
}

/** Finds parts by what stands in `parts` of each: a hash table with open addressing, since a Map would take a string for each look-up. */
class KnownParts {
  /** Where each begins in `parts`, and where the next one would. */
  private readonly starts: number[] = [0];
  private table = new Int32Array(2048).fill(-1);

  constructor(private readonly parts: number[]) {}

  /** The place of the part that stands in `open` from `start` on; it is added where it is new. */
  placeOf(open: readonly number[], start: number): number {
    if (this.starts.length * 2 > this.table.length) this.grow();
    let at = this.slotOf(open, start, open.length);
    for (let place = this.table[at]!; place >= 0; place = this.table[at]!) {
      if (this.isAt(place, open, start)) return place;
      at = (at + 1) & (this.table.length - 1);
    }
    const place = this.starts.length - 1;
    this.table[at] = place;
    for (let i = start; i < open.length; i++) this.parts.push(open[i]!);
    this.starts.push(this.parts.length);
    return place;
  }

  private isAt(place: number, open: readonly number[], start: number): boolean {
    const from = this.starts[place]!;
    if (this.starts[place + 1]! - from !== open.length - start) return false;
    for (let i = start; i < open.length; i++) if (this.parts[from + i - start] !== open[i]) return false;
    return true;
  }

  /** Where to look for it first (FNV-1a, by whole numbers). */
  private slotOf(numbers: readonly number[], from: number, to: number): number {
    let hash = 0x811c9dc5;
    for (let i = from; i < to; i++) hash = Math.imul(hash ^ numbers[i]!, 0x01000193);
    return (hash ^ (hash >>> 15)) & (this.table.length - 1);
  }

  private grow(): void {
    this.table = new Int32Array(this.table.length * 2).fill(-1);
    for (let place = 0; place + 1 < this.starts.length; place++) {
      let at = this.slotOf(this.parts, this.starts[place]!, this.starts[place + 1]!);
      while (this.table[at]! >= 0) at = (at + 1) & (this.table.length - 1);
      this.table[at] = place;
    }
  }
}

/** The place of a value among those that a table has; it is added where it is new. */
function placeOf<T>(table: Map<T, number>, value: T): number {
  const known = table.get(value);
  if (known !== undefined) return known;
  table.set(value, table.size);
  return table.size - 1;
}

// ───────────────────────────── unpacking ─────────────────────────────

/** The readings of what {@link packReadings} made; equal parts are one object. */
export function unpackReadings({ strings, numbers, parts, readings }: Packed): Reading[] {
  const made: unknown[] = [];
  const resolve = (reference: number): unknown => {
    const place = reference >>> 2;
    switch (reference & 3) {
      case WHOLE:
        return place;
      case STRING:
        return strings[place];
      case NUMBER:
        return place < CONSTANTS.length ? CONSTANTS[place] : numbers[place - CONSTANTS.length];
      default:
        return made[place];
    }
  };
  for (let at = 0; at < parts.length; ) {
    const kind = KINDS[parts[at++]!]!;
    if ('of' in kind) {
      const values = new Array<unknown>(parts[at++]!);
      for (let i = 0; i < values.length; i++) values[i] = resolve(parts[at++]!);
      made.push(values);
    } else {
      // A copy of an object that has all fields already: V8 gives it its final shape at once.
      const value: Record<string, unknown> = { ...blankOf(kind) };
      for (const name of kind.names) value[name] = resolve(parts[at++]!);
      made.push(value);
    }
  }
  return readings.map((reference) => resolve(reference) as Reading);
}

const BLANKS = new Map(KINDS.flatMap((kind) => ('of' in kind ? [] : [[kind, JSON.parse(JSON.stringify(Object.fromEntries(kind.names.map((name) => [name, null]))))] as const])));

function blankOf(kind: RecordKind): Record<string, unknown> {
  return BLANKS.get(kind) as Record<string, unknown>;
}
