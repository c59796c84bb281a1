#!/usr/bin/env node
// npm run bench: how long commands take from start to end, beside bare Node. Median and fastest of N runs (default 20), in turn, so that a busy moment hits all alike.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './lib/steps.mjs';

const runs = Number(process.argv[2] ?? 20);
const program = join(root, 'bin', 'reconcile.js');
const measured = [
  ['node -e 0', ['-e', '0']],
  ['reconcile --version', [program, '--version']],
  ['reconcile --help', [program, '--help']],
  ['reconcile explain', [program, 'explain', 'At least 12 people were killed in Homs on 5 December 2024.']],
  ['reconcile (bundled corpus)', [program]],
].map(([name, args]) => ({ name, args, times: [] }));

for (let run = 0; run < runs; run++) {
  for (const { args, times } of measured) {
    const started = performance.now();
    spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
    times.push(performance.now() - started);
  }
}
for (const { name, times } of measured) {
  const sorted = times.sort((a, b) => a - b);
  console.log(`${name.padEnd(28)} median ${sorted[Math.floor(runs / 2)].toFixed(0).padStart(5)} ms   fastest ${sorted[0].toFixed(0).padStart(5)} ms`);
}
