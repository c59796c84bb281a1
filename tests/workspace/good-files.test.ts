import { describe, expect, it } from 'vitest';
import type { Overrides } from '../../src/types.ts';
import { digestOfSentence } from '../../src/workspace/digest.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { folderWith, goodClaims, goodSource } from './support.ts';

const load = (files: Readonly<Record<string, string>>) => loadWorkspace(folderWith(files));

describe('sources', () => {
  it('get the defaults of what is absent', () => {
    const { workspace, diagnostics } = load({ 'sources/x.yaml': 'id: a\n', 'claims/a.yaml': goodClaims });
    expect(diagnostics).toEqual([]);
    expect(workspace.sources).toEqual([
      {
        id: 'a', title: null, outlet: null, authors: [], published: null, publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'other',
        via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location: { file: 'sources/x.yaml', line: 1, column: 1 },
      },
    ]);
  });

  it('keep all that is given', () => {
    const digest = 'AB'.repeat(32);
    const yaml = `# one\nid: a\ntitle: "One: two"\noutlet: O\nauthors: [A, B]\npublished: 2024\npublished_basis: text\ntimezone: Asia/Damascus\nretrieved: 2026-11-22\nurl: https://e.org/a?b=c\nlanguage: pt-BR\nkind: wire\nvia: Reuters\nreliability: B\nstatus: corrected\nversion_of: b\npublish: false\ntext: {file: texts/a.txt, sha256: ${digest}}\n`;
    const { workspace, diagnostics } = load({ 'sources/a.yaml': yaml, 'sources/b.yaml': 'id: b\n', 'claims/a.yaml': goodClaims, 'claims/b.yaml': 'source: b\nclaims: [{id: c1, text: T}]\n' });
    expect(diagnostics).toEqual([]);
    expect(workspace.sources[0]).toEqual({
      id: 'a', title: 'One: two', outlet: 'O', authors: ['A', 'B'], published: '2024', publishedBasis: 'text', timezone: 'Asia/Damascus', retrieved: '2026-11-22', url: 'https://e.org/a?b=c', language: 'pt-BR', kind: 'wire',
      via: ['Reuters'], reliability: 'B', status: 'corrected', versionOf: 'b', publish: false, text: { file: 'texts/a.txt', sha256: digest.toLowerCase() }, location: { file: 'sources/a.yaml', line: 2, column: 1 },
    });
  });

  it('may leave anything but the id null', () => {
    const nulls = ['title', 'outlet', 'authors', 'published', 'published_basis', 'timezone', 'retrieved', 'url', 'language', 'kind', 'via', 'reliability', 'status', 'version_of', 'publish', 'text'].map((field) => `${field}: null\n`).join('');
    expect(load({ 'sources/a.yaml': `id: a\n${nulls}`, 'claims/a.yaml': goodClaims }).diagnostics).toEqual([]);
  });
});

describe('claims', () => {
  const read = (yaml: string) => {
    const { workspace, diagnostics } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': `source: a\nclaims:\n  - id: c1\n    text: The ferry sank.\n${yaml}` });
    expect(diagnostics).toEqual([]);
    return workspace.claims[0]!;
  };

  it('need no more than a text', () => {
    expect(read('')).toEqual({ id: 'a#c1', source: 'a', text: 'The ferry sank.', at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: 'claims/a.yaml', line: 3, column: 5 } });
  });

  it.each<[string, Overrides]>([
    ['subject: SAA', { subject: ['SAA'] }],
    ['subject: [HTS, SNA]', { subject: ['HTS', 'SNA'] }],
    ['predicate: be at a distance from', { predicate: 'be at a distance from' }],
    ['object: [Damascus]', { object: ['Damascus'] }],
    ['quantity: 20 km', { quantity: { value: '20 km', unit: null, of: null } }],
    ['quantity: 1500', { quantity: { value: '1500', unit: null, of: null } }],
    ['quantity: 1.50', { quantity: { value: '1.50', unit: null, of: null } }],
    ['quantity: ">=30"', { quantity: { value: '>=30', unit: null, of: null } }],
    ['quantity: ~500', { quantity: { value: '~500', unit: null, of: null } }],
    ['quantity: <5', { quantity: { value: '<5', unit: null, of: null } }],
    ['quantity: 10..20 km', { quantity: { value: '10..20 km', unit: null, of: null } }],
    ['quantity: 90%', { quantity: { value: '90%', unit: null, of: null } }],
    ['quantity: {value: "37", unit: null, of: soldiers killed}', { quantity: { value: '37', unit: null, of: 'soldiers killed' } }],
    ['quantity: {value: 37, unit: km}', { quantity: { value: '37', unit: 'km', of: null } }],
    ['rank: 2', { rank: 2 }],
    ['time: 2024', { time: '2024' }],
    ['time: 2024-12-05/..', { time: '2024-12-05/..' }],
    ['time: 2024-12-07T10:00+03:00', { time: '2024-12-07T10:00+03:00' }],
    ['place: Homs', { place: 'Homs' }],
    ['polarity: denied', { polarity: 'denied' }],
    ['certainty: forecast', { certainty: 'forecast' }],
    ['attribution: [Syrian military, Reuters]', { attribution: ['Syrian military', 'Reuters'] }],
    ['attribution: police', { attribution: ['police'] }],
    ['subject: null', {}],
  ])('%s', (line, overrides) => {
    expect(read(`    ${line}\n`).overrides).toEqual(overrides);
  });

  it.each([
    ['status: draft', { status: 'draft' }],
    ['status: checked\n    checked_by: desk\n    checked_on: 2024-12-09', { status: 'checked' }],
    ['withdrawn: {on: 2024-12-09, reason: corrected by the outlet}', { withdrawn: { on: '2024-12-09', reason: 'corrected by the outlet' } }],
    ['withdrawn: {}', { withdrawn: { on: null, reason: null } }],
    ['said: 2024-12-06', { said: '2024-12-06' }],
    [`evidence: {sha256: ${'0'.repeat(64)}}`, { evidence: '0'.repeat(64) }],
    ['at: p7s1', { at: 'p7s1' }],
    ['quote: only 20 kilometres', { quote: 'only 20 kilometres' }],
  ])('%s', (line, expected) => {
    expect(read(`    ${line}\n`)).toMatchObject(expected);
  });

  it.each([
    ['folded', '>-\n      The ferry\n      sank.\n'], ['literal', '|\n      The ferry\n      sank.\n'], ['continued', 'The ferry\n      sank.\n'], ['in double quotes over lines', '"The ferry\n      sank."\n'], ['tagged', '!!str The ferry sank.\n'],
  ])('with a %s text have it in one line', (_name, text) => {
    const { workspace, diagnostics } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': `source: a\nclaims:\n  - id: c1\n    text: ${text}    at: p2\n` });
    expect(diagnostics).toEqual([]);
    expect(workspace.claims).toMatchObject([{ text: 'The ferry sank.', at: 'p2' }]);
  });

  it('keep their text where an override is bad', () => {
    const { workspace } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': `${goodClaims}    rank: 0\n    place: Homs\n    time: soon\n` });
    expect(workspace.claims).toMatchObject([{ text: 'The ferry sank on 1 March 2025.', at: 'p1s1', overrides: { place: 'Homs' } }]);
    expect(Object.keys(workspace.claims[0]!.overrides)).toEqual(['place']);
  });

  it('are left out without a text, an id or a source, and the others stay', () => {
    const { workspace } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': `${goodClaims}  - id: c2\n  - text: T\n  - id: C 3\n    text: T\n  - id: 007\n    text: T\n`, 'claims/b.yaml': 'source: b\nclaims: [{id: c1, text: T}]\n' });
    expect(workspace.claims.map(({ id }) => id)).toEqual(['a#007', 'a#c1']);
  });

  it('keep what can be read of broken YAML', () => {
    const { workspace } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': 'source: a\nclaims:\n  - id: c1\n    text: He said: no\n    place: Homs\n  - {id: c2, text: T' });
    expect(workspace.claims).toMatchObject([{ id: 'a#c1', text: 'He said: no', overrides: { place: 'Homs' } }, { id: 'a#c2', text: 'T' }]);
  });
});

describe('files', () => {
  it('may be JSON, have Windows line ends or a byte order mark, and lie in subfolders', () => {
    const { workspace, diagnostics, files } = load({
      'sources/a.yaml': JSON.stringify({ id: 'a', title: 'One', text: null }, null, 2), 'sources/deep/er/b.json': '{"id": "b"}', 'claims/x/a.yaml': goodClaims.replaceAll('\n', '\r\n'),
      'claims/b.yml': `\uFEFF${goodClaims.replace('source: a', 'source: b')}`, 'claims/.hidden.yaml': 'broken: [', 'claims/notes.txt': 'not ours', 'README.yaml': 'not: ours\n',
    });
    expect(diagnostics).toEqual([]);
    expect(files).toEqual(['claims/b.yml', 'claims/x/a.yaml', 'sources/a.yaml', 'sources/deep/er/b.json']);
    expect(workspace.claims).toMatchObject([{ id: 'a#c1', text: 'The ferry sank on 1 March 2025.' }, { id: 'b#c1', location: { line: 3, column: 5 } }]);
  });

  it('may share a source, and aliases may share values', () => {
    const { workspace, diagnostics } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': `${goodClaims}    subject: &who [HTS, SNA]\n`, 'claims/b.yaml': 'source: a\nclaims:\n  - {id: c2, text: T, subject: &x Y, object: *x}\n' });
    expect(diagnostics).toEqual([]);
    expect(workspace.claims.map(({ overrides }) => overrides)).toEqual([{ subject: ['HTS', 'SNA'] }, { subject: ['Y'], object: ['Y'] }]);
  });

  it('of entities, rulings and settings are optional and may be empty', () => {
    const { workspace, diagnostics } = load({ 'sources/a.yaml': goodSource, 'claims/a.yaml': goodClaims, 'entities.yaml': '# none\n', 'rulings.yaml': 'rulings:\n', 'reconcile.config.yaml': '' });
    expect(diagnostics).toEqual([]);
    expect(workspace.config).toEqual({ severities: {}, minConfidence: 0.7, lexicon: [] });
  });

  it('of entities and rulings give all they hold', () => {
    const { workspace, diagnostics } = load({
      'sources/a.yaml': goodSource, 'claims/a.yaml': `${goodClaims}  - {id: c2, text: T}\n`,
      'entities.yaml': 'entities:\n  - id: syria\n    name: Syria\n    type: place\n',
      'entities/more.yaml': 'entities:\n  - id: hts\n    name: Hayat Tahrir al-Sham\n    type: organization\n    aliases: [HTS, "Hay\'at Tahrir al-Sham", HTS]\n    part_of: [opposition, {id: syria, from: 2017, to: 2024-12}]\n    wikidata: Q28869510\n  - {id: opposition, name: Opposition, located_in: syria}\n',
      'rulings.yaml': `rulings:\n  - claims: [a#c2, a#c1]\n    ruling: conflict\n    accept: a#c1\n    reason: R.\n    texts: [${digestOfSentence('T').toUpperCase()}, ${digestOfSentence('The ferry sank on 1 March 2025.')}]\n    by: desk\n    on: 2026-11-22\n`,
      'reconcile.config.yaml': 'severities: {new-discrepancy: error, stale-ruling: off}\nmin_confidence: 0.8\nlexicon:\n  - {id: mothball, verbs: mothball, opposite: reopen, kind: state, exclusive: [time, place]}\n',
    });
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    expect(workspace.entities).toMatchObject([
      { id: 'hts', type: 'organization', aliases: ['HTS', "Hay'at Tahrir al-Sham", 'HTS'], partOf: [{ id: 'opposition', from: null, to: null }, { id: 'syria', from: '2017', to: '2024-12' }], wikidata: 'Q28869510' },
      { id: 'opposition', type: 'other', partOf: [{ id: 'syria', from: null, to: null }] },
      { id: 'syria', type: 'place', aliases: [], wikidata: null },
    ]);
    expect(workspace.rulings).toEqual([
      { claims: ['a#c2', 'a#c1'], ruling: 'conflict', accept: 'a#c1', reason: 'R.', texts: [digestOfSentence('T'), digestOfSentence('The ferry sank on 1 March 2025.')], by: 'desk', on: '2026-11-22', location: { file: 'rulings.yaml', line: 2, column: 5 } },
    ]);
    expect(workspace.config).toEqual({
      severities: { 'new-discrepancy': 'error', 'stale-ruling': 'off' }, minConfidence: 0.8,
      lexicon: [{ id: 'mothball', verbs: ['mothball'], nouns: [], opposite: 'reopen', kind: 'state', exclusive: ['time', 'place'] }],
    });
  });
});
