import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkWorkspace, initWorkspace, loadWorkspace, WorkspaceError } from '../../src/workspace/index.ts';
import { folderWith } from './support.ts';

describe('initWorkspace', () => {
  it('writes a workspace without a finding', () => {
    const folder = join(folderWith({}), 'new', 'one');
    const written = initWorkspace(folder);
    expect([...written].sort()).toEqual(['.gitignore', 'claims/example.yaml', 'entities.yaml', 'reconcile.config.yaml', 'rulings.yaml', 'sources/example.yaml']);
    const loaded = loadWorkspace(folder);
    expect(checkWorkspace(loaded)).toEqual([]);
    expect(loaded.workspace).toMatchObject({ sources: [{}], claims: [{}, {}], entities: [{}, {}], rulings: [{}] });
    for (const file of written) expect(readFileSync(join(folder, file), 'utf8')).toMatch(/^# /);
  });

  it('has examples in its comments that are sound, too', () => {
    const folder = folderWith({});
    for (const file of initWorkspace(folder)) {
      const path = join(folder, file);
      // "# field: value" is an example, "# Words." is an explanation.
      const uncommented = readFileSync(path, 'utf8').replace(/^( *)# (?=( *)(- )?[a-z_]+:)/gm, '$1').replace('sha256: ...', `sha256: ${'0'.repeat(64)}`);
      writeFileSync(path, uncommented);
    }
    expect(loadWorkspace(folder).diagnostics.map(({ code, args }) => `${code} ${args['id']}`)).toEqual(['unknown-entity police', 'unknown-source example-first']);
  });

  it('overwrites nothing, and writes nothing where a file is in the way', () => {
    const folder = folderWith({ 'entities.yaml': 'mine', 'rulings.yaml': 'mine' });
    expect(() => initWorkspace(folder)).toThrow(WorkspaceError);
    expect(() => initWorkspace(folder)).toThrow(/entities\.yaml, rulings\.yaml/);
    expect(readdirSync(folder).sort()).toEqual(['entities.yaml', 'rulings.yaml']);
    expect(readFileSync(join(folder, 'entities.yaml'), 'utf8')).toBe('mine');
  });

  it('leaves the .gitignore of a folder that has one', () => {
    const folder = folderWith({ '.gitignore': '*.log\n' });
    expect(initWorkspace(folder)).toHaveLength(5);
    expect(readFileSync(join(folder, '.gitignore'), 'utf8')).toBe('*.log\n');
  });

  it('writes nothing through links', () => {
    const [folder, outside] = [folderWith({}), folderWith({})];
    symlinkSync(join(outside, 'made.yaml'), join(folder, 'entities.yaml'));
    expect(() => initWorkspace(folder)).toThrow(/entities\.yaml/);
    const other = folderWith({});
    symlinkSync(outside, join(other, 'sources'));
    expect(() => initWorkspace(other)).toThrow(/link/);
    expect(existsSync(join(outside, 'made.yaml')) || existsSync(join(outside, 'example.yaml'))).toBe(false);
  });

  it('says what is in the way of the folder', () => {
    const folder = folderWith({ file: '' });
    expect(() => initWorkspace(join(folder, 'file'))).toThrow(WorkspaceError);
    expect(() => initWorkspace(join(folder, 'file', 'x'))).toThrow(/a file is in the way/);
    mkdirSync(join(folder, 'there'));
    expect(initWorkspace(join(folder, 'there'))).toHaveLength(6);
  });
});
