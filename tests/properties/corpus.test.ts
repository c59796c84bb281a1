/** The same properties on the bundled corpus: real sentences, and files on disk. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { createEngine, reconcile, loadLanguage } from '../../src/pipeline.ts';
import { formatReportJson } from '../../src/report/index.ts';
import type { Report, Workspace } from '../../src/types.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { mirrored, verdict } from './support/mirror.ts';
import { SEED, shuffled } from './support/workspaces.ts';

const language = loadLanguage();

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Diagnostics of loading name files and lines, which do differ; the report of the pipeline has none of them. */
const bytes = (made: Workspace): string => formatReportJson(reconcile(made, { language }));

describe('the bundled corpus', () => {
  let corpus: Workspace;
  let report: Report;
  const folder = mkdtempSync(join(tmpdir(), 'reconcile-order-'));
  beforeAll(() => {
    corpus = loadWorkspace(root).workspace;
    report = reconcile(corpus, { language });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  it('gives the same bytes in any order', { timeout: 120_000 }, () => {
    const expected = formatReportJson(report);
    fc.assert(
      fc.property(shuffled(corpus), (other) => {
        expect(bytes(other) === expected).toBe(true); // toBe on the texts would print a megabyte
      }),
      { seed: SEED, numRuns: 4, endOnFailure: true },
    );
  });

  it('gives the same bytes from other files: renamed, with their claims the other way round', { timeout: 60_000 }, () => {
    for (const part of ['sources', 'claims']) {
      mkdirSync(join(folder, part));
      const files = readdirSync(join(root, part)).filter((file) => file.endsWith('.yaml')).sort();
      for (const [index, file] of files.entries()) {
        const document = parse(readFileSync(join(root, part, file), 'utf8')) as { claims?: unknown[] };
        document.claims?.reverse();
        writeFileSync(join(folder, part, `${String(files.length - index).padStart(3, '0')}.yaml`), stringify(document));
      }
    }
    for (const file of readdirSync(root).filter((name) => /^(entities|rulings)|^reconcile\.config/.test(name))) cpSync(join(root, file), join(folder, file), { recursive: true });
    expect(bytes(loadWorkspace(folder).workspace) === formatReportJson(report)).toBe(true);
  });

  it('has every claim in one cluster', () => {
    expect(report.clusters.flatMap(({ claims }) => claims).sort()).toEqual(corpus.claims.map(({ id }) => id).sort());
  });

  it('has no rivals in one cluster', () => {
    const place = new Map(report.clusters.flatMap(({ id, claims }) => claims.map((one) => [one, id] as const)));
    const together = report.comparisons.filter(({ a, b, relation }) => relation === 'conflict' && place.get(a) === place.get(b));
    expect(together.map(({ a, b }) => `${a} ${b}`)).toEqual([]);
  });

  it('compares related claims the same both ways', { timeout: 60_000 }, () => {
    const engine = createEngine(corpus, language);
    for (const { a, b } of report.comparisons) {
      const [one, other] = [report.readings.get(a)!, report.readings.get(b)!];
      expect(verdict(engine.compare(other, one)), `${one.text} | ${other.text}`).toEqual(mirrored(engine.compare(one, other)));
    }
  });
});
