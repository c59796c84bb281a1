import type { ClaimRule } from '../rule.ts';

/** Two numbers that can each be a month, and a year: "03/04/2025". With a day over 12 ("25/04/2025") there is no doubt. */
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2((?:\d{2})?\d{2})(?![\d/]|[.-]\d)/g;

export const ambiguousDate: ClaimRule<{ date: string; one: string; other: string }> = {
  code: 'ambiguous-date',
  group: 'clarity',
  severity: 'warning',
  about: 'A date names its month, or is written year first.',
  message: ({ date, one, other }) => `${date} may be ${one} or ${other}.`,
  mend: ({ one }) => `Write the month as a word: ${one}.`,
  check: ({ mentions }) =>
    [...mentions.text.matchAll(NUMERIC)].flatMap((match) => {
      const [first, second] = [Number(match[1]), Number(match[3])];
      if (first < 1 || first > 12 || second < 1 || second > 12 || first === second) return [];
      const year = match[4]!;
      return [{ span: { start: match.index, end: match.index + match[0].length }, args: { date: match[0], one: `${first} ${MONTHS[second - 1]!} ${year}`, other: `${second} ${MONTHS[first - 1]!} ${year}` } }];
    }),
};

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
