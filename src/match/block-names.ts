/** Pairs of claims whose texts name nothing in common (`occasions.ts`), told for very many pairs: each reading is looked at once, and each two names once in a while. */
import type { Participant, Reading } from '../types.ts';
import { mayMean, placedNames } from './occasions.ts';
import { ONE_OCCASION_MS } from './conflict/recurrence.ts';

/** Places for answers about two names; a power of two. The later one takes the place of the earlier. */
const KEPT = 1 << 16;

/** Answers whether `nameOthers` holds of the i-th and the j-th reading; may say no where it holds, never yes where it does not. */
export function namedApart(readings: readonly Reading[]): (i: number, j: number) => boolean {
  const names: Participant[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (one: Participant): number => {
    const told = `${one.keys.join(' ')}|${one.type ?? ''}|${one.head}|${one.within.join(' ')}`;
    const known = numbers.get(told);
    if (known !== undefined) return known;
    names.push(one);
    numbers.set(told, names.length - 1);
    return names.length - 1;
  };
  const firstKeys = new Map<string, number>();
  const keyOf: number[] = [];
  const own = readings.map(({ setting }) => Int32Array.from(setting.names, numberOf));
  for (const { keys: [key = ''] } of names) {
    if (!firstKeys.has(key)) firstKeys.set(key, firstKeys.size);
    keyOf.push(firstKeys.get(key)!);
  }
  const placed = Uint8Array.from(readings, placedNames);
  const first = Float64Array.from(readings, ({ setting }) => setting.dates.reduce((least, { start }) => Math.min(least, start), setting.dates.length === 0 ? NaN : Infinity));
  const last = Float64Array.from(readings, ({ setting }) => setting.dates.reduce((most, { end }) => Math.max(most, end), setting.dates.length === 0 ? NaN : -Infinity));
  const asked = new Float64Array(KEPT).fill(-1);
  const answers = new Uint8Array(KEPT);
  const may = (one: number, other: number): boolean => {
    const pair = one < other ? one * names.length + other : other * names.length + one;
    const at = (Math.imul(one ^ Math.imul(other, 0x9e3779b1), 0x85ebca6b) ^ Math.imul(other ^ Math.imul(one, 0x9e3779b1), 0x85ebca6b)) >>> 16;
    if (asked[at] !== pair) {
      asked[at] = pair;
      answers[at] = Number(mayMean(names[one]!, names[other]!));
    }
    return answers[at] === 1;
  };
  return (i, j) => {
    const [some, others] = [own[i]!, own[j]!];
    if (some.length === 0 || others.length === 0) return false;
    if ((placed[i]! & placed[j]!) === 0 && !(Math.max(first[i]! - last[j]!, first[j]! - last[i]!) > ONE_OCCASION_MS)) return false;
    for (let x = 0; x < some.length; x++) for (let y = 0; y < others.length; y++) if (keyOf[some[x]!] === keyOf[others[y]!]) return false;
    for (let x = 0; x < some.length; x++) for (let y = 0; y < others.length; y++) if (may(some[x]!, others[y]!)) return false;
    return true;
  };
}
