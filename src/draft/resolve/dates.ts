/**
 * Dates that hang on what was said before, or on the day of publication, made into dates that stand alone: "On 29 November" gets its
 * year, "the next day" and "yesterday" become days. What cannot be known stays, and is named as open.
 */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import type { TimeInterval } from '../../types.ts';
import type { OwnDays } from './own-days.ts';
import { kindAt, parse, subjectStart, uncapitalised, type Parsed } from '../parsed.ts';
import { DAY_MS, MONTHS, shownDay } from './calendar.ts';

/** What the article has said of time so far. */
export interface DateContext {
  /** The source's published time, or null. */
  readonly published: TimeInterval | null;
  /** The year of the last day that was given with its year. */
  year: number | null;
  /** The same, where the paragraph itself gives it. */
  paragraphYear: number | null;
  /** The start of the last day that was told of. */
  day: number | null;
  /** The day that opens the paragraph, which its sentences go on with; and where it stands. */
  paragraphDay: { readonly day: number; readonly at: string } | null;
  /** The day on which the last event of a kind began: "offensive". */
  readonly events: Map<string, number>;
  /** The day of the one meeting that the article tells of; null where it tells of several. */
  meeting: number | null | undefined;
  /** What the article dates by itself. */
  readonly own: OwnDays;
  /** Words that the article writes small somewhere: no names. */
  readonly small: ReadonlySet<string>;
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
const WEEKDAY = /\b([Ee]arly |[Ll]ate |[Ee]arlier |[Ll]ater )?(?:([Oo]n|[Bb]y|[Uu]ntil|[Ss]ince|[Ff]rom|[Ff]or|[Bb]efore|[Aa]fter|[Oo]f) )?(?:[Tt]he )?([Ll]ast |[Tt]his past |[Tt]his coming |[Nn]ext |[Tt]his )?(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)(?: (morning|afternoon|evening|night))?\b(?!,? \d|['’]s \p{Lu}|s\b|,? (?:January|February|March|April|May|June|July|August|September|October|November|December) \d)(?:(?<=\b[Oo]n \p{L}+)|(?! \p{Lu}\p{Ll}+ \p{Lu}))/gu;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const SAME_DAY = /\b(?:on )?(?:that|the) (?:very )?same day\b|\b(?:on )?that (?:very )?day\b|\b(?:the|that) day(?=,)/gi;
const PART_OF_SAME_DAY = /\b(?:that|the same) (morning|afternoon|evening|night)\b/gi;
const NEXT_DAY = /\b(?:on )?the (?:next|following) day\b/gi;
const DAY_BEFORE = /\b(?:on )?the (?:previous day|day before)\b(?! (?:the|his|her|its|their|\p{Lu}))/giu;
/** Parts of a day that lean on the day told of before. */
const PART_OF_DAY = /\b((?:by|in|on|during|until) (?:the )?(?:early |late |latter half of the )?(?:morning|afternoon|evening|night|midday|noon|day)|(?:in|during) the (?:early hours|(?:first|second|latter) half of the day)|(?:by|at) (?:the end of the day|dawn|dusk|noon|midnight|nightfall))\b(?! (?:of|on) )(?=,|\.| )/gi;

/** "On 7 December 2024, …", "By the evening of …": a sentence that is set on a day, which those behind it go on with. */
const OPENS_WITH_DAY = /^(?:(?:early|late|also|again|concurrently|meanwhile|later),? )?(?:(?:on|by|in|during|from|since|at) )?(?:the )?(?:(?:early |late )?(?:early hours|morning|afternoon|evening|night|latter half|first half|noon|midday|dawn|day) )?(?:(?:of|on) )?\d{1,2} \p{Lu}\p{Ll}+ \d{4}/iu;
const SHORT_MONTHS: Readonly<Record<string, string>> = { Jan: 'January', Feb: 'February', Mar: 'March', Apr: 'April', Jun: 'June', Jul: 'July', Aug: 'August', Sep: 'September', Sept: 'September', Oct: 'October', Nov: 'November', Dec: 'December' };

/** "Sept. 18" and "18 Nov" → "September 18", "18 November". */
function withWholeMonths(text: string): string {
  return text
    .replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.? (?=\d{1,2}\b(?!:))/g, (_, month: string) => `${SHORT_MONTHS[month]!} `)
    .replace(/\b(\d{1,2}) (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?(?= \d{4}|[ ,;]|$)/g, (_, day: string, month: string) => `${day} ${SHORT_MONTHS[month]!}`);
}

/** Resolves the times of one sentence, and lets the context know what it says. `at`: its address. */
export function resolveDates(sentence: string, at: string, context: DateContext, reader: SentenceReader): Dated {
  // what is quoted stays as it was said
  const quotes: string[] = [];
  const masked = sentence.replace(/"[^"]*"|“[^“”]{0,1000}”/g, (quote) => `“§${quotes.push(quote) - 1}”`);
  const dated = resolveOutside(masked, at, context, reader);
  return { ...dated, text: dated.text.replace(/“§(\d+)”/g, (_, index: string) => quotes[Number(index)]!) };
}

function resolveOutside(sentence: string, at: string, context: DateContext, reader: SentenceReader): Dated {
  const whole = withWholeMonths(sentence);
  const stated = lastFullDay(whole);
  if (stated !== null) context.paragraphYear = stated.year;
  let text = withYears(whole, context, reader);
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
  // "On 5 December, A withdrew, and by the afternoon B was in control": of that day
  const only = onlyFullDay(text);
  if (given !== null && only !== null) text = text.replace(PART_OF_DAY, (words, _all: string, at: number) => (/^ (?:of|on) /.test(text.slice(at + words.length)) || /day$/i.test(words) ? words : `${words} of ${shownDay(only)}`));
  text = fromPublication(context.published !== null && context.published.end - context.published.start <= DAY_MS ? text : context.own.resolved(text), context, open, reader);
  text = withEventDays(text, context);
  const now = lastFullDay(text);
  if (now !== null) {
    context.day = now.day;
    context.year = now.year;
    // another day, told by the way: what follows may go on with either
    if (context.paragraphDay !== null && context.paragraphDay.day !== firstFullDay(text)) context.paragraphDay = null;
    if (OPENS_WITH_DAY.test(text)) context.paragraphDay = { day: firstFullDay(text)!, at };
  }
  return { text, open };
}

/** A statement as it is written behind an opening phrase. */
function within(statement: string, { small }: Pick<DateContext, 'small'>, reader: SentenceReader): string {
  const told = statement.replace(/^(?:By|At) (?:this|that) (?:point|time|stage),? (?=\S)/u, '');
  if (told !== statement) return within(told.charAt(0).toUpperCase() + told.slice(1), { small }, reader);
  if (/^(?:Pro|Anti|Non|Ex)-\p{Ll}/u.test(statement)) return statement.charAt(0).toLowerCase() + statement.slice(1);
  const first = /^\p{Lu}\p{Ll}+(?=[ ,])/u.exec(statement)?.[0].toLowerCase();
  return first !== undefined && small.has(first) && reader.country(first) === undefined && !/^\p{Lu}\S* \p{Lu}/u.test(statement) ? statement.charAt(0).toLowerCase() + statement.slice(1) : uncapitalised(statement, reader.read(statement, null), reader);
}

/** A day for a statement that has none: that of the paragraph, whose sentences tell what happened on it one after the other. */
export function inheritedDay(statement: string, context: DateContext, reader: SentenceReader): { readonly text: string; readonly datedBy: string } | null {
  const from = context.paragraphDay;
  if (from === null || hasTime(statement, reader) || !tellsOfADeed(parse(statement, reader))) return null;
  return { text: `On ${shownDay(from.day)}, ${within(statement, context, reader)}`, datedBy: from.at };
}

const MEETING = '(?:summit|meeting|conference)';

/** "On 27 November, X launched an offensive" … "the first ten hours of the offensive": of that of 27 November. */
function withEventDays(text: string, context: DateContext): string {
  const started = /\b(?:launch|start|begin|began|open|initiat)\p{L}* (?:an? |the |its |their )?(?:[\p{L}-]+ ){0,4}?(offensive|operation|attack|assault|campaign|war|strike|invasion|siege|trial|festival|conference|summit|exercise|raid)\b/iu.exec(text);
  const day = lastFullDay(text);
  const held = context.meeting;
  // "The meeting, led by the minister": of that day
  const met = held === null || held === undefined || day !== null ? text : text.replace(new RegExp(`\\b([Tt]he ${MEETING})\\b(?!['’]s| (?:of|in|on|at|between|with) |-)`, 'u'), (words) => `${words} of ${shownDay(held)}`);
  const its = held === null || held === undefined || day !== null ? met : met.replace(new RegExp(`\\b([Tt])he (${MEETING})['’]s (\\p{Ll}+)\\b(?= (?:is|are|was|were|has|have|had|remains?|remained)\\b)`, 'gu'), (_, the: string, noun: string, of: string) => `${the}he ${of} of the ${noun} of ${shownDay(held)}`);
  const out = its.replace(/\b((?:the )?(?:first|opening|initial) (?:few |several )?(?:[\p{L}\d]+ )?(?:hours?|day|minutes?|night) of the (\p{L}+))\b(?! of)/giu, (words, all: string, noun: string) => {
    const start = context.events.get(noun.toLowerCase());
    return start === undefined ? words : `${all} of ${shownDay(start)}`;
  });
  const gathering = new RegExp(`\\ban? (?:[\\p{L}-]+ ){0,4}?${MEETING}\\b`, 'iu').test(text) ? onlyFullDay(text) : null;
  if (gathering !== null) context.meeting = context.meeting === undefined || context.meeting === gathering ? gathering : null;
  if (started !== null && day !== null) context.events.set(started[1]!.toLowerCase(), day.day);
  return out;
}

/**
 * "On 29 November" → "On 29 November 2024": by the year that its paragraph gives; else by the day of publication, on the side that the
 * verb points to; else by the year that the article tells of.
 */
function withYears(text: string, context: DateContext, reader: SentenceReader): string {
  const { published } = context;
  const finely = published !== null && published.end - published.start <= MONTH_MS;
  const year = (month: string, day: number, whole: string, at: number, words: string): number | null => {
    // "on May 16 and June 2": of one deed
    const joined = JOINED_DAY.exec(whole.slice(0, at));
    const direction = finely ? directionIn(whole, joined?.index ?? at, joined === null ? at + words.length : joined.index + joined[1]!.length, reader) : null;
    if (context.paragraphYear !== null && direction !== 'future') return context.paragraphYear;
    if (finely) return nearestYear(MONTHS.indexOf(month), day, published, direction);
    if (context.year !== null) return context.year;
    if (published === null || !Number.isFinite(published.start)) return null;
    // the last such day before the article can have come out
    const latest = Number.isFinite(published.end) ? published.end : published.start + DAY_MS;
    const of = new Date(latest - 1).getUTCFullYear();
    return Date.UTC(of, MONTHS.indexOf(month), day) < latest + 60 * DAY_MS ? of : of - 1;
  };
  return text
    .replace(DAY_MONTH, (words, day: string, month: string, at: number, whole: string) => {
      const found = year(month, Number(day), whole, at, words);
      return found === null ? words : `${Number(day)} ${month} ${found}`;
    })
    .replace(MONTH_DAY, (words, month: string, day: string, at: number, whole: string) => {
      const found = Number(day) > 31 || Number(day) === 0 ? null : year(month, Number(day), whole, at, words);
      return found === null ? words : `${Number(day)} ${month} ${found}`;
    })
    .replace(MONTH_ALONE, (words, before: string, month: string, at: number, whole: string) => {
      const found = year(month, 1, whole, at, words);
      return found === null ? words : `${before.replace(/^(?:last|this)\b/i, 'in')}${month} ${found}`;
    });
}

const JOINED_DAY = new RegExp(`((?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?: \\d{4})?)(?: and|,| or| to) (?:on )?$`);

/** Which way the verb beside a date points; "will remain closed until 6 October" is to come, whatever "closed" looks like. */
function directionIn(text: string, start: number, end: number, reader: SentenceReader): 'past' | 'future' | null {
  if (/\b(?:will|shall|may|might|is to|are to|is due|are due|is scheduled|are scheduled)\b[^,;.]{0,60}$/i.test(text.slice(0, start))) return 'future';
  // what somebody said would be was then still to come
  if (/\b(?:would|(?:was|were) (?:\p{L}+ly )?(?:likely|unlikely|due|set|scheduled|expected|planned|supposed|to \p{Ll}+))\b[^,;.]{0,60}$/iu.test(text.slice(0, start))) return 'future';
  const direction = reader.read(text, null).directionOf(start, end);
  return direction ?? (/\b(?:expects?|forecasts?|predicts?|anticipates?)\b/i.test(text.slice(0, start)) ? 'future' : null);
}

const MONTH_MS = 31 * DAY_MS;

/** The year in which a day is nearest to publication, on the side that the verb points to: "will be raised in March", "was raised in March". */
function nearestYear(month: number, day: number, published: TimeInterval, direction: 'past' | 'future' | null): number {
  const own = new Date(published.start).getUTCFullYear();
  const start = (year: number): number => Date.UTC(year, month, day);
  const past = start(own) < published.end ? own : own - 1;
  const coming = start(own) + DAY_MS > published.start ? own : own + 1;
  if (direction === 'past') return past;
  if (direction === 'future') return coming;
  return published.start - start(past) <= start(coming) - published.end ? past : coming;
}

/** The day that a sentence names, where it names one. */
function onlyFullDay(text: string): number | null {
  return [...text.matchAll(FULL_DAY)].length === 1 ? firstFullDay(text) : null;
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
  // "Lee says that 43 were left": she says so, whenever they were
  if (reader.speech(head.lemma) !== undefined && statement.tokens[verb.to]?.lower === 'that') return null;
  // how far one town is from another does not change
  if (/^\p{Lu}[\p{L}.'’ -]{1,40} is (?:\p{Ll}+ ){0,2}\d[\d,.]* ?(?:km|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m|feet) /u.test(statement.text) && !/^The /.test(statement.text)) return null;
  const present = /^(?:is|are|has|have)$/.test(first) || (first === head.lower && head.pos === 'VERB' && (head.lower === head.lemma || /s$/.test(head.lower)) && !/(?:ed|ut|it)$/.test(head.lower));
  if (!present || /^["“]/.test(statement.text)) return null;
  const day = shownDay(Math.floor(published.start / DAY_MS) * DAY_MS);
  // "According to medics, at least 24 have been killed": who says so stays in front
  const frame = /^According to /.test(statement.text) ? statement.tokens[statement.chunks[subjectStart(statement, 0, statement.main)]!.from]!.start : 0;
  return frame > 0 ? `${statement.text.slice(0, frame)}as of ${day}, ${statement.text.slice(frame)}` : `As of ${day}, ${within(statement.text, context, reader)}`;
}

/** A deed in the past, told as the next thing: "Seven fighters were killed"; not "has been", "is", "had", "was a photographer". */
function tellsOfADeed(statement: Parsed): boolean {
  const { text, tokens, chunks, main } = statement;
  const group = chunks[main];
  if (group === undefined || /\b(?:according to|as of)\b/i.test(text) || tokens.slice(group.from, group.to).some((token) => /^(?:is|are|has|have|had|will|would|may|might|can|could|say|says|believes?|seems?|remains?)$/u.test(token.lower))) return false;
  const verb = tokens[group.head]!;
  const first = tokens[group.from]!;
  if (verb.lemma === 'be' && /^(?:ongoing|underway|under)$/u.test(tokens[group.to]?.lower ?? '')) return true;
  if (verb.lemma === 'be') return kindAt(statement, main - 1) !== undefined && tokens[chunks[main - 1]!.from]!.lower === 'there';
  return /^(?:was|were)$/u.test(first.lower) || (verb.lower !== verb.lemma && !/(?:ing|s)$/u.test(verb.lower)) || /^(?:cut|hit|put|set|shut|spread|split|beat)$/u.test(verb.lower);
}

/** "yesterday", "on Tuesday", "last year": counted from the day of publication where that is known so finely. */
function fromPublication(text: string, context: DateContext, open: string[], reader: SentenceReader): string {
  const { published } = context;
  const day = published !== null && published.end - published.start <= DAY_MS ? Math.floor(published.start / DAY_MS) * DAY_MS : null;
  const start = published !== null && Number.isFinite(published.start) ? new Date(published.start).getUTCFullYear() : null;
  const end = published !== null && Number.isFinite(published.end) ? new Date(published.end - 1).getUTCFullYear() : null;
  // "2024-12-05/..": it came out that day or later, most likely the same year
  const year = start !== null && (end === null || end === start) ? start : null;
  const known = (words: string, replaced: string | null, at?: number): string => {
    if (replaced !== null) return at === 0 || (at === undefined && /^\p{Lu}/u.test(words)) ? replaced.charAt(0).toUpperCase() + replaced.slice(1) : replaced;
    open.push(words.toLowerCase());
    return words;
  };
  return text
    .replace(WEEKDAY, (words: string, ...groups: unknown[]) => {
      const [part, before, which, name, hours, at, whole] = groups as [string | undefined, string | undefined, string | undefined, string, string | undefined, number, string];
      // "The Sunday Telegraph"
      if (/^the /i.test(words) && before === undefined && /^ \p{Lu}/u.test(whole.slice(at + words.length))) return words;
      if (day === null) return known(words, null, at);
      const own = new Date(day).getUTCDay();
      const wanted = WEEKDAYS.indexOf(name.toLowerCase());
      const back = (own - wanted + 7) % 7;
      const ahead = (wanted - own + 7) % 7;
      const from = at + words.toLowerCase().lastIndexOf(name.toLowerCase());
      const coming = which?.trim().toLowerCase() === 'next' || (which === undefined && (directionIn(whole, from, from + name.length, reader) === 'future' || (part === undefined && isTimetabled(whole, from, reader))));
      // "last Friday" on a Thursday may be six days ago or thirteen
      if (which !== undefined && (coming ? ahead : back) > 0 && (coming ? wanted > own : wanted < own) && wanted !== 0) return known(words, null, at);
      const shown = shownDay(coming ? day + (ahead === 0 && which !== undefined ? 7 : ahead) * DAY_MS : day - (back === 0 && which !== undefined ? 7 : back) * DAY_MS);
      const preposition = before?.trim().toLowerCase() ?? (/\b(?:of|for|by|until|till|since|from|before|after|and|to|into|through|over|during|around|between|or)\s*$/i.test(whole.slice(0, at)) && part === undefined ? '' : 'on');
      return known(words, `${part?.toLowerCase() ?? ''}${preposition === '' ? '' : `${preposition} `}${hours === undefined ? '' : `the ${hours} of `}${shown}`, at);
    })
    .replace(/\b(?:[Ee]arlier )?[Tt]his (morning|afternoon|evening)\b/g, (words, part: string) => known(words, day === null ? null : `on the ${part} of ${shownDay(day)}`))
    .replace(/\b(?:yesterday|earlier today|today|tonight)\b(?!['’]s)/gi, (words) => known(words, day === null ? null : `on ${shownDay(/yesterday/i.test(words) ? day - DAY_MS : day)}`))
    .replace(/\b(?:in|over|during|within) (?:the )?(?:past|last|recent|coming) (?:\d+ |few |couple of |two |three |four |five |six |seven |eight |nine |ten |several )?(?:hours?|days?|weeks?|months?|years?)\b|\b(?:last|this|next) week\b(?!['’])|\ba week ago\b/gi, (words) => {
      if (day === null || /coming/i.test(words)) return known(words, null);
      if (/^last week$/i.test(words)) return known(words, `in the week of ${shownDay(mondayBefore(day) - 7 * DAY_MS)}`);
      if (/^next week$/i.test(words)) return known(words, `in the week of ${shownDay(mondayBefore(day) + 7 * DAY_MS)}`);
      if (/^this week$/i.test(words)) return known(words, `in the week of ${shownDay(mondayBefore(day))}`);
      if (/^a week ago$/i.test(words)) return known(words, `a week before ${shownDay(day)}`);
      const span = words.replace(/^(?:in|over|during|within) (?:the )?(?:past|last|recent) /i, '').toLowerCase();
      // "the two days to 7 December" are counted; "the days before 7 December" are some
      return known(words, `${/^over/i.test(words) ? 'over' : 'in'} the ${span} ${/^(?:few|couple|several)|^\p{L}+s$/u.test(span) ? 'before' : 'to'} ${shownDay(day)}`);
    })
    .replace(/(?<!(?:[\d.,]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|hundreds|thousand|thousands|million|billion|of|few|half)) )\b((?:a few|a couple of|several|some|many) )?(days|weeks|months|years|decades) ago\b/giu, (words, count: string | undefined, unit: string) => known(words, day === null ? context.own.beforeNow(unit.toLowerCase()) : `${count ?? ''}${unit.toLowerCase()} before ${shownDay(day)}`))
    .replace(/\b(earlier|later) this year\b/gi, (words, part: string) => known(words, year === null ? null : `${part.toLowerCase()} in ${year}`))
    .replace(/\b(?:(in|of|during|since|before|until|by|after|for|from) )?(this|last) year\b(?!['’])/gi, (words, before: string | undefined, which: string) => known(words, year === null ? null : `${before === undefined || /^(?:of|during)$/i.test(before) ? 'in' : before.toLowerCase()} ${which.toLowerCase() === 'last' ? year - 1 : year}`))
    .replace(/(?<![\d,.]|\b(?:about|around|some|nearly|almost|over) )\b(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten) years ago\b/gi, (words, count: string) => known(words, year === null ? null : `in ${year - numberOf(count)}`))
    .replace(/\b(?:(in|by|until|before|after|from|for) )?next year\b(?!['’])/gi, (words, before: string | undefined) => known(words, year === null ? null : `${before?.toLowerCase() ?? 'in'} ${year + 1}`))
    .replace(/\bnext month\b/gi, (words) => {
      const of = day === null ? null : new Date(Date.UTC(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth() + 1, 1));
      return known(words, of === null ? null : `in ${MONTHS[of.getUTCMonth()]} ${of.getUTCFullYear()}`);
    })
    .replace(/\blast month\b/gi, (words) => {
      const of = day === null ? null : new Date(Date.UTC(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth() - 1, 1));
      return known(words, of === null ? null : `in ${MONTHS[of.getUTCMonth()]} ${of.getUTCFullYear()}`);
    });
}

/** "On Monday she leaves the agency", "Rovers travel to Westport on Tuesday": what is told of a day in the present is still to come. */
function isTimetabled(text: string, at: number, reader: SentenceReader): boolean {
  const sentence = parse(text, reader);
  const group = sentence.chunks[sentence.main];
  const day = sentence.tokens.findIndex((token) => token.start >= at);
  if (group === undefined || group.to !== group.from + 1 || day < 0) return false;
  const verb = sentence.tokens[group.head]!;
  // of the clause that the day stands in
  const [from, to] = day < group.from ? [day, group.from] : [group.to, day];
  if (sentence.tokens.slice(from, to).some((token) => /^(?:that|which|who|when|where|while|after|before|since|until|if|because|as|said|says)$/u.test(token.lower) || token.text === '"' || token.text === '“') || (day > group.to && sentence.chunks.some((chunk) => chunk.kind === 'vg' && chunk.from >= group.to && chunk.to <= day))) return false;
  return verb.pos !== 'AUX' && reader.speech(verb.lemma) === undefined && (verb.lower === verb.lemma || verb.lower === `${verb.lemma}s` || verb.lower === `${verb.lemma}es`) && !/^(?:show|believe|know|think|put|set|hit|cut|read|shut|split|spread|beat|let|cost|hurt|burst|cast|quit|bid|rid|shed|be|have)$/u.test(verb.lemma);
}

/** The Monday of a day's week. */
function mondayBefore(day: number): number {
  return day - ((new Date(day).getUTCDay() + 6) % 7) * DAY_MS;
}

function numberOf(word: string): number {
  const names = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
  return names.includes(word.toLowerCase()) ? names.indexOf(word.toLowerCase()) : Number(word);
}
