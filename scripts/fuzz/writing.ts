/** `fmt` and `rule` on a mutated workspace: what they write must mean what was there, and nothing that somebody wrote may be lost. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Lexer, parseDocument } from 'yaml';
import type { RulingKind } from '../../src/types.ts';
import { digestOfSentence, formatClaimFiles, loadWorkspace, mergeClaimsFile, mergeSourceFile, recordRuling, type NewClaim, type NewSource } from '../../src/workspace/index.ts';
import type { Chance } from './random.ts';

const RULINGS: readonly RulingKind[] = ['same', 'different', 'conflict', 'no-conflict', 'unsure'];
const REASONS = ['Looked at both.', '', 'a: b # c', '- "x"', '\u202e\u0007\n---\n...', '💩 & *a !!b', "it's {so} [it] is", '|', '>-\n x', ' '.repeat(300), '\ud800'];

/** What went wrong, or null. */
export function formatAndCheck(folder: string): string | null {
  const before = contents(folder);
  const done = formatClaimFiles(loadWorkspace(folder), () => true, true);
  const after = contents(folder);
  for (const [path, text] of before) {
    const now = after.get(path);
    const outcome = done.find(({ file }) => file === path)?.outcome;
    if (now === text) {
      if (outcome === 'changed') return `fmt says that it changed ${path}, and did not`;
      continue;
    }
    if (outcome !== 'changed') return `fmt changed ${path}, and says ${String(outcome)}`;
    if (now === undefined) return `fmt removed ${path}`;
    const [was, is] = [valuesOf(text), valuesOf(now)];
    if (was === null || is === null || !sameClaims(was, is)) return `fmt changed what ${path} means`;
    const lost = lostComments(text, now);
    if (lost.length > 0) return `fmt lost a comment of ${path}: ${JSON.stringify(lost[0]!.slice(0, 80))}`;
  }
  for (const path of after.keys()) if (!before.has(path)) return `fmt made ${path}`;
  const again = formatClaimFiles(loadWorkspace(folder), () => true, true).find(({ outcome }) => outcome === 'changed')?.file;
  return again === undefined ? null : `fmt is not done with ${again} at once: ${firstDifference(after.get(again)!, contents(folder).get(again)!)}`;
}

/** What went wrong, or null. A ruling that is refused with a message is fine, as long as nothing was written. */
export function ruleAndCheck(folder: string, chance: Chance): string | null {
  const loaded = loadWorkspace(folder);
  const { claims, rulings } = loaded.workspace;
  if (claims.length < 2) return null;
  const first = chance.pick(claims);
  const second = chance.pick(claims.filter(({ id }) => id !== first.id));
  const before = contents(folder);
  const ruling = { claims: [first.id, second.id] as const, ruling: chance.pick(RULINGS), accept: null, reason: chance.pick(REASONS), texts: [digestOfSentence(first.text), digestOfSentence(second.text)] as const, by: chance.often(0.5) ? chance.pick(REASONS) : null, on: '2025-03-05' };
  try {
    recordRuling(loaded, ruling);
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'WorkspaceError') throw error;
    return same(before, contents(folder)) ? null : 'a refused ruling was written';
  }
  const after = contents(folder);
  const changed = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
  if (changed.length !== 1 || [...before.keys()].some((path) => !after.has(path))) return `rule changed ${changed.join(', ') || 'nothing'}`;
  const lost = lostComments(before.get(changed[0]!) ?? '', after.get(changed[0]!)!);
  if (lost.length > 0) return `rule lost a comment of ${changed[0]!}: ${JSON.stringify(lost[0]!.slice(0, 80))}`;
  const now = loadWorkspace(folder).workspace.rulings;
  const isNew = ({ claims: pair }: { readonly claims: readonly string[] }): boolean => ruling.claims.every((claim) => pair.includes(claim));
  const written = now.find(isNew);
  if (written?.ruling !== ruling.ruling || written.on !== ruling.on) return 'rule wrote another ruling';
  const kept = JSON.stringify(rulings.filter((one) => !isNew(one)).map(({ location: _, ...rest }) => rest));
  return JSON.stringify(now.filter((one) => !isNew(one)).map(({ location: _, ...rest }) => rest)) === kept ? null : 'rule changed another ruling';
}

const DRAFT: NewClaim = { id: 's0000000000', text: 'The harbour of Oldport was closed on 4 March 2025.', at: 'p2s2', evidence: digestOfSentence('x'), attribution: [], certainty: 'stated', open: [], datedBy: null };
const SOURCE: NewSource = { id: 'a', title: 'Ferry sinks', outlet: 'The Oldport Courier', authors: ['Ann Lee'], published: '2025-03-03', publishedBasis: 'stated', publishedNote: null, retrieved: null, url: null, language: 'en', kind: 'news', via: [], versionOf: null, text: { file: 'a.txt', sha256: 'f'.repeat(64) } };

/** What `extract` and `add --force` do to a file that is there. What went wrong, or null. */
export function mergeAndCheck(folder: string): string | null {
  for (const [path, text] of contents(folder)) {
    const [kind, id] = /^(claims|sources)\/(\w)\.yaml$/.exec(path)?.slice(1) ?? [];
    if (kind === undefined || id === undefined) continue;
    const merged = kind === 'claims' ? (mergeClaimsFile(text, id, [DRAFT], ['0123456789'])?.content ?? null) : mergeSourceFile(text, { ...SOURCE, id });
    if (merged === null) continue;
    const lost = lostComments(text, merged).filter((comment) => !comment.startsWith('# drafted:'));
    if (lost.length > 0) return `merging lost a comment of ${path}: ${JSON.stringify(lost[0]!.slice(0, 80))}`;
    const [was, is] = [valuesOf(text), valuesOf(merged)];
    if (was === null || is === null) continue;
    if (kind === 'claims' && Array.isArray(was.claims) && JSON.stringify((is.claims as unknown[]).slice(0, was.claims.length)) !== JSON.stringify(was.claims)) return `merging changed a claim of ${path}`;
    if (kind === 'sources' && Object.entries(was).some(([key, value]) => value !== null && key !== 'text' && JSON.stringify((is as Record<string, unknown>)[key]) !== JSON.stringify(value))) return `merging changed ${path}`;
  }
  return null;
}

/** Text of every file, by path. Bytes that are no UTF-8 are compared as Latin-1. */
function contents(folder: string): Map<string, string> {
  return new Map(readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => !path.startsWith('.git') && statSync(join(folder, path)).isFile()).sort().map((path) => {
    const bytes = readFileSync(join(folder, path));
    const text = bytes.toString('utf8');
    return [path.split('\\').join('/'), Buffer.from(text, 'utf8').equals(bytes) ? text : bytes.toString('latin1')];
  }));
}

function firstDifference(a: string, b: string): string {
  const [before, after] = [a.split('\n'), b.split('\n')];
  const at = before.findIndex((line, i) => line !== after[i]);
  return `${JSON.stringify(before[at]?.slice(0, 200))} and ${JSON.stringify(after[at]?.slice(0, 200))}`;
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text);
}

interface Values {
  readonly claims?: unknown;
}

/** The values of a file; null where its aliases make too much of it. */
function valuesOf(text: string): Values | null {
  try {
    return parseDocument(text, { uniqueKeys: false, logLevel: 'silent' }).toJS({ maxAliasCount: 10_000 }) as Values;
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

/** Whether all values are the same, but for ids and places of claims that had none. */
function sameClaims(was: Values, is: Values): boolean {
  const sortedKeys = (_: string, value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value);
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
  const [before, after] = [was.claims, is.claims];
  const filled = Array.isArray(before) && Array.isArray(after) && before.length === after.length
    ? after.map((claim: unknown, i) => {
        const old: unknown = before[i];
        if (!isRecord(claim) || !isRecord(old)) return claim;
        return Object.fromEntries(Object.entries(claim).filter(([key]) => !((key === 'id' || key === 'at') && !Object.hasOwn(old, key))).map(([key, value]) => [key, key === 'at' && old['at'] === null ? null : value]));
      })
    : after;
  return JSON.stringify({ ...was, claims: before }, sortedKeys) === JSON.stringify({ ...is, claims: filled }, sortedKeys);
}

/** Comments of a text that another has not. */
function lostComments(before: string, after: string): string[] {
  const left = new Map<string, number>();
  for (const comment of commentsOf(after)) left.set(comment, (left.get(comment) ?? 0) + 1);
  return commentsOf(before).filter((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count <= 0;
  });
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).map((token) => token.trim());
}
