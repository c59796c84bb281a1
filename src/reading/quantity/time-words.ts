/** Durations that are not amounts of time but points in it: "20 years ago", "the last two weeks". The reader of times has them. */
import type { Unit } from '../../values/units.ts';
import type { Atom } from './atoms.ts';

const AFTER: ReadonlySet<string> = new Set(['ago', 'earlier', 'later', 'hence', 'prior']);
const BEFORE: ReadonlySet<string> = new Set(['last', 'past', 'next', 'first', 'previous', 'coming', 'preceding', 'following', 'final', 'recent', 'late', 'early']);
const OCCASIONS: ReadonlySet<string> = new Set(['seasons', 'games', 'matches', 'rounds', 'sessions', 'episodes', 'meetings', 'terms', 'legs', 'sets', 'phases', 'stages', 'nights', 'weekends', 'generations']);
const YEAR_SECONDS = 31_000_000;
const LENGTH_FOLLOWS: ReadonlySet<string> = new Set(['ago', 'old', 'late', 'earlier', 'later', 'long', 'away']);

/** Whether the duration from atom `from` to before `to` is a point or period in time. */
export function isTimeExpression(atoms: readonly Atom[], from: number, to: number, unit: Unit | null): boolean {
  if (unit?.dimension !== 'duration') return false;
  const next = atoms[to];
  if (next && AFTER.has(next.lower)) return true;
  const before = atoms[from - 1];
  return before !== undefined && BEFORE.has(before.lower) && !atoms[to - 1]!.hyphen;
}

/** "over three days" and "over two seasons" mostly mean during them, "over 20 years" mostly more than them: the line is drawn at the year. */
export function meansDuring(atoms: readonly Atom[], hedgeEnd: number, to: number, unit: Unit | null): boolean {
  if (atoms[hedgeEnd]?.lower !== 'over') return false;
  if (unit === null) return to === hedgeEnd + 2 && atoms[hedgeEnd + 1]!.value === null && OCCASIONS.has(atoms[to]?.lower ?? '');
  if (unit.dimension !== 'duration' || unit.factor >= YEAR_SECONDS) return false;
  for (let i = hedgeEnd + 1; i < Math.min(hedgeEnd + 5, atoms.length); i++) if (LENGTH_FOLLOWS.has(atoms[i]!.lower)) return false;
  return true;
}
