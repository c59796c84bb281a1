/** What `npm run fit` prints. */
import { WEIGHTS, type RelationFamily } from '../../src/match/weights.ts';
import type { Table } from '../eval/table.ts';
import { brierScore, calibrationError, reliability, type Judged } from '../labelled/calibration.ts';
import type { FittedWeights, HeldOut } from './cross-validation.ts';

/** The log-loss that each penalty gave. */
export function penaltyTable(losses: ReadonlyMap<number, number>): Table {
  return { head: ['penalty', 'log-loss'], rows: [...losses].map(([penalty, loss]) => [String(penalty), loss.toFixed(4)]) };
}

/** Each weight beside the one in force before. */
export function weightsTable(family: RelationFamily, weights: FittedWeights): Table {
  const before = WEIGHTS[family] as Readonly<Record<string, number>>;
  return { head: ['feature', 'before', 'now'], rows: [...weights].map(([name, weight]) => [name, (before[name] ?? 0).toFixed(2), weight.toFixed(2)]) };
}

/** A row a set and one for all: figures, and by bin how many verdicts, their mean confidence and the share that was right. */
export function crossValidationTable(held: readonly HeldOut[]): Table {
  const sets = [...new Set(held.map(({ sample }) => sample.set))];
  return reliabilityTable([...sets.map((set) => [set, held.filter(({ sample }) => sample.set === set)] as const), ['POOLED', held]]);
}

/** One row for each named list of verdicts. */
export function reliabilityTable(rows: readonly (readonly [name: string, judged: readonly Judged[]])[]): Table {
  const bins = reliability([]).map(({ from, to }) => `${from.toFixed(1)}–${to.toFixed(1)}`);
  return {
    head: ['set', 'verdicts', 'right', 'calibration error', 'Brier', ...bins],
    rows: rows.map(([name, judged]) => [
      name,
      String(judged.length),
      judged.length === 0 ? '–' : `${((100 * judged.filter(({ right }) => right).length) / judged.length).toFixed(1)}%`,
      calibrationError(judged).toFixed(3),
      judged.length === 0 ? '–' : brierScore(judged).toFixed(3),
      ...reliability(judged).map(({ count, confidence, right }) => (count === 0 ? '–' : `${count}: ${confidence.toFixed(2)} → ${right.toFixed(2)}`)),
    ]),
  };
}
