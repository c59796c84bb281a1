/** What may be written wrongly in a claim: each alteration gives the claim with one number, date or name changed. */

export type Part = 'number' | 'date' | 'name';

export interface Alteration {
  readonly part: Part;
  /** How it was altered: "number: the last digit", "date: another of the article". */
  readonly kind: string;
  readonly text: string;
  /** What stands there now. */
  readonly now: string;
}

export interface Altered {
  /** Text of the claim. */
  readonly text: string;
  /** The whole article, whose other dates, numbers and names a slip may take. */
  readonly article: string;
  /** The paragraph that the claim cites. */
  readonly paragraph: string;
  /** Names in the claim, and other names of the article. */
  readonly names: readonly string[];
  readonly otherNames: readonly string[];
}

const OTHER = 'another of the article';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = MONTHS.join('|');
const DAY = new RegExp(`\\b([1-9]|[12]\\d|3[01]) (${MONTH})\\b(?: (\\d{4})\\b)?`, 'g');
const DAY_US = new RegExp(`\\b(${MONTH}) ([1-9]|[12]\\d|3[01])\\b(?:, (\\d{4})\\b)?`, 'g');
const MONTH_ALONE = new RegExp(`(?<!\\d )\\b(${MONTH})\\b(?= \\d{4})`, 'g');
const YEAR = /\b(?:19|20)\d\d\b/g;
const NUMBER = /(?<![\w.,:/–-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w:/–-]|[.,]\d)/g;
const WORDS = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const NUMBER_WORD = new RegExp(`\\b(?:${WORDS.join('|')})\\b`, 'g');

/** All that is made of one claim, in a fixed order. */
export function alterations(of: Altered): Alteration[] {
  return [...dates(of), ...numbers(of), ...names(of)].filter(({ text }) => text !== of.text).map((one) => (one.kind.endsWith(OTHER) && of.paragraph.includes(one.now) ? { ...one, kind: `${one.kind}, which stands in the same paragraph` } : one));
}

function changed(text: string, match: { readonly index: number; readonly 0: string }, now: string, part: Part, kind: string): Alteration {
  return { part, kind: `${part}: ${kind}`, text: text.slice(0, match.index) + now + text.slice(match.index + match[0].length), now };
}

function dates({ text, article }: Altered): Alteration[] {
  const days = [...new Set([...article.matchAll(DAY)].map(([, day, month]) => `${day} ${month}`).concat([...article.matchAll(DAY_US)].map(([, month, day]) => `${day} ${month}`)))];
  const own = new Set([...text.matchAll(DAY)].map(([, day, month]) => `${day} ${month}`).concat([...text.matchAll(DAY_US)].map(([, month, day]) => `${day} ${month}`)));
  const shifts = [['the next day', 1], ['the day before', -1], ['four days later', 4], ['three weeks earlier', -21]] as const;
  const found: Alteration[] = [];
  for (const [pattern, write] of [[DAY, (d: number, m: string, y?: string) => `${d} ${m}${y === undefined ? '' : ` ${y}`}`], [DAY_US, (d: number, m: string, y?: string) => `${m} ${d}${y === undefined ? '' : `, ${y}`}`]] as const) {
    for (const match of text.matchAll(pattern)) {
      const [day, month, year] = pattern === DAY ? [Number(match[1]), match[2]!, match[3]] : [Number(match[2]), match[1]!, match[3]];
      for (const [kind, shift] of shifts) {
        const date = new Date(Date.UTC(Number(year ?? 2023), MONTHS.indexOf(month), day + shift));
        found.push(changed(text, match, write(date.getUTCDate(), MONTHS[date.getUTCMonth()]!, year === undefined ? undefined : String(date.getUTCFullYear())), 'date', kind));
      }
      const other = days.find((one) => !own.has(one));
      if (other !== undefined) found.push(changed(text, match, write(Number(other.split(' ')[0]), other.split(' ')[1]!, year), 'date', OTHER));
    }
  }
  for (const match of text.matchAll(MONTH_ALONE)) found.push(changed(text, match, MONTHS[(MONTHS.indexOf(match[1]!) + 1) % 12]!, 'date', 'the next month'));
  for (const match of text.matchAll(YEAR)) found.push(changed(text, match, String(Number(match[0]) - 1), 'date', 'the year before'));
  return found;
}

function numbers({ text, article }: Altered): Alteration[] {
  const dated = [...text.matchAll(DAY), ...text.matchAll(DAY_US), ...text.matchAll(YEAR)].map((match) => [match.index, match.index + match[0].length] as const);
  const isDate = (at: number): boolean => dated.some(([from, to]) => at >= from && at < to);
  const given = [...new Set([...article.matchAll(NUMBER)].map(([number]) => number).filter((number) => !/^(?:19|20)\d\d$/.test(number) && Number(number.replaceAll(',', '')) > 31))];
  const found: Alteration[] = [];
  for (const match of text.matchAll(NUMBER)) {
    if (isDate(match.index)) continue;
    const at = match[0].search(/[1-9](?=[^1-9]*$)/);
    if (at < 0) continue;
    const digit = Number(match[0][at]);
    found.push(changed(text, match, match[0].slice(0, at) + String(digit === 9 ? 7 : digit + 1) + match[0].slice(at + 1), 'number', 'the last digit'));
    found.push(changed(text, match, `${digit === 1 ? 2 : 1}${match[0]}`, 'number', 'a digit before it'));
    const other = given.find((number) => !text.includes(number));
    if (other !== undefined) found.push(changed(text, match, other, 'number', OTHER));
  }
  for (const match of text.matchAll(NUMBER_WORD)) found.push(changed(text, match, WORDS[(WORDS.indexOf(match[0]) + 3) % WORDS.length]!, 'number', 'another word'));
  return found;
}

/** Names that no article of the trial has. */
const STRANGE = ['Montevideo', 'Ulaanbaatar', 'Ingrid Halvorsen', 'Petrolux', 'Tegucigalpa', 'Rashid Okonkwo'];

function names({ text, names: own, otherNames }: Altered): Alteration[] {
  return own.flatMap((name, i) => {
    const index = text.indexOf(name);
    if (index < 0) return [];
    const match = { index, 0: name };
    const alike = otherNames.filter((one) => one.split(' ').length === name.split(' ').length);
    const other = alike[(text.length * 7 + i) % Math.max(1, alike.length)];
    return [changed(text, match, STRANGE[(i + text.length) % STRANGE.length]!, 'name', 'one that the article does not have'), ...(other === undefined ? [] : [changed(text, match, other, 'name', OTHER)])];
  });
}
