import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { keysOf } from '../../../src/cli/review/keys.ts';

const input = (isTTY: boolean): NodeJS.ReadStream & PassThrough => Object.assign(new PassThrough(), { isTTY, setRawMode: () => undefined }) as unknown as NodeJS.ReadStream & PassThrough;

it('what was typed at a terminal before something was shown does not answer it', async () => {
  const stdin = input(true);
  const keys = keysOf(stdin);
  stdin.write('nnn');
  await keys.forget();
  setTimeout(() => stdin.write('xC'), 10);
  expect(await keys.next(['n', 'c'])).toBe('c');
  keys.close();
});

it('Ctrl-C counts whenever it was pressed', async () => {
  const stdin = input(true);
  const keys = keysOf(stdin);
  stdin.write('n\u0003n');
  await keys.forget();
  expect(await keys.next(['n'])).toBeNull();
  keys.close();
});

it('all that comes from a pipe is taken', async () => {
  const stdin = input(false);
  const keys = keysOf(stdin);
  stdin.end('nk');
  await keys.forget();
  expect([await keys.next(['n', 'k']), await keys.next(['n', 'k']), await keys.next(['n', 'k'])]).toEqual(['n', 'k', null]);
  keys.close();
});
