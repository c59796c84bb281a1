/**
 * How many claims are read and how many pairs compared in a second on one core, once the code is warm, beside baselines that are timed in
 * turn with them: a busy machine slows all alike, so that the ratios hold where the rates do not.
 */
import levenshtein from 'fast-levenshtein';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import { candidatePairs } from '../../src/match/block.ts';
import { compareRelated } from '../../src/match/compare.ts';
import type { Reading } from '../../src/types.ts';
import { loadCorpus } from '../eval/corpus.ts';
import { alignedTable } from '../eval/table.ts';
import { wordsOf } from './words.ts';

/** What is timed: `run` does the whole of it, `count` is how many it does. */
interface Timed {
  readonly name: string;
  readonly count: number;
  readonly aim: number | null;
  run(): void;
}

const WARM_UP = 3;
const ROUNDS = 9;

/** Times everything in turn, and prints the fastest round of each. @returns the exit code: 0 whatever the figures */
export function main(root: string): number {
  const { workspace } = loadCorpus(root);
  const engine = createEngine(workspace, loadLanguage());
  const sources = new Map(workspace.sources.map((source) => [source.id, source]));
  const read = (): readonly Reading[] => workspace.claims.map((claim) => engine.read(claim, sources.get(claim.source) ?? null));
  const readings = read();
  const candidates = [...candidatePairs(readings)].map((pair) => [readings[Math.floor(pair / readings.length)]!, readings[pair % readings.length]!] as const);
  const neighbours = readings.flatMap((a, i) => readings.slice(i + 1, i + 31).map((b) => [a, b] as const));
  const texts = workspace.claims.map(({ text }) => text);
  const timed: readonly Timed[] = [
    { name: 'split into words by Intl.Segmenter', count: texts.length, aim: null, run: () => texts.forEach(wordsOf) },
    { name: 'read claims', count: texts.length, aim: 10_000, run: () => void read() },
    { name: 'edit distance of two texts (fast-levenshtein)', count: candidates.length, aim: null, run: () => candidates.forEach(([a, b]) => levenshtein.get(a.text, b.text)) },
    { name: 'compare pairs that blocking proposes', count: candidates.length, aim: 20_000, run: () => candidates.forEach(([a, b]) => compareRelated(a, b)) },
    { name: 'compare pairs in full, with all slots', count: candidates.length, aim: 20_000, run: () => candidates.forEach(([a, b]) => engine.compare(a, b)) },
    { name: 'compare any pairs', count: neighbours.length, aim: 20_000, run: () => neighbours.forEach(([a, b]) => compareRelated(a, b)) },
  ];
  const fastest = timed.map(() => Infinity);
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    for (const [i, { run }] of timed.entries()) {
      const ms = processorTime(run);
      if (round >= WARM_UP) fastest[i] = Math.min(fastest[i]!, ms);
    }
  }
  const rates = timed.map(({ count }, i) => (1000 * count) / fastest[i]!);
  const row = ({ name, aim }: Timed, i: number): string[] => {
    const baseline = i < 2 ? rates[0]! : rates[2]!;
    return [name, String(timed[i]!.count), Math.round(rates[i]!).toLocaleString('en'), aim === null ? 'baseline' : (rates[i]! / baseline).toPrecision(2), aim === null ? '' : `≥ ${aim.toLocaleString('en')}`];
  };
  process.stdout.write(`Warm, by processor time, the fastest of ${ROUNDS} rounds\n\n${alignedTable({ head: ['', 'a round', 'a second', 'times the baseline', 'aim'], rows: timed.map(row) })}\n`);
  return 0;
}

/** Milliseconds that this process had a processor: others on the machine do not count, its own garbage collection does. */
function processorTime(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
