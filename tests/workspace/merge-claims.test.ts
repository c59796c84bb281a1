import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { existingFile, formatClaimsFile, mergeClaimsFile, mergeSourceFile, type NewClaim, type NewSource } from '../../src/workspace/index.ts';
import { folderWith } from './support.ts';
import { draftId, sentenceMark } from '../../src/values/draft-id.ts';
import { digestOf } from '../../src/values/text-digest.ts';

/** A draft of a sentence that is called by a letter. */
const draft = (sentence: string, text: string, at = 'p1s1'): NewClaim => {
  const evidence = digestOf(sentence);
  return { id: draftId(evidence, text, new Set()), text, at, evidence, attribution: [], certainty: 'stated', open: [], datedBy: null };
};
const marks = (...drafts: readonly NewClaim[]): string[] => drafts.map(({ evidence }) => sentenceMark(evidence));

const a = draft('A', 'Twelve people died in Oldport.');
const b = draft('B', 'The ferry Marta was built in 1974.', 'p1s2');
const c = draft('C', 'An inquiry was opened.', 'p2s1');

describe('drafting again', () => {
  it('changes nothing where nothing is new', () => {
    const file = formatClaimsFile('x', [a, b], marks(a, b));
    expect(mergeClaimsFile(file, 'x', [a, b], marks(a, b))).toEqual({ content: file, added: 0, replaced: 0, removed: 0 });
  });

  it('keeps every byte that a person wrote: edits, comments, claims of their own; and does not draft again what was deleted', () => {
    const edited = formatClaimsFile('x', [a, b], marks(a, b))
      .replace('Twelve people died in Oldport.', '12 people drowned near Oldport.   # as the coroner has it')
      .replace(/ {2}- id: .*\n {4}text: The ferry[\s\S]*?status: draft\n/, '  - id: mine\n    text: The Marta was old.\n    at: p1s2\n');
    const merged = mergeClaimsFile(edited, 'x', [a, b, c], marks(a, b, c))!;
    expect(merged.added).toBe(1);
    expect(merged.content).toContain('12 people drowned near Oldport.   # as the coroner has it');
    expect(merged.content).not.toContain('The ferry Marta was built');
    const [before, after] = merged.content.split('  - id: ' + c.id);
    expect(edited.startsWith(before!)).toBe(true);
    expect(after).toContain('An inquiry was opened.');
  });

  it('adds nothing that a person has written about the same sentence in other words', () => {
    const file = 'source: x\nclaims:\n  - id: c1\n    text: In Oldport, twelve people died.\n    at: p1s1\n';
    expect(mergeClaimsFile(file, 'x', [a, b], marks(a, b))).toMatchObject({ added: 1 });
  });

  it('drafts a sentence whose figure the outlet has corrected', () => {
    const file = formatClaimsFile('x', [a], marks(a));
    const now = draft('A, corrected', 'Nine people died in Oldport.');
    expect(mergeClaimsFile(file, 'x', [now], marks(now))!.content).toContain('Nine people died in Oldport.');
  });

  it('with refresh, moves and takes out drafts that nobody touched, and leaves those that somebody did', () => {
    const file = formatClaimsFile('x', [a, b], marks(a, b)).replace('The ferry Marta was built in 1974.', 'The ferry Marta was built in 1975.');
    const moved = { ...a, at: 'p3s1' };
    const result = mergeClaimsFile(file, 'x', [moved], marks(a, b), { refresh: true })!;
    expect(result).toMatchObject({ added: 0, replaced: 1, removed: 0 });
    expect(result.content).toContain('at: p3s1');
    expect(result.content).toContain('built in 1975');
    expect(mergeClaimsFile(formatClaimsFile('x', [a, b], marks(a, b)), 'x', [a], marks(a, b), { refresh: true })).toMatchObject({ removed: 1 });
  });

  it('works in files indented otherwise, in an empty list, and with text behind the claims', () => {
    expect(mergeClaimsFile('source: x\nclaims: []\n', 'x', [a], marks(a))!.content).toContain(a.text);
    const flat = mergeClaimsFile('source: x\nclaims:\n- id: c1\n  text: The pier is closed.\n# the end\n', 'x', [a], marks(a))!.content;
    expect(flat).toContain(`\n- id: ${a.id}\n  text: ${a.text}\n`);
    expect(flat).toContain('# the end');
  });

  it.each<[string, string, string]>([
    ['an empty list', '# ours\nsource: x # theirs\nclaims: [] # none yet\n# the end\n', '# ours\nsource: x # theirs\nclaims: # none yet\nNEW# the end\n'],
    ['a list that is nothing', 'claims:\n# none yet\nsource: x\n', 'claims:\nNEW# none yet\nsource: x\n'],
    ['null', 'source: x\nclaims: null # none yet', 'source: x\nclaims: # none yet\nNEW'],
    ['an empty list on its own line', 'source: x\nclaims: # none yet\n  []\n', 'source: x\nclaims: # none yet\nNEW\n'],
    ['no list', '# ours\nsource: x\n', '# ours\nsource: x\nclaims:\nNEW'],
    ['a list under a misspelt name', 'source: x\nclaim:\n  - id: c1\n    text: The pier is closed. # by hand\n', 'source: x\nclaim:\n  - id: c1\n    text: The pier is closed. # by hand\nclaims:\nNEW'],
  ])('writes the first claims below what is there: %s', (_, before, after) => {
    const { content } = mergeClaimsFile(before, 'x', [a], [])!;
    const written = content.replace(/(?: {2}- id: d[\s\S]*?status: draft\n)/, 'NEW');
    expect(written).toBe(after);
  });

  it('leaves an empty list where all drafts go, and its comments', () => {
    const file = `# ours\n${formatClaimsFile('x', [a], marks(a))}`;
    const { content } = mergeClaimsFile(file, 'x', [], marks(a), { refresh: true })!;
    expect(content).toMatch(/^# ours\n# Drafts.*\nsource: x\nclaims: \[\]\n# drafted: /);
  });

  it('refuses what is no claim file of the source', () => {
    for (const file of ['', 'claims: [', 'source: y\nclaims: []\n', 'source: x\nclaims: [{id: c1, text: t}]\n', 'source: x\nclaims:\n  - just text\n']) expect([file, mergeClaimsFile(file, 'x', [a], marks(a))]).toEqual([file, null]);
  });

  it.each<[string, string]>([
    ['nested without bottom, in brackets', `${'['.repeat(100_000)}`],
    ['nested without bottom, in braces', `${'{a: '.repeat(50_000)}`],
    ['nested without bottom, in dashes', `${'- '.repeat(50_000)}x`],
    ['aliases without end', `\n${Array.from({ length: 30 }, (_, i) => `      - &l${i} [${i === 0 ? 'x' : Array(9).fill(`*l${i - 1}`).join(', ')}]`).join('\n')}`],
  ])('refuses what check does not read: %s', (_, value) => {
    expect(mergeClaimsFile(`source: x\nclaims:\n  - id: c1\n    text: The pier is closed.\n    subject: ${value}\n`, 'x', [a], marks(a))).toBeNull();
    expect(mergeSourceFile(`id: x\nauthors: ${value}\n`, source)).toBeNull();
  });
});

const source: NewSource = { id: 'x', title: 'Ferry sinks', outlet: null, authors: ['Ann Lee'], published: '2025-03-03', publishedBasis: 'stated', publishedNote: null, retrieved: null, url: null, language: 'en', kind: 'news', via: [], versionOf: null, text: { file: 'x.txt', sha256: '0'.repeat(64) } };

it('merging into a source file fills what is open, and keeps what a person wrote with its comments', () => {
  const merged = mergeSourceFile('# the ferry\nid: x\ntitle: Our title # not theirs\noutlet: null\n', source)!;
  expect(merged).toContain('# the ferry\nid: x\ntitle: Our title # not theirs\noutlet: null\nauthors:\n  - Ann Lee\n');
  expect(merged).toContain('published: 2025-03-03');
  expect(mergeSourceFile(merged, source)).toBe(merged);
});

it('a day is not filled in beside a basis that a person wrote for another', () => {
  expect(mergeSourceFile('id: x\npublished: null\npublished_basis: text\n', source)).not.toContain('2025-03-03');
  expect(mergeSourceFile('id: x\npublished: null\npublished_basis: stated\n', source)).toContain('published: 2025-03-03');
});

it('a file with an anchor that cannot be printed is left as it is', () => {
  expect(mergeSourceFile('id: x\nkind: &b\u00153 news\n', source)).toBeNull();
});

it('a map that is marked as a set takes no fields, and so is left as it is', () => {
  expect(mergeSourceFile('!!set\n? id\n? title\n', source)).toBeNull();
  expect(mergeSourceFile('id: x\ntext: !!set {file, sha256}\n', source)).toContain('text: !!set {file, sha256}\n');
  expect(mergeClaimsFile('!!set {source, claims}\n', 'x', [a], marks(a))).toBeNull();
});

it('nothing is added to a file that check would not read: it would be lost in writing', () => {
  const folder = folderWith({ 'claims/a.yaml': 'source: a\n', 'claims/latin1.yaml': Buffer.from('text: Caf\xe9\n', 'latin1') });
  mkdirSync(join(folder, 'claims/folder.yaml'));
  symlinkSync('/etc/hostname', join(folder, 'claims/out.yaml'));
  symlinkSync('nowhere', join(folder, 'claims/dangling.yaml'));
  symlinkSync('a.yaml', join(folder, 'claims/inside.yaml'));
  writeFileSync(join(folder, 'claims/large.yaml'), '#'.repeat(6_000_000));
  expect([existingFile(folder, 'claims/a.yaml'), existingFile(folder, 'claims/inside.yaml'), existingFile(folder, 'claims/none.yaml')]).toEqual(['source: a\n', 'source: a\n', null]);
  const refusals = ['latin1', 'folder', 'out', 'dangling', 'large'].map((name) => {
    try {
      return existingFile(folder, `claims/${name}.yaml`);
    } catch (error) {
      return (error as Error).message.replace(/^.*: /, '');
    }
  });
  expect(refusals).toEqual(['it is not UTF-8.', 'it is no file that can be read.', 'it is a link out of the workspace.', 'it is a link that leads nowhere.', 'it is too large to be read.']);
});
