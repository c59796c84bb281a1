/** `reconcile explain`: what was understood of a claim, and from which of its words. */
import type { Reading } from '../types.ts';
import { tableOf } from './columns.ts';
import { dotted, ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { emptySlots, slotEntries, type SlotEntry } from './slot-entries.ts';
import { markedText } from './span-marks.ts';
import type { Style } from './style.ts';
import { listOf } from './words.ts';

const INDENT = 2;

/** The reading as text, ending with a line break: the claim with numbers under its words, then the slots by number. */
export function formatReadingPretty(reading: Reading, style: Style): string {
  const set = typesetterOf(style);
  const entries = slotEntries(reading);
  const marked = entries.filter(({ words }) => words.length > 0);
  const number = (entry: SlotEntry): string => (marked.includes(entry) ? String(marked.indexOf(entry) + 1) : '');
  const marks = marked.map((entry) => ({ label: number(entry), spans: entry.words }));
  const head = dotted([reading.claim === '' ? null : ink('strong', reading.claim), reading.speaker === null ? null : `said by ${reading.speaker}`]);
  const empty = emptySlots(reading);
  return page([
    ...(head.length === 0 ? [] : [...set.flow(head), '']),
    ...markedText(set, reading.text, marks, set.width - INDENT).map((line) => ' '.repeat(INDENT) + line),
    '',
    ...(reading.read ? [] : [...set.flow([ink('warn', 'Not read: it is not in English. What the claim file states is all that is known.')]), '']),
    ...slotTable(set, reading, entries, number),
    ...furtherStatements(set, reading),
    ...(empty.length === 0 ? [] : ['', ...set.flow([ink('faint', `Nothing read for ${listOf(empty)}.`)])]),
  ]);
}

/** Number, slot, value, and where it comes from. */
function slotTable(set: Typesetter, reading: Reading, entries: readonly SlotEntry[], number: (entry: SlotEntry) => string): string[] {
  const digits = Math.max(1, ...entries.map((entry) => number(entry).length));
  const name = Math.max(...entries.map(({ slot }) => slot.length));
  const rest = set.width - digits - name - 6;
  const value = Math.floor(rest * 0.4);
  return tableOf(entries.map((entry) => [
    [set.paint('value', number(entry).padStart(digits))],
    [entry.slot],
    set.flow([ink('strong', entry.value)], value),
    [...set.flow(originOf(reading, entry), rest - value), ...(entry.notes.length === 0 ? [] : set.flow([ink('faint', entry.notes.join(', '))], rest - value))],
  ]));
}

/** What the text states besides, a line or two each: its words, then what they were read as. */
function furtherStatements(set: Typesetter, { further }: Reading): string[] {
  if (further.length === 0) return [];
  const width = set.width - 2 * INDENT;
  const shown = further.flatMap((one) => [
    ...set.flow([`“${one.text}”`], set.width - INDENT).map((line) => ' '.repeat(INDENT) + line),
    ...set.flow(dotted(slotEntries(one).filter(({ slot, value }) => value !== PLAIN[slot]).map(({ slot, value }) => `${slot} ${value}`)), width).map((line) => ' '.repeat(2 * INDENT) + line),
  ]);
  return ['', ...set.flow(['It also states']), ...shown];
}

/** What needs no mention where nothing says otherwise. */
const PLAIN: Readonly<Record<string, string>> = { polarity: 'affirmed', certainty: 'stated' };

/** `inferred from “only 20 km”`, `stated in the claim file`. */
function originOf(reading: Reading, { basis, words }: SlotEntry) {
  if (basis === 'stated') return ['stated in the claim file'];
  if (words.length === 0) return [ink('faint', 'inferred: nothing says otherwise')];
  return [`inferred from ${words.map(({ start, end }) => `“${reading.text.slice(start, end)}”`).join(' … ')}`];
}
