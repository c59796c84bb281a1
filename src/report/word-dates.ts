/** Dates as prose has them: "7 December 2024". */
import { dateText } from './dates.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A date or a month of ISO 8601 that is no part of an id ("bne-2024-12-07#c7") or of a timestamp. */
const ISO = /(?<![\p{L}\d_#/-])(\d{4})-(\d\d)(?:-(\d\d))?(?![\p{L}\d_#/-])/gu;

/** Puts the ISO dates of a sentence in words; ids keep theirs. */
export function withWordDates(text: string): string {
  return text.replace(ISO, (whole, year: string, month: string, day: string | undefined) => {
    const name = MONTHS[Number(month) - 1];
    return name === undefined ? whole : `${day === undefined ? '' : `${Number(day)} `}${name} ${year}`;
  });
}

/** EDTF → "7 December 2024", "16 December 2024 or later", "about May 2020". */
export function wordDate(edtf: string): string {
  return withWordDates(dateText(edtf));
}
