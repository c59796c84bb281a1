/** Measures that are a part of another by a word: "core inflation", "excluding food", "an operating loss". */
import type { Reading } from '../../types.ts';

const NARROWING = new Set(['exclude', 'excluding', 'core', 'underlying', 'except', 'operating', 'operate', 'gross', 'pre-tax', 'pretax', 'adjusted', 'adjust']);

/** Whether a claim is of such a measure. */
export function isNarrowed({ content }: Reading): boolean {
  return content.some((word) => NARROWING.has(word));
}
