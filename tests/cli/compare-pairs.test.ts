import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { comparePairs, type Recorder } from '../../src/cli/compare-pairs.ts';
import type { Io } from '../../src/cli/io.ts';

const echo: Recorder = (id, a, b) => {
  if (a === undefined) throw new TypeError('a: a claim is an object with a text');
  return { id, a, b };
};

async function answers(input: string, stopAfter = Infinity): Promise<unknown[]> {
  const stdin = new PassThrough();
  const lines: string[] = [];
  const io = { stdin, write: async (line: string) => void lines.push(line), get open() { return lines.length < stopAfter; } } as unknown as Io;
  stdin.end(input);
  await comparePairs('-', io, echo);
  return lines.map((line) => JSON.parse(line));
}

it('answers every line in its place, whatever is wrong with the others', async () => {
  expect(await answers('{"id":"p1","a":1,"b":2}\nnot json\n[]\n{"id":"p4"}\n\n{"a":1,"b":2}')).toEqual([
    { id: 'p1', a: 1, b: 2 },
    { id: null, error: 'not JSON' },
    { id: null, error: 'a pair is an object with a and b' },
    { id: 'p4', error: 'a: a claim is an object with a text' },
    { id: null, a: 1, b: 2 },
  ]);
});

it('takes Windows line ends and a byte order mark', async () => {
  expect(await answers('\u{feff}{"id":1,"a":1,"b":2}\r\n{"id":2,"a":1,"b":2}\r\n')).toEqual([{ id: 1, a: 1, b: 2 }, { id: 2, a: 1, b: 2 }]);
});

it('stops when nobody reads the answers any more', async () => {
  expect(await answers('{"id":1,"a":1}\n'.repeat(1000), 3)).toHaveLength(3);
});

it('reads a file, and says so where it cannot', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pairs-'));
  const lines: string[] = [];
  const io = { write: async (line: string) => void lines.push(line), open: true } as unknown as Io;
  try {
    writeFileSync(join(folder, 'pairs.jsonl'), '{"id":1,"a":1,"b":2}\n');
    await comparePairs(join(folder, 'pairs.jsonl'), io, echo);
    expect(lines).toEqual(['{"id":1,"a":1,"b":2}\n']);
    await expect(comparePairs(join(folder, 'none.jsonl'), io, echo)).rejects.toThrow(/none\.jsonl: ENOENT/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
