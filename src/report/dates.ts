/** EDTF → how a person reads it. The parts stay in ISO order, so that dates line up and mean the same everywhere. */

const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const DATE = /^(-?\d{4})(?:-(\d\d|XX)(?:-(\d\d|XX))?)?([?~%]?)$/u;
const SPAN_OF_YEARS = /^(\d\d)(\dX|XX)([?~%]?)$/u;
const TIMESTAMP = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d)?(?:\.\d+)?(Z|[+-]\d\d(?::?\d\d)?)?$/u;
const QUALIFIERS: Readonly<Record<string, string>> = { '?': 'perhaps ', '~': 'about ', '%': 'perhaps about ', '': '' };

/**
 * "2024-12-05/.." → "2024-12-05 or later"; "2024-12~" → "about 2024-12"; "2024-21" → "spring 2024";
 * "2024-12-07T10:30+03:00" → "2024-12-07 10:30 +03:00"; "../.." → "date unknown". What is no EDTF of level 1 comes back as it is.
 */
export function dateText(edtf: string): string {
  const ends = edtf.split('/');
  if (ends.length > 2) return edtf;
  const [from = '', to] = ends.map((end) => (end === '..' || end === '' ? '' : single(end)));
  if (from === null || to === null) return edtf;
  if (to === undefined) return from === '' ? edtf : from;
  if (from === '' && to === '') return edtf === '../..' ? 'date unknown' : edtf;
  if (to === '') return `${from} or later`;
  if (from === '') return `${to} or earlier`;
  return from === to ? from : `${from} to ${sameDay(from, to)}`;
}

/** The end of a span, without its day where that is the day of the start: "2024-11-30 00:00 UTC to 05:59 UTC". */
function sameDay(from: string, to: string): string {
  const day = /^\d{4}-\d\d-\d\d /u.exec(from)?.[0];
  return day !== undefined && to.startsWith(day) ? to.slice(day.length) : to;
}

function single(edtf: string): string | null {
  const clock = TIMESTAMP.exec(edtf);
  if (clock) return [clock[1], clock[2], clock[3] === 'Z' ? 'UTC' : clock[3]].filter((part) => part !== undefined).join(' ');
  const years = SPAN_OF_YEARS.exec(edtf);
  if (years) return `${QUALIFIERS[years[3] ?? ''] ?? ''}${years[1]}${(years[2] ?? '').replaceAll('X', '0')}s`;
  const date = DATE.exec(edtf);
  if (!date) return null;
  const [, year = '', month, day, qualifier = ''] = date;
  const season = month === undefined || day !== undefined ? undefined : SEASONS[month];
  const parts = season ? `${season} ${year}` : [year, month, day].filter((part) => part !== undefined && part !== 'XX').join('-');
  return `${QUALIFIERS[qualifier] ?? ''}${parts}`;
}
