/** `npm run fit -- --denials`: fits the odds of a denial (src/match/denials/denial-odds.ts) to the made-up news and the corpus. */
import { join } from 'node:path';
import { DENIAL_ODDS, type DenialFeature } from '../../src/match/denials/denial-odds.ts';
import { seemingDenials } from '../../src/match/denials/compare-denials.ts';
import { loadLanguage } from '../../src/pipeline.ts';
import { createMeanings, wordsWhenAsked } from '../../src/reading/meanings.ts';
import { createReader } from '../../src/reading/reader.ts';
import type { Workspace } from '../../src/types.ts';
import { orderedWorkspace } from '../../src/values/ordered-workspace.ts';
import { loadCorpus } from '../eval/corpus.ts';
import type { ExpectedList } from '../eval/expected.ts';
import { loadNews } from '../eval/news/news-file.ts';
import { pairKey, pairsWithin } from '../eval/pairs.ts';
import { alignedTable } from '../eval/table.ts';
import { fitLogistic, predict, type Column, type Sign } from './logistic.ts';
import { spreadOf, writeOdds } from './odds-file.ts';

/** A seeming denial that readers have judged. */
interface Sample {
  readonly topic: string;
  readonly rival: boolean;
  readonly values: ReadonlyMap<DenialFeature, number>;
}

/** The way that each feature is expected to count. */
const SIGNS: Readonly<Record<DenialFeature, Sign>> = {
  denialBase: '±', namesShared: '+', wordsShared: '+', mostHeld: '+', otherNames: '-', samePredicate: '+', opposedPredicate: '-', knownApart: '-', sameSubject: '+', sameObject: '+', crowded: '-',
};
const NAMES = Object.keys(DENIAL_ODDS) as readonly DenialFeature[];
const FOLDS = 12;
const PENALTIES = [1, 3, 10, 30];
/** Confidences at which the rivals found and the false ones are counted. */
const THRESHOLDS = [0.5, 0.6, 0.7, 0.8, 0.9];

/** Fits, prints how well it holds on topics left out, writes. @returns the exit code */
export function fitDenials(root: string, dryRun: boolean): number {
  const samples = samplesOf(root);
  const losses = PENALTIES.map((penalty) => ({ penalty, held: leaveTopicsOut(samples, penalty) })).map((one) => ({ ...one, loss: logLoss(one.held) }));
  const best = losses.reduce((x, y) => (y.loss < x.loss ? y : x));
  const weights = fit(samples, best.penalty);
  process.stdout.write([
    `Seeming denials: ${samples.length}, of which ${samples.filter(({ rival }) => rival).length} are rivals; penalty ${best.penalty}`,
    alignedTable({ head: ['log-loss on topics left out', ''], rows: losses.map(({ penalty, loss }) => [String(penalty), loss.toFixed(3)]) }),
    alignedTable({ head: ['confidence from', 'right', 'wrong'], rows: THRESHOLDS.map((from) => [from.toFixed(1), ...[true, false].map((rival) => String(best.held.filter((one) => one.confidence >= from && one.rival === rival).length))]) }),
    alignedTable({ head: ['feature', 'logits'], rows: NAMES.map((name, j) => [name, weights[j]!.toFixed(2)]) }), '',
  ].join('\n\n'));
  if (!dryRun) writeOdds(root, join('src', 'match', 'denials', 'denial-odds.ts'), NAMES, weights);
  return 0;
}

function samplesOf(root: string): readonly Sample[] {
  const corpus = loadCorpus(root);
  const topics = loadNews(join(root, 'tests', 'news')).filter(({ keptApart }) => !keptApart);
  return [...topics.flatMap(({ topic, workspace, expected }) => judged(topic, workspace, expected)), ...judged(null, corpus.workspace, corpus.expected)];
}

/** What readers named is a rivalry or none; what they were unsure of is left out; and what they did not name is none. Of a null topic every two accounts are one. */
function judged(topic: string | null, unordered: Workspace, list: ExpectedList): Sample[] {
  const workspace = orderedWorkspace(unordered);
  const reader = createReader(workspace, loadLanguage());
  const sources = new Map(workspace.sources.map((source) => [source.id, source]));
  const readings = workspace.claims.map((claim) => reader.read(claim, sources.get(claim.source) ?? null));
  const rivals = new Set(list.rivals.map(({ a, b }) => pairKey(a, b)));
  const unsure = new Set(list.notRivals.filter((one) => one.unsure).map(({ a, b }) => pairKey(a, b)));
  // Claims that say the same have the same rivals.
  const alike = new Map(list.same.flatMap(({ claims }) => claims.map((id) => [id, claims] as const)));
  for (const { a, b } of list.rivals) for (const x of alike.get(a) ?? [a]) for (const y of alike.get(b) ?? [b]) if (!rivals.has(pairKey(x, y))) unsure.add(pairKey(x, y));
  for (const { claims, unsure: doubtful } of list.same) if (doubtful) for (const [a, b] of pairsWithin(claims)) unsure.add(pairKey(a, b));
  return [...seemingDenials(readings, createMeanings(wordsWhenAsked(workspace.config.lexicon)))].flatMap(({ alignment: { a, b }, features }) => {
    const key = pairKey(a.claim, b.claim);
    return unsure.has(key) ? [] : [{ topic: topic ?? `${a.source} ${b.source}`, rival: rivals.has(key), values: features }];
  });
}

function fit(samples: readonly Sample[], penalty: number): readonly number[] {
  const columns = NAMES.map((name): Column => ({ sign: SIGNS[name], free: name === 'denialBase', start: 0 }));
  // The penalty falls alike on all features, whatever their range.
  const scales = NAMES.map((name) => spreadOf(samples.map(({ values }) => values.get(name) ?? 0)));
  const fitted = fitLogistic(samples.map(({ rival, values }) => ({ values: NAMES.map((name, j) => (values.get(name) ?? 0) / scales[j]!), right: rival, weight: 1 })), columns, penalty);
  return fitted.map((weight, j) => weight / scales[j]!);
}

interface Held {
  readonly rival: boolean;
  readonly confidence: number;
}

function leaveTopicsOut(samples: readonly Sample[], penalty: number): readonly Held[] {
  const topics = [...new Set(samples.map(({ topic }) => topic))].sort();
  const foldOf = new Map(topics.map((topic, at) => [topic, at % FOLDS]));
  return Array.from({ length: Math.min(FOLDS, topics.length) }, (_, fold) => fold).flatMap((fold) => {
    const weights = fit(samples.filter(({ topic }) => foldOf.get(topic) !== fold), penalty);
    return samples.filter(({ topic }) => foldOf.get(topic) === fold).map(({ rival, values }) => ({ rival, confidence: predict(weights, NAMES.map((name) => values.get(name) ?? 0)) }));
  });
}

function logLoss(held: readonly Held[]): number {
  return held.reduce((sum, { rival, confidence }) => sum - Math.log(Math.max(1e-9, rival ? confidence : 1 - confidence)), 0) / held.length;
}
