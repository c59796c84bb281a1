import type { Mentions, Span, TimeMention, Token } from '../../types.ts';
import { namedDates } from '../../values/named-dates.ts';
import type { Breach, ClaimRule } from '../rule.ts';
import { EXPLETIVE_AFTER, FIRST_AND_SECOND_PERSON, KINDS, THIRD_PERSON, WEATHER } from './words.ts';
import { isQuoted, spanOf } from './tokens.ts';

export interface UnclearWords {
  readonly [fact: string]: string | null;
  readonly words: string;
  readonly kind: 'pronoun' | 'person' | 'thing' | 'time';
  /** What a time comes to, in EDTF, where that is one day, month or year. */
  readonly date: string | null;
  /** The field that it is counted from. */
  readonly from: 'published' | 'said';
}

export const notSelfContained: ClaimRule<UnclearWords> = {
  code: 'not-self-contained',
  group: 'clarity',
  severity: 'warning',
  about: 'A claim can be understood without its article: no pronoun, "the city" or "last week" that nothing in it resolves.',
  message: ({ words, kind }) =>
    kind === 'time'
      ? `"${words}" depends on when it is read.`
      : kind === 'person'
        ? `"${words}" has nobody to stand for outside of a quotation.`
        : `Nothing in the claim says who or what "${words}" is.`,
  mend: ({ kind, date, from }) => (kind === 'time' ? (date === null ? 'Write the date.' : `Write the date: ${date}, counting from ${from === 'said' ? '`said`' : 'the publication'}.`) : kind === 'thing' ? 'Write the name.' : 'Write the name instead of the pronoun.'),
  // One name and one date: a claim with five pronouns needs not be told five times.
  check: ({ claim, source, mentions }) => [
    ...[...pronouns(mentions), ...unnamed(mentions)].slice(0, 1),
    ...(claim.said !== null ? relativeTimes(mentions, 'said') : source === null || source.published === null ? [] : relativeTimes(mentions, 'published')).slice(0, 1),
  ],
};

type Found = Breach<UnclearWords>;

function found(kind: UnclearWords['kind'], { text }: Mentions, span: Span, date: string | null = null, from: UnclearWords['from'] = 'published'): Found {
  return { span, args: { words: text.slice(span.start, span.end), kind, date, from } };
}

function pronouns(mentions: Mentions): Found[] {
  const { tokens } = mentions;
  return tokens.flatMap((token, i) => {
    if (isQuoted(mentions.text, token.start)) return [];
    // "US" is tagged as "us" at times; "I" may be a numeral ("World War I").
    if (FIRST_AND_SECOND_PERSON.has(token.lower) && token.pos === 'PRON' && !/^\p{Lu}{2,}$/u.test(token.text) && !(token.lower === 'i' && i > 0 && /^\p{Lu}/u.test(tokens[i - 1]!.text))) return [found('person', mentions, spanOf(token))];
    if (!THIRD_PERSON.has(token.lower) || token.pos !== 'PRON' || tokens.slice(0, i).some(isReferent)) return [];
    if (token.lower === 'it' && isExpletive(tokens, i)) return [];
    // "In his speech, Kovacs said": the noun that follows resolves a possessive or pronoun that comes first, in an opening phrase before a comma.
    const comma = tokens.findIndex((other, at) => at > i && other.text === ',');
    if (comma > 0 && tokens.slice(comma, comma + 5).some((other) => other.pos === 'PROPN' || other.pos === 'NOUN')) return [];
    // "Her Majesty", "His Holiness" are names.
    if (tokens[i + 1]?.pos === 'PROPN' && tokens[i + 1]!.start === token.end + 1 && /^(?:majesty|holiness|highness|excellency|honou?r|lordship|ladyship|grace|eminence)$/u.test(tokens[i + 1]!.lower.replace(/['’]s?$/u, ''))) return [];
    return [found('pronoun', mentions, spanOf(token))];
  });
}

function isReferent({ pos, lower }: Token): boolean {
  return pos === 'PROPN' || pos === 'NOUN' || pos === 'NUM' || NOBODY.has(lower);
}

const NOBODY = new Set(['nobody', 'everyone', 'everybody', 'someone', 'anyone', 'no', 'none', 'all', 'those', 'who', 'many', 'most', 'some']);

/** "It is likely that", "it was announced on Monday that", "it rained". */
function isExpletive(tokens: readonly Token[], at: number): boolean {
  const rest = tokens.slice(at + 1);
  return rest.some(({ lower }) => EXPLETIVE_AFTER.has(lower)) || rest.slice(0, 4).some(({ lemma }) => WEATHER.has(lemma));
}

/**
 * "The city fell", "Rebels took the city on Friday": a bare "the" and a kind of thing, with no name before it to point back to, nor
 * words behind it that tell which. Where nothing at all is named, no other noun tells which city; else one might ("the fire in a school of Leeds … the school").
 */
function unnamed(mentions: Mentions): Found[] {
  const { tokens } = mentions;
  // a month is no name of what is spoken of
  const isNamedIn = (from: number, to: number): boolean => tokens.slice(from, to).some(({ pos }, i) => pos === 'PROPN' && !mentions.times.some(({ range }) => range.from <= from + i && from + i < range.to));
  const named = isNamedIn(0, tokens.length);
  return tokens.flatMap((token, i) => {
    const previous = tokens[i - 1];
    if (!KINDS.has(token.lemma) || token.pos !== 'NOUN' || token.lower !== token.lemma || !previous || !DEFINITE.has(previous.lower) || isQuoted(mentions.text, token.start)) return [];
    const isOfTime = mentions.times.some(({ range }) => range.from === i + 1);
    if ((tokens.slice(0, i - 1).some((other) => other.pos === 'NOUN') && named) || isNamedIn(0, i - 1)) return [];
    return !isOfTime && tellsWhich(tokens[i + 1], tokens[i + 2]) ? [] : [found('thing', mentions, { start: previous.start, end: token.end })];
  });
}

const DEFINITE = new Set(['the', 'this', 'that']);

/** Only where a verb or the end follows is the phrase surely complete: "of Homs", "who fled", "Damascus" and "council" all say more. */
function tellsWhich(next: Token | undefined, after: Token | undefined): boolean {
  if (next === undefined || next.text === '.') return false;
  if (next.pos === 'AUX') return false;
  // A participle may qualify ("the group led by"), a past form with an object tells.
  return !(next.pos === 'VERB' && !/ing$/u.test(next.lower) && after?.pos !== 'ADP' && !PARTICIPLE_WITH.has(after?.lower ?? ''));
}

const PARTICIPLE_WITH = new Set(['by', 'as', 'in', 'at', 'from', 'to', 'on']);

/** "Yesterday", "last week": known from `published`, and gone once the claim is quoted. Dates without their year are not meant. */
function relativeTimes(mentions: Mentions, from: UnclearWords['from']): Found[] {
  return mentions.times
    .filter(({ relative, range }) => relative && mentions.tokens.slice(range.from, range.to).some(({ lower }) => DEICTIC.has(lower)) && !namedDates(mentions.tokens.slice(range.from, range.to)).some(({ day }) => day !== null))
    .map((mention) => ({ span: spanOfTime(mentions, mention), date: dateOf(mention) }))
    .filter(({ span }) => !isQuoted(mentions.text, span.start))
    .map(({ span, date }) => found('time', mentions, span, date, from));
}

/** Of "in Sunday's election", "Sunday's": the preposition belongs to the election. */
function spanOfTime({ text, tokens }: Mentions, { range: { from, to } }: TimeMention): Span {
  const possessive = /^['’]s(?![\p{L}\p{N}])/u.exec(text.slice(tokens[to - 1]!.end))?.[0] ?? (/['’]s$/u.test(tokens[to - 1]!.text) ? '' : null);
  const first = possessive !== null && to - from > 1 && tokens[from]!.pos === 'ADP' ? from + 1 : from;
  return { start: tokens[first]!.start, end: tokens[to - 1]!.end + (possessive?.length ?? 0) };
}

function dateOf({ text }: TimeMention): string | null {
  return /^\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)/u.exec(text)?.[0] ?? null;
}

const DEICTIC = new Set(['today', 'yesterday', 'tomorrow', 'tonight', 'last', 'this', 'next', 'ago', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
