/** Values as pages give them, made into what a source file may hold; null for what is of no use. */
import { parseEdtf } from '../values/edtf.ts';

/** White space folded; null for what is empty, no text, or longer than any headline. */
export function cleanText(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = withoutEntities(value).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text === '' || text.length > 500 ? null : text;
}

/** JSON-LD often holds text that was escaped for HTML. */
function withoutEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos|nbsp|#0?39|#x27|#8217|#8216|#8220|#8221|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#8211|#8212);/gi, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? whole);
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', '#39': "'", '#039': "'", '#x27': "'", '#8217': '’', '#8216': '‘', '#8220': '“', '#8221': '”', rsquo: '’', lsquo: '‘', ldquo: '“', rdquo: '”', ndash: '–', mdash: '—', '#8211': '–', '#8212': '—' };

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const DAY_MONTH_YEAR = new RegExp(`\\b([0-3]?\\d)(?:st|nd|rd|th)?\\s{1,3}${MONTH}\\.?,?\\s{1,3}(\\d{4})\\b`, 'i');
const MONTH_DAY_YEAR = new RegExp(`\\b${MONTH}\\.?\\s{1,3}([0-3]?\\d)(?:st|nd|rd|th)?,?\\s{1,3}(\\d{4})\\b`, 'i');

/** A timestamp with its offset stays one; without, it is its day, as nobody knows where the clock stood. Days in words are read too. */
export function cleanDate(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  const text = value.trim();
  const stamp = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?)?/.exec(text);
  if (stamp !== null) {
    const [, day = '', minutes, seconds = ':00', offset] = stamp;
    const zone = offset === undefined || offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`;
    const full = minutes === undefined || zone === undefined ? day : `${day}T${minutes}${seconds}${zone}`;
    return valid(full) ?? valid(day);
  }
  return dateInWords(text) ?? (/^\d{4}(?:-\d{2})?$/.test(text) ? valid(text) : null);
}

/** "7 December 2024" or "December 7, 2024", anywhere in a short text. */
export function dateInWords(text: string): string | null {
  const dayFirst = DAY_MONTH_YEAR.exec(text.slice(0, 300));
  if (dayFirst !== null) return dayOf(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  const monthFirst = MONTH_DAY_YEAR.exec(text.slice(0, 300));
  return monthFirst === null ? null : dayOf(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!);
}

function dayOf(year: string, month: string, day: string): string | null {
  const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  return valid(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function valid(edtf: string): string | null {
  return parseEdtf(edtf).ok ? edtf : null;
}

/** An absolute web address without its tracking parameters and fragment. */
export function cleanUrl(value: unknown): string | null {
  if (typeof value !== 'string' || !/^https?:\/\//i.test(value.trim()) || !URL.canParse(value.trim())) return null;
  const url = new URL(value.trim());
  for (const key of [...url.searchParams.keys()]) if (/^(?:utm_|fbclid$|gclid$|mc_cid$|mc_eid$|ref$|cmpid$|ocid$|smid$|taid$)/i.test(key)) url.searchParams.delete(key);
  url.hash = '';
  return url.href.length > 2000 ? null : url.href;
}

/** "en_US" → "en-us"; null for what is no language tag. */
export function cleanLanguage(value: unknown): string | null {
  if (typeof value !== 'string') return null;
  try {
    return Intl.getCanonicalLocales(value.trim().replace(/_/g, '-'))[0]?.toLowerCase() ?? null;
  } catch {
    return null;
  }
}

/** Bylines hold addresses, dates and calls to follow: only what can be a name stays. */
export function isPersonOrDesk(name: string): boolean {
  return name.length <= 80 && /\p{L}{2}/u.test(name) && !/^https?:|@|\bfollow\b|\bupdated\b|\bpublished\b|\d{4}/iu.test(name) && !/^(?:admin|administrator|user|editor|webmaster|guest|unknown|none|null)$/iu.test(name);
}

/** "By Ann Lee and Bo Day" → two names. */
export function namesInByline(byline: string): string[] {
  return byline
    .replace(/^\s*(?:written\s+|reported\s+|story\s+)?by:?\s+/i, '')
    .split(/(?<!\s)\s*(?:,|;|&|\||\band\b|\bwith\b)\s*/i)
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => name !== '' && isPersonOrDesk(name));
}
