// Modules that take milliseconds to load and that few runs need (fast-levenshtein makes a collator, commander could start other
// programs): loaded when something of them is used.
const LATE = /^(?:node:crypto|node:child_process|fast-levenshtein)$/;

/**
 * An esbuild plugin, for bundles in CommonJS.
 * @param {string} root the project's folder
 * @returns {import('esbuild').Plugin}
 */
export function lateModules(root) {
  return {
    name: 'late-modules',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: LATE }, ({ path, namespace }) => (namespace === 'late' ? undefined : { path, namespace: 'late' }));
      // As a prototype, because esbuild makes namespaces of the module's own names, which would have to be known, and of its prototype.
      onLoad({ filter: LATE, namespace: 'late' }, ({ path }) => ({ contents: `module.exports = Object.create(new Proxy({}, { get: (_, name) => require(${JSON.stringify(path)})[name] }));`, resolveDir: root }));
    },
  };
}
