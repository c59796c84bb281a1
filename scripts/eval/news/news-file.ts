/** Small made-up workspaces of news on one topic each (tests/news/*.yaml), and what a careful reader finds in them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Claim, ConflictType, Workspace } from '../../../src/types.ts';
import { claimFromRecord } from '../../../src/cli/claim-from-record.ts';
import { defaultConfig } from '../../../src/workspace/build/config.ts';
import type { ExpectedList, ExpectedNotRival } from '../expected.ts';
import { idsOf, pairKey, pairsWithin } from '../pairs.ts';

/** One file. Claim ids are unique in it; `unsure` and `either` mark what is not scored. */
interface NewsFile {
  readonly topic: string;
  /** "press": as newspapers word it, each outlet in its own way; "plain": as fact-checkers write claims down; else between the two. */
  readonly wording?: 'press' | 'plain';
  /** Its failures are not looked at while anything is mended: the honest measure. */
  readonly kept_apart?: boolean;
  readonly sources: readonly { readonly outlet: string; readonly published: string; readonly claims: Readonly<Record<string, string>> }[];
  readonly rivals: readonly { readonly pair: readonly [string, string]; readonly types: readonly ConflictType[]; readonly why: string; readonly unsure?: boolean }[];
  readonly same: readonly { readonly claims: readonly string[]; readonly why: string }[];
  readonly near_misses: readonly { readonly pair: readonly [string, string]; readonly looks: string; readonly why: string; readonly may_join?: boolean }[];
  readonly either?: readonly (readonly [string, string])[];
}

export interface NewsTopic {
  readonly topic: string;
  readonly keptApart: boolean;
  readonly wording: 'press' | 'plain' | 'mixed';
  readonly workspace: Workspace;
  /** Every pair of the workspace stands in it: those that the file does not name are no rivals. */
  readonly expected: ExpectedList;
  /** Near misses that the file names. */
  readonly nearMisses: number;
}

/** Reads all topics of a folder, by file name. @throws Error where a pair names no claim, or is listed twice */
export function loadNews(folder: string): readonly NewsTopic[] {
  return readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort().map((name) => topicOf(parse(readFileSync(join(folder, name), 'utf8')) as NewsFile, name));
}

function topicOf(file: NewsFile, name: string): NewsTopic {
  const told = file.sources.map(({ outlet, published, claims: texts }, index) => {
    const source = `s${index + 1}`;
    return Object.entries(texts).map(([id, text]) => {
      const read = claimFromRecord({ text, published: String(published), outlet }, source);
      return { ...read, claim: { ...read.claim, id: `${source}#${id}` } };
    });
  });
  const sources = told.flatMap(([first]) => (first === undefined ? [] : [first.source]));
  const claims = told.flat().map(({ claim }) => claim);
  return {
    topic: file.topic,
    keptApart: file.kept_apart === true,
    wording: file.wording ?? 'mixed',
    workspace: { sources, claims, entities: [], rulings: [], config: defaultConfig },
    expected: expectedOf(file, claims, name),
    nearMisses: file.near_misses.length,
  };
}

/** The list, with what follows from it: claims that say the same have the same rivals, which are not scored; all pairs that are not named are none. */
function expectedOf(file: NewsFile, claims: readonly Claim[], name: string): ExpectedList {
  const full = new Map(claims.map(({ id }) => [id.slice(id.indexOf('#') + 1), id]));
  const idOf = (local: string): string => {
    const id = full.get(local);
    if (id === undefined) throw new Error(`${name}: there is no claim ${local}`);
    return id;
  };
  const keyOf = ([a, b]: readonly [string, string]): string => pairKey(idOf(a), idOf(b));
  const same = file.same.map(({ claims: group, why }) => ({ claims: group.map(idOf), why, unsure: false }));
  const alike = new Map(same.flatMap(({ claims: group }) => group.map((id) => [id, group] as const)));
  const sure = file.rivals.filter(({ unsure }) => unsure !== true);
  const implied = file.rivals.flatMap(({ pair: [a, b] }) => pairsBetween(alike.get(idOf(a)) ?? [idOf(a)], alike.get(idOf(b)) ?? [idOf(b)]));
  const named = new Map<string, ExpectedNotRival>();
  const taken = new Set([...sure.map(({ pair }) => keyOf(pair)), ...same.flatMap(({ claims: group }) => pairsWithin(group).map(([a, b]) => pairKey(a, b)))]);
  if (taken.size < sure.length + same.reduce((sum, { claims: group }) => sum + pairsWithin(group).length, 0)) throw new Error(`${name}: a pair is listed twice`);
  const add = (key: string, given: Pick<ExpectedNotRival, 'looks' | 'why' | 'unsure' | 'mayJoin'>): void => {
    const [a, b] = idsOf(key);
    if (!taken.has(key) && !named.has(key)) named.set(key, { a, b, ...given });
  };
  for (const { pair, looks, why, may_join: mayJoin = false } of file.near_misses) add(keyOf(pair), { looks, why, unsure: false, mayJoin });
  for (const key of [...implied, ...(file.either ?? []).map(keyOf)]) add(key, { looks: 'rival', why: 'may be taken either way', unsure: true, mayJoin: true });
  for (const [a, b] of pairsWithin(claims.map(({ id }) => id))) add(pairKey(a, b), { looks: 'nothing', why: 'not named as rivals, nor as the same', unsure: false, mayJoin: false });
  return {
    rivals: sure.map(({ pair: [a, b], types, why }) => ({ a: idOf(a), b: idOf(b), types, why })),
    notRivals: [...named.values()],
    same,
  };
}

function pairsBetween(some: readonly string[], others: readonly string[]): readonly string[] {
  return some.flatMap((a) => others.filter((b) => b !== a).map((b) => pairKey(a, b)));
}
