// node write-code-cache.mjs <dist>: runs the bundled program over the bundled corpus and writes the code that V8 compiled for it.
// Only functions that ran are in it, so that a start reads no more than it needs.
import { readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './steps.mjs';

const require = createRequire(import.meta.url);
const { compile, runScript, tuneForShortRuns } = require('../../bin/run-script.js');

/** What people run most, without and with what an earlier run has kept; what a rarer command needs besides is compiled when it runs. */
const COMMANDS = [['--no-cache'], [], [], ['--format', 'json'], ['check'], ['explain', 'At least 12 people were killed in Homs on 5 December 2024.']];
/** The value that V8 has unless told otherwise: a cache is only taken under the flags that it was made under. */
const DEFAULT_BUDGET = 67_584;

const dist = process.argv[2];
const scripts = new Map();
const compileOnce = (file) => {
  const script = scripts.get(file) ?? compile(file);
  scripts.set(file, script);
  return script;
};

for (const command of COMMANDS) {
  process.argv = [process.execPath, join(root, 'bin', 'reconcile.js'), '-C', root, ...command];
  await runScript(join(dist, 'cli.cjs'), compileOnce).ended;
}
process.exitCode = 0;

for (const file of readdirSync(dist).filter((name) => name.endsWith('.cjs')).map((name) => join(dist, name))) {
  tuneForShortRuns(file.endsWith('cli.cjs') ? DEFAULT_BUDGET : undefined);
  const script = scripts.get(file);
  if (script) writeFileSync(`${file}.cache`, script.createCachedData());
}
