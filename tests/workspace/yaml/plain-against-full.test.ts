import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FileProblems } from '../../../src/workspace/problems.ts';
import { readFullYaml } from '../../../src/workspace/yaml/read-full-yaml.ts';
import { readPlainYaml } from '../../../src/workspace/yaml/read-plain-yaml.ts';

/** What the quick reader accepts, the full one must read the same, without a problem. Returns whether it was accepted. */
function agree(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === null) return false;
  const problems = new FileProblems('f.yaml', text);
  const full = readFullYaml(text, problems);
  expect(problems.all(), text).toEqual([]);
  expect(plain, text).toEqual(full);
  return true;
}

const fragments = [
  'a', 'id', 'key: ', 'k:', ': ', ':', ' ', '  ', '    ', '\n', '\n', '\n  ', '\n  - ', '\n- ', '- ', '-', '# c', ' # c', '#', '"', "'", '"q"', "'q'", "''", '\\', '\\n', '\\"', '[', ']', '{', '}', ', ', ',',
  '7', '007', '1e3', '-1', '.5', '0x1F', '~', 'null', 'true', 'yes', '2024-12-07', '~500', '>=30', '<5', '|', '>', '&a ', '*a', '!t ', '?', '@', '%', '`', '=', 'é', '🙂', '\u00A0', '\u0085', '\t', '\r', '---', '...', 'text with words', "it's", 'a:b', 'a#b', '[x, y]', '{k: v}', '{k: [x, {j: w}]}',
];

describe('the quick YAML reader against the full parser', () => {
  it('agrees on the files of this project, and reads them all', () => {
    for (const folder of ['sources', 'claims']) {
      for (const name of readdirSync(folder)) expect(agree(readFileSync(`${folder}/${name}`, 'utf8')), name).toBe(true);
    }
  });

  it.each([
    ['a map', 'id: c1\ntext: A text.\n'],
    ['a list at its key', 'claims:\n- id: a\n  text: b\n- id: c\n'],
    ['an indented list', 'claims:\n  - id: a\n    text: b\n\n  # between\n  - id: c\n'],
    ['an empty value, then a field', 'a:\nb: 1\n'],
    ['no newline at the end', 'a: b'],
    ['comments', '# top\na: b # after\n# last'],
    ['quotes', 'a: "x: y # z"\nb: \'it\'\'s\'\nc: "a \\"q\\" \\u00e9"\n'],
    ['flow', 'a: [x, "y", 3, [z]]\nb: {k: v, l: [1]}\nc: []\nd: {}\n'],
    ['numbers and words', 'a: 1\nb: 1.5e3\nc: 0x1F\nd: 0o17\ne: ~\nf: True\ng: .inf\nh: 1.2.3\ni: 2024-12-07\n'],
    ['a colon inside', 'a: b:c\nd: http://e.org/f#g\n'],
    ['deeper', 'a:\n  b:\n    c:\n      - d:\n          e: f\n        g: h\n'],
  ])('reads %s', (_name, text) => {
    expect(agree(text)).toBe(true);
  });

  it.each([
    ['a block scalar', 'a: |\n  b\n'], ['a folded bound', 'a: >=30\n'], ['a continued text', 'a: b\n  c\n'], ['a tab', 'a:\tb\n'], ['two documents', 'a: b\n---\nc: d\n'],
    ['an anchor', 'a: &x b\n'], ['an alias', 'a: *x\n'], ['a tag', 'a: !!str b\n'], ['a colon in a text', 'a: b: c\n'], ['an unclosed quote', 'a: "b\n'], ['an unclosed bracket', 'a: [b\n'],
    ['wrong indentation', 'a: b\n c: d\n'], ['a list of nothing', 'a:\n  -\n'], ['JSON', '{"a": "b"}'], ['a quoted key', '"a": b\n'], ['CRLF', 'a: b\r\nc: d\r\n'],
  ])('leaves %s to the full parser', (_name, text) => {
    expect(readPlainYaml(text)).toBeNull();
  });

  it('agrees on whatever it accepts', () => {
    let accepted = 0;
    const piece = fc.constantFrom(...fragments);
    const line = fc.tuple(fc.constantFrom('', '  ', '    ', '- ', '  - '), fc.constantFrom('a: ', 'b: ', 'c:', ''), fc.array(piece, { maxLength: 3 })).map(([indent, key, parts]) => indent + key + parts.join(''));
    const file = fc.oneof(fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')), fc.array(line, { minLength: 1, maxLength: 6 }).map((lines) => lines.join('\n')));
    fc.assert(
      fc.property(file, (text) => {
        if (agree(text)) accepted++;
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000), seed: 20260101 },
    );
    expect(accepted).toBeGreaterThan(30);
  }, 120_000);

  it('agrees on edited files', () => {
    const sample = 'source: s  # one\nclaims:\n  - id: c1\n    text: A text of it.\n    at: p1s1\n    quote: "q \\"x\\""\n    subject: [A, B]\n    quantity: {value: 37, unit: km}\n    withdrawn:\n      on: 2024\n\n  - {id: c2, text: \'it\'\'s\'}\nlist:\n- a\n- b: c\n  d: e\n';
    let accepted = 0;
    const edit = fc.record({ at: fc.nat(sample.length), remove: fc.nat(4), insert: fc.oneof(fc.constant(''), fc.constantFrom(...fragments)) });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let text = sample;
        for (const { at, remove, insert } of edits) text = text.slice(0, at) + insert + text.slice(at + remove);
        if (agree(text)) accepted++;
      }),
      { numRuns: Number(process.env['RUNS'] ?? 2000), seed: 20260102 },
    );
    expect(accepted).toBeGreaterThan(30);
  }, 120_000);
});
