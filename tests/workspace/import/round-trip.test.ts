/** What `export` writes, `import` makes the very same workspace of: every field of every file. */
import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { formatCsv } from '../../../src/report/export/csv-tables.ts';
import { formatNdjson } from '../../../src/report/export/ndjson.ts';
import { defaultConfig } from '../../../src/workspace/build/config.ts';
import { csvRows, emptyWorkspace, importRows, ndjsonRows, TABLES, type Imported } from '../../../src/workspace/import/index.ts';
import type { Claim, Workspace } from '../../../src/types.ts';
import { claim, report, source } from '../../report/make.ts';

const nowhere = { file: 'x.yaml', line: 1, column: 1 };

const full: Workspace = {
  sources: [
    source('bne', {
      title: '=A title; with "quotes"', outlet: 'bne, IntelliNews', authors: ['Ben Aris', 'O;ne\\'], published: '2024-12-07T10:30+03:00', publishedBasis: 'text', timezone: 'Asia/Damascus', retrieved: '2026-11-22',
      url: 'https://example.org/?a=1&b=2', language: 'en', kind: 'news', via: ['Reuters'], reliability: 'B', status: 'corrected', text: { file: 'texts/1.txt', sha256: 'ab'.repeat(32) },
    }),
    source('wiki', { published: '2024-12-16/..', kind: 'other', versionOf: 'bne' }),
  ],
  claims: [
    claim('bne#c1', '-5 degrees were measured in Oldport.', 'p7s1', {
      quote: '@only "20" kilometres', evidence: 'cd'.repeat(32), said: '2024-12-06', status: 'checked', checked: { by: 'desk', on: '2024-12-08' }, withdrawn: { on: '2024-12-09', reason: 'corrected; twice' },
      overrides: {
        subject: ['SAA', 'a;b'], predicate: 'be at a distance from', object: ['Damascus'], quantity: { value: '>=30', unit: 'km', of: 'front line' }, rank: 2, time: '2024-12-07', place: 'Homs', polarity: 'denied', certainty: 'reported',
        attribution: ['Syrian military', 'Reuters'],
      },
    }),
    claim('bne#c2', 'Withdrawn without a word.', null, { withdrawn: { on: null, reason: null }, overrides: { quantity: { value: '~500', unit: null, of: null } } }),
    claim('wiki#1', 'عربى نص, with a comma', 'p2', { status: 'draft' }),
  ],
  entities: [
    { id: 'hts', name: 'Hayat Tahrir al-Sham', type: 'organization', aliases: ['HTS', "Hay'at; Tahrir"], partOf: [{ id: 'opposition', from: '2017', to: null }, { id: 'rebels', from: null, to: null }], wikidata: 'Q28869510', location: nowhere },
    { id: 'opposition', name: 'Opposition', type: 'other', aliases: [], partOf: [], wikidata: null, location: nowhere },
    { id: 'rebels', name: '+rebels', type: 'other', aliases: [], partOf: [], wikidata: null, location: nowhere },
  ],
  rulings: [{ claims: ['bne#c1', 'wiki#1'], ruling: 'conflict', accept: 'wiki#1', reason: '=because, of that', texts: null, by: 'desk', on: '2026-11-22', location: nowhere }],
  config: { severities: { 'stale-ruling': 'error' }, minConfidence: 0.7, maxClaimWords: 50, lexicon: [{ id: 'besiege', verbs: ['besiege'], nouns: ['siege'], opposite: null, kind: 'state', exclusive: ['object'] }] },
};

function withoutPlaces(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, one: unknown) => (key === 'location' ? undefined : one)));
}

const parts = ({ sources, claims, entities, rulings }: Pick<Workspace, 'sources' | 'claims' | 'entities' | 'rulings'>): unknown => withoutPlaces({ sources, claims, entities, rulings });

function throughCsv(workspace: Workspace): Imported {
  const rows = TABLES.flatMap((table) => {
    const file = csvRows(`${table}.csv`, formatCsv(report(workspace), table), table, { map: new Map(), ignore: new Set() });
    expect(file.faults).toEqual([]);
    return file.rows;
  });
  return importRows(rows, emptyWorkspace(defaultConfig), null, false);
}

function throughNdjson(workspace: Workspace): Imported {
  const { rows } = ndjsonRows('all.ndjson', formatNdjson(report(workspace), defaultConfig.minConfidence));
  return importRows(rows, emptyWorkspace(defaultConfig), null, false);
}

describe('a workspace with everything in it', () => {
  it.each([['CSV', throughCsv], ['NDJSON', throughNdjson]])('comes back whole through %s', (_name, through) => {
    const imported = through(full);
    expect(imported.rows.filter(({ good }) => !good).map(({ problems }) => problems)).toEqual([]);
    expect(parts(imported)).toEqual(parts(full));
  });

  it('comes back with its settings through NDJSON', () => {
    expect(throughNdjson(full).config).not.toBeNull();
    expect(throughNdjson({ ...full, config: defaultConfig }).config).toBeNull();
  });

  it('comes back without the words that are not to be published, and says so of each claim', () => {
    const closed = { ...full, rulings: [], sources: full.sources.map((one) => ({ ...one, publish: one.id !== 'bne' })) };
    for (const through of [throughCsv, throughNdjson]) {
      const imported = through(closed);
      expect(imported.claims.map(({ id }) => id)).toEqual(['wiki#1']);
      expect(imported.rows.filter(({ good }) => !good).map(({ problems }) => problems[0]!.code)).toEqual(['import-withheld', 'import-withheld']);
      expect(JSON.stringify(imported.claims)).not.toContain('degrees');
    }
  });
});

describe('claims of any wording', () => {
  const wording = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u{ad}\u{61c}\u{180e}\u{200b}-\u{200f}\u{202a}-\u{202e}\u{2060}-\u{206f}\u{feff}\u{fff9}-\u{fffb}\u{e0000}-\u{e007f}]/gu, '').replace(/\s+/g, ' ').trim()).filter((text) => text !== '' && text !== 'Wording not published');

  it('come back as they were', () => {
    fc.assert(fc.property(fc.array(fc.tuple(wording, fc.option(wording), fc.array(wording, { maxLength: 3 })), { minLength: 1, maxLength: 5 }), (all) => {
      const claims = all.map(([text, quote, attribution], index): Claim => claim(`s#c${index}`, text, null, { quote, overrides: attribution.length === 0 ? {} : { attribution } }));
      const workspace: Workspace = { sources: [source('s', { kind: 'other' })], claims, entities: [], rulings: [], config: defaultConfig };
      expect(parts(throughCsv(workspace))).toEqual(parts(workspace));
      expect(parts(throughNdjson(workspace))).toEqual(parts(workspace));
    }), { numRuns: 150 });
  });
});
