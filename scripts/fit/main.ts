/** `npm run fit`: fits the table of weights to the labelled pairs. docs/evaluation.md (Confidence) has the method. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignedTable } from '../eval/table.ts';
import { OWN_SETS } from '../labelled/labelled-pair.ts';
import { compareAll } from '../labelled/all-pairs.ts';
import { fitDenials } from './denials.ts';
import { fitAll } from './fit-all.ts';
import { samplesOf } from './samples.ts';
import { crossValidationTable, penaltyTable, weightsTable } from './tables.ts';
import { writeWeights } from './weights-file.ts';
import { fitWording } from './wording.ts';

const USAGE = `usage: npm run fit -- [options]
  --dry-run   prints the figures and leaves the tables as they are
  --denials   fits src/match/denials/denial-odds.ts instead, to the made-up news and the corpus
  --wording   fits src/match/wording-odds.ts instead, to the labelled sets
`;

/** Fits, prints, writes. Needs the shared sets: weights fitted without them would hold for less. @returns the exit code, 2 where it cannot run */
export function main(root: string, argv: readonly string[]): number {
  let options;
  try {
    options = parseArgs({ args: [...argv], options: { 'dry-run': { type: 'boolean', default: false }, denials: { type: 'boolean', default: false }, wording: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h', default: false } }, allowPositionals: false }).values;
  } catch (error) {
    process.stderr.write(`fit: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.denials) return fitDenials(root, options['dry-run']);
  if (options.wording) return fitWording(root, options['dry-run']);
  const samples = samplesOf(compareAll(root));
  if (!samples.some(({ set }) => !OWN_SETS.has(set))) {
    process.stderr.write('fit: there are no labelled sets in ../shared/eval/dev; the weights are left as they are\n');
    return 2;
  }
  const fits = fitAll(samples);
  const held = fits.flatMap((one) => one.held);
  const parts = [
    ...fits.map(({ family, losses }) => `Penalty of ${family}, by the log-loss on sets left out\n\n${alignedTable(penaltyTable(losses))}`),
    ...fits.map(({ family, weights }) => `Weights of ${family}\n\n${alignedTable(weightsTable(family, weights))}`),
    ...fits.map(({ family, held: one }) => `Confidence of ${family} on sets left out\n\n${alignedTable(crossValidationTable(one))}`),
    `Confidence of all verdicts on sets left out\n\n${alignedTable(crossValidationTable(held))}`,
  ];
  process.stdout.write(`${parts.join('\n\n')}\n`);
  if (options['dry-run']) return 0;
  const file = join(root, 'src', 'match', 'weights.ts');
  const changed = writeWeights(file, new Map(fits.map(({ family, weights }) => [family, weights])));
  process.stdout.write(`\nsrc/match/weights.ts ${changed ? 'is written' : 'holds these weights already'}\n`);
  return 0;
}
