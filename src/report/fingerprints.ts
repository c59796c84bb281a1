/**
 * What makes a finding the same finding in another run: its rule, what it is about and what it says; never its line, its place
 * in a list or how many there are. Moving, renaming and reordering change none.
 */
import { createHash } from 'node:crypto';
import type { Diagnostic, Discrepancy, Workspace } from '../types.ts';
import { compareText } from './lookup.ts';

/** Rules on comments: these stand between claims, and move with neither. */
const ON_COMMENTS: ReadonlySet<string> = new Set(['unused-suppression', 'bad-suppression']);

/** The claim in whose lines something stands, by file and line; null where there is none. */
export function claimFinder({ claims }: Pick<Workspace, 'claims'>): (place: Pick<Diagnostic, 'file' | 'line' | 'code'>) => string | null {
  const byFile = new Map<string, { readonly line: number; readonly id: string }[]>();
  for (const { id, location } of claims) byFile.set(location.file, [...(byFile.get(location.file) ?? []), { line: location.line, id }]);
  for (const list of byFile.values()) list.sort((a, b) => a.line - b.line);
  return ({ file, line, code }) => (file === null || line === null || ON_COMMENTS.has(code) ? null : (byFile.get(file)?.findLast((claim) => claim.line <= line)?.id ?? null));
}

/** Of a problem: `subject` is the claim that it is in, else its file. */
export function diagnosticFingerprint({ code, file, args }: Pick<Diagnostic, 'code' | 'file' | 'args'>, claim: string | null): string {
  // "claims/a.yaml:12" in a fact is a place, and "3 more" a count; what is proposed instead changes with the rest of the workspace.
  const facts = Object.entries(args).filter(([name, value]) => typeof value !== 'number' && !PROPOSED.has(name)).map(([name, value]) => [name, typeof value === 'string' ? value.replace(/:\d+$/, '') : value]);
  return digest([code, claim ?? file ?? '', ...facts.flat()]);
}

/** Facts that propose a mend: a name of another field, another place in the article. */
const PROPOSED: ReadonlySet<string> = new Set(['nearest', 'elsewhere']);

/** Of a discrepancy: the first of its rival pairs, which stays when further claims join. */
export function discrepancyFingerprint(discrepancy: Discrepancy): string {
  return digest(['discrepancy', rivalKeys(discrepancy)[0] ?? discrepancy.id]);
}

/** "conflict type, claim, claim" of every rival pair of claims, sorted: what tells discrepancies apart. */
export function rivalKeys({ positions, reasons }: Discrepancy): string[] {
  const keys = new Set<string>();
  for (const { type, a, b } of reasons) {
    const [left, right] = [a, b].map((claim) => positions.find(({ claims }) => claims.includes(claim))?.claims ?? [claim]);
    for (const one of left!) for (const other of right!) keys.add([type, ...[one, other].sort(compareText)].join(' '));
  }
  return [...keys].sort(compareText);
}

function digest(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}
