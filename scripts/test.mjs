#!/usr/bin/env node
// npm test: installs and builds where needed, then runs every check, and fails at the end when any of them failed.
// Arguments after `--` go to the tests (npm test -- tests/cli).
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';
import { requireNode, root, runNode } from './lib/steps.mjs';

requireNode(20, 19);

const packageFile = (...path) => join(root, 'node_modules', ...path);
const steps = [
  ['build', join(root, 'scripts', 'build.mjs'), ['--if-changed']],
  ['types', packageFile('typescript', 'bin', 'tsc'), ['--project', '.']],
  ['types of what runs in a browser', packageFile('typescript', 'bin', 'tsc'), ['--project', 'src/report/html/browser']],
  ['types of the tests that drive one', packageFile('typescript', 'bin', 'tsc'), ['--project', 'tests/browser']],
  ['lint', packageFile('eslint', 'bin', 'eslint.js'), ['.']],
  ['import borders', packageFile('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), ['src']],
  ['tests', packageFile('vitest', 'vitest.mjs'), ['run', ...process.argv.slice(2)]],
];

process.exitCode = test();

function test() {
  if (!ensureInstalled()) return 1;
  const failed = [];
  for (const [name, script, args] of steps) {
    process.stdout.write(`\n── ${name}\n`);
    if (runNode(script, args) !== 0) failed.push(name);
  }
  process.stdout.write(failed.length > 0 ? `\nfailed: ${failed.join(', ')}\n` : '\nall steps passed\n');
  return failed.length > 0 ? 1 : 0;
}
