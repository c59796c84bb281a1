// Runs a TypeScript script of this project with the sources as they are now (Node 20 reads no TypeScript): it is bundled first.
// The bundle lies under node_modules/, so that it finds the packages; dist/ is not needed for it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './steps.mjs';

/**
 * Bundles scripts/<name>/main.ts and runs the `main(root, argv)` that it exports.
 * @param {string} name folder under scripts/
 * @param {readonly string[]} argv
 * @returns {Promise<number>} the exit code
 */
export async function runTypescript(name, argv) {
  const folder = join(root, 'node_modules', '.cache', `reconcile-${name}`);
  const outfile = join(folder, 'main.mjs');
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: [join('scripts', name, 'main.ts')],
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
  return main(root, argv);
}
