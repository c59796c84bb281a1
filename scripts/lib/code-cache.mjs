// Lets V8 compile what a run of the program needs, and keeps the code beside the bundle (bin/run-script.js uses it).
import { join } from 'node:path';
import { root, runNode } from './steps.mjs';

/**
 * Writes a `.cache` for each script of the bundle. In a process of its own, since it runs the program.
 * @param {string} dist the folder of the bundle
 * @returns {boolean} whether it could
 */
export function writeCodeCache(dist) {
  return runNode(join(root, 'scripts', 'lib', 'write-code-cache.mjs'), [dist], { stdio: ['ignore', 'ignore', 'inherit'] }) === 0;
}
