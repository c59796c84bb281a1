#!/usr/bin/env node
// npm run eval:extract: bundles scripts/eval/extract/main.ts with the sources as they are now (Node 20 reads no TypeScript), and runs it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './lib/steps.mjs';

const folder = join(root, 'node_modules', '.cache', 'reconcile-eval');
const outfile = join(folder, 'extract.mjs');
mkdirSync(folder, { recursive: true });
await build({ absWorkingDir: root, entryPoints: [join('scripts', 'eval', 'extract', 'main.ts')], outfile, bundle: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20', sourcemap: 'inline', logLevel: 'warning' });
process.setSourceMapsEnabled(true);
const { main } = await import(pathToFileURL(outfile).href);
process.exitCode = main(root, process.argv.slice(2));
