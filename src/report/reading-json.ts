/** `reconcile explain --format json`: a reading, slot by slot. */
import type { Reading } from '../types.ts';
import { jsonDocument } from './json.ts';
import { isUnresolved, slotEntries } from './slot-entries.ts';

/** JSON of a reading, ending with a line break. `start` and `end` of words are UTF-16 offsets into `text`, half-open. */
export function formatReadingJson(reading: Reading): string {
  return jsonDocument({
    schema: 'reconcile/reading@1',
    id: reading.claim,
    source: reading.source,
    text: reading.text,
    time: reading.times[0] === undefined || isUnresolved(reading.times[0]) ? null : reading.times[0].value.text,
    speaker: reading.speaker,
    polarity: reading.polarity.value,
    certainty: reading.certainty.value,
    read: reading.read,
    slots: slotEntries(reading).map(({ slot, value, basis, words, detail }) => ({
      slot,
      value,
      basis,
      words: words.map(({ start, end }) => ({ start, end, text: reading.text.slice(start, end) })),
      detail,
    })),
  });
}
