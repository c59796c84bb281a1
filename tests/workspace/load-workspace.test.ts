import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace, loadWorkspace, WorkspaceError } from '../../src/workspace/index.ts';
import { badFiles } from './bad-files.ts';
import { folderWith, goodClaims, goodSource, shown } from './support.ts';

const base = { 'sources/a.yaml': goodSource, 'claims/a.yaml': goodClaims };

describe('loadWorkspace', () => {
  it.each([
    ['a missing folder', (folder: string) => join(folder, 'nowhere'), /There is no folder/],
    ['a file', (folder: string) => join(folder, 'file.txt'), /is no folder/],
    ['a folder that is no workspace', (folder: string) => folder, /neither sources\/ nor claims\//],
  ])('refuses %s', (_name, path, message) => {
    const folder = folderWith({ 'file.txt': '' });
    expect(() => loadWorkspace(path(folder))).toThrow(WorkspaceError);
    expect(() => loadWorkspace(path(folder))).toThrow(message);
  });

  it('takes a workspace of empty folders', () => {
    const { workspace, diagnostics, files } = loadWorkspace(folderWith({ 'sources/.keep': '' }));
    expect([workspace.sources, workspace.claims, diagnostics, files]).toEqual([[], [], [], []]);
  });

  it('gives the same for the same files, whatever order they were made in', () => {
    const merged = Object.assign({}, base, ...badFiles.map((bad) => bad.files)) as Record<string, string>;
    const files = Object.entries({
      ...merged, ...base, 'claims/z/b.yaml': goodClaims,
      'entities/b.yaml': 'entities:\n  - {id: q, name: Q, aliases: [R]}\n', 'entities/a.yaml': 'entities:\n  - {id: r, name: R, part_of: q}\n',
    });
    const [one, other] = [files, [...files].reverse()].map((list) => loadWorkspace(folderWith(Object.fromEntries(list))));
    const again = loadWorkspace(one!.evidence.root);
    for (const loaded of [other!, again]) {
      expect(JSON.stringify([loaded.workspace, loaded.diagnostics, loaded.files])).toBe(JSON.stringify([one!.workspace, one!.diagnostics, one!.files]));
    }
    expect(one!.diagnostics.length).toBeGreaterThan(5);
  });

  it('keeps every reference sound but those of rulings', () => {
    for (const { files } of badFiles) {
      const { workspace } = loadWorkspace(folderWith({ ...base, ...files }));
      const sources = new Set(workspace.sources.map(({ id }) => id));
      const entities = new Set(workspace.entities.map(({ id }) => id));
      expect(workspace.claims.every(({ source, text }) => sources.has(source) && text !== '')).toBe(true);
      expect(workspace.sources.every(({ versionOf }) => versionOf === null || sources.has(versionOf))).toBe(true);
      expect(workspace.entities.every(({ partOf }) => partOf.every(({ id }) => entities.has(id)))).toBe(true);
      for (const list of [workspace.sources, workspace.claims, workspace.entities]) expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
    }
  });

  it('gives severities as the configuration wants them', () => {
    const files = { ...base, 'sources/b.yaml': 'id: b\n', 'rulings.yaml': 'rulings:\n  - {claims: [a#c1, a#c9], ruling: same}\n' };
    const severities = (config: string) => loadWorkspace(folderWith({ ...files, 'reconcile.config.yaml': config })).diagnostics.map(({ code, severity }) => `${code} ${severity}`);
    expect(severities('')).toEqual(['stale-ruling warning', 'source-without-claims info']);
    expect(severities('severities: {stale-ruling: error, source-without-claims: off}')).toEqual(['stale-ruling error']);
  });

  it('knows the codes of all rules', () => {
    expect(loadWorkspace(folderWith({ ...base, 'reconcile.config.yaml': 'severities: {number-not-in-evidence: error}\n' })).diagnostics).toEqual([]);
    expect(loadWorkspace(folderWith({ ...base, 'reconcile.config.yaml': 'severities: {number-not-in-evidnce: error}\n' })).diagnostics).toMatchObject([{ code: 'unknown-code', severity: 'warning', args: { nearest: 'number-not-in-evidence' } }]);
  });

  it('says where the first of two ids is', () => {
    const { diagnostics } = loadWorkspace(folderWith({ ...base, 'claims/b.yaml': goodClaims }));
    expect(diagnostics).toMatchObject([{ code: 'duplicate-id', file: 'claims/b.yaml', line: 3, args: { id: 'a#c1', first: 'claims/a.yaml:3' } }]);
  });

  it.each([
    ['field', { 'claims/a.yaml': `${goodClaims}    atribution: X\n` }, 'attribution'],
    ['field that is missing', { 'claims/a.yaml': `${goodClaims}  - {id: c2, txt: T}\n` }, 'text'],
    ['value', { 'claims/a.yaml': `${goodClaims}    polarity: denyed\n` }, 'denied'],
    ['source', { 'claims/b.yaml': 'source: aa\nclaims: []\n' }, 'a'],
    ['claim', { 'rulings.yaml': 'rulings:\n  - {claims: [a#c1, a#c11], ruling: same}\n' }, 'a#c1'],
    ['entity', { 'entities.yaml': 'entities:\n  - {id: syria, name: Syria}\n  - {id: homs, name: Homs, located_in: siria}\n' }, 'syria'],
    ['code', { 'reconcile.config.yaml': 'severities: {stale-rulings: off}\n' }, 'stale-ruling'],
    ['field, where one is near', { 'claims/a.yaml': `${goodClaims}    zzz: X\n` }, null],
  ])('names the nearest known %s', (_name, files, nearest) => {
    const { diagnostics } = loadWorkspace(folderWith({ ...base, ...files }));
    expect(diagnostics.find(({ args }) => 'nearest' in args)?.args['nearest']).toBe(nearest);
  });
});

describe('symbolic links', () => {
  it('out of the workspace are not followed', () => {
    const outside = folderWith({ 'b.yaml': 'id: b\n', 'more/c.yaml': 'id: c\n' });
    const folder = folderWith(base);
    symlinkSync(join(outside, 'b.yaml'), join(folder, 'sources/b.yaml'));
    symlinkSync(join(outside, 'more'), join(folder, 'sources/more'));
    symlinkSync(join(outside, 'b.yaml'), join(folder, 'entities.yaml'));
    const { diagnostics, workspace } = loadWorkspace(folder);
    expect(diagnostics.map(shown)).toEqual(['entities.yaml path-outside', 'sources/b.yaml path-outside', 'sources/more path-outside']);
    expect(workspace.sources).toHaveLength(1);
  });

  it('that lead nowhere or in circles do no harm', () => {
    const folder = folderWith(base);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'claims/b.yaml'));
    symlinkSync(join(folder, 'claims'), join(folder, 'claims/again'));
    symlinkSync(folder, join(folder, 'sources/up'));
    expect(loadWorkspace(folder).diagnostics.map(shown).filter((one) => !one.includes('duplicate-id'))).toEqual(['claims/b.yaml unreadable-file']);
  });

  it('inside of the workspace are followed', () => {
    const folder = folderWith({ ...base, 'drafts/b.yaml': 'id: b\n' });
    symlinkSync(join(folder, 'drafts/b.yaml'), join(folder, 'sources/b.yaml'));
    expect(loadWorkspace(folder).workspace.sources.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('of the workspace itself are fine', () => {
    const folder = folderWith(base);
    const link = join(folderWith({}), 'link');
    symlinkSync(folder, link);
    expect(loadWorkspace(link).workspace.claims).toHaveLength(1);
  });

  it('that stand where a folder should be are named', () => {
    const folder = folderWith(base);
    writeFileSync(join(folder, 'entities'), '');
    mkdirSync(join(folder, 'claims/dir.yaml'));
    expect(loadWorkspace(folder).diagnostics.map(shown)).toEqual(['entities unreadable-file']);
  });
});

describe('checkWorkspace', () => {
  it('narrows to the problems of some files', () => {
    const loaded = loadWorkspace(folderWith({ ...base, 'claims/a.yaml': `${goodClaims}    rank: 0\n`, 'sources/b.yaml': 'id: b\n' }));
    expect(checkWorkspace(loaded).map(shown)).toEqual(['claims/a.yaml:6:11 bad-rank', 'sources/b.yaml:1:5 source-without-claims']);
    expect(checkWorkspace(loaded, ['claims/a.yaml']).map(shown)).toEqual(['claims/a.yaml:6:11 bad-rank']);
    expect(checkWorkspace(loaded, [])).toEqual([]);
  });
});
