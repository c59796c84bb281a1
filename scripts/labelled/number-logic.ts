/** Bounds of numbers, read by a plain rule of their own, so that the reader under test does not judge itself. */

interface Bounded {
  readonly low: number;
  readonly high: number;
}

const NUMBER = /^(?:(more|less|fewer) than )?(\d+(?:\.\d+)?)$/u;

/**
 * Whether two texts differ in one number alone, and the second's lies within the bound that the first gives ("more than 3 days", "8 days"): then
 * the second is the more specific and entails the first. Tokens are separated by spaces, as EQUATE has them.
 */
export function secondEntailsFirst(first: string, second: string): boolean {
  const [a, b] = [first.split(' '), second.split(' ')];
  let head = 0;
  while (head < Math.min(a.length, b.length) && a[head] === b[head]) head++;
  if (a[head - 1] === 'than') head -= 2; // what bounds both numbers is part of what differs
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const [x, y] = [boundOf(a.slice(head, a.length - tail).join(' ')), boundOf(b.slice(head, b.length - tail).join(' '))];
  if (x === null || y === null || x.low === x.high) return false; // both exact: nothing is the more specific
  // "more than 3" excludes 3 itself
  return y.low === y.high ? y.low > x.low && y.high < x.high : y.low >= x.low && y.high <= x.high;
}

function boundOf(text: string): Bounded | null {
  const found = NUMBER.exec(text);
  if (!found) return null;
  const number = Number(found[2]);
  if (found[1] === undefined) return { low: number, high: number };
  return found[1] === 'more' ? { low: number, high: Infinity } : { low: -Infinity, high: number };
}
