/** Marks of a number axis. */

/** 1, 2 or 5 times a power of ten. */
function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const times = rough / power;
  return (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10) * power;
}

/**
 * About `wanted` round numbers that enclose all values. It begins at 0 where the smallest value is less than half of the
 * largest, so that a change is not made to look larger than it is.
 */
export function numberTicks(values: readonly number[], wanted: number): number[] {
  let low = Math.min(...values);
  let high = Math.max(...values);
  if (low > 0 && low < high / 2) low = 0;
  if (low === high) [low, high] = low === 0 ? [0, 1] : [low - Math.abs(low) / 10, high + Math.abs(high) / 10];
  const step = niceStep((high - low) / wanted);
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  // Multiplied, not summed: 0.1 + 0.2 is not 0.3.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

const THOUSANDS = /\B(?=(?:\d{3}){1,9}(?!\d))/gu;
const LARGE: readonly (readonly [number, string])[] = [[1e12, ' tn'], [1e9, ' bn'], [1e6, ' m']];

/** "14,750", "2.4 bn": short enough for the edge of a chart. */
export function tickLabel(value: number): string {
  const [unit, name] = LARGE.find(([from]) => Math.abs(value) >= from) ?? [1, ''];
  const [whole = '', fraction] = String(Number((value / unit).toPrecision(6))).split('.');
  return `${whole.replace(THOUSANDS, ',')}${fraction === undefined ? '' : `.${fraction}`}${name}`;
}
