// Numbers and dates as news writes them.

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DAY = 24 * 60 * 60 * 1000;

export function inWords(n) {
  if (n < 20) return ONES[n];
  return n % 10 === 0 ? TENS[n / 10] : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`;
}

export function withCommas(n) {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

/** A day as days since 1970. */
export function isoDate(day) {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Ways to write a day that mean exactly that day. */
export const DATE_FORMS = [
  (day) => `on ${parts(day).d} ${parts(day).month} ${parts(day).y}`,
  (day) => `on ${parts(day).month} ${parts(day).d}, ${parts(day).y}`,
  (day) => `on the ${ordinal(parts(day).d)} of ${parts(day).month} ${parts(day).y}`,
];

function parts(day) {
  const date = new Date(day * DAY);
  return { d: date.getUTCDate(), month: MONTHS[date.getUTCMonth()], y: date.getUTCFullYear() };
}

function ordinal(n) {
  const ending = n % 100 >= 11 && n % 100 <= 13 ? 'th' : ({ 1: 'st', 2: 'nd', 3: 'rd' }[n % 10] ?? 'th');
  return `${n}${ending}`;
}
