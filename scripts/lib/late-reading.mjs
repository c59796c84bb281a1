// Puts the reading of claims, half of the program, into a script of its own: a run that remembers all readings does without it.
import { relative } from 'node:path';

/** The script, as the others require it. */
export const READING = './reading.cjs';

/** What the pipeline calls of that stage: functions only, since they are loaded when they are called. */
const CALLED = { 'src/reading/reader.ts': ['createReader'], 'src/reading/article-sentence.ts': ['createSentenceReader'], 'src/reading/language-model.ts': ['loadLanguage'] };

/**
 * An esbuild plugin for the script that calls them.
 * @param {string} root the project's folder
 * @returns {import('esbuild').Plugin}
 */
export function lateReading(root) {
  return {
    name: 'late-reading',
    setup({ onLoad }) {
      onLoad({ filter: /src.reading.(?:reader|language-model|article-sentence)\.ts$/ }, ({ path }) => {
        const names = CALLED[relative(root, path).replaceAll('\\', '/')];
        return { contents: names.map((name) => `export const ${name} = (...given) => require(${JSON.stringify(READING)}).${name}(...given);`).join('\n'), loader: 'js' };
      });
    },
  };
}

/**
 * @param {string} root the project's folder
 * @returns {import('esbuild').StdinOptions} what the script is made of
 */
export function readingEntry(root) {
  return { contents: Object.entries(CALLED).map(([path, names]) => `export { ${names.join(', ')} } from ${JSON.stringify(`./${path}`)};`).join('\n'), resolveDir: root };
}
