/** The words that a quantity can start with, gathered from the tables, so that all other words cost one look-up. */
import { CURRENCY_ROWS } from '../../values/currency-table.ts';
import { SCALES } from '../../values/scales.ts';
import { VAGUE_DETERMINERS, VAGUE_PLURALS } from '../../values/vague-counts.ts';
import { HEDGES_BEFORE } from './hedges.ts';
import { DENOMINATORS, GROUP_NOUNS, ORDINALS, SMALL_NUMBERS } from './number-words.ts';
import { SUPERLATIVES } from './superlatives.ts';

const first = (phrase: string): string => phrase.split(' ')[0] ?? phrase;
const lastWord = (phrase: string): string => phrase.split(' ').at(-1) ?? phrase;

/** Words one of which every quantity has, unless it has digits. */
export const EVIDENCE: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...DENOMINATORS.keys(),
  ...SUPERLATIVES.keys(),
  ...GROUP_NOUNS.keys(),
  ...VAGUE_PLURALS.keys(),
  ...[...VAGUE_DETERMINERS.keys()].map(lastWord),
  ...[...SCALES.keys()].filter((word) => word.length > 2),
  'no',
  'none',
  'most',
  'least',
  'majority',
  'minority',
]);

/** Words and signs that a quantity can begin with. */
export const OPENERS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...ORDINALS.keys(),
  ...SUPERLATIVES.keys(),
  ...VAGUE_PLURALS.keys(),
  ...[...VAGUE_DETERMINERS.keys()].map(first),
  ...HEDGES_BEFORE.map((entry) => first(entry.phrase)),
  ...CURRENCY_ROWS.flatMap((row) => [...(row.signs ?? []), row.code]),
  // "NZ$" may come as "NZ" and "$".
  ...CURRENCY_ROWS.flatMap((row) => (row.signs ?? []).filter((sign) => sign.length > 1).map((sign) => sign.slice(0, -1))),
  'u.s.',
  'US',
  'a',
  'an',
  'half',
  'one',
  'between',
  'from',
  'minus',
  'negative',
  'no',
  'no.',
  'none',
  'number',
  'aged',
  'age',
  'ages',
  'magnitude',
  'most',
  'least',
  'majority',
  'minority',
  ...['½', '¼', '¾'],
]);
