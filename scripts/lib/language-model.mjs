// Puts the language model beside the bundle in forms that load fast, instead of inside it: as code, its three megabytes are
// decoded, compiled, evaluated, and then cloned through JSON, at every start. What the model does is not changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Parts of the core model that are base64 of 32-bit numbers; the rest stays JSON. */
const NUMBERS = ['lexicon', 'xpansions'];

/** What the package's own loader says, and what it says here. Each must be there exactly once: another version needs another look. */
const REPLACEMENTS = [
  ['require("./languages/cur/models/eng-core-web-model.json")', 'require("node:fs")'],
  ['JSON.parse(JSON.stringify(originalModel))', 'JSON.parse(originalModel.readFileSync(require.resolve("./model/core.json"), "utf8"))'],
  ...NUMBERS.map((part) => [
    `new Uint32Array(bufferFromBase64(model.${part}))`,
    `new Uint32Array(new Uint8Array(originalModel.readFileSync(require.resolve("./model/${part}.bin"))).buffer)`,
  ]),
];

/**
 * An esbuild plugin. Everything that it writes goes to `model/` beside the chunks.
 * @param {string} outdir
 * @returns {import('esbuild').Plugin}
 */
export function languageModel(outdir) {
  return {
    name: 'language-model',
    setup({ onLoad }) {
      onLoad({ filter: /wink-eng-lite-web-model.dist.read-core-model\.js$/ }, ({ path }) => {
        writeModel(join(outdir, 'model'), path);
        return { contents: replaceAll(readFileSync(path, 'utf8'), path), loader: 'js' };
      });
      // Tables of exceptions: JSON is read twice as fast as the same thing written as code (v8.dev/blog/cost-of-javascript-2019).
      onLoad({ filter: /wink-eng-lite-web-model.*(wn-\w+-exceptions\.js|eng-(ner|sa)-model\.json)$/ }, ({ path }) => {
        const table = require(path);
        const parsed = `JSON.parse(${JSON.stringify(JSON.stringify(table))})`;
        const bare = Object.getPrototypeOf(table) === null; // made so that "constructor" is no entry
        return { contents: `module.exports = ${bare ? `Object.setPrototypeOf(${parsed}, null)` : parsed};`, loader: 'js' };
      });
    },
  };
}

function writeModel(folder, loader) {
  const model = JSON.parse(readFileSync(join(loader, '..', 'languages', 'cur', 'models', 'eng-core-web-model.json'), 'utf8'));
  mkdirSync(folder, { recursive: true });
  for (const part of NUMBERS) {
    writeFileSync(join(folder, `${part}.bin`), Buffer.from(model[part], 'base64'));
    delete model[part];
  }
  writeFileSync(join(folder, 'core.json'), JSON.stringify(model));
}

function replaceAll(code, path) {
  return REPLACEMENTS.reduce((text, [theirs, ours]) => {
    const parts = text.split(theirs);
    if (parts.length !== 2) throw new Error(`${basename(path)} is not as scripts/lib/language-model.mjs expects it: ${parts.length - 1} times ${theirs}`);
    return parts.join(ours);
  }, code);
}
