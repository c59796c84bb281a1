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
    slots: slotsOf(reading, reading.text),
    further: reading.further.map((one) => ({ text: one.text, polarity: one.polarity.value, certainty: one.certainty.value, slots: slotsOf(one, reading.text) })),
  });
}

/** The slots of a statement whose words are offsets into `text`. */
function slotsOf(statement: Reading, text: string): object[] {
  return slotEntries(statement).map(({ slot, value, basis, words, detail }) => ({
    slot,
    value,
    basis,
    words: words.map(({ start, end }) => ({ start, end, text: text.slice(start, end) })),
    detail,
  }));
}
