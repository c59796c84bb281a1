import fc from 'fast-check';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/report/diagnostic-messages.ts';
import { checkWorkspace, loadWorkspace } from '../../src/workspace/index.ts';
import { folderWith, goodClaims, goodSource } from './support.ts';

const base: Readonly<Record<string, string>> = {
  'sources/a.yaml': `${goodSource}text: {file: a.txt, sha256: ${'0'.repeat(64)}}\n`,
  'claims/a.yaml': `${goodClaims}    quote: "only 20 km"\n    quantity: {value: ">=30", unit: km}\n    subject: [A, B]\n  - id: c2\n    text: >-\n      A text\n      of lines.\n    withdrawn: {on: 2024-12-09, reason: R}\n`,
  'entities.yaml': 'entities:\n  - id: x\n    name: Xanadu\n    aliases: [X, Y]\n    part_of: [{id: y, from: 2011}]\n  - {id: y, name: Ys}\n',
  'rulings.yaml': 'rulings:\n  - claims: [a#c1, a#c2]\n    ruling: conflict\n    accept: a#c1\n',
  'reconcile.config.yaml': 'severities: {stale-ruling: error}\nmin_confidence: 0.5\nlexicon:\n  - {id: l, verbs: [go], exclusive: [time]}\n',
  'a.txt': 'One. Two.\n\nThree.\n',
};

const nasty = [
  '\0', '\t', '\r', '\n', '\uFEFF', '\u202E', '\u2028', '\u0085', '\uFFFD', '🙂', '&a ', '*a', '<<: *a', '!!js/function x', '!!binary x', '? ', '- ', ': ', '"', "'", '[', ']', '{', '}', '|', '>', '>=30', '%YAML 1.1', '---', '...',
  '__proto__: x', 'constructor', 'toString', '1e999', '-.inf', '.nan', '0x', '9'.repeat(500), '../../etc/passwd', 'null', '~', '', ' '.repeat(40), 'id: yes', '#', '\\', '\\u0000', '\u001b[31m', '[[[[[[[[', 'a: '.repeat(40), '- '.repeat(40),
];

/** Each list holds the one before three times. */
const laughs = Array.from({ length: 30 }, (_, index) => `l${index}: &l${index} [${index === 0 ? 'x' : Array(3).fill(`*l${index - 1}`).join(', ')}]\n`).join('');

/** Whether a workspace can be read and checked to the end, with sound places and words; the time it took in milliseconds. */
function survive(folder: string): number {
  const started = performance.now();
  for (const diagnostic of checkWorkspace(loadWorkspace(folder))) {
    const { message } = messageOf(diagnostic);
    if (message === diagnostic.code || (diagnostic.line ?? 1) < 1 || (diagnostic.column ?? 1) < 1) throw new Error(JSON.stringify(diagnostic));
  }
  return performance.now() - started;
}

describe('hostile files', () => {
  it('of any kind, with any part replaced, bring diagnostics and nothing else', () => {
    const folder = folderWith(base);
    let slowest = 0;
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(8), insert: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 4 })) });
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(base)), fc.array(edit, { minLength: 1, maxLength: 4 }), (file, edits) => {
        let text = base[file]!;
        for (const { at, remove, insert } of edits) {
          const offset = Math.floor(at * text.length);
          text = text.slice(0, offset) + insert + text.slice(offset + remove);
        }
        writeFileSync(join(folder, file), text);
        slowest = Math.max(slowest, survive(folder));
        writeFileSync(join(folder, file), base[file]!);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 400), seed: 20260103 },
    );
    expect(slowest).toBeLessThan(2000);
  }, 600_000);

  it('of broken bytes bring diagnostics and nothing else', () => {
    const folder = folderWith(base);
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(base)), fc.uint8Array({ maxLength: 40 }), fc.nat(200), (file, bytes, at) => {
        const whole = Buffer.from(base[file]!);
        writeFileSync(join(folder, file), Buffer.concat([whole.subarray(0, at), bytes, whole.subarray(at)]));
        survive(folder);
        writeFileSync(join(folder, file), whole);
      }),
      { numRuns: Number(process.env['RUNS'] ?? 100), seed: 20260104 },
    );
  }, 600_000);

  it.each<[string, string]>([
    ['a million brackets', '['.repeat(1_000_000)],
    ['many stray brackets', ']'.repeat(1_000_000)],
    ['many errors', 'a: "x\n'.repeat(150_000)],
    ['many errors on one line', `source: b\n[]${'- '.repeat(60_000)}`],
    ['many unknown fields', Array.from({ length: 100_000 }, (_, index) => `k${index}: v`).join('\n')],
    ['one field many times', 'source: a\n'.repeat(100_000)],
    ['a billion laughs', laughs],
    ['deep indentation', Array.from({ length: 1000 }, (_, index) => `${' '.repeat(index)}a:`).join('\n')],
    ['a very long line', `source: ${'a'.repeat(4_000_000)}\n`],
  ])('take little time: %s', (_name, text) => {
    expect(survive(folderWith({ ...base, 'claims/b.yaml': text }))).toBeLessThan(4000);
  }, 20_000);

  it('with a chain of 20,000 wholes are no trouble', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `  - {id: e${index}, name: E${index}, part_of: e${(index + 1) % 20_000}}\n`).join('');
    expect(loadWorkspace(folderWith({ ...base, 'entities.yaml': `entities:\n${chain}` })).diagnostics.map(({ code }) => code)).toEqual(['part-of-cycle']);
  }, 20_000);
});
