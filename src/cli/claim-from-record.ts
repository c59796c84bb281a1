import type { Certainty, Claim, Overrides, Polarity, Source, StatedQuantity } from '../types.ts';
import { parseEdtf } from '../values/edtf.ts';
import { parseQuantityNotation } from '../values/quantity-notation.ts';
import { claimFromText } from './claim-from-text.ts';

/** A claim that stands in no file, with what is known of who published it. */
export interface LooseClaim {
  readonly claim: Claim;
  readonly source: Source;
}

const NOWHERE = { file: '', line: 1, column: 1 };
const POLARITIES: readonly Polarity[] = ['affirmed', 'denied'];
const CERTAINTIES: readonly Certainty[] = ['stated', 'reported', 'unconfirmed', 'forecast'];

/**
 * Builds a claim from one side of a JSON line of `compare --pairs`: `text`, and any field of a claim file, and
 * `published` and `outlet` of its source. Fields that say nothing about the meaning (`at`, `quote`, …) are let pass.
 * @param id of the claim and of its source; two sides of a pair need different ones
 * @throws TypeError naming the field that cannot be used, and for a date how to mend it
 */
export function claimFromRecord(record: unknown, id: string): LooseClaim {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) throw new TypeError(`${id}: a claim is an object with a text`);
  const fields = record as Readonly<Record<string, unknown>>;
  const field = reader(fields, id);
  const text = field('text', asText);
  if (text === undefined || text.trim() === '') throw new TypeError(`${id}.text: missing`);
  const claim: Claim = { ...claimFromText(text, `${id}#1`), source: id, overrides: overridesOf(field), said: field('said', asDate) ?? null };
  return { claim, source: looseSource(id, field('published', asDate) ?? null, field('outlet', asText) ?? null) };
}

type Field = <T>(name: string, read: (value: unknown) => T | undefined) => T | undefined;

/** Reads a field where it is given; null counts as not given, since that is how many programs write an empty field. */
function reader(fields: Readonly<Record<string, unknown>>, id: string): Field {
  return (name, read) => {
    const value = fields[name];
    if (value === undefined || value === null) return undefined;
    const result = readAs(read, value, `${id}.${name}`);
    if (result === undefined) throw new TypeError(`${id}.${name}: ${JSON.stringify(value)?.slice(0, 80)} cannot be used`);
    return result;
  };
}

/** Puts the field's name before what is wrong with its value. */
function readAs<T>(read: (value: unknown) => T | undefined, value: unknown, field: string): T | undefined {
  try {
    return read(value);
  } catch (error) {
    throw error instanceof TypeError ? new TypeError(`${field}: ${error.message}`) : error;
  }
}

function overridesOf(field: Field): Overrides {
  const all = {
    subject: field('subject', asNames),
    predicate: field('predicate', asText),
    object: field('object', asNames),
    quantity: field('quantity', asQuantity),
    rank: field('rank', asRank),
    time: field('time', asDate),
    place: field('place', asText),
    polarity: field('polarity', (value) => POLARITIES.find((one) => one === value)),
    certainty: field('certainty', (value) => CERTAINTIES.find((one) => one === value)),
    attribution: field('attribution', asNames),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** A year may come as a number (`"time": 2024`). */
function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

/** A date in EDTF; what is none is refused here, in the words of its parser. */
function asDate(value: unknown): string | undefined {
  const text = asText(value);
  if (text === undefined) return undefined;
  const result = parseEdtf(text);
  if (!result.ok) throw new TypeError(result.problem);
  return text.trim();
}

function asNames(value: unknown): readonly string[] | undefined {
  const names = Array.isArray(value) ? value : [value];
  return names.every((name) => typeof name === 'string' && name !== '') ? (names as string[]) : undefined;
}

function asRank(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

function asQuantity(value: unknown): StatedQuantity | undefined {
  if (typeof value === 'string' || typeof value === 'number') return notation({ value: String(value), unit: null, of: null });
  if (typeof value !== 'object' || value === null) return undefined;
  const { value: amount, unit = null, of = null } = value as Readonly<Record<string, unknown>>;
  const isText = (one: unknown): one is string | null => one === null || typeof one === 'string';
  return (typeof amount === 'string' || typeof amount === 'number') && isText(unit) && isText(of) ? notation({ value: String(amount), unit, of }) : undefined;
}

/** A quantity that is in the notation of claim files; anything else is refused. */
function notation(stated: StatedQuantity): StatedQuantity {
  if (!parseQuantityNotation(stated).ok) throw new TypeError(`${JSON.stringify(stated.value).slice(0, 80)} is no quantity: write 20 km, ~500, >=30, <5, 10..20 km, 2.4bn USD, 90%, or {value, unit, of}.`);
  return stated;
}

function looseSource(id: string, published: string | null, outlet: string | null): Source {
  return {
    id, outlet, published, title: null, authors: [], publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'other',
    via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location: NOWHERE,
  };
}
