import { expect, it } from 'vitest';
import { styleOf } from '../../src/cli/style.ts';

const terminal = { isTTY: true, columns: 132, platform: 'linux', env: {} };
const pipe = { isTTY: false, columns: undefined, platform: 'linux', env: {} };

it.each([
  ['a terminal', undefined, terminal, true],
  ['a pipe', undefined, pipe, false],
  ['a pipe with --color', true, pipe, true],
  ['a terminal with --no-color', false, terminal, false],
  ['NO_COLOR', undefined, { ...terminal, env: { NO_COLOR: '1' } }, false],
  ['an empty NO_COLOR is none', undefined, { ...terminal, env: { NO_COLOR: '' } }, true],
  ['NO_COLOR beats FORCE_COLOR', undefined, { ...pipe, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, false],
  ['--color beats NO_COLOR', true, { ...terminal, env: { NO_COLOR: '1' } }, true],
  ['FORCE_COLOR', undefined, { ...pipe, env: { FORCE_COLOR: '1' } }, true],
  ['FORCE_COLOR=0', undefined, { ...terminal, env: { FORCE_COLOR: '0' } }, false],
  ['a terminal that can do nothing', undefined, { ...terminal, env: { TERM: 'dumb' } }, false],
])('colour: %s', (_, flag, facts, color) => {
  expect(styleOf(flag, facts).color).toBe(color);
});

it('takes the width of a terminal, and 80 columns elsewhere', () => {
  expect(styleOf(undefined, terminal).width).toBe(132);
  expect(styleOf(undefined, pipe).width).toBe(80);
  expect(styleOf(undefined, { ...terminal, columns: 0 }).width).toBe(80);
});

it.each([
  ['linux', {}, true],
  ['linux', { TERM: 'linux' }, false],
  ['win32', {}, false],
  ['win32', { WT_SESSION: 'x' }, true],
])('signs beyond ASCII: %s %j', (platform, env, unicode) => {
  expect(styleOf(undefined, { ...terminal, platform, env }).unicode).toBe(unicode);
});
