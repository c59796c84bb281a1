// Splits the program in two scripts: what is imported with `import()` goes into the second one, and is loaded when it is asked for.
import { relative, resolve } from 'node:path';

/** The second script, as the first one requires it. */
export const STAGES = './stages.cjs';

/**
 * @param {string} root the project's folder
 * @returns {{ plugin: import('esbuild').Plugin, entry: () => import('esbuild').StdinOptions }} the plugin for the first script, and
 * what the second is made of: all that the first one turned out to import lazily, so it must have been built
 */
export function lazyStages(root) {
  const imported = new Set();
  return {
    plugin: {
      name: 'lazy-stages',
      setup({ onResolve, onLoad }) {
        onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) => {
          if (kind !== 'dynamic-import') return undefined;
          const module = relative(root, resolve(resolveDir, path)).replaceAll('\\', '/');
          imported.add(module);
          return { path: module, namespace: 'stage' };
        });
        onLoad({ filter: /.*/, namespace: 'stage' }, ({ path }) => ({ contents: `module.exports = require(${JSON.stringify(STAGES)})[${JSON.stringify(path)}]();`, resolveDir: root }));
      },
    },
    entry: () => ({
      contents: `module.exports = { ${[...imported].sort().map((path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(`./${path}`)})`).join(', ')} };`,
      resolveDir: root,
    }),
  };
}
