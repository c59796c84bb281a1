#!/usr/bin/env node
// npm start: installs and builds where needed, then runs `reconcile` over the bundled corpus. Arguments after `--` are passed on.
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root, runNode } from './lib/steps.mjs';

requireNode(20, 19);
process.exitCode = start(process.argv.slice(2));

function start(args) {
  if (!ensureInstalled()) return 2;
  if (runNode(join(root, 'scripts', 'build.mjs'), ['--if-changed']) !== 0) return 2;
  return runNode(join(root, 'bin', 'reconcile.js'), args);
}
