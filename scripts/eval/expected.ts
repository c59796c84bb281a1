/** The lists that readers of the corpus wrote by hand (tests/corpus/expected.yaml, readers/second.yaml): their format and their faults. */
import { parse } from 'yaml';
import type { ConflictType } from '../../src/types.ts';
import { pairKey, pairsWithin } from './pairs.ts';

/** Two claims that cannot both be true, with every type that would be a right name for it. */
export interface ExpectedRival {
  readonly a: string;
  readonly b: string;
  readonly types: readonly ConflictType[];
  readonly why: string;
}

/** Two claims that look like rivals and are none. */
export interface ExpectedNotRival {
  readonly a: string;
  readonly b: string;
  /** What they look like: a conflict type, or words. */
  readonly looks: string;
  readonly why: string;
  /** Readers could differ on it: reported, but not held against the tool. */
  readonly unsure: boolean;
  /** One is the more general statement and counts as support of the other: sharing a cluster is no fault. */
  readonly mayJoin: boolean;
}

/** Claims that say the same thing. */
export interface ExpectedSame {
  readonly claims: readonly string[];
  readonly why: string;
  /** Readers could differ on it: reported, but not held against the tool; joining them is no fault either. */
  readonly unsure: boolean;
}

export interface ExpectedList {
  readonly rivals: readonly ExpectedRival[];
  readonly notRivals: readonly ExpectedNotRival[];
  readonly same: readonly ExpectedSame[];
}

// A record, so that a type which is added to ConflictType does not compile until it stands here.
const TYPES: Readonly<Record<ConflictType, true>> = { quantity: true, rank: true, time: true, place: true, actor: true, identity: true, polarity: true, outcome: true, attribute: true };
export const CONFLICT_TYPES = Object.keys(TYPES) as readonly ConflictType[];

const KEYS = {
  list: ['rivals', 'not_rivals', 'same'],
  rivals: ['a', 'b', 'types', 'why'],
  not_rivals: ['a', 'b', 'looks', 'why', 'unsure', 'may_join'],
  same: ['claims', 'why', 'unsure'],
} as const;

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads a list from YAML: `rivals: [{a, b, types, why}]`, `not_rivals: [{a, b, looks, why, unsure?, may_join?}]`, `same: [{claims, why, unsure?}]`.
 * @throws Error that names every entry which has not this form
 */
export function parseExpected(yaml: string, name: string): ExpectedList {
  const problems: string[] = [];
  const complain = (problem: string): void => void problems.push(problem);
  const document: unknown = parse(yaml);
  const top = isFields(document) ? document : {};
  if (!isFields(document)) complain('is not a mapping');
  unknownKeys(top, KEYS.list, '', complain);
  const list: ExpectedList = {
    rivals: entries(top, 'rivals', complain).map(([entry, at]) => ({
      a: text(entry, 'a', at, complain),
      b: text(entry, 'b', at, complain),
      types: typesOf(entry, at, complain),
      why: text(entry, 'why', at, complain),
    })),
    notRivals: entries(top, 'not_rivals', complain).map(([entry, at]) => ({
      a: text(entry, 'a', at, complain),
      b: text(entry, 'b', at, complain),
      looks: Array.isArray(entry['looks']) ? entry['looks'].join(', ') : text(entry, 'looks', at, complain),
      why: text(entry, 'why', at, complain),
      unsure: flag(entry, 'unsure', at, complain),
      mayJoin: flag(entry, 'may_join', at, complain),
    })),
    same: entries(top, 'same', complain).map(([entry, at]) => ({
      claims: claimsOf(entry, at, complain),
      why: text(entry, 'why', at, complain),
      unsure: flag(entry, 'unsure', at, complain),
    })),
  };
  if (problems.length > 0) throw new Error(`${name}:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  return list;
}

/**
 * What is wrong with a list as a whole: claims that do not exist, pairs listed twice, rivals listed as something else too. One line each.
 * A pair may stand in both `not_rivals` and `same` (it looks rival and says the same), and in two groups of `same`.
 */
export function faultsOf(list: ExpectedList, claimIds: ReadonlySet<string>): readonly string[] {
  const faults: string[] = [];
  const listed = new Map<string, string>();
  const add = (a: string, b: string, as: string): void => {
    for (const id of [a, b]) if (!claimIds.has(id)) faults.push(`${as} names ${id}, which is no claim`);
    if (a === b) faults.push(`${as} pairs ${a} with itself`);
    const key = pairKey(a, b);
    const before = listed.get(key);
    if (before !== undefined && (as !== 'same' || before === 'rivals')) faults.push(`${key} is listed as ${before} and as ${as}`);
    listed.set(key, as);
  };
  for (const { a, b } of list.rivals) add(a, b, 'rivals');
  for (const { a, b } of list.notRivals) add(a, b, 'not_rivals');
  for (const { claims } of list.same) for (const [a, b] of pairsWithin(claims)) add(a, b, 'same');
  return [...new Set(faults)];
}

type Complain = (problem: string) => void;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function entries(top: Fields, key: 'rivals' | 'not_rivals' | 'same', complain: Complain): readonly (readonly [Fields, string])[] {
  const value = top[key] ?? [];
  if (!Array.isArray(value)) {
    complain(`${key} is not a list`);
    return [];
  }
  return value.map((entry: unknown, index) => {
    const at = `${key}[${index}]`;
    if (!isFields(entry)) complain(`${at} is not a mapping`);
    const fields = isFields(entry) ? entry : {};
    unknownKeys(fields, KEYS[key], `${at}: `, complain);
    return [fields, at] as const;
  });
}

function unknownKeys(fields: Fields, known: readonly string[], at: string, complain: Complain): void {
  for (const key of Object.keys(fields)) if (!known.includes(key)) complain(`${at}unknown field ${key}`);
}

function text(fields: Fields, key: string, at: string, complain: Complain): string {
  const value = fields[key];
  if (typeof value === 'string' && value !== '') return value;
  complain(`${at}: ${key} is not a text`);
  return '';
}

function flag(fields: Fields, key: string, at: string, complain: Complain): boolean {
  const value = fields[key] ?? false;
  if (typeof value !== 'boolean') complain(`${at}: ${key} is neither true nor false`);
  return value === true;
}

function typesOf(fields: Fields, at: string, complain: Complain): readonly ConflictType[] {
  const value: unknown = fields['types'];
  const types = Array.isArray(value) ? value.filter((type): type is ConflictType => CONFLICT_TYPES.includes(type as ConflictType)) : [];
  if (!Array.isArray(value) || value.length === 0 || types.length < value.length) complain(`${at}: types is not a list of ${CONFLICT_TYPES.join(', ')}`);
  return types;
}

function claimsOf(fields: Fields, at: string, complain: Complain): readonly string[] {
  const value: unknown = fields['claims'];
  const claims = Array.isArray(value) ? value.filter((claim): claim is string => typeof claim === 'string') : [];
  if (!Array.isArray(value) || claims.length < 2 || claims.length < value.length) complain(`${at}: claims is not a list of two or more ids`);
  return claims;
}
