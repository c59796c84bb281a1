/** What each conflict rule and each feature of the confidence is worth: the same figures without it. */
import type { ConflictType } from '../../src/types.ts';
import { leaveOneSetOut, logLoss, type HeldOut } from '../fit/cross-validation.ts';
import type { Fit } from '../fit/fit-all.ts';
import { calibrationError } from '../labelled/calibration.ts';
import { OWN_SETS, type LabelledPair } from '../labelled/labelled-pair.ts';
import { CONFLICT_TYPES } from './expected.ts';
import type { Table } from './table.ts';

interface Counts {
  readonly called: number;
  readonly right: number;
  /** Of the pairs that must be a conflict, those called one, and all. */
  readonly found: number;
  readonly all: number;
}

/** As score.mjs counts: by the label, `not-same` left out, the relation alone. */
function conflicts(pairs: readonly LabelledPair[], without: ConflictType | null): Counts {
  const judged = pairs.filter(({ label }) => label !== 'not-same');
  const isConflict = ({ label, gold }: LabelledPair): boolean => (label === null ? 'relations' in gold && gold.relations.includes('conflict') : label === 'conflict');
  const called = judged.filter(({ found }) => found.relation === 'conflict' && found.conflicts.some(({ type }) => type !== without));
  const must = judged.filter((pair) => isConflict(pair) && !('relations' in pair.gold && pair.label === null && pair.gold.relations.length > 1));
  const right = called.filter(isConflict).length;
  return { called: called.length, right, found: must.filter((pair) => called.includes(pair)).length, all: must.length };
}

/**
 * Precision and recall of conflicts on the labelled sets, pooled, and on the own pairs, without one rule at a time: a pair that no other
 * rule calls a conflict counts as none. A rule earns its place where it costs less precision than it brings recall.
 */
export function rulesTable(pairs: readonly LabelledPair[]): Table {
  const shared = pairs.filter(({ set }) => !OWN_SETS.has(set));
  const parts = [shared, pairs.filter(({ set }) => set === 'own'), pairs.filter(({ set }) => set === 'corpus')];
  const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)}%`);
  const alone = (type: ConflictType, some: readonly LabelledPair[]): string => {
    const [before, after] = [conflicts(some, null), conflicts(some, type)];
    const [right, wrong] = [before.right - after.right, before.called - before.right - (after.called - after.right)];
    return `${right} : ${wrong}`;
  };
  const row = (name: string, type: ConflictType | null): string[] => [
    name,
    ...parts.flatMap((some) => {
      const { called, right, found, all } = conflicts(some, type);
      return [percent(right, called), percent(found, all), type === null ? '' : alone(type, some)];
    }),
  ];
  return { head: ['without', 'sets P', 'R', 'right : wrong', 'own P', 'R', 'right : wrong', 'corpus P', 'R', 'right : wrong'], rows: [row('–', null), ...CONFLICT_TYPES.map((type) => row(type, type))] };
}

/**
 * Log-loss and calibration error on sets left out, without one feature at a time and fitted anew, and the log-loss on the own pairs. What is
 * worth nothing raises none of them when it goes.
 */
export function featuresTable({ family, samples, penalty, weights, held }: Fit): Table {
  const features = [...weights.keys()];
  const own = (some: readonly HeldOut[]): string => {
    const mine = some.filter(({ sample }) => sample.set === 'own');
    return mine.length === 0 ? '–' : logLoss(mine).toFixed(4);
  };
  const row = (name: string, weight: string, some: readonly HeldOut[]): string[] => [name, weight, String(some.filter(({ sample }) => (sample.values.get(name) ?? 0) !== 0).length), logLoss(some).toFixed(4), calibrationError(some).toFixed(3), own(some)];
  return {
    head: ['without', 'weight', 'verdicts with it', 'log-loss', 'calibration error', 'log-loss, own pairs'],
    rows: [
      ['–', '', String(held.length), logLoss(held).toFixed(4), calibrationError(held).toFixed(3), own(held)],
      ...features.filter((name) => name !== 'base').map((name) => row(name, weights.get(name)!.toFixed(2), leaveOneSetOut(family, samples, features.filter((one) => one !== name), penalty))),
    ],
  };
}
