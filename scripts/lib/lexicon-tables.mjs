// Puts the tables of the lexicon beside the bundle as the data that they come to: as code, the shorthand in which they are kept
// for people is worked out at every start.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** What only the tests read. */
const FOR_PEOPLE = new Set(['example']);

/**
 * An esbuild plugin. It writes `model/lexicon.json` beside the chunks.
 * @param {string} outdir
 * @returns {import('esbuild').Plugin}
 */
export function lexiconTables(outdir) {
  return {
    name: 'lexicon-tables',
    setup({ onLoad }) {
      onLoad({ filter: /src.reading.lexicon.index\.ts$/ }, async ({ path }) => {
        const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false, logLevel: 'silent' });
        const tables = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
        mkdirSync(join(outdir, 'model'), { recursive: true });
        writeFileSync(join(outdir, 'model', 'lexicon.json'), JSON.stringify(tables, (key, value) => (FOR_PEOPLE.has(key) ? '' : value)));
        return { contents: `export const { ${Object.keys(tables).join(', ')} } = JSON.parse(require("node:fs").readFileSync(require.resolve("./model/lexicon.json"), "utf8"));`, loader: 'js' };
      });
    },
  };
}
