import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/report/diagnostic-messages.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { badFiles } from './bad-files.ts';
import { folderWith, goodClaims, goodSource, shown } from './support.ts';

const base = { 'sources/a.yaml': goodSource, 'claims/a.yaml': goodClaims };

describe('files that are wrong in one way', () => {
  it.each(badFiles)('$name', ({ files, expected }) => {
    const folder = folderWith({ ...base, ...files });
    const { diagnostics } = loadWorkspace(folder);
    expect(diagnostics.map(shown)).toEqual(expected);
    for (const diagnostic of diagnostics) {
      const { message, mend } = messageOf(diagnostic);
      expect(message).toMatch(/^[^\n]+\.$/);
      expect(mend).toMatch(/^[^\n]+[.?]$/);
      expect(message + mend).not.toMatch(/undefined|\[object|\bnull\b.*\bnull\b/);
      expect(message + mend).not.toContain(folder);
    }
  });

  it('leaves the prototype alone', () => {
    loadWorkspace(folderWith({ ...base, 'reconcile.config.yaml': 'severities: {__proto__: error, constructor: off}\n__proto__: {polluted: true}\n' }));
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
