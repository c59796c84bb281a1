/** What is loaded at every start: the part of the bundle that dist/cli.js imports statically. Anything else is loaded by the command that needs it. */
import { readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));

/** A file and all that it imports statically; dynamic imports are left out. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:^|[;\n])(?:import|export)\s*(?:[\w$*{][^;"'()]*?from\s*)?["'](\.[^"']+)["']/g)) loadedWith(join(dirname(file), path!), seen);
  return seen;
}

it('is small: neither the stages nor the language model nor the YAML parser', () => {
  const files = [...loadedWith(join(dist, 'cli.js'))];
  expect(files.length).toBeGreaterThan(1); // the pattern above still finds the imports that the bundler writes
  const kilobytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1024;
  expect(kilobytes).toBeLessThan(250);
});
