import { describe, expect, it } from 'vitest';
import { diagnosticsIn, scopeOf } from '../../src/cli/check/check-scope.ts';

const files = ['claims/a.yaml', 'claims/b.yaml', 'entities.yaml', 'sources/a.yaml'];
const scope = (...named: string[]) => scopeOf(named, files, '/news', '/news/claims').files;

describe('scopeOf', () => {
  it.each([
    [[], files],
    [['a.yaml'], ['claims/a.yaml']],
    [['b.yaml', './a.yaml', 'a.yaml'], ['claims/a.yaml', 'claims/b.yaml']],
    [['/news/entities.yaml'], ['entities.yaml']],
    [['.'], ['claims/a.yaml', 'claims/b.yaml']],
    [['..'], files],
  ])('%j', (named, expected) => {
    expect(scope(...named)).toEqual(expected);
  });

  it('refuses a path that is no file of the workspace, with the nearest one that is', () => {
    expect(() => scope('c.yaml')).toThrow('c.yaml is no file of the workspace (did you mean claims/a.yaml?)');
    expect(() => scope('/elsewhere/x')).toThrow('/elsewhere/x is no file of the workspace');
  });

  it('keeps the problems that belong to no file', () => {
    const problem = (file: string | null) => ({ code: 'x', severity: 'error', file, line: null, column: null, args: {} }) as const;
    expect(diagnosticsIn(scopeOf(['a.yaml'], files, '/news', '/news/claims'), [problem(null), problem('claims/a.yaml'), problem('claims/b.yaml')]).map((one) => one.file)).toEqual([null, 'claims/a.yaml']);
  });
});
