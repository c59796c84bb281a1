/** What the package promises to those who clone or install it. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8');

describe('package', () => {
  it('has a lockfile without download addresses: every machine uses the registry it is set up with', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { resolved?: string; link?: boolean; integrity?: string }> };
    expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
    expect(Object.entries(packages).filter(([path, entry]) => path !== '' && entry.integrity === undefined)).toEqual([]);
    expect(read('package-lock.json')).not.toMatch(/"https?:\/\/[^"]*\.tgz"/);
    expect(read('.npmrc')).toContain('omit-lockfile-registry-resolved=true');
  });

  it('has the scripts that its documentation names, and each of them a file', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'build', 'eval', 'bench']));
    for (const name of ['start', 'test', 'build']) expect(existsSync(`${root}${scripts[name]!.replace('node ', '')}`)).toBe(true);
  });

  it('has no script that needs anything installed before it installs', () => {
    for (const file of ['scripts/start.mjs', 'scripts/test.mjs', 'scripts/lib/install.mjs', 'scripts/lib/steps.mjs', 'scripts/lib/sources-changed.mjs']) {
      const imports = [...read(file).matchAll(/^import .* from '(.+)';$/gm)].map(([, from]) => from!);
      expect(imports.filter((from) => !from.startsWith('node:') && !from.startsWith('.'))).toEqual([]);
    }
  });
});

describe('commands', () => {
  it.each(commands.map((command) => [command.name, command] as const))('%s is told in one line, with real examples of itself', (name, { summary, examples }) => {
    expect(summary).toMatch(/^[^\n]{20,80}$/);
    for (const [typed, does] of examples) {
      expect(typed.startsWith(name === 'list' ? 'reconcile' : `reconcile ${name}`)).toBe(true);
      expect(does.length).toBeGreaterThan(10);
    }
  });
});
