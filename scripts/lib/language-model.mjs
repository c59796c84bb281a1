// Puts the language model beside the bundle in forms that load fast, instead of inside it: as code, its three megabytes are
// decoded, compiled, evaluated, and then cloned through JSON, at every start. What the model does is not changed.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packWords } from './word-table.mjs';

const require = createRequire(import.meta.url);
const wordTable = join(dirname(fileURLToPath(import.meta.url)), 'word-table.mjs');

/** Parts of the core model that are base64 of 32-bit numbers; the rest stays JSON. */
const NUMBERS = ['lexicon', 'xpansions'];
/** What the model notes of each word that it does not know, and nobody asks for. */
const UNUSED_FEATURES = ['prefix', 'suffix', 'shape'];

const file = (name) => `require("node:fs").readFileSync(require.resolve("./model/${name}"))`;

/** What the packages' own files say, and what they say here. Each must be there exactly once: another version needs another look. */
const REPLACEMENTS = {
  // The model is read from files of its own, its words from a table that is ready for look-ups.
  'read-core-model.js': [
    ['originalModel=require("./languages/cur/models/eng-core-web-model.json"),', ''],
    ['JSON.parse(JSON.stringify(originalModel))', `JSON.parse(${file('core.json')})`],
    ...NUMBERS.map((part) => [`new Uint32Array(bufferFromBase64(model.${part}))`, `(b=>new Uint32Array(b.buffer,b.byteOffset,b.length/4))(${file(`${part}.bin`)})`]),
    [
      'featuresData.lexeme.hash=Object.create(null);for(let k=0;k<featuresData.lexeme.list.length;k+=1)featuresData.lexeme.hash[featuresData.lexeme.list[k]]=k;',
      `featuresData.lexeme.list=new(require(${JSON.stringify(wordTable)}).WordTable)(${file('words.bin')});`,
    ],
  ],
  'cache.js': [
    ['var lexemesHash = model.features.lexeme.hash;', ''],
    ['var index = lexemesHash[ text ];', 'var index = lxm.list.indexOf( text );'],
    ['return lxm.list[ index ];', 'return lxm.list.at( index );'],
    [
      '// Extract the named feature.\n',
      'if ( name === "lexeme" ) { const known = lxm.list.indexOf( value ); return known === undefined ? [ 1, lxm.list.add( value ) ] : [ 0, known ]; }\n',
    ],
  ],
};

/**
 * An esbuild plugin. Everything that it writes goes to `model/` beside the chunks.
 * @param {string} outdir
 * @returns {import('esbuild').Plugin}
 */
export function languageModel(outdir) {
  return {
    name: 'language-model',
    setup({ onLoad }) {
      onLoad({ filter: /(wink-eng-lite-web-model.dist.read-core-model|wink-nlp.src.cache)\.js$/ }, ({ path }) => {
        if (path.endsWith('read-core-model.js')) writeModel(join(outdir, 'model'), path);
        return { contents: replaceAll(readFileSync(path, 'utf8'), path), loader: 'js' };
      });
      // Parts of the model that src/reading/language-model.ts leaves out.
      onLoad({ filter: /wink-eng-lite-web-model.*eng-(ner|sa|negation|cer-meta)-model\.json$/ }, () => ({ contents: '[]', loader: 'json' }));
      // Tables of exceptions: JSON is read twice as fast as the same thing written as code (v8.dev/blog/cost-of-javascript-2019).
      onLoad({ filter: /wink-eng-lite-web-model.*wn-\w+-exceptions\.js$/ }, ({ path }) => {
        const name = basename(path, '.js');
        mkdirSync(join(outdir, 'model'), { recursive: true });
        writeFileSync(join(outdir, 'model', `${name}.json`), JSON.stringify(require(path)));
        return { contents: `module.exports = Object.setPrototypeOf(JSON.parse(${file(`${name}.json`)}), null);`, loader: 'js' }; // "constructor" is no entry
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
  writeFileSync(join(folder, 'words.bin'), packWords(model.features.lexeme.list));
  model.features.lexeme.list = [];
  for (const feature of UNUSED_FEATURES) {
    model.features[feature].list = [];
    model.packing.layout[feature][EXTRACTED] = 0;
  }
  writeFileSync(join(folder, 'core.json'), JSON.stringify(model));
}

/** Where a feature's layout says that it is worked out for words that the model does not know. */
const EXTRACTED = 4;

function replaceAll(code, path) {
  return REPLACEMENTS[basename(path)].reduce((text, [theirs, ours]) => {
    const parts = text.split(theirs);
    if (parts.length !== 2) throw new Error(`${basename(path)} is not as scripts/lib/language-model.mjs expects it: ${parts.length - 1} times ${theirs}`);
    return parts.join(ours);
  }, code);
}
