import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMemoryFolder } from '../../../src/workspace/memory/memory-folder.ts';
import { folderWith } from '../support.ts';

const CONTENT = Buffer.from('content\nof two lines');

/** A workspace with one remembered file, and the path of that file. */
function remembered(): { root: string; file: string } {
  const root = folderWith({});
  openMemoryFolder(root, 'v1').write('one', CONTENT);
  return { root, file: join(root, '.reconcile', 'one') };
}

describe('.reconcile/', () => {
  it('gives back what was written, and is left alone by git', () => {
    const { root } = remembered();
    expect(openMemoryFolder(root, 'v1').read('one')).toEqual(CONTENT);
    expect(readFileSync(join(root, '.reconcile', '.gitignore'), 'utf8')).toBe('*\n');
    expect(readdirSync(join(root, '.reconcile')).sort()).toEqual(['.gitignore', 'one']);
  });

  it('opens nothing that is not there, nor of another version', () => {
    const { root } = remembered();
    expect(openMemoryFolder(root, 'v1').read('two')).toBeNull();
    expect(openMemoryFolder(root, 'v2').read('one')).toBeNull();
    expect(openMemoryFolder(folderWith({}), 'v1').read('one')).toBeNull();
  });

  it('opens no file that was cut at any byte', () => {
    const { root, file } = remembered();
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++) {
      writeFileSync(file, whole.subarray(0, length));
      expect(openMemoryFolder(root, 'v1').read('one')).toBeNull();
    }
  });

  it('opens no file in which any byte has changed, or to which something was added', () => {
    const { root, file } = remembered();
    const whole = readFileSync(file);
    for (let at = 0; at < whole.length; at++) {
      const changed = Buffer.from(whole);
      changed[at]! ^= 1;
      writeFileSync(file, changed);
      expect(openMemoryFolder(root, 'v1').read('one')).toBeNull();
    }
    writeFileSync(file, Buffer.concat([whole, Buffer.from('x')]));
    expect(openMemoryFolder(root, 'v1').read('one')).toBeNull();
  });

  it('writes nothing through a link, nor over what stands in the way, and goes on', () => {
    const [root, outside] = [folderWith({}), folderWith({})];
    symlinkSync(outside, join(root, '.reconcile'));
    openMemoryFolder(root, 'v1').write('one', CONTENT);
    expect(readdirSync(outside)).toEqual([]);
    const other = folderWith({ '.reconcile': 'a file' });
    openMemoryFolder(other, 'v1').write('one', CONTENT);
    expect(readFileSync(join(other, '.reconcile'), 'utf8')).toBe('a file');
    const third = folderWith({ '.reconcile/one/two': 'a folder where the file would be' });
    openMemoryFolder(third, 'v1').write('one', CONTENT);
    expect(readdirSync(join(third, '.reconcile')).sort()).toEqual(['.gitignore', 'one']);
  });

  it('clears away what is no longer needed, but not what another process is writing', () => {
    const { root } = remembered();
    const folder = openMemoryFolder(root, 'v1');
    const path = (name: string): string => join(root, '.reconcile', name);
    folder.write('old', CONTENT);
    writeFileSync(path('now.tmp'), '');
    writeFileSync(path('long-ago.tmp'), '');
    utimesSync(path('long-ago.tmp'), 1, 1);
    folder.keepOnly(new Set(['one']));
    expect(readdirSync(join(root, '.reconcile')).sort()).toEqual(['.gitignore', 'now.tmp', 'one']);
    mkdirSync(path('a-folder'));
    folder.keepOnly(new Set()); // no folder is removed, and nothing is thrown
    expect(existsSync(path('a-folder'))).toBe(true);
  });
});
