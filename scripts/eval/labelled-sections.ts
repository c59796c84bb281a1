/** What the labelled pairs say of verdicts and of their confidence. */
import type { RelationFamily } from '../../src/match/weights.ts';
import { fitAll } from '../fit/fit-all.ts';
import { samplesOf } from '../fit/samples.ts';
import { crossValidationTable, reliabilityTable } from '../fit/tables.ts';
import type { Judged } from '../labelled/calibration.ts';
import { OWN_SETS, type LabelledPair } from '../labelled/labelled-pair.ts';
import { featuresTable, rulesTable } from './ablation.ts';
import { againstDesign } from './against-design.ts';
import { ownTable } from './own-topics.ts';
import { tableSection, textSection, type Section } from './section.ts';

/** All sections that need every pair compared. The ones on sets left out are only there where there are sets to leave out. */
export function labelledSections(pairs: readonly LabelledPair[]): readonly Section[] {
  const samples = samplesOf(pairs);
  const sets = [...new Set(samples.map(({ set }) => set))];
  const bySet = (some: typeof samples): readonly (readonly [string, readonly Judged[]])[] => [...sets.map((set) => [set, some.filter((one) => one.set === set)] as const), ['POOLED', some] as const].filter(([, judged]) => judged.length > 0);
  const conflicts = samples.filter(({ family }) => isConflict(family));
  const own = tableSection('Own pairs by topic (tests/understanding)', 'eval:own', ownTable(pairs.filter(({ set }) => set === 'own')));
  const inForce = [
    tableSection('Confidence of conflicts, by the weights in force', 'eval:confidence-conflict', reliabilityTable(bySet(conflicts))),
    tableSection('Confidence of all verdicts, by the weights in force', 'eval:confidence', reliabilityTable(bySet(samples))),
  ];
  if (sets.every((set) => OWN_SETS.has(set))) return [own, ...inForce];
  const fits = fitAll(samples);
  return [
    own,
    tableSection('Confidence of conflicts, each set by weights fitted without it', 'eval:held-out-conflict', crossValidationTable(fits.filter(({ family }) => isConflict(family)).flatMap(({ held }) => held))),
    tableSection('Confidence of all verdicts, each set by weights fitted without it', 'eval:held-out', crossValidationTable(fits.flatMap(({ held }) => held))),
    ...inForce,
    tableSection('Conflicts without one rule', 'eval:rules', rulesTable(pairs)),
    ...fits.map((fit) => tableSection(`Confidence of ${fit.family} without one feature, on sets left out`, `eval:features-${fit.family}`, featuresTable(fit))),
    textSection('Labels that contradict DESIGN.md', 'eval:against-design', againstDesign(pairs)),
  ];
}

function isConflict(family: RelationFamily): boolean {
  return family === 'conflict' || family === 'conflictByWords';
}
