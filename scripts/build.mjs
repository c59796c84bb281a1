#!/usr/bin/env node
// Builds dist/ (`--if-changed`: only when the sources changed since the last build):
//   cli.cjs      the program: what every command needs
//   stages.cjs   what works on claims, loaded when a command does
//   reading.cjs  how claims are understood, loaded when one has to be read
//   intake.cjs   how articles become sources and drafts, for `add` and `extract`
//   worker.cjs   a thread that reads claims
//   *.cache      the code that V8 makes of these four (bin/run-script.js)
//   model/       the language model, and the tables of the lexicon
//   index.js     the library
//   types/       declarations of the library
// The bundle holds all dependencies: a few files to load start far faster than hundreds.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { asAscii } from './lib/as-ascii.mjs';
import { writeCodeCache } from './lib/code-cache.mjs';
import { languageModel } from './lib/language-model.mjs';
import { INTAKE, intakeEntry, lateIntake } from './lib/late-intake.mjs';
import { lateModules } from './lib/late-modules.mjs';
import { lateReading, READING, readingEntry } from './lib/late-reading.mjs';
import { lazyStages, STAGES } from './lib/lazy-stages.mjs';
import { lexiconTables } from './lib/lexicon-tables.mjs';
import { licencesOf } from './lib/licences.mjs';
import { pageAssets } from './lib/page-assets.mjs';
import { isBuilt, markBuilt, sourcesFingerprint } from './lib/sources-changed.mjs';
import { root, runNode } from './lib/steps.mjs';

const dist = join(root, 'dist');

async function bundle(outdir, fingerprint) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const common = {
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    target: 'node20',
    minify: false, // starts no faster minified, and stack traces stay readable
    legalComments: 'none', // the licences are in a file of their own
    define: { RECONCILE_VERSION: JSON.stringify(version), RECONCILE_BUILD: JSON.stringify(fingerprint), RECONCILE_PAGE: JSON.stringify(await pageAssets()) },
    metafile: true,
    logLevel: 'warning',
  };
  // The program is CommonJS: V8 keeps the code of scripts, not of modules.
  const stages = lazyStages(root);
  const program = { ...common, format: 'cjs', external: [STAGES, READING, INTAKE, './model/*'] };
  const made = [await build({ ...program, entryPoints: ['src/cli/main.ts'], outfile: join(outdir, 'cli.cjs'), plugins: [stages.plugin, lateModules(root)] })];
  made.push(await build({ ...program, entryPoints: ['src/cli/reading-worker.ts'], outfile: join(outdir, 'worker.cjs'), plugins: [stages.plugin] }));
  made.push(await build({ ...program, stdin: stages.entry(), outfile: join(outdir, basename(STAGES)), plugins: [lateReading(root), lateIntake(root), lateModules(root)] }));
  made.push(await build({ ...program, stdin: intakeEntry(root), outfile: join(outdir, basename(INTAKE)), plugins: [lateModules(root)] }));
  made.push(await build({ ...program, stdin: readingEntry(root), outfile: join(outdir, basename(READING)), plugins: [languageModel(outdir), lexiconTables(outdir), lateModules(root)] }));
  made.push(await build({
    ...common,
    format: 'esm',
    entryPoints: { index: 'src/index.ts' },
    outdir,
    plugins: [languageModel(outdir), lexiconTables(outdir)],
    // Some dependencies are CommonJS and call require() for Node's own modules.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  }));
  // The program's scripts are read as Latin-1 (bin/run-script.js).
  for (const name of readdirSync(outdir).filter((file) => file.endsWith('.cjs'))) writeFileSync(join(outdir, name), asAscii(readFileSync(join(outdir, name), 'utf8')));
  writeFileSync(join(outdir, 'LICENSES-OF-BUNDLED-PACKAGES.txt'), licencesOf(made.flatMap(({ metafile }) => Object.keys(metafile.inputs))));
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
  const fresh = mkdtempSync(join(root, 'dist.building-')); // built aside, so that a failed build leaves the last good one
  try {
    await bundle(fresh, fingerprint);
    if (!writeCodeCache(fresh) || declarations(join(fresh, 'types')) !== 0) return 1;
    markBuilt(fresh, fingerprint);
    chmodSync(fresh, 0o755); // a temporary folder is its maker's alone
    rmSync(dist, { recursive: true, force: true });
    renameSync(fresh, dist);
    return 0;
  } catch (error) {
    if (!Array.isArray(error?.errors)) throw error; // esbuild has printed its own errors
    return 1;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

process.exitCode = await main();
