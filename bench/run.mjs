#!/usr/bin/env node
// node bench/run.mjs [--sizes 1000,10000] [--runs 3] [--folder /tmp/reconcile-bench] [--limits] [--fresh] [--pieces]: generates workspaces, runs the built
// program over them without and with what an earlier run kept, and prints tables in Markdown (docs/performance.md).
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.mjs';
import { accuracyOf, accuracyOfPieces, readTruth } from './lib/accuracy.mjs';
import { limitsOf } from './lib/limits.mjs';
import { runPieces } from './lib/pieces.mjs';
import { runProgram } from './lib/run-program.mjs';

/** JSON of more claims than this is more than one string can hold. */
const MOST_JSON = 300_000;

const { values: options } = parseArgs({ options: { sizes: { type: 'string', default: '1000,10000' }, runs: { type: 'string', default: '3' }, folder: { type: 'string', default: join(tmpdir(), 'reconcile-bench') }, limits: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false }, pieces: { type: 'boolean', default: false } } });

const rows = [];
for (const size of options.sizes.split(',').map(Number)) rows.push(await measure(size, Number(options.runs)));

console.log(`${cpus().length} × ${cpus()[0].model}, Node ${process.versions.node}, load ${loadavg().map((load) => load.toFixed(1)).join(' ')}\n`);
table(['claims', 'run', 'processor s', 'spread', 'clock s', 'claims/s of processor', 'MB'], rows.flatMap(({ made, cold, warm }) => [['cold', cold], ['warm', warm]].map(([name, runs]) => {
  const middle = median(runs, ({ cpu }) => cpu);
  return [made.claims, name, seconds(middle.cpu), runs.map(({ cpu }) => seconds(cpu)).join(' '), seconds(middle.wall), Math.round(made.claims / (middle.cpu / 1000)), Math.round(Math.max(...runs.map(({ memory }) => memory)))];
})));
const stages = [...new Set(rows.flatMap(({ cold, warm }) => [...cold, ...warm].flatMap((run) => [...run.stages.keys()])))];
table(['claims', 'run', ...stages], rows.flatMap(({ made, cold, warm }) => [['cold', cold], ['warm', warm]].map(([name, runs]) => [made.claims, name, ...sharesOf(median(runs, ({ cpu }) => cpu).stages, stages)])));
table(['claims', 'pairs', 'pairs a claim', 'same: precision', 'recall', 'F1', 'rival: precision', 'recall', 'F1'], rows.map(({ made, plan, accuracy }) => [made.claims, plan.pairs, (plan.pairs / made.claims).toFixed(1), ...[accuracy?.same, accuracy?.rival].flatMap((part) => ['precision', 'recall', 'f1'].map((name) => part?.[name].toFixed(3) ?? ''))]));
table(['claims', 'both sentences', 'same: precision', 'recall', 'F1', 'rival: precision', 'recall', 'F1'], rows.filter(({ accuracy }) => accuracy).flatMap(({ made, halves }) => Object.entries(halves).map(([half, { same, rival }]) => [made.claims, half, ...[same, rival].flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map((share) => share.toFixed(3)))])));
if (options.pieces) table(['claims', 'in', 'same: F1', 'rival: precision', 'recall', 'F1'], rows.filter(({ pieces }) => pieces).flatMap(({ made, pieces }) => Object.entries(pieces).map(([name, { same, rival }]) => [made.claims, name, ...[same.f1, rival.precision, rival.recall, rival.f1].map((share) => share.toFixed(3))])));
table(['from', 'to', 'processor time', 'memory', 'pairs'], rows.slice(1).map((row, i) => {
  const exponent = (of) => (Math.log(of(row) / of(rows[i])) / Math.log(row.made.claims / rows[i].made.claims)).toFixed(2);
  return [rows[i].made.claims, row.made.claims, exponent(({ cold }) => median(cold, ({ cpu }) => cpu).cpu), exponent(({ cold }) => Math.max(...cold.map(({ memory }) => memory))), exponent(({ plan }) => plan.pairs)];
}));
if (options.limits) table(['claims', 'files', 'MB', 'read and hash', 'parse (js-yaml)', 'MiniSearch: index and 500 queries', 'all pairs by fast-levenshtein (worked out)'], rows.map(({ made, limits }) => [made.claims, limits.files, (limits.bytes / 1e6).toFixed(1), ...[limits.hash, limits.parse, limits.search500, limits.allPairs].map(seconds)]));

async function measure(size, runs) {
  const folder = join(options.folder, String(size));
  for (const old of [folder, `${folder}-pieces`]) rmSync(old, { recursive: true, force: true });
  const made = await generate(size, folder, undefined, options.fresh);
  const cold = [];
  for (let run = 0; run < runs; run++) cold.push(await runProgram(folder, ['--no-cache', '--limit', '1']));
  await runProgram(folder, ['--limit', '1']);
  const warm = [];
  for (let run = 0; run < runs; run++) warm.push(await runProgram(folder, ['--limit', '1']));
  const plan = JSON.parse((await runProgram(folder, ['--explain-blocking', '--format', 'json'])).stdout);
  const truth = join(folder, 'truth.jsonl');
  const known = size <= MOST_JSON && existsSync(truth) ? readTruth(readFileSync(truth, 'utf8')) : null;
  const report = known && JSON.parse((await runProgram(folder, ['--format', 'json'])).stdout);
  const [accuracy, open, held] = [null, 'open', 'held'].map((half) => known && accuracyOf(report, known, half));
  const pieces = options.pieces && known ? accuracyOfPieces(report, known, await runPieces(folder, known, join(options.folder, `${size}-pieces`))) : null;
  return { made, cold, warm, plan, accuracy, pieces, halves: { open, held }, limits: options.limits ? limitsOf(folder) : null };
}

/** How much of the time each stage took: shares, because the clock runs on while other programs have the processors. */
function sharesOf(taken, stages) {
  const all = [...taken.values()].reduce((sum, ms) => sum + ms, 0);
  return stages.map((stage) => `${((100 * (taken.get(stage) ?? 0)) / all).toFixed(0)}%`);
}

function median(runs, of) {
  return [...runs].sort((a, b) => of(a) - of(b))[Math.floor(runs.length / 2)];
}

function seconds(ms) {
  return (ms / 1000).toFixed(ms < 10_000 ? 2 : 1);
}

function table(head, body) {
  console.log(`| ${head.join(' | ')} |\n| ${head.map(() => '---:').join(' | ')} |\n${body.map((row) => `| ${row.join(' | ')} |\n`).join('')}`);
}
