import { describe, expect, test } from 'vitest';
import { codeFrame } from '../../src/report/code-frame.ts';
import { typesetterOf } from '../../src/report/flow.ts';

const set = typesetterOf({ color: false, width: 60, unicode: true });
const frame = (line: string, column: number): string[] => codeFrame(set, { file: 'claims/a.yaml', line: 3, column }, () => line);

describe('the line of a problem', () => {
  test('is shown with a mark under the place', () => expect(frame('    tetx: Rain fell.', 5)).toEqual(['     3 │ tetx: Rain fell.', '         ^']));
  test('is left out where it is empty', () => expect(frame('   ', 1)).toEqual([]));
  test('is cut around the place where it is long', () => {
    const [shown, mark] = frame(`${'[{'.repeat(100_000)}tetx${'[{'.repeat(100_000)}`, 200_001);
    expect(shown!.length).toBeLessThanOrEqual(60);
    expect(shown!.slice(mark!.indexOf('^'))).toMatch(/^tetx/u);
  });
  test('thousands of problems on one long line take no time', () => {
    const line = '[{'.repeat(150_000);
    const started = performance.now();
    for (let column = 1; column < 300_000; column += 100) frame(line, column);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
