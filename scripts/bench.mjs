#!/usr/bin/env node
// npm run bench [-- --runs N]: how fast claims are read and compared (scripts/bench/main.ts), and how long commands take from start to end, beside
// bare Node: median and fastest of so many runs (default 20), in turn, so that a busy moment hits all alike.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTypescript } from './lib/run-typescript.mjs';
import { root } from './lib/steps.mjs';

const USAGE = `npm run bench [-- --runs N]

How many claims are read and how many pairs compared in a second of one processor, and how long commands take from start to end.

  --runs N   times that each command is started (default: 20)
  --help     this text`;

/** The number of runs; ends the program where the arguments ask for help, or are none of its own. */
function runsFrom(args) {
  const stop = (code, say) => {
    say(USAGE);
    process.exit(code);
  };
  let options;
  try {
    options = parseArgs({ args, allowPositionals: true, options: { runs: { type: 'string' }, help: { type: 'boolean', short: 'h', default: false } } });
  } catch (error) {
    console.error(`${error.message}\n`);
    return stop(2, console.error);
  }
  const { values, positionals } = options;
  if (values.help) return stop(0, console.log);
  const given = [values.runs, ...positionals].filter((one) => one !== undefined);
  if (given.length > 1 || !/^[1-9]\d{0,3}$/.test(given[0] ?? '20')) return stop(2, console.error);
  return Number(given[0] ?? 20);
}

const runs = runsFrom(process.argv.slice(2));
await runTypescript('bench', []);

const program = join(root, 'bin', 'reconcile.js');
const measured = [
  ['node -e 0', ['-e', '0']],
  ['reconcile --version', [program, '--version']],
  ['reconcile --help', [program, '--help']],
  ['reconcile explain', [program, 'explain', 'At least 12 people were killed in Homs on 5 December 2024.']],
  ['reconcile (bundled corpus)', [program, '--no-cache']],
  ['the same, from what was kept', [program]],
].map(([name, args]) => ({ name, args, times: [] }));

for (let run = 0; run < runs; run++) {
  for (const { args, times } of measured) {
    const started = performance.now();
    spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    times.push(performance.now() - started);
  }
}
const median = ({ times }) => [...times].sort((a, b) => a - b)[Math.floor(runs / 2)];
console.log('\nFrom start to end\n');
for (const one of measured) {
  console.log(`${one.name.padEnd(28)} median ${median(one).toFixed(0).padStart(5)} ms   fastest ${Math.min(...one.times).toFixed(0).padStart(5)} ms   ${(median(one) / median(measured[0])).toFixed(1).padStart(5)} times Node alone`);
}
