/** "fiscal 2023", "fiscal year 2023-24", "FY2023", "the 2023 fiscal year": read as the calendar year, and flagged approximate, for fiscal years begin in any month. */
import { yearInterval } from '../../values/time-interval.ts';
import { fixed, word, type Candidate, type TimeParser } from './candidate.ts';

const JOINED = /^fy['’]?(\d{2}|\d{4})$/;
const YEARS = /^['’]?(\d{4}|\d{2})(?:[-–/](\d{2}|\d{4}))?$/;
const FISCAL: ReadonlySet<string> = new Set(['fiscal', 'financial', 'tax', 'school', 'academic']);

export const parseFiscalYear: TimeParser = (tokens, at) => {
  const text = word(tokens, at);
  const joined = JOINED.exec(text);
  if (joined) return years(at, at + 1, joined[1]!, undefined);
  const hasYear = FISCAL.has(text) && word(tokens, at + 1) === 'year';
  if (!hasYear && text !== 'fy' && text !== 'fiscal') return null;
  const index = hasYear ? at + 2 : at + 1;
  const after = YEARS.exec(word(tokens, index));
  if (after && (after[1]!.length === 4 || text === 'fy')) return years(at, index + 1, after[1]!, after[2]);
  const before = YEARS.exec(word(tokens, at - 1));
  return hasYear && before && before[1]!.length === 4 ? years(at - 1, at + 2, before[1]!, before[2]) : null;
};

function years(from: number, to: number, first: string, second: string | undefined): Candidate | null {
  const start = first.length === 2 ? 2000 + Number(first) : Number(first);
  const end = second === undefined ? start : second.length === 2 ? Math.floor(start / 100) * 100 + Number(second) : Number(second);
  if (start < 1900 || end < start || end > 2100) return null;
  return { from, to, when: fixed(yearInterval(start, end)), precision: 'year', approximate: true };
}
