import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchWorkspace } from '../../../src/cli/watch/watch-files.ts';

describe('watching a workspace', () => {
  let root: string;
  let stop: () => void;
  let changes: number;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'reconcile-watch-'));
    for (const folder of ['sources', 'claims']) mkdirSync(join(root, folder));
    writeFileSync(join(root, 'claims', 'a.yaml'), 'source: a\n');
    changes = 0;
    stop = watchWorkspace(root, () => changes++);
  });
  afterEach(() => {
    stop();
    rmSync(root, { recursive: true, force: true });
  });

  const soon = (ms = 500): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  async function noticed(change: () => void): Promise<number> {
    const before = changes;
    change();
    for (let i = 0; i < 40 && changes === before; i++) await soon(100);
    await soon(300);
    return changes - before;
  }

  it('notices a change, many at once as one, a file put in place of another, and a new folder with what comes into it later', async () => {
    expect(await noticed(() => writeFileSync(join(root, 'claims', 'a.yaml'), 'source: b\n'))).toBe(1);
    expect(await noticed(() => { for (let i = 0; i < 20; i++) writeFileSync(join(root, 'sources', `s${i}.yaml`), 'id: s\n'); })).toBe(1);
    expect(await noticed(() => {
      writeFileSync(join(root, 'claims', '.a.yaml.swp'), '');
      renameSync(join(root, 'claims', '.a.yaml.swp'), join(root, 'claims', 'a.yaml'));
    })).toBe(1);
    expect(await noticed(() => mkdirSync(join(root, 'claims', 'deep')))).toBe(1);
    expect(await noticed(() => writeFileSync(join(root, 'claims', 'deep', 'b.yaml'), 'source: b\n'))).toBe(1);
    expect(await noticed(() => writeFileSync(join(root, 'entities.yaml'), 'entities: []\n'))).toBe(1);
  });

  it('does not take the page that it writes for a change', async () => {
    writeFileSync(join(root, 'report.html'), '<p>');
    writeFileSync(join(root, 'claims', '.hidden'), '');
    await soon();
    expect(changes).toBe(0);
  });
});
