/** How many of the items, sorted by their key, have a key of at most `limit`. */
export function countUpTo<T>(sorted: readonly T[], limit: number, key: (item: T) => number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (key(sorted[middle]!) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The number itself, for lists of numbers. */
export const itself = (number: number): number => number;
