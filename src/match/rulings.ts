/** People's rulings on pairs of claims, closed under what they imply: same is transitive, and A same B with B different C makes A different C. */
import type { Comparison, Ruling } from '../types.ts';

export interface RulingIndex {
  /** Claims that a person called the same, as groups. */
  readonly sameGroups: readonly (readonly string[])[];
  /** The ruling that makes two claims different, or null. */
  different(a: string, b: string): Ruling | null;
  /** `conflict` and `no-conflict` rulings that hold, with the claims they name. */
  readonly verdicts: readonly Ruling[];
  /** Everything ruled on this very pair. */
  direct(a: string, b: string): Ruling | null;
}

function compareTexts(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}

/** A person's ruling on a pair beats what was inferred of it. */
export function applyRuling(comparison: Comparison, ruling: Ruling | null): Comparison {
  if (ruling === null || ruling.ruling === 'unsure') return { ...comparison, ruling };
  const relation = ({ same: 'equivalent', different: 'unrelated', conflict: 'conflict', 'no-conflict': comparison.relation === 'conflict' ? 'compatible' : comparison.relation } as const)[ruling.ruling];
  return { ...comparison, ruling, relation, confidence: 1, conflicts: relation === 'conflict' ? comparison.conflicts : [], why: { code: 'ruling', args: {} } };
}

/** Builds the index. Later rulings on one pair beat earlier ones; a reopened ruling (its text changed) must be left out by the caller. */
export function indexRulings(rulings: readonly Ruling[]): RulingIndex {
  const group = new Map<string, string>();
  const find = (claim: string): string => {
    let root = claim;
    while (group.get(root) !== undefined && group.get(root) !== root) root = group.get(root)!;
    return root;
  };
  const latest = new Map<string, Ruling>();
  const inTime = [...rulings].sort((x, y) => compareTexts(x.on ?? '', y.on ?? '') || compareTexts(x.location.file, y.location.file) || x.location.line - y.location.line);
  for (const ruling of inTime) latest.set([...ruling.claims].sort().join(' '), ruling);
  const held = [...latest.values()];
  for (const ruling of held) {
    if (ruling.ruling !== 'same') continue;
    const [a, b] = ruling.claims.map(find).sort() as [string, string];
    group.set(b, a);
    group.set(a, a);
  }
  const groups = new Map<string, string[]>();
  for (const claim of [...new Set(held.filter((ruling) => ruling.ruling === 'same').flatMap((ruling) => [...ruling.claims]))].sort()) groups.set(find(claim), [...(groups.get(find(claim)) ?? []), claim]);
  const different = new Map<string, Ruling>();
  for (const ruling of held) if (ruling.ruling === 'different') different.set(ruling.claims.map(find).sort().join(' '), ruling);
  return {
    sameGroups: [...groups.values()],
    different: (a, b) => (different.size === 0 ? null : (different.get([find(a), find(b)].sort().join(' ')) ?? null)),
    verdicts: held.filter((ruling) => ruling.ruling === 'conflict' || ruling.ruling === 'no-conflict'),
    direct: (a, b) => (latest.size === 0 ? null : (latest.get([a, b].sort().join(' ')) ?? null)),
  };
}
