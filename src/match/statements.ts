/** The statements of a text. */
import type { Reading } from '../types.ts';

/** A text's main statement, then its further ones. */
export function statementsOf(reading: Reading): readonly Reading[] {
  return reading.further.length === 0 ? [reading] : [reading, ...reading.further];
}
