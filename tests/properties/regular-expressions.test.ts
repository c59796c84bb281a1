/**
 * Texts come from anybody, so no regular expression may take more than linear time. The literals are held to that by lint
 * (eslint.config.mjs); here are those that the program puts together, where no linter sees what they become.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { analyse } from 'scslre';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import type { Claim } from '../../src/types.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const Original = globalThis.RegExp;
const seen = new Map<string, { readonly source: string; readonly flags: string }>();

/** What takes more than linear time on some text: backtracking, within one quantifier or between two, and a search that starts anew at every place. */
function slow({ source, flags }: { readonly source: string; readonly flags: string }): string[] {
  return analyse({ source, flags }, { reportTypes: { Self: true, Trade: true, Move: true } }).reports.map(({ type }) => type);
}

beforeAll(() => {
  vi.resetModules();
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: ConstructorParameters<RegExpConstructor>, newTarget) {
      const made = Reflect.construct(target, args, newTarget === globalThis.RegExp ? target : newTarget) as RegExp;
      const caller = new Error().stack?.split('\n')[2] ?? '';
      if (caller.includes('/src/') && !caller.includes('/node_modules/')) seen.set(`${made.source}/${made.flags}`, { source: made.source, flags: made.flags });
      return made;
    },
  });
});
afterAll(() => {
  globalThis.RegExp = Original;
});

it('those that are put together take linear time', { timeout: 120_000 }, async () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !path.includes('browser/') && readFileSync(join(root, 'src', path), 'utf8').includes('new RegExp('));
  for (const path of files) await import(pathToFileURL(join(root, 'src', path)).href);
  const modules = seen.size;
  // Some are made of words of a claim: the bundled corpus has many.
  const [{ loadWorkspace }, { loadLanguage, reconcile }, { formatReportPretty }] = await Promise.all([import('../../src/workspace/index.ts'), import('../../src/pipeline.ts'), import('../../src/report/index.ts')]);
  const report = reconcile(loadWorkspace(root).workspace, { language: loadLanguage() });
  formatReportPretty(report, { discrepancies: report.discrepancies, total: report.discrepancies.length, filtered: false }, { width: 80, color: false, unicode: true });
  expect(modules).toBeGreaterThan(8);
  expect(seen.size).toBeGreaterThan(modules);
  expect([...seen.values()].filter((one) => slow(one).length > 0).map(({ source }) => source)).toEqual([]);
});

it.each([[/[\s.]+$/u, ['Move']], [/^(?:a+)+b/u, ['Self']], [/\d+\w+x/u, ['Trade', 'Move']], [/(?<![\s.])[\s.]+$/u, []]])('%s is judged as it is', (pattern, expected) => expect(new Set(slow(pattern))).toEqual(new Set(expected)));

describe('the language model, whose expressions are not ours, is shown no run of signs that they would be slow on', () => {
  const { mentions } = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0.5, lexicon: [] } }, loadLanguage());
  const claim = (text: string): Claim => ({ id: 'a#c1', source: 'a', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } });

  it.each(['http://' + 'a'.repeat(9_900), 'http://' + 'a-'.repeat(4_900), '//' + ':'.repeat(9_900), `//${':'.repeat(97)} `.repeat(99), 'a@a' + '.a'.repeat(4_900) + '!', `a@${'a-.'.repeat(32)}! `.repeat(99), '!.'.repeat(4_900), '1'.repeat(9_900) + 'x', `‘a${'.'.repeat(9_000)}b`])('%#', (text) => {
    mentions(claim('The ferry sank.'), null);
    const started = process.cpuUsage();
    mentions(claim(text), null);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(800);
  });

  it('and keeps what it was not shown', () => {
    const { tokens } = mentions(claim(`See ${'a'.repeat(150)} of 3 May 2024 in Zürich.`), null);
    expect(tokens.map(({ text }) => text)).toEqual(['See', 'a'.repeat(150), 'of', '3', 'May', '2024', 'in', 'Zürich', '.']);
  });
});
