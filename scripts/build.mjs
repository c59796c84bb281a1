#!/usr/bin/env node
// Builds dist/ (`--if-changed`: only when the sources changed since the last build):
//   cli.js    the program: what every command needs; the language model and the stages are separate chunks, loaded when a command reads claims
//   index.js  the library
//   types/    declarations of the library
// The bundle holds all dependencies: one file to load starts far faster than hundreds.
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { isBuilt, markBuilt, sourcesFingerprint } from './lib/sources-changed.mjs';
import { root, runNode } from './lib/steps.mjs';

const dist = join(root, 'dist');

async function bundle(outdir) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  await build({
    absWorkingDir: root,
    entryPoints: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true, // parses a few milliseconds faster
    keepNames: true,
    legalComments: 'none',
    chunkNames: 'chunks/[name]-[hash]',
    define: { RECONCILE_VERSION: JSON.stringify(version) },
    // Some dependencies are CommonJS and call require() for Node's own modules.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'warning',
  });
}

/** Declarations only; whether the types are right is the type check's business, so that a build does not wait for it. */
function declarations(outdir) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--noCheck', '--rootDir', 'src', '--outDir', outdir];
  const rest = ['--target', 'es2023', '--module', 'nodenext', '--strict', '--skipLibCheck', '--allowImportingTsExtensions', '--rewriteRelativeImportExtensions', '--verbatimModuleSyntax', '--types', 'node'];
  return runNode(tsc, ['src/index.ts', ...options, ...rest]);
}

async function main() {
  if (process.argv.includes('--if-changed') && isBuilt()) return 0;
  const fingerprint = sourcesFingerprint();
  mkdirSync(dist, { recursive: true });
  const fresh = mkdtempSync(join(root, 'dist', '.building-')); // built aside, so that a failed build leaves the last good one
  try {
    await bundle(fresh);
    if (declarations(join(fresh, 'types')) !== 0) return 1;
    for (const part of ['chunks', 'types', 'cli.js', 'index.js']) {
      rmSync(join(dist, part), { recursive: true, force: true });
      renameSync(join(fresh, part), join(dist, part));
    }
    markBuilt(fingerprint);
    return 0;
  } catch (error) {
    if (!Array.isArray(error?.errors)) throw error; // esbuild has printed its own errors
    return 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

process.exitCode = await main();
