/** What an article's own lines say of it: headline, byline, dateline, credits. For texts without any tags, and where tags are silent. */
import { NOTHING_SAID, type ArticleMetadata } from './article.ts';
import { cleanText, dateInWords, namesInByline } from './clean.ts';

/** How many lines from the top a byline is looked for in, and from the bottom a notice of the publisher. */
const TOP = 12;
const BOTTOM = 12;

/** Agencies whose texts others print: their names in a dateline are credits. */
const AGENCIES = ['Reuters', 'AP', 'Associated Press', 'AFP', 'Agence France-Presse', 'dpa', 'UPI', 'ANSA', 'EFE', 'Xinhua', 'TASS', 'Interfax', 'PTI', 'ANI', 'IANS', 'Bloomberg', 'Kyodo', 'Yonhap', 'Anadolu', 'PA Media', 'APA', 'CNW', 'PR Newswire', 'Business Wire', 'GlobeNewswire'];
const DATELINE = new RegExp(`^[\\p{L} .,'’/-]{2,60}?(?:,? [\\p{L}.]{3,10} \\d{1,2})?,? ?\\((${AGENCIES.join('|')})\\) ?[-–—]`, 'u');
const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: (?:(?:of|de|la|van|von|bin|al|el) )?\p{Lu}[\p{L}.'’-]{0,30}){1,4}`;
const BYLINE = new RegExp(`^(?:By|Written by|Reported by|Story by) (${NAME}(?:(?:, | and |, and | & )${NAME}){0,4})(?=$|[ ,|·•/])`, 'u');
/** Words with a capital, one space apart: bounded, so that no text can make the search long. */
const TITLED = String.raw`\p{Lu}[\p{L}’'&.-]{0,30}(?: (?:of |and |the )?\p{Lu}[\p{L}’'&.-]{0,30})`;
/** "Follow the Oldport Courier on Facebook", "Subscribe to X", "© 2024 X", "donation to X": the publisher speaks of itself. */
const SELF_NAMING = [
  new RegExp(`\\bFollow (?:the )?(${TITLED}{0,5}) on (?:Facebook|Twitter|X|Instagram|Telegram|WhatsApp|YouTube|LinkedIn)\\b`, 'u'),
  new RegExp(`\\b[Dd]onat(?:e|ion) to (?:the )?(${TITLED}{1,5})(?= to | today|[.,]|$)`, 'u'),
  new RegExp(`(?:©|\\(c\\)|Copyright ©?) ?(?:\\d{4}(?:[-–]\\d{4})? )?(?:by )?(${TITLED}{0,5}?)(?:\\.|,|$| All [Rr]ights)`, 'u'),
];
/** "(Reporting by Ann Lee and Tom Rees; Editing by …)": who wrote it, at the end. */
const REPORTING = new RegExp(`^\\(?Reporting by (${NAME}(?:(?:, | and |, and )${NAME}){0,4})(?= in |[;,.)]|$)`, 'u');
const SOURCE_LINE = /^[•*-]?\s*Source: (.{5,200})$/u;

/** Reads the lines of an article; the first may be its headline. */
export function fromOwnText(lines: readonly string[]): ArticleMetadata {
  const top = lines.slice(0, TOP);
  const byline = top.map((line) => BYLINE.exec(line)?.[1]).find((names) => names !== undefined) ?? lines.slice(-BOTTOM).map((line) => REPORTING.exec(line)?.[1]).find((names) => names !== undefined);
  // the byline may stand on a line of its own, above that of the date
  const dated = top.filter((line) => line.length < 120 && (BYLINE.test(line) || /^(?:Published|Posted|Updated|Date)\b/i.test(line) || line.split(/[·|•]/u).some((part) => isOnlyADate(part.trim())))).map(dateInWords);
  const agency = lines.slice(0, 4).map((line) => DATELINE.exec(line)?.[1]).find((name) => name !== undefined);
  const title = titleOf(lines);
  return {
    ...NOTHING_SAID,
    title,
    outlet: outletOf(lines, title),
    authors: byline === undefined ? [] : namesInByline(byline),
    published: dated.find((date) => date !== null) ?? null,
    via: agency === undefined ? [] : [agency],
  };
}

/** An agency that publishes itself is a wire, and relies on nobody. */
export function withAgencies(metadata: ArticleMetadata): ArticleMetadata {
  const agency = metadata.outlet !== null && AGENCIES.includes(metadata.outlet);
  return { ...metadata, kind: agency ? 'wire' : metadata.kind, via: metadata.via.filter((name) => name !== metadata.outlet) };
}

/** A first line that is short and no sentence, when longer lines follow. */
function titleOf(lines: readonly string[]): string | null {
  const first = lines[0] ?? '';
  const named = SOURCE_LINE.exec(first)?.[1];
  if (named !== undefined) return cleanText(named.replace(/^https?:\S+$/, ''));
  const title = first.replace(/^#+ /, '');
  const follows = lines.slice(1).some((line) => line.length > title.length && /[.!?”"]$/.test(line));
  return title.length <= 200 && !/[.;,]$/.test(title) && /\p{L}/u.test(title) && follows && !BYLINE.test(title) ? cleanText(title) : null;
}

function outletOf(lines: readonly string[], title: string | null): string | null {
  // "Ferry sinks / The Oldport Courier": the headline again, with who owns the picture or the text
  for (const line of lines.slice(0, TOP)) {
    if (title !== null && line.length <= title.length + 80 && line.startsWith(`${title} / `)) return cleanText(line.slice(title.length + 3));
  }
  for (const line of lines.slice(-BOTTOM)) {
    for (const pattern of SELF_NAMING) {
      const name = pattern.exec(line.slice(0, 400))?.[1]?.trim();
      if (name !== undefined && !/^(?:Us|Me|The|Our)$/i.test(name)) return name;
    }
  }
  return null;
}

function isOnlyADate(line: string): boolean {
  return line.length <= 40 && dateInWords(line) !== null && line.split(/\s+/).length <= 6;
}
