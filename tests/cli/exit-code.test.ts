import { expect, it } from 'vitest';
import { exitCode, type Outcome } from '../../src/cli/exit-code.ts';

const list = { kind: 'list', unread: false, discrepancies: 3, failOn: 'never' } as const;
const check = { kind: 'check', errors: 0, warnings: 0, discrepancies: 0, failOn: 'error' } as const;

it.each<[why: string, outcome: Outcome, code: number]>([
  ['all well', { kind: 'done' }, 0],
  ['wrong usage', { kind: 'usage' }, 2],
  ['unusable input', { kind: 'unusable' }, 2],
  ['a defect', { kind: 'unexpected' }, 2],
  ['the list never fails by itself', list, 0],
  ['the list fails on a discrepancy', { ...list, failOn: 'discrepancy' }, 1],
  ['and not without one', { ...list, failOn: 'discrepancy', discrepancies: 0 }, 0],
  ['a list of which something was not read is unusable, whatever it found', { ...list, unread: true, failOn: 'discrepancy' }, 2],
  ['a sound check', check, 0],
  ['an error', { ...check, errors: 1 }, 1],
  ['a warning is no error', { ...check, warnings: 1, discrepancies: 1 }, 0],
  ['--fail-on warning', { ...check, warnings: 1, failOn: 'warning' }, 1],
  ['a discrepancy is a warning', { ...check, discrepancies: 1, failOn: 'warning' }, 1],
  ['--fail-on discrepancy', { ...check, discrepancies: 1, failOn: 'discrepancy' }, 1],
  ['--fail-on discrepancy lets other warnings pass', { ...check, warnings: 1, failOn: 'discrepancy' }, 0],
  ['--fail-on discrepancy does not let errors pass', { ...check, errors: 1, failOn: 'discrepancy' }, 1],
  ['--fail-on never', { ...check, errors: 1, failOn: 'never' }, 0],
  ['a trace that found it', { kind: 'trace', found: true }, 0],
  ['a trace that found nothing', { kind: 'trace', found: false }, 1],
])('%s', (_, outcome, code) => {
  expect(exitCode(outcome)).toBe(code);
});
