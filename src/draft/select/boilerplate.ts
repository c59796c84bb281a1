/** Lines of a page that are none of its article: teasers, calls to follow or pay, credits, headings, repeats. By what such lines look like anywhere. */

/** A word of the page to its reader, at the start of a line. */
const CALLS = /^(?:[•*\-–—>»|]\s*)?(?:read(?: more| also| next| on)?|also read|see also|related(?: (?:articles?|stories|news|topics|posts|links))?|more (?:on|from|stories|news)|watch|listen|advertisements?|sponsored|promoted|recommended|trending|most read|editor['’]s (?:note|picks?)|share(?: this)?|tags?|topics?|filed under|comments?|leave a (?:reply|comment)|print|e-?mail|download|skip to|back to top|next|previous|photo(?:graph)?s?|image|picture|video|file photo|source|sources|credit|copyright|©|font change|dismiss|loading|menu|search|log in|sign (?:in|up)|subscribe|register|donate|support us|connect with us|follow us|newsletter|kata kunci pencarian|posted (?:on|by|in)|published|updated|last updated|by line|written by|reporting by|additional reporting|editing by|compiled by)\b\s*(?:[:|\-–—]|$)/i;
/** What such lines say, wherever they say it. */
const NOTICES = /\b(?:subscribe (?:to|now|today)|sign up (?:for|to)|our (?:free )?newsletter|follow (?:us|the [\p{L} ]{2,40}) on|make a (?:small )?donation|donate (?:now|today)|all rights reserved|terms (?:of use|and conditions)|privacy policy|cookies?(?: policy)?\b.{0,40}\b(?:accept|agree|use)|click here|read more (?:at|about|here)|delivered straight to your inbox|download our app|join our (?:channel|group)|contributed to this (?:report|article)|this (?:article|story) (?:was|has been) (?:originally|first|updated|corrected|produced|published)|the views expressed|opinions expressed|opens? in (?:a )?new (?:tab|window)|your (?:contribution|support|browser|email address)|please (?:enable|log in|share|contact|consider))\b/iu;
/** "ANN LEE / AFP", "Photo: X", "(Reporting by …)", "Getty Images". */
const CREDITS = /^(?:[\p{L}.'’ -]{2,50}\s*[/|]\s*(?:AFP|AP|Reuters|EPA|Getty(?: Images)?|Anadolu|dpa|EFE|ANSA|Shutterstock|Alamy|Bloomberg|Sipa|Zuma|NurPhoto|[\p{Lu}]{2,10})|\(?(?:Reporting|Editing|Writing|Additional reporting) by .{1,200}|(?:Getty Images|Reuters|AFP|AP Photo|Shutterstock|EPA)\b.{0,40})\)?\.?$/iu;
/** Sections of references: nothing behind them is told. */
const CLOSING = /^[=\s#]*(?:see also|notes|references|sources|footnotes|external links|further reading|bibliography|related articles?|related stories|notes and references|citations)[=\s:]*$/i;

/** For each paragraph: what is left of it to draft from, or null. `title`: the article's, whose line is no statement of the article, or null. */
export function articleLines(paragraphs: readonly string[], title: string | null = null): (string | null)[] {
  const seen = new Set<string>();
  const closing = paragraphs.findIndex((line, i) => i > paragraphs.length / 2 && CLOSING.test(line));
  return paragraphs.map((line, i) => {
    if (closing >= 0 && i >= closing) return null;
    const text = withoutMarks(line);
    const key = text.toLowerCase();
    // "<headline> / Outlet" and "<headline> - Outlet" repeat it, too
    const repeats = [...seen].some((before) => before.length > 20 && key.startsWith(before) && key.length < before.length + 60 && !/[.!?]$/.test(key));
    if (seen.has(key) || repeats) return null;
    seen.add(key);
    if (title !== null && key === title.trim().toLowerCase()) return null;
    if (CALLS.test(text) || NOTICES.test(text) || CREDITS.test(text) || isLabel(text)) return null;
    return text;
  });
}

/** Marks of footnotes: "[1]", "[a]", "[citation needed]". */
export function withoutNotes(text: string): string {
  return text.replace(/\[(?:\d{1,3}|[a-z]|(?:note|nb|n) \d{1,2}|citation needed|clarification needed|who\?|when\?)\]/giu, '');
}

/** Marks of lists and headings at the start. */
function withoutMarks(line: string): string {
  return line.replace(/^(?:[•▪◦●*»>|]|[-–—](?=\s)|\d{1,2}[.)](?=\s)|=+(?=\s)|#+(?=\s))\s*/u, '').trim();
}

/** A headline, heading, label or name: short, and no sentence by its marks. */
function isLabel(text: string): boolean {
  const words = text.split(/\s+/).length;
  const ends = /[.!?…]["”’')\]]*$/.test(text);
  // "240 homes were flooded", an item of a list: headlines have no such verbs
  const told = words >= 4 && /^(?:\d|\p{Lu}).*\b(?:was|were|has been|have been|had been)\b/u.test(text);
  return !/\p{Ll}/u.test(text) || (!ends && words <= 14 && !told) || words < 3;
}

const DATELINE_END = /\s[-–—]{1,2}\s/u;
const AGENCY = /\([\p{L}\p{N} ./&-]{2,40}\)$/u;
/** Places and days, each between commas: "KELSU", "St. Gallen", "Sept 18". */
const DATELINE_PART = /^(?:\p{Lu}[\p{L}.'’-]*(?: \p{L}[\p{L}.'’-]*){0,3}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{L}*\.? \d{1,2}|\d{4})$/u;

/** The text without a dateline: "KELSU, Turkey, Sept 18 (Meridian) - The toll …", where the place stands in capitals or an agency in brackets. */
export function withoutDateline(text: string): string {
  const end = DATELINE_END.exec(text.slice(0, 90));
  if (end === null) return text;
  const head = text.slice(0, end.index);
  const agency = AGENCY.test(head);
  const parts = head.replace(AGENCY, '').trim().split(/,\s*/);
  const shouted = /^\p{Lu}{3,}$/u.test(parts[0]!.split(/[ -]/)[0]!) && parts[0] === parts[0]!.toUpperCase();
  return (agency || shouted) && parts.length <= 4 && parts.every((part) => DATELINE_PART.test(part)) ? text.slice(end.index + end[0].length) : text;
}

/** "Iran: Tehran has pledged …" and "- Hezbollah: …": what the line is about, and what it says. */
export function withoutLabel(text: string): { readonly label: string | null; readonly rest: string } {
  const match = /^((?:\p{Lu}[\p{L}.'’-]*)(?: (?:of|the|and|\p{Lu}[\p{L}.'’-]*)){0,7}):\s+(?=["“]?\p{Lu})/u.exec(text);
  return match === null ? { label: null, rest: text } : { label: match[1]!, rest: text.slice(match[0].length) };
}
