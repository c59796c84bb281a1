// Puts what only `add` and `extract` need (the taking apart of pages with its libraries, the drafting of claims) into a script of its own.
import { relative } from 'node:path';

/** The script, as the others require it. */
export const INTAKE = './intake.cjs';

/** What the other scripts take from it: of intake all, once it is loaded; of drafting a function, loaded when it is called. */
const ENTRIES = ['src/intake/intake.ts', 'src/draft/drafter.ts'];

/** What intake.ts exports, types aside. */
const INTAKE_NAMES = ['readArticle', 'IntakeError', 'isSameArticle', 'shinglesOf'];

/**
 * An esbuild plugin for the script that asks for them.
 * @param {string} root the project's folder
 * @returns {import('esbuild').Plugin}
 */
export function lateIntake(root) {
  return {
    name: 'late-intake',
    setup({ onLoad }) {
      onLoad({ filter: /src.(?:intake.intake|draft.drafter)\.ts$/ }, ({ path }) => {
        const drafting = relative(root, path).replaceAll('\\', '/') === ENTRIES[1];
        return { contents: drafting ? `export const drafterWith = (...given) => require(${JSON.stringify(INTAKE)}).drafterWith(...given);` : `const intake = require(${JSON.stringify(INTAKE)});\nexport const { ${INTAKE_NAMES.join(', ')} } = intake;`, loader: 'js' };
      });
    },
  };
}

/**
 * @param {string} root the project's folder
 * @returns {import('esbuild').StdinOptions} what the script is made of
 */
export function intakeEntry(root) {
  return { contents: ENTRIES.map((path) => `export * from ${JSON.stringify(`./${path}`)};`).join('\n'), resolveDir: root };
}
