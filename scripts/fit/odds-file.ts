/** Tables of odds with a line a feature (`  namesShared: 0.07,`): writes fitted numbers into them, and leaves all else as it is. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Standard deviation, by which features are scaled so that the penalty falls alike on all, whatever their range; 1 where all are alike. */
export function spreadOf(values: readonly number[]): number {
  const mean = values.reduce((sum, one) => sum + one, 0) / values.length;
  return Math.sqrt(values.reduce((sum, one) => sum + (one - mean) ** 2, 0) / values.length) || 1;
}

/** @throws Error where a feature has not exactly one line */
export function writeOdds(root: string, file: string, names: readonly string[], weights: readonly number[]): void {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = names.reduce((text, name, j) => {
    const line = new RegExp(`^( {2}${name}: )-?[0-9.]+(?=,$)`, 'gmu');
    if ([...text.matchAll(line)].length !== 1) throw new Error(`${file} has not exactly one line for ${name}`);
    const rounded = Math.round(weights[j]! * 100) / 100;
    return text.replace(line, (_, head: string) => `${head}${rounded === 0 ? 0 : rounded}`);
  }, before);
  if (after !== before) writeFileSync(path, after);
  process.stdout.write(`${file} ${after === before ? 'holds these weights already' : 'is written'}\n`);
}
