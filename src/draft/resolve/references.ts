/**
 * Words that lean on what was said before, put into words that stand alone: "they", "the group", "the country". Only where one
 * thing can be meant; what is left open is named, for a person to fill in.
 */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { parse, type Parsed } from '../parsed.ts';
import type { FullNames } from './full-names.ts';
import { mentionsOf, type Mention, type People } from './mentions.ts';

export interface ReferenceContext {
  readonly people: People;
  readonly names: FullNames;
  /** Mentions of the sentences before, the last sentence first. */
  readonly before: readonly (readonly Mention[])[];
  /** Mentions of what was cut from the same sentence before. */
  readonly earlier: readonly Mention[];
  /** The statement cut from the same sentence just before, or null. */
  readonly said: string | null;
  /** What the paragraph is about, by its label ("Iran: …"). */
  readonly label: string | null;
}

export interface Referred {
  readonly text: string;
  readonly open: readonly string[];
}

const GROUPS = /\b(the (?:group|organi[sz]ation|company|firm|party|militia|agency|club|movement|faction|union|bank|insurgents|network|airline|carmaker|retailer|manufacturer))(?=['’]s\b|[ ,.;])(?! of\b)/giu;
const CITIES = /\b(the (?:city|town|village|island|province|municipality))(?=['’]s\b|[ ,.;])(?! of\b| \p{Lu})/giu;
const COUNTRY = /\b(the (?:country|nation))(?=['’]s\b|[ ,.;])(?! of\b)/giu;
const CAPITAL = /\b(the (?:capital)(?: city)?)(?=['’]s\b|[ ,.;])(?! of\b| \p{Lu})/giu;
/** What stands for nothing: "it is reported that", "there was shelling". */
const EXPLETIVE = /\bit (?:is|was|has been|had been|will be|became|remains?|seems?|appears?|emerged|turned out|took|takes)\b(?=[^.]*\b(?:that|to|for|how|whether)\b)|\bthere (?:is|are|was|were|has|have|had|will|would|may|might|could|can)\b/i;

/** Resolves one statement. */
export function resolveReferences(statement: Parsed, context: ReferenceContext, reader: SentenceReader): Referred {
  const open: string[] = [];
  const places = mentionsOf(statement, context.people, reader).filter((mention) => mention.kind === 'place' && mention.proper);
  let text = definite(denialOf(statement.text, context.said), places, context, open);
  text = pronouns(text === statement.text ? statement : parse(text, reader), context, reader, open);
  if (/\b(?:this|these|those)\b(?! (?:year|month|week|morning|afternoon|evening))/i.test(withoutQuotes(text))) open.push(/\b(this|these|those)(?: \p{L}+)?/iu.exec(text)![0].toLowerCase());
  else if (/^That \p{Ll}+ (?:is|was|has|had|were|are)\b/u.test(text)) open.push(/^That \p{Ll}+/u.exec(text)![0].toLowerCase());
  if (/\bthere\b/i.test(text) && !EXPLETIVE.test(text)) open.push('there');
  const vague = /\b(?:the (?:two (?:sides|leaders|men|women|countries)|latter|former|pair|trio)|both sides|in response|as a result|in retaliation|others|another one|the other)\b/i.exec(text);
  if (vague !== null && /latter|former|pair|trio|two|both|others/.test(vague[0])) open.push(vague[0].toLowerCase());
  return { text, open: [...new Set(open)] };
}

/** "It is assumed that P, but X denies this" → "X denies that P". */
function denialOf(text: string, said: string | null): string {
  const denied = /\b(den(?:y|ies|ied)|rejects?|rejected|disputes?|disputed) (?:this|it|that|the (?:claim|accusation|allegation|report)s?)\.$/i.exec(text);
  if (denied === null || said === null) return text;
  const inner = said.replace(/^(?:.{1,80}? (?:said|reported|claimed|stated|alleged|wrote|announced) that )?(?:it (?:is|was|has been) (?:\p{L}+ly )?\p{L}+ed that )?/iu, '').replace(/\.$/, '');
  const verb = /^(?:den|disp|rej)/i.test(denied[1]!) ? (/(?:ed)$/i.test(denied[1]!) ? 'denied' : /s$/i.test(denied[1]!) ? 'denies' : 'deny') : denied[1]!;
  return `${text.slice(0, denied.index)}${verb} that ${inner}.`;
}

function withoutQuotes(text: string): string {
  return text.replace(/"[^"]*"|“[^”]{0,1000}”/g, ' ');
}

/** "the group", "the city", "the country", "the regime". */
function definite(text: string, places: readonly Mention[], { names, before, earlier }: ReferenceContext, open: string[]): string {
  const behind = (words: string, full: string): string => (/^\p{Lu}/u.test(words) ? full.charAt(0).toUpperCase() + full.slice(1) : full);
  const one = (words: string, kind: Mention['kind']): string => {
    const region = /(?:city|town|village)$/i.test(words);
    const towns = (mentions: readonly Mention[]): readonly Mention[] => (region ? mentions.filter((mention) => !WIDER.test(mention.text) && mention.text !== names.country?.name) : mentions);
    const found = lastOf(kind, towns(earlier), before.map(towns));
    if (found === null) open.push(words.toLowerCase());
    return found === null ? words : behind(words, found.text);
  };
  let out = text
    .replace(GROUPS, (words: string, _all: string, at: number) => (names.of(words.split(' ').at(-1)!.toLowerCase()) === undefined && !hasNameOf(text.slice(0, at), 'group', earlier) ? one(words, 'group') : words))
    .replace(CITIES, (words: string, _all: string, at: number) => (places.some((place) => text.slice(0, at).includes(place.text)) ? words : one(words, 'place')));
  const country = names.country;
  out = out
    .replace(COUNTRY, (words: string, _all: string, at: number) => {
      if (country === undefined) {
        open.push(words.toLowerCase());
        return words;
      }
      return out.slice(0, at).includes(country.name) ? words : country.name;
    })
    .replace(CAPITAL, (words: string, _all: string, at: number) => (country === undefined || out.slice(0, at).includes(country.name) ? words : behind(words, country.capital !== null && out.includes(country.capital) ? words : `${country.name}${/s$/.test(country.name) ? '’' : '’s'} capital`)));
  return out.replace(/\b[Tt]he (\p{Ll}{3,})\b(?!['’]s)(?! of\b| (?:in|against|for|on|by) | \p{Lu})(?= (?:is|are|was|were|has|have|had|will|would|\p{Ll}+ed|to)\b|[,.])/gu, (words, noun: string) => {
    const full = names.of(noun);
    return full === undefined || out.includes(full) ? words : behind(words, full);
  }).replace(/\b(?:the|this) (\p{Ll}{3,})\b(?![’'-]| of\b| (?:in|against|for|on|by) \p{Lu})/giu, (words, noun: string) => {
    const title = names.ofTitle(noun.toLowerCase());
    return title === undefined || out.includes(title) ? words : behind(words, title);
  });
}

function hasNameOf(text: string, kind: Mention['kind'], mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.kind === kind && mention.proper && text.includes(mention.text));
}

/** Places that are no towns. */
const WIDER = /\b(?:governorate|province|region|county|state|country|district|countryside|river|lake|sea|mountains?|coast|airport|base|border|street|square|neighbou?rhood)\b/i;

/** The only name of a kind in the same sentence, else in the last sentence that has one: its subject, or the only one. */
function lastOf(kind: Mention['kind'], earlier: readonly Mention[], before: readonly (readonly Mention[])[]): Mention | null {
  for (const mentions of [earlier, ...before.slice(0, 2)]) {
    const fitting = distinct(mentions.filter((mention) => mention.kind === kind && mention.proper && !(kind === 'group' && mention.plural)));
    if (fitting.length === 1) return fitting[0]!;
    const subject = fitting.find((mention) => mention.subject);
    if (fitting.length > 1) return kind === 'place' ? null : (subject ?? null);
  }
  return null;
}

function distinct(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, i) => mentions.findIndex((other) => other.text === mention.text) === i);
}

const PRONOUNS: Readonly<Record<string, readonly string[]>> = { person: ['he', 'she', 'his', 'her', 'him'], single: ['it', 'its'], plural: ['they', 'their', 'them'] };

/** Pronouns that have nothing before them in the statement to lean on. */
function pronouns(sentence: Parsed, context: ReferenceContext, reader: SentenceReader, open: string[]): string {
  const own = mentionsOf(sentence, context.people, reader);
  let text = '';
  let from = 0;
  const quoted = quotedRanges(sentence.text);
  for (const token of sentence.tokens) {
    const group = Object.entries(PRONOUNS).find(([, forms]) => forms.includes(token.lower))?.[0];
    if (group === undefined || (token.lower === 'her' && token.pos === 'NOUN') || quoted.some(([a, b]) => token.start > a && token.start < b)) continue;
    if (token.lower === 'it' && EXPLETIVE.test(sentence.text)) continue;
    const left = sentence.text.slice(0, token.start);
    // "HTS expanded its reach": what it leans on stands in the statement itself
    if (own.some((mention) => fits(mention, group) && left.includes(mention.text.replace(/^(?:the|an?|its|his|her|their) /u, '')))) continue;
    const object = sentence.main >= 0 && token.index > sentence.chunks[sentence.main]!.head && (token.lower === 'it' || token.lower === 'them' || token.lower === 'him');
    const antecedent = (object ? objectBefore(group, context.earlier) : null) ?? antecedentOf(group, context);
    if (antecedent === null) {
      open.push(token.lower);
      continue;
    }
    const possessive = /^(?:his|its|their)$/u.test(token.lower) || (token.lower === 'her' && kindAfter(sentence, token.index));
    const name = token.start === 0 ? antecedent.text.charAt(0).toUpperCase() + antecedent.text.slice(1) : antecedent.text;
    text += sentence.text.slice(from, token.start) + (possessive ? `${name}${/s$/u.test(name) ? '’' : '’s'}` : name);
    from = token.end;
  }
  return text + sentence.text.slice(from);
}

function kindAfter(sentence: Parsed, token: number): boolean {
  const next = sentence.tokens[token + 1];
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ');
}

function fits(mention: Mention, group: string): boolean {
  if (group === 'person') return mention.kind === 'person';
  if (group === 'plural') return mention.plural || mention.kind === 'group' || (!mention.proper && mention.kind === 'thing' && mention.plural);
  return mention.kind !== 'person' && !mention.plural;
}

/** "advanced toward Hama, capturing it": what the statement before did something to. */
function objectBefore(group: string, earlier: readonly Mention[]): Mention | null {
  const start = earlier.findLastIndex((mention) => mention.subject);
  return earlier.slice(start + 1).find((mention) => !mention.subject && mention.proper && fits(mention, group) && (group !== 'plural' || mention.plural)) ?? null;
}

/** What the pronoun means: the subject before it, where it fits; else the only thing that fits in the sentence before. */
function antecedentOf(group: string, { earlier, before, label }: ReferenceContext): Mention | null {
  for (const [i, mentions] of [earlier, ...before.slice(0, 2)].entries()) {
    const fitting = distinct(mentions.filter((mention) => fits(mention, group) && standsAlone(mention)));
    const subject = fitting.find((mention) => mention.subject);
    if (subject !== undefined) return subject;
    if (fitting.length === 1 && group === 'person') return fitting[0]!;
    if (mentions.length > 0 && i > 0 && group !== 'person') break;
    if (fitting.length > 1) break;
  }
  return label !== null && group === 'single' ? { text: label, kind: 'group', plural: false, subject: true, proper: true } : null;
}

/** A name, or a phrase with a name in it: "the summit" would itself lean on something. */
function standsAlone(mention: Mention): boolean {
  return mention.proper || /\p{Lu}/u.test(mention.text.slice(1)) || (mention.plural && !/^(?:the|these|those|his|her|its|their|both|all|others?)\b/i.test(mention.text));
}

function quotedRanges(text: string): (readonly [number, number])[] {
  return [...text.matchAll(/"[^"]*"|“[^”]{0,1000}”/g)].map((match) => [match.index, match.index + match[0].length] as const);
}

