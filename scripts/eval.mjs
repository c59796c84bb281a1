#!/usr/bin/env node
// npm run eval: bundles scripts/eval/main.ts with the sources as they are now (Node 20 reads no TypeScript), and runs it.
// The bundle lies under node_modules/, so that it finds the packages; dist/ is not needed for it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './lib/steps.mjs';

const folder = join(root, 'node_modules', '.cache', 'reconcile-eval');
const outfile = join(folder, 'main.mjs');
mkdirSync(folder, { recursive: true });
await build({
  absWorkingDir: root,
  entryPoints: [join('scripts', 'eval', 'main.ts')],
  outfile,
  bundle: true,
  packages: 'external',
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.setSourceMapsEnabled(true);
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = await main(root, process.argv.slice(2));
