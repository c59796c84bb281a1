/**
 * Dates that hang on what was said before, or on the day of publication, made into dates that stand alone: "On 29 November" gets its
 * year, "the next day" and "yesterday" become days. What cannot be known stays, and is named as open.
 */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import type { TimeInterval } from '../../types.ts';
import { uncapitalised, type Parsed } from '../parsed.ts';
import { DAY_MS, MONTHS, shownDay } from './calendar.ts';

/** What the article has said of time so far. */
export interface DateContext {
  /** The source's published time, or null. */
  readonly published: TimeInterval | null;
  /** The year of the last day that was given with its year. */
  year: number | null;
  /** The start of the last day that was told of. */
  day: number | null;
  /** The day that opens the paragraph, which its sentences go on with; and where it stands. */
  paragraphDay: { readonly day: number; readonly at: string } | null;
  /** The day on which the last event of a kind began: "offensive". */
  readonly events: Map<string, number>;
}

export interface Dated {
  readonly text: string;
  /** Words for times that are left open. */
  readonly open: readonly string[];
}

const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY_MONTH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTH})\\b(?!,? \\d{4})(?! (?:of |in )?\\d{4})`, 'g');
const MONTH_DAY = new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,? \\d{4})(?!:\\d)(?! ${MONTH})`, 'g');
const FULL_DAY = new RegExp(`\\b(?:(\\d{1,2})(?:st|nd|rd|th)? (${MONTH}),? (\\d{4})|(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4}))\\b`, 'g');
const MONTH_ALONE = new RegExp(`\\b((?:early|mid|late|since|in|by|until|from|of|last|this)[- ](?:early[- ]|mid-|late[- ])?)(${MONTH})\\b(?! \\d)(?!,? \\d{4})`, 'g');
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SAME_DAY = /\b(?:on )?(?:that|the) (?:very )?same day\b|\b(?:on )?that (?:very )?day\b|\b(?:the|that) day(?=,)/gi;
const PART_OF_SAME_DAY = /\b(?:that|the same) (morning|afternoon|evening|night)\b/gi;
const NEXT_DAY = /\b(?:on )?the (?:next|following) day\b/gi;
const DAY_BEFORE = /\b(?:on )?the (?:previous day|day before)\b(?! (?:the|his|her|its|their|\p{Lu}))/giu;
/** Parts of a day that lean on the day told of before. */
const PART_OF_DAY = /\b((?:by|in|on|during|until) (?:the )?(?:early |late |latter half of the )?(?:morning|afternoon|evening|night|midday|noon|day)|(?:in|during) the (?:early hours|(?:first|second|latter) half of the day)|(?:by|at) (?:the end of the day|dawn|dusk|noon|midnight|nightfall))\b(?! (?:of|on) )(?=,|\.| )/gi;

/** Resolves the times of one sentence, and lets the context know what it says. `at`: its address. */
export function resolveDates(sentence: string, at: string, context: DateContext): Dated {
  let text = withYears(sentence, context);
  const open: string[] = [];
  const given = lastFullDay(text);
  const before = context.day;
  const onDay = (moment: number | null, words: string): string => {
    if (moment === null) {
      open.push(words);
      return words;
    }
    const capital = /^\p{Lu}/u.test(words);
    return `${capital ? 'On' : 'on'} ${shownDay(moment)}`;
  };
  text = text
    .replace(PART_OF_DAY, (words) => (given === null && before !== null && /day$/i.test(words) ? words.replace(/\bthe day$/i, shownDay(before)) : words))
    .replace(PART_OF_SAME_DAY, (words, part: string) => (before === null ? words : `${/^\p{Lu}/u.test(words) ? 'In' : 'in'} the ${part.toLowerCase()} of ${shownDay(before)}`))
    .replace(SAME_DAY, (words) => onDay(before, words))
    .replace(NEXT_DAY, (words) => onDay(before === null ? null : before + DAY_MS, words))
    .replace(DAY_BEFORE, (words) => onDay(before === null ? null : before - DAY_MS, words))
    .replace(/\b(by|until|since|before|after) on (\d)/gi, '$1 $2')
    .replace(/\b(by|in|during|until) (the )?(morning|afternoon|evening) on on /gi, '$1 $2$3 on ');
  const shifted = given ?? lastFullDay(text);
  if (shifted === null && before !== null) {
    text = text.replace(PART_OF_DAY, (words) => `${words.replace(/\bof the day$/i, 'of')}${/\bof the day$/i.test(words) ? '' : ' of'} ${shownDay(before)}`);
    text = text.replace(/\b(by|in|during|until|on) (?:the )?day of (\d)/gi, '$1 $2');
  }
  text = fromPublication(text, context, open);
  text = withEventDays(text, context);
  const now = lastFullDay(text);
  if (now !== null) {
    context.day = now.day;
    context.year = now.year;
    if (/^(?:[^,]{0,40}\b)?(?:on|by|in|during)\b[^,]{0,40}\d{4}/i.test(text.slice(0, 60)) || /^\d/.test(text)) context.paragraphDay = { day: firstFullDay(text)!, at };
  }
  return { text, open };
}

/** A day for a statement that has none: that of the paragraph, whose sentences tell what happened on it one after the other. */
export function inheritedDay(statement: string, context: DateContext, reader: SentenceReader): { readonly text: string; readonly datedBy: string } | null {
  const from = context.paragraphDay;
  if (from === null || hasTime(statement, reader) || !tellsOfADeed(statement)) return null;
  return { text: `On ${shownDay(from.day)}, ${uncapitalised(statement, reader.read(statement, null))}`, datedBy: from.at };
}

/** "On 27 November, X launched an offensive" … "the first ten hours of the offensive": of that of 27 November. */
function withEventDays(text: string, context: DateContext): string {
  const started = /\b(?:launch|start|begin|began|open|initiat)\p{L}* (?:an? |the |its |their )?(?:[\p{L}-]+ ){0,4}?(offensive|operation|attack|assault|campaign|war|strike|invasion|siege|trial|festival|conference|summit|exercise|raid)\b/iu.exec(text);
  const day = lastFullDay(text);
  const out = text.replace(/\b((?:the )?(?:first|opening|initial) (?:few |several )?(?:[\p{L}\d]+ )?(?:hours?|day|minutes?|night) of the (\p{L}+))\b(?! of)/giu, (words, all: string, noun: string) => {
    const start = context.events.get(noun.toLowerCase());
    return start === undefined ? words : `${all} of ${shownDay(start)}`;
  });
  if (started !== null && day !== null) context.events.set(started[1]!.toLowerCase(), day.day);
  return out;
}

/** "On 29 November" → "On 29 November 2024", by the year that the article tells of, else that of its publication. */
function withYears(text: string, context: DateContext): string {
  const year = (month: string, day: number): number | null => {
    const published = context.published;
    if (context.year !== null) return context.year;
    if (published === null || !Number.isFinite(published.start)) return null;
    // the last such day before the article can have come out
    const latest = Number.isFinite(published.end) ? published.end : published.start + DAY_MS;
    const of = new Date(latest - 1).getUTCFullYear();
    return Date.UTC(of, MONTHS.indexOf(month), day) < latest + 60 * DAY_MS ? of : of - 1;
  };
  return text
    .replace(DAY_MONTH, (words, day: string, month: string) => {
      const found = year(month, Number(day));
      return found === null ? words : `${Number(day)} ${month} ${found}`;
    })
    .replace(MONTH_DAY, (words, month: string, day: string) => {
      const found = Number(day) > 31 || Number(day) === 0 ? null : year(month, Number(day));
      return found === null ? words : `${Number(day)} ${month} ${found}`;
    })
    .replace(MONTH_ALONE, (words, before: string, month: string) => {
      const found = year(month, 1);
      return found === null ? words : `${before}${month} ${found}`;
    });
}

/** The day that opens a sentence, of those that it names. */
function firstFullDay(text: string): number | null {
  const first = text.matchAll(FULL_DAY).next().value;
  return first === undefined ? null : (lastFullDay(first[0])?.day ?? null);
}

function lastFullDay(text: string): { readonly day: number; readonly year: number } | null {
  let last: { day: number; year: number } | null = null;
  for (const match of text.matchAll(FULL_DAY)) {
    const [day, month, year] = match[1] === undefined ? [match[5]!, match[4]!, match[6]!] : [match[1], match[2]!, match[3]!];
    last = { day: Date.UTC(Number(year), MONTHS.indexOf(month), Number(day)), year: Number(year) };
  }
  return last;
}

function hasTime(text: string, reader: SentenceReader): boolean {
  return reader.read(text, null).times.length > 0 || /\b(?:yesterday|today|tomorrow|ago|last|next|recent|recently|now|currently|earlier|since|years?|months?|weeks?|decades?|era|always|never|previously|formerly)\b/i.test(text);
}

/** A figure in the present tense holds on the day of publication, where that is known: "is 20 km from the city" → "As of 7 December 2024, …". */
export function asOfPublication(statement: Parsed, context: DateContext, reader: SentenceReader): string | null {
  const { published } = context;
  const verb = statement.chunks[statement.main];
  if (published === null || published.end - published.start > DAY_MS || verb === undefined || statement.quantities.length === 0 || hasTime(statement.text, reader)) return null;
  const first = statement.tokens[verb.from]!.lower;
  const head = statement.tokens[verb.head]!;
  const present = /^(?:is|are|has|have)$/.test(first) || (first === head.lower && head.pos === 'VERB' && (head.lower === head.lemma || /s$/.test(head.lower)) && !/(?:ed|ut|it)$/.test(head.lower));
  return present ? `As of ${shownDay(Math.floor(published.start / DAY_MS) * DAY_MS)}, ${uncapitalised(statement.text, statement)}` : null;
}

/** A deed in the past, told as the next thing: "Seven fighters were killed"; not "has been", "is", "had". */
function tellsOfADeed(text: string): boolean {
  return !/\b(?:is|are|has|have|had|will|would|may|might|can|could|being|according to|say|says|believes?|seems?|remains?)\b/i.test(text) && /\p{L}{2}(?:ed|ook|ell|ew|old|uck|ent|ot|ame|ed|ush|illed|urned)\b|\b(?:was|were)\b/u.test(text);
}

/** "yesterday", "on Tuesday", "last year": counted from the day of publication where that is known so finely. */
function fromPublication(text: string, context: DateContext, open: string[]): string {
  const { published } = context;
  const day = published !== null && published.end - published.start <= DAY_MS ? Math.floor(published.start / DAY_MS) * DAY_MS : null;
  const start = published !== null && Number.isFinite(published.start) ? new Date(published.start).getUTCFullYear() : null;
  const end = published !== null && Number.isFinite(published.end) ? new Date(published.end - 1).getUTCFullYear() : null;
  // "2024-12-05/..": it came out that day or later, most likely the same year
  const year = start !== null && (end === null || end === start) ? start : null;
  const capital = (words: string, replaced: string): string => (/^\p{Lu}/u.test(words) ? replaced.charAt(0).toUpperCase() + replaced.slice(1) : replaced);
  const known = (words: string, replaced: string | null): string => {
    if (replaced !== null) return capital(words, replaced);
    open.push(words.toLowerCase());
    return words;
  };
  return text
    .replace(/\b(?:(?:on|early on|late on) )?(last |this past )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?: (morning|afternoon|evening|night))?\b(?!,? \d|['’]s \p{Lu})/gu, (words, _last: string | undefined, name: string, part: string | undefined) => {
      if (day === null) return known(words, null);
      const back = (new Date(day).getUTCDay() - WEEKDAYS.indexOf(name.toLowerCase()) + 7) % 7;
      const moment = day - (back === 0 && _last !== undefined ? 7 : back) * DAY_MS;
      return known(words, part === undefined ? `on ${shownDay(moment)}` : `on the ${part} of ${shownDay(moment)}`);
    })
    .replace(/\b(?:yesterday|earlier today|today|tonight)\b(?!['’]s)/gi, (words) => known(words, day === null ? null : `on ${shownDay(/yesterday/i.test(words) ? day - DAY_MS : day)}`))
    .replace(/\b(earlier|later) this year\b/gi, (words, part: string) => known(words, year === null ? null : `${part.toLowerCase()} in ${year}`))
    .replace(/\b(?:(?:in|of|during|since) )?(this|last) year\b(?!['’])/gi, (words, which: string) => known(words, year === null ? null : `${/^since/i.test(words) ? 'since' : 'in'} ${which.toLowerCase() === 'last' ? year - 1 : year}`))
    .replace(/\b(\d+|two|three|four|five|six|seven|eight|nine|ten) years ago\b/gi, (words, count: string) => known(words, year === null ? null : `in ${year - numberOf(count)}`))
    .replace(/\blast month\b/gi, (words) => {
      const of = day === null ? null : new Date(Date.UTC(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth() - 1, 1));
      return known(words, of === null ? null : `in ${MONTHS[of.getUTCMonth()]} ${of.getUTCFullYear()}`);
    })
    .replace(/\b(?:in|over|during|within) (?:the )?(?:past|last|recent|coming) (?:\d+ |few |couple of |two |three |several )?(?:hours?|days?|weeks?)\b|\b(?:last|this) week\b|\ba week ago\b/gi, (words) => {
      if (day === null || /coming/i.test(words)) return known(words, null);
      if (/^last week$/i.test(words)) return known(words, `in the week before ${shownDay(day)}`);
      if (/^this week$/i.test(words)) return known(words, `in the week of ${shownDay(day)}`);
      if (/^a week ago$/i.test(words)) return known(words, `a week before ${shownDay(day)}`);
      const span = words.replace(/^(?:in|over|during|within) (?:the )?(?:past|last|recent) /i, '').toLowerCase();
      return known(words, `in the ${span} before ${shownDay(day)}`);
    });
}

function numberOf(word: string): number {
  const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return names.includes(word.toLowerCase()) ? names.indexOf(word.toLowerCase()) : Number(word);
}
