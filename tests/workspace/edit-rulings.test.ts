import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOfSentence, loadWorkspace, recordRuling } from '../../src/workspace/index.ts';
import { withRuling, type NewRuling } from '../../src/workspace/rulings/edit-rulings.ts';
import { folderWith } from './support.ts';

const ruling: NewRuling = { claims: ['a#c1', 'b#c2'], ruling: 'conflict', accept: null, reason: 'Two forces: one distance.', texts: ['1'.repeat(64), 'f'.repeat(64)], by: 'desk', on: '2026-11-22' };
const item = `- claims: [a#c1, b#c2]
    ruling: conflict
    reason: "Two forces: one distance."
    texts: ["${'1'.repeat(64)}", ${'f'.repeat(64)}]
    by: desk
    on: 2026-11-22
`;

describe('a new ruling', () => {
  it.each<[string, string, string]>([
    ['in an empty file', '', `rulings:\n  ${item}`],
    ['in a file of comments', '# ours\n', `# ours\nrulings:\n  ${item}`],
    ['under an empty key', 'rulings:\n', `rulings:\n  ${item}`],
    ['under an empty list', 'rulings: []   # none yet\n# end\n', `rulings:    # none yet\n  ${item}# end\n`],
    ['behind others, comments and all', '# top\nrulings:\n  - claims: [a#c1, a#c2] # both\n    ruling: same\n\n# end\n', `# top\nrulings:\n  - claims: [a#c1, a#c2] # both\n    ruling: same\n  ${item}\n# end\n`],
    ['at the indentation of the others', 'rulings:\n- claims: [a#c1, a#c2]\n  ruling: same\n', `rulings:\n- claims: [a#c1, a#c2]\n  ruling: same\n${item.replaceAll('\n    ', '\n  ')}`],
    ['in a file without a last line end', 'rulings:\n  - claims: [a#c1, a#c2]\n    ruling: same', `rulings:\n  - claims: [a#c1, a#c2]\n    ruling: same\n  ${item}`],
    ['under an empty list on a line of its own', 'rulings: # [] is none\n  []\n', `rulings: # [] is none\n  ${item}  \n`],
    ['behind a folded text and an end of the document', '---\nrulings:\n  - claims: [a#c1, a#c2]\n    ruling: same\n    reason: >\n      folded\n      text\n...\n', `---\nrulings:\n  - claims: [a#c1, a#c2]\n    ruling: same\n    reason: >\n      folded\n      text\n  ${item}...\n`],
    ['with the line breaks of Windows', '# ours\r\nrulings:\r\n  - claims: [a#c1, a#c2]\r\n    ruling: same\r\n', `# ours\nrulings:\n  - claims: [a#c1, a#c2]\n    ruling: same\n  ${item}`.replaceAll('\n', '\r\n')],
  ])('%s', (_, before, after) => expect(withRuling(before, ruling)).toBe(after));

  it.each(['rulings: [{claims: [a#c1, a#c2], ruling: same}]\n', 'rulings: {}\n', 'rulings: *x\n', '- a\n'])('is not squeezed into %j', (text) => expect(withRuling(text, ruling)).toBeNull());
});

it('a ruling on the same two claims is renewed in its place, and its comments stay', () => {
  const before = `rulings:\n  - claims: [b#c2, a#c1]   # the other way round\n    # looked at twice\n    ruling: unsure         # not yet\n    reason: Who knows.\n    on: 2025-01-01\n  - claims: [a#c1, a#c2]\n    ruling: same\n`;
  expect(withRuling(before, ruling)).toBe(
    `rulings:\n  - claims: [b#c2, a#c1]   # the other way round\n    texts: [${'f'.repeat(64)}, "${'1'.repeat(64)}"]\n    by: desk\n    # looked at twice\n    ruling: conflict         # not yet\n    reason: "Two forces: one distance."\n    on: 2026-11-22\n  - claims: [a#c1, a#c2]\n    ruling: same\n`,
  );
});

describe('what a renewed ruling does not say any more goes', () => {
  const plain: NewRuling = { ...ruling, ruling: 'no-conflict', by: null };
  const renewedAs = (...lines: string[]): string => `rulings:\n  - claims: [a#c1, b#c2]\n    texts: ["${'1'.repeat(64)}", ${'f'.repeat(64)}]\n${lines.join('')}  - claims: [a#c1, a#c2]\n    ruling: same\n`;
  const [kind, reason, on] = ['    ruling: no-conflict\n', '    reason: "Two forces: one distance."\n', '    on: 2026-11-22\n'];
  it.each<[string, string, string]>([
    ['with its line', '    ruling: conflict\n    accept: b#c2\n    reason: |\n      Two\n      lines.\n    by: desk\n    on: 2025-01-01\n', renewedAs(kind, reason, on)],
    ['but for a comment on its line', '    ruling: conflict\n    accept: b#c2 # for now\n    by: desk\n    reason: x\n    on: 2025-01-01\n', renewedAs(kind, '    accept: null # for now\n', reason, on)],
  ])('%s', (_, fields, after) => expect(withRuling(`rulings:\n  - claims: [a#c1, b#c2]\n${fields}  - claims: [a#c1, a#c2]\n    ruling: same\n`, plain)).toBe(after));

  it('at the end of a file without a last line end', () => {
    expect(withRuling('rulings:\n  - claims: [a#c1, b#c2]\n    ruling: same\n    reason: x\n    texts: null\n    on: 2025-01-01\n    by: desk', plain)).toBe(`rulings:\n  - claims: [a#c1, b#c2]\n${kind}${reason}    texts: ["${'1'.repeat(64)}", ${'f'.repeat(64)}]\n${on}`);
  });
});

describe('recordRuling', () => {
  const texts = ['The ferry sank on 1 March 2025.', 'The ferry sank on 2 March 2025.'] as const;
  const workspace = (rulings?: string) => folderWith({ 'sources/a.yaml': 'id: a\n', 'claims/a.yaml': `source: a\nclaims:\n  - {id: c1, text: "${texts[0]}"}\n  - {id: c2, text: "${texts[1]}"}\n`, ...(rulings !== undefined && { 'rulings.yaml': rulings }) });
  const made: NewRuling = { ...ruling, claims: ['a#c1', 'a#c2'], texts: [digestOfSentence(texts[0]), digestOfSentence(texts[1])] };

  it('makes the file, and a later edit of a claim reopens the ruling', () => {
    const folder = workspace();
    expect(recordRuling(loadWorkspace(folder), made)).toEqual({ file: 'rulings.yaml', renewed: false });
    expect(loadWorkspace(folder).diagnostics).toEqual([]);
    writeFileSync(join(folder, 'claims/a.yaml'), readFileSync(join(folder, 'claims/a.yaml'), 'utf8').replace('1 March', '3 March'));
    expect(loadWorkspace(folder).diagnostics.map(({ code }) => code)).toEqual(['ruling-reopened']);
  });

  it('writes nothing that would contradict another ruling, or into a broken file', () => {
    const contradicting = 'rulings:\n  - claims: [a#c1, a#c3]\n    ruling: same\n  - claims: [a#c2, a#c3]\n    ruling: same\n';
    for (const text of [contradicting, 'rulings:\n  - claims: [a#c1\n']) {
      const folder = workspace(text);
      expect(() => recordRuling(loadWorkspace(folder), made)).toThrow(/not written|nothing was written/);
      expect(readFileSync(join(folder, 'rulings.yaml'), 'utf8')).toBe(text);
    }
  });
});
