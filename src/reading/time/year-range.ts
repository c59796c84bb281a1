/** "2011-2016", "2011–12", "2023/24", "2011 - present". */
import type { Token } from '../../types.ts';
import { yearInterval } from '../../values/time-interval.ts';
import { fixed, word, type TimeParser } from './candidate.ts';
import { isCounted, readBareYear } from './numerals.ts';

const JOINED = /^([12]\d{3})[-–—‑/]([12]\d{3}|\d{2})$/;
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', '‑', '−']);
const NOW: ReadonlySet<string> = new Set(['present', 'now', 'today', 'date']);
const CURRENCIES: ReadonlySet<string> = new Set(['$', '€', '£', '¥', 'rs', 'rs.']);

export const parseYearRange: TimeParser = (tokens, at) => {
  if (CURRENCIES.has(word(tokens, at - 1))) return null;
  const joined = JOINED.exec(word(tokens, at));
  if (joined) return range(tokens, at, at + 1, Number(joined[1]), joined[2]!);
  const first = readBareYear(word(tokens, at));
  if (first === null) return null;
  const sign = word(tokens, at + 1);
  if (NOW.has(word(tokens, at + 2)) && (DASHES.has(sign) || sign === 'to')) return { from: at, to: at + 3, when: fixed(yearInterval(first)), precision: 'year', approximate: false, relation: 'since' };
  return DASHES.has(sign) ? range(tokens, at, at + 3, first, word(tokens, at + 2)) : null;
};

function range(tokens: readonly Token[], from: number, to: number, first: number, second: string): ReturnType<TimeParser> {
  if (!/^(?:\d{2}|\d{4})$/.test(second)) return null;
  const last = second.length === 2 ? Math.floor(first / 100) * 100 + Number(second) : Number(second);
  if (first < 1500 || last > 2100 || last <= first || isCounted(tokens, to - 1)) return null;
  return { from, to, when: fixed(yearInterval(first, last)), precision: 'year', approximate: false };
}
