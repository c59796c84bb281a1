/** `npm run fit -- --wording`: fits the odds that two texts say the same by their words (src/match/wording-odds.ts) to the labelled sets. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { align } from '../../src/match/align.ts';
import { wordingOf } from '../../src/match/wording-features.ts';
import { WORDING_ODDS, type WordingFeature } from '../../src/match/wording-odds.ts';
import { loadLanguage } from '../../src/pipeline.ts';
import { createReader } from '../../src/reading/reader.ts';
import { alignedTable } from '../eval/table.ts';
import { EMPTY_WORKSPACE, sharedFolder } from '../labelled/all-pairs.ts';
import { readSharedSets } from '../labelled/shared-pairs.ts';
import { fitLogistic, predict, type Column, type Sign } from './logistic.ts';
import { spreadOf, writeOdds } from './odds-file.ts';

interface Sample {
  readonly set: string;
  /** What is left out together: a rumour, a question, or the pair alone. */
  readonly group: string;
  readonly same: boolean;
  readonly values: ReadonlyMap<WordingFeature, number>;
}

/** The way that each feature is expected to count. */
const SIGNS: Readonly<Record<WordingFeature, Sign>> = {
  wordsBase: '±', likeLength: '±', twoSentences: '±', wordsHeld: '+', lettersHeld: '+', lettersAlike: '+', sentencesAlike: '+', leftWords: '-', excludingWord: '-', otherDigits: '-', otherNumber: '-', otherTime: '-',
  opposedPredicate: '-', negatedOnce: '-', openOnce: '-', doubtedOnce: '-', passedOnOnce: '-',
};
const NAMES = Object.keys(WORDING_ODDS) as readonly WordingFeature[];
const PENALTIES = [3, 10, 30, 100, 300];
const FOLDS = 8;
const THRESHOLDS = [0.35, 0.45, 0.55, 0.65];
/** Sets that say nothing here: numbers alone tell the pairs of EQUATE apart. */
const LEFT_OUT: ReadonlySet<string> = new Set(['equate_stress']);
/** FEVER symmetric was made so that words tell nothing of it. */
const IMPORTANCE: Readonly<Record<string, number>> = { fever_symmetric: 0.3 };

/** Fits, prints how well it holds on pairs and on sets left out, writes. @returns the exit code, 2 where the sets are not at hand */
export function fitWording(root: string, dryRun: boolean): number {
  const samples = samplesOf(root);
  if (samples.length === 0) {
    process.stderr.write('fit: there are no labelled sets in ../shared/eval/dev; the odds are left as they are\n');
    return 2;
  }
  const tried = PENALTIES.map((penalty) => ({ penalty, held: leaveOut(samples, ({ set, group }) => `${set} ${foldOf(group)}`, penalty) })).map((one) => ({ ...one, loss: logLoss(samples, one.held) }));
  const best = tried.reduce((x, y) => (y.loss < x.loss ? y : x));
  const bySet = leaveOut(samples, ({ set }) => set, best.penalty);
  const weights = fit(samples, best.penalty);
  const sets = [...new Set(samples.map(({ set }) => set))];
  const balanced = (held: readonly number[], set: string, from: number): string => balancedAccuracy(samples.flatMap((one, i) => (one.set === set ? [{ same: one.same, says: held[i]! >= from }] : []))).toFixed(3);
  process.stdout.write([
    `Pairs: ${samples.length}; penalty ${best.penalty}`,
    alignedTable({ head: ['penalty', 'log-loss on pairs left out'], rows: tried.map(({ penalty, loss }) => [String(penalty), loss.toFixed(4)]) }),
    alignedTable({ head: ['balanced accuracy by words alone, from', ...sets], rows: THRESHOLDS.flatMap((from) => [[`${from}, pairs left out`, ...sets.map((set) => balanced(best.held, set, from))], [`${from}, the set left out`, ...sets.map((set) => balanced(bySet, set, from))]]) }),
    alignedTable({ head: ['feature', 'logits'], rows: NAMES.map((name, j) => [name, weights[j]!.toFixed(2)]) }), '',
  ].join('\n\n'));
  if (!dryRun) writeOdds(root, join('src', 'match', 'wording-odds.ts'), NAMES, weights);
  return 0;
}

function samplesOf(root: string): readonly Sample[] {
  const reader = createReader(EMPTY_WORKSPACE, loadLanguage());
  return [...readSharedSets(join(sharedFolder(root), 'dev'))].filter(([set]) => !LEFT_OUT.has(set)).flatMap(([set, records]) => records.flatMap(({ id, a, b, gold, group, question }): Sample[] => {
    if (gold === 'not-conflict') return [];
    const [x, y] = [claimFromRecord(a, 'a'), claimFromRecord(b, 'b')];
    const [left, right] = [reader.read(x.claim, x.source), reader.read(y.claim, y.source)];
    const { features } = wordingOf(align(left, right), reader.wordingOf(left), reader.wordingOf(right));
    return [{ set, group: group ?? question ?? id, same: gold === 'same' || gold === 'entails', values: features }];
  }));
}

/** Each set counts alike, and in it what is the same as much as what is not. */
function countsOf(samples: readonly Sample[]): readonly number[] {
  const key = ({ set, same }: Sample): string => `${set} ${same}`;
  const sizes = new Map<string, number>();
  for (const one of samples) sizes.set(key(one), (sizes.get(key(one)) ?? 0) + 1);
  const raw = samples.map((one) => (IMPORTANCE[one.set] ?? 1) / sizes.get(key(one))!);
  const total = raw.reduce((sum, one) => sum + one, 0);
  return raw.map((one) => (one * samples.length) / total);
}

function fit(samples: readonly Sample[], penalty: number): readonly number[] {
  const columns = NAMES.map((name): Column => ({ sign: SIGNS[name], free: name === 'wordsBase', start: 0 }));
  const scales = NAMES.map((name) => spreadOf(samples.map(({ values }) => values.get(name) ?? 0)));
  const counts = countsOf(samples);
  const fitted = fitLogistic(samples.map(({ same, values }, i) => ({ values: NAMES.map((name, j) => (values.get(name) ?? 0) / scales[j]!), right: same, weight: counts[i]! })), columns, penalty);
  return fitted.map((weight, j) => weight / scales[j]!);
}

/** What each sample gets by weights fitted to the samples of other parts; `partOf` names the part. */
function leaveOut(samples: readonly Sample[], partOf: (sample: Sample) => string, penalty: number): readonly number[] {
  const fitted = new Map([...new Set(samples.map(partOf))].map((part) => [part, fit(samples.filter((one) => partOf(one) !== part), penalty)]));
  return samples.map((one) => predict(fitted.get(partOf(one))!, NAMES.map((name) => one.values.get(name) ?? 0)));
}

function foldOf(group: string): number {
  return createHash('sha256').update(group).digest()[0]! % FOLDS;
}

function logLoss(samples: readonly Sample[], held: readonly number[]): number {
  const counts = countsOf(samples);
  return samples.reduce((sum, { same }, i) => sum - counts[i]! * Math.log(Math.max(1e-9, same ? held[i]! : 1 - held[i]!)), 0) / samples.length;
}

function balancedAccuracy(judged: readonly { same: boolean; says: boolean }[]): number {
  const share = (same: boolean): number => judged.filter((one) => one.same === same && one.says === same).length / Math.max(1, judged.filter((one) => one.same === same).length);
  return (share(true) + share(false)) / 2;
}
