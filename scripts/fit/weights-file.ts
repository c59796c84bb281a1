/** Writes fitted numbers into src/match/weights.ts, and leaves its comments and its order as they are. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { RelationFamily } from '../../src/match/weights.ts';
import type { FittedWeights } from './cross-validation.ts';

/**
 * Replaces the numbers of a table that has a block a family (`  conflict: {` to `  },`) and a line a feature (`    sameTime: 0.5,`).
 * @throws Error where a feature has not exactly one line
 */
export function replaceWeights(source: string, fitted: ReadonlyMap<RelationFamily, FittedWeights>): string {
  return [...fitted].reduce((text, [family, weights]) => {
    const start = text.indexOf(`\n  ${family}: {\n`);
    const end = text.indexOf('\n  },', start);
    if (start < 0 || end < 0) throw new Error(`the table has no block ${family}`);
    const block = [...weights].reduce((lines, [name, weight]) => {
      const line = new RegExp(`^( {4}${name}: )-?[0-9.]+(?=,$)`, 'gmu');
      if ([...lines.matchAll(line)].length !== 1) throw new Error(`${family} has not exactly one line for ${name}`);
      return lines.replace(line, (_, head: string) => `${head}${shown(weight)}`);
    }, text.slice(start, end));
    return text.slice(0, start) + block + text.slice(end);
  }, source);
}

/** Rewrites the file. @returns whether anything changed */
export function writeWeights(file: string, fitted: ReadonlyMap<RelationFamily, FittedWeights>): boolean {
  const before = readFileSync(file, 'utf8');
  const after = replaceWeights(before, fitted);
  if (after !== before) writeFileSync(file, after);
  return after !== before;
}

/** Two decimals: a hundredth of a logit moves a confidence by a quarter of a percent at most. Never "-0". */
function shown(weight: number): string {
  const rounded = Math.round(weight * 100) / 100;
  return String(rounded === 0 ? 0 : rounded);
}
