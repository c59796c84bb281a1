// Runs a script of the bundle as require() would, but with the code that V8 made of it when it was built (the `.cache` beside it):
// compiling it anew takes 100 ms. V8 itself turns down a cache that another version of it has made, and compiles then.
'use strict';
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { basename, dirname, join } = require('node:path');
const { Script } = require('node:vm');

/** The scripts of the bundle; the first one is small, and loads the others when a command needs them. */
const OURS = /^\.\/\w+\.cjs$/;

/**
 * @param {string} file absolute
 * @param {(file: string) => Script} [compiled]
 * @param {() => void} [tune] called as the first of the other scripts is loaded; what it sets holds for all threads
 * @returns {unknown} what the script exports
 */
function runScript(file, compiled = compileCached, tune = tuneForShortRuns) {
  const ownRequire = createRequire(file);
  const loaded = new Map();
  const requireAny = (id) => {
    if (!OURS.test(id)) return ownRequire(id);
    if (!loaded.has(id)) {
      tune();
      loaded.set(id, runScript(join(dirname(file), id), compiled, tune));
    }
    return loaded.get(id);
  };
  const module = { exports: {} };
  compiled(file).runInThisContext()(module.exports, Object.assign(requireAny, ownRequire), module, dirname(file));
  return module.exports;
}

function compileCached(file) {
  return compile(file, readIfThere(`${file}.cache`));
}

/**
 * The bundle is ASCII throughout: as Latin-1 it is read without decoding. The function opens on the script's first line, so that
 * its line numbers stay. In stack traces it has the name that it will have, since the cache is made before dist/ is in place.
 */
function compile(file, cachedData) {
  return new Script(`(function (exports, require, module, __dirname) {${readFileSync(file, 'latin1')}\n})`, { filename: `reconcile/dist/${basename(file)}`, cachedData });
}

function readIfThere(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/**
 * The V8 of Node 20 begins to optimise functions that have run for some milliseconds. In a run of a third of a second that costs
 * twice what it brings: 300 functions are optimised, and many again when another type comes by. So it begins seven times later; where
 * there is much to read, `tuneForLongRuns` (src/cli/tune-engine.ts) takes that back. Later versions of V8 wait by themselves, and do not
 * know the flag.
 */
function tuneForShortRuns(budget = 500_000) {
  if (process.versions.v8.startsWith('11.')) require('node:v8').setFlagsFromString(`--interrupt-budget=${budget}`);
}

module.exports = { compile, runScript, tuneForShortRuns };
