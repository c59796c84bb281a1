/** A reading in one line: what a reviewer must see to tell a wrong verdict from a wrong reading. */
import type { Reading } from '../types.ts';
import { slotEntries } from './slot-entries.ts';

/** "subject HTS · predicate captured · object Hama · time 2024-12-05"; slots that are as usual are left out. */
export function readingLine(reading: Reading): string {
  if (!reading.read) return 'not read: it is in a language other than English';
  const usual = new Set(['polarity affirmed', 'certainty stated']);
  return slotEntries(reading).map(({ slot, value }) => `${slot} ${value}`).filter((entry) => !usual.has(entry)).join(' · ');
}
