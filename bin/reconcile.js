#!/usr/bin/env node
// Starts the bundled program, nothing else.
import { existsSync } from 'node:fs';

const program = new URL('../dist/cli.js', import.meta.url);
if (existsSync(program)) {
  await import(program.href);
} else {
  process.stderr.write('reconcile: not built yet; run `npm run build` in its folder first (or `npm start`, which also installs)\n');
  process.exitCode = 2;
}
