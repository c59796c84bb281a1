import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formatClaimFiles, loadWorkspace } from '../../src/workspace/index.ts';
import { formatClaimsText } from '../../src/workspace/format/format-claims.ts';
import { keepsComments } from '../../src/workspace/yaml/comments.ts';
import { folderWith } from './support.ts';

const nowhere = (): null => null;

/** A map as a key of a map as a key, …: as text each is written in quotes within the quotes of the next. */
const NESTED_KEY = Array.from({ length: 30 }).reduce<string>((key) => `{? ${key} : b}`, 'a');

it('a file with an anchor that cannot be printed has no form', () => {
  expect(formatClaimsText('source: x\nclaims:\n  - id: c1\n    text: &b\u00153 The pier is closed.\n', () => null)).toBeNull();
});

it('keys nested in keys do not end the program', () => {
  expect(() => formatClaimsText(`source: x\nclaims:\n  - id: c1\n    text: The pier is closed.\n? ${NESTED_KEY}\n: y\n`, () => null)).not.toThrow();
});

describe('a claim file in canonical form', () => {
  it.each<[string, string, string]>([
    ['has its fields in one order', 'claims:\n  - text: The ferry sank.\n    id: c1\nsource: a\n', 'source: a\nclaims:\n  - id: c1\n    text: The ferry sank.\n'],
    ['has one indentation', 'source: a\nclaims:\n-   id: c1\n    text: The ferry sank.\n', 'source: a\nclaims:\n  - id: c1\n    text: The ferry sank.\n'],
    ['keeps comments where they belong', '# top\nsource: a # here\nclaims:\n  # the first\n  - text: The ferry sank. # yes\n    # an id\n    id: c1\n', '# top\nsource: a # here\nclaims:\n  # the first\n  # an id\n  - id: c1\n    text: The ferry sank. # yes\n'],
    ['keeps comments without words', '#\nsource: a\nclaims:\n  #\n  - id: c1\n    text: >- #\n      The ferry\n      sank.\n    quote: | # as it stands\n      It sank.\n    #\n', '#\nsource: a\nclaims:\n  #\n  - id: c1\n    text: >- #\n      The ferry sank.\n    quote: | # as it stands\n      It sank.\n    #\n'],
    ['gives new claims their ids', 'source: a\nclaims:\n  - id: c7\n    text: The ferry sank.\n  - text: It rained.\n', 'source: a\nclaims:\n  - id: c7\n    text: The ferry sank.\n  - id: c8\n    text: It rained.\n'],
    ['keeps long texts on one line', `source: a\nclaims:\n  - id: c1\n    text: ${'The ferry sank and '.repeat(20)}rose.\n`, `source: a\nclaims:\n  - id: c1\n    text: ${'The ferry sank and '.repeat(20)}rose.\n`],
    ['keeps the line breaks of Windows', 'source: a\r\nclaims:\r\n- text: The ferry sank. # yes\r\n  id: c1\r\n  quote: |\r\n    It\r\n    sank.\r\n', 'source: a\r\nclaims:\r\n  - id: c1\r\n    text: The ferry sank. # yes\r\n    quote: |\r\n      It\r\n      sank.\r\n'],
    ['keeps quotes that YAML needs', 'source: a\nclaims:\n  - id: "007"\n    quantity: ">=30"\n    text: "He said: no."\n', 'source: a\nclaims:\n  - id: "007"\n    text: "He said: no."\n    quantity: ">=30"\n'],
  ])('%s', (_, before, after) => {
    expect(formatClaimsText(before, nowhere)).toBe(after);
    expect(formatClaimsText(after, nowhere)).toBe(after);
  });

  it('is not made of what is no YAML', () => expect(formatClaimsText('claims: [', nowhere)).toBeNull());
});

it('no comment is lost, wherever one stands', () => {
  const forms = ['source: a\nclaims:\n  - id: c1\n    text: The ferry sank.\n    quantity: {value: "12", of: people}\n    attribution: [police, Reuters]\n    evidence:\n      sha256: abc\n  - text: |\n      It\n      sank.\n    subject:\n    - a\n    - b\n', 'claims:\n- text: >-\n    folded\n    text\n  id: c1\nsource: b\n', 'source: b\nclaims: [{id: c1,\n text: x}, \n {text: y}\n ]\n'];
  const comments = ['#', '# ', '# why', '#\n#', '#\n\n# two'];
  let formatted = 0;
  for (const form of forms) {
    const lines = form.split('\n');
    for (const comment of comments) {
      for (const [at, line] of lines.entries()) {
        for (const text of [[...lines.slice(0, at), `${line} ${comment}`, ...lines.slice(at + 1)], ...[0, 2, 4, 6].map((deep) => [...lines.slice(0, at), ' '.repeat(deep) + comment, ...lines.slice(at)])].map((all) => all.join('\n'))) {
          const now = formatClaimsText(text, nowhere);
          if (now === null) continue;
          formatted++;
          expect([text, keepsComments(text, now)]).toEqual([text, true]);
        }
      }
    }
  }
  expect(formatted).toBeGreaterThan(400);
});

it('the place of a quote is filled in from the article, and a file with errors is left alone', () => {
  const folder = folderWith({ 'sources/a.yaml': 'id: a\ntext: {file: a.txt}\n', 'a.txt': 'Ferry sinks\nIt sank. It carried “80 people”.\n', 'claims/a.yaml': 'source: a\nclaims:\n  - quote: carried "80 people"\n    text: The ferry carried 80 people.\n', 'claims/b.yaml': 'source: a\nclaims: [\n' });
  expect(formatClaimFiles(loadWorkspace(folder), () => true, true)).toEqual([{ file: 'claims/a.yaml', outcome: 'changed' }, { file: 'claims/b.yaml', outcome: 'broken' }]);
  expect(readFileSync(join(folder, 'claims/a.yaml'), 'utf8')).toBe('source: a\nclaims:\n  - id: c1\n    text: The ferry carried 80 people.\n    at: p2s2\n    quote: carried "80 people"\n');
  expect(readFileSync(join(folder, 'claims/b.yaml'), 'utf8')).toBe('source: a\nclaims: [\n');
});

it('the bundled corpus means the same in canonical form', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const done = formatClaimFiles(loadWorkspace(root), () => true, false);
  expect(done.map(({ file }) => file)).toEqual(readdirSync(join(root, 'claims')).map((name) => `claims/${name}`).sort());
  expect(done.filter(({ outcome }) => outcome === 'broken' || outcome === 'risky')).toEqual([]);
});
