/**
 * Words that lean on what was said before, put into words that stand alone: "they", "the group", "the country". Only where one
 * thing can be meant; what is left open is named, for a person to fill in.
 */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import type { Token } from '../../types.ts';
import { isFinite, kindAt, lower, parse, subjectStart, words, type Parsed } from '../parsed.ts';
import type { FullNames } from './full-names.ts';
import { unitNamed } from '../../values/units.ts';
import { mentionsOf, OFFICE, type Gender, type Mention, type People } from './mentions.ts';

export interface ReferenceContext {
  readonly people: People;
  readonly names: FullNames;
  /** Which of the article's sentences this one is. */
  readonly line: number;
  /** Mentions of the sentences before, the last sentence first. */
  readonly before: readonly (readonly Mention[])[];
  /** Mentions of what was cut from the same sentence before. */
  readonly earlier: readonly Mention[];
  /** The statement cut from the same sentence just before, or null. */
  readonly said: string | null;
  /** Words that the article writes small somewhere. */
  readonly small: ReadonlySet<string>;
  /** The article's sentence that the statement is cut from, and whom and what it speaks of. */
  readonly sentence: string;
  readonly whole: readonly Mention[];
  /** What the article has spoken of before, in small letters. */
  readonly spokenOf: ReadonlySet<string>;
  /** Pronouns for people that the sentence before left open. */
  readonly unresolved: ReadonlySet<Gender>;
  /** What the paragraph is about, by its label ("Iran: …"). */
  readonly label: string | null;
}

export interface Referred {
  readonly text: string;
  readonly open: readonly string[];
}

const GROUPS = /\b([Tt]he (?:group|organi[sz]ation|company|firm|party|militia|agency|club|movement|faction|union|bank|insurgents|network|airline|carmaker|automaker|retailer|manufacturer|operator|lender))(?=['’]s\b|[ ,.;])(?! (?:of|that|which|who|whose)\b| \p{Lu})/gu;
const COMPANIES = /(?:company|firm|airline|carmaker|automaker|retailer|manufacturer|operator|lender|bank)$/u;
const CITIES = /\b([Tt]he (?:city|town|village|island|province|municipality))(?=['’]s\b|[ ,.;])(?! (?:of|that|which|where)\b| \p{Lu}| (?:council|government|authorities|police|hall|hospital|administration|court|assembly)\b)/gu;
/** "the city council": one of the town's. */
const CITY_OFFICES = /\b[Tt]he ((?:city|town|village) (?:council|government|authorities|police|hall|hospital|administration|court|assembly|council['’]s))\b/gu;
const COUNTRY = /\b([Tt]he (?:country|nation))(?=['’]s\b|[ ,.;])(?! of\b)/gu;
const CAPITAL = /\b([Tt]he (?:capital)(?: city)?)(?=['’]s\b|[ ,.;])(?! of\b| \p{Lu})/gu;
/** What stands for nothing: "it is reported that", "there was shelling". */
const EXPLETIVE = /\bit (?:is|was|has been|had been|will be|became|remains?|seems?|appears?|emerged|turned out|took|takes|(?:can|could|may|might|will|would|should) (?:take|be))\b(?=[^.]*\b(?:that|to|for|how|whether)\b)|\bthere (?:is|are|was|were|has|have|had|will|would|may|might|could|can)\b/i;

/** Resolves one statement. */
export function resolveReferences(statement: Parsed, context: ReferenceContext, reader: SentenceReader): Referred {
  const open: string[] = [];
  const places = mentionsOf(statement, context.people, reader).filter((mention) => mention.kind === 'place' && mention.proper);
  const named = withFullNames(statement, context.people, context.small);
  const labelled = context.label !== null && reader.country(context.label) !== undefined ? named.replace(OFFICES, `${context.label}${/s$/.test(context.label) ? '’' : '’s'} $1`) : named;
  let text = definite(denialOf(ofCapital(labelled, context.label, reader), context.said), places, context, open, reader);
  text = pronouns(text === statement.text ? statement : parse(text, reader), context, reader, open);
  if (/\b(?:this|these|those)\b(?! (?:year|month|week|morning|afternoon|evening))/i.test(withoutQuotes(text))) open.push(/\b(this|these|those)(?: \p{L}+)?/iu.exec(text)![0].toLowerCase());
  else if (/^That \p{Ll}+ (?:is|was|has|had|were|are)\b/u.test(text)) open.push(/^That \p{Ll}+/u.exec(text)![0].toLowerCase());
  const there = /(?<!^|, |that |and |but )\bthere\b(?! (?:is|are|was|were) )/i.exec(text) ?? (/\bthere\b/i.test(text) && !EXPLETIVE.test(text) ? /\bthere\b/i.exec(text) : null);
  if (there !== null && !isQuoted(text, there.index)) open.push('there');
  const parsed = parse(text, reader);
  const alone = definiteSubject(parsed);
  if (alone !== null) open.push(alone);
  // "left Syria's capital, and the country": the place is named
  const placed = places.length > 0 || (context.names.country !== undefined && text.includes(context.names.country.name.slice(0, 4)));
  for (const phrase of definitesWithin(parsed)) if (!open.includes(phrase) && !(placed && /^the (?:country|city|town|village|province|region|state|island|area|district|capital)$/.test(phrase))) open.push(phrase);
  // "Nine went to independents": nine of what
  const bare = /^(?:(?:On|In|By) [^,]{1,40}, )?((?:about |at least |more than |another |a further )?(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|most|many|some|several|half)) (?=(?:\p{Ll}+ly )?(?:is|are|was|were|has|have|had|will|went|came|died|took|won|lost)\b)/iu.exec(text);
  if (bare !== null) open.push(bare[1]!.toLowerCase());
  // "11 of 20 in a poll": of 20 what
  const share = /^((?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)) (?:in|at|by|had|have|were|was|said|voted)\b/iu.exec(text.replace(/^.{3,80}? that /u, ''));
  if (share !== null) open.push(share[1]!.toLowerCase());
  const such = /\bsuch (?!as\b|an?\b)\p{Ll}+s\b/u.exec(withoutQuotes(text));
  if (such !== null) open.push(such[0]);
  // "a few hours later", where no day is named
  const later = /\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|a few|several|\d+) (?:minute|hour|day|week|month|quarter|year)s? (?:later|earlier)\b/i.exec(withoutQuotes(text));
  if (later !== null && !/\b\d{4}\b/.test(text)) open.push(later[0].toLowerCase());
  // "is 180 km to the north": of where the article is
  const side = /\bto the (?:north|south|east|west)(?:-?(?:east|west))?\.$/i.exec(text);
  if (side !== null && sentenceMeasures(parsed)) open.push(side[0].slice(0, -1).toLowerCase());
  const retaliating = /^(?:In|As an?) (?:retaliation|response|return|revenge|exchange),/u.exec(text);
  if (retaliating !== null) open.push(retaliating[0].slice(0, -1).toLowerCase());
  // "Rebels later posted photos", "captured five city districts": than what, and of which city
  const after = /\b(?:later|soon afterwards?|shortly afterwards?|afterwards)\b(?! (?:in|on|this|that|than|to)\b)/iu.exec(withoutQuotes(text));
  if (after !== null && !open.some((words) => / later$/.test(words)) && parsed.times.length === 0 && !/\d/.test(text)) open.push(after[0].toLowerCase());
  const districts = places.length > 0 ? null : /\b(?:city (?:districts?|neighbou?rhoods?|suburbs?|quarters?)|other (?:districts?|neighbou?rhoods?|towns|villages)|the main (?:square|station|street|market))\b(?! (?:of|in)\b)/u.exec(withoutQuotes(text));
  const region = /\bin the (?:region|area)\b(?! of\b)/u.exec(withoutQuotes(text));
  if (region !== null && places.length === 0 && !open.some((word) => /region|area/.test(word))) open.push(region[0].slice(3));
  if (districts !== null) open.push(districts[0]);
  const happening = /\bthe (?:[\p{Ll}-]+ )?(?:developments|situation|events|circumstances)\b(?! (?:of|in|on|at|that|which)\b)/u.exec(withoutQuotes(text));
  if (happening !== null && !open.includes(happening[0])) open.push(happening[0]);
  const answered = /\b(?:in response|as a result|in return|in retaliation)\.$/i.exec(text);
  if (answered !== null) open.push(answered[0].slice(0, -1).toLowerCase());
  const where = /\bin the (?:region|area|district|province|valley|city|town|village)\b(?= (?:is|are|was|were|has|have|had|will)\b)/.exec(withoutQuotes(text));
  if (where !== null && !/\p{Lu}/u.test(text.slice(1, where.index)) && !open.includes(where[0].slice(3))) open.push(where[0].slice(3));
  const vague = /\b(?:(?:neither|either) side|the (?:two (?:sides|leaders|men|women|countries)|latter(?! half)|former|pair|trio)|both sides|in response|as a result|in retaliation|others|another one|the other)\b/i.exec(text);
  if (vague !== null && /latter|former|pair|trio|two|both|others|side/i.test(vague[0])) open.push(vague[0].toLowerCase());
  return { text, open: [...new Set(open)] };
}

/** "Turkey: The foreign ministry called …": the ministry of the label. */
const OFFICES = /^The ((?:(?:foreign|defen[cs]e|interior|health|finance|information) )?(?:ministry|minister|government|president|parliament|army|military))\b(?! of\b)/u;
/** "Iran: Tehran has pledged …" → "Iran has pledged": the capital that a line about the country speaks of is its government. */
function ofCapital(text: string, label: string | null, reader: SentenceReader): string {
  const country = label === null ? undefined : reader.country(label);
  if (country === undefined || country.capital === null) return text;
  return text.replace(new RegExp(`(^|, )${country.capital}(?= (?:(?:has|have|had|is|was|will|would|may|might|could|can)|\\p{Ll}+(?:s|ed)) )`, 'u'), `$1${label!}`);
}

function sentenceMeasures(sentence: Parsed): boolean {
  return sentence.quantities.length > 0;
}

/** Of these there is one. */
const ONLY_ONE = /^(?:world|sun|moon|earth|public|internet|pope|press|media|weather|economy|future|past)$/u;

/** "The line was built in 1921": a noun alone with "the" that only the article tells the meaning of. */
function definiteSubject(sentence: Parsed): string | null {
  if (sentence.main < 1) return null;
  const at = subjectStart(sentence, 0, sentence.main);
  const chunk = sentence.chunks[at];
  const [the, noun] = sentence.tokens.slice(chunk?.from ?? 0, chunk?.to ?? 0);
  if (chunk?.kind !== 'np' || chunk.to !== chunk.from + 2 || the?.lower !== 'the' || noun?.pos !== 'NOUN' || ONLY_ONE.test(noun.lower) || kindAt(sentence, at + 1) === 'prep' || /^ of \d/.test(sentence.text.slice(noun.end)) || kindAt(sentence, at + 1) === 'rel') return null;
  return sentence.participantAt(at)?.proper === true ? null : `the ${noun.lower}`;
}

/** Of these everybody knows which is meant, or none is: parts of the day, the year and the world, and what stands in fixed phrases. */
const STANDS_ALONE = new RegExp(
  '^(?:morning|afternoon|evening|night|hours|days?|weeks?|months?|years?|decades?|century|time|moment|past|future|present|end|beginning|start|middle|rest|number|amount|way|use|case|fact|same|other|latter|former|' +
    '(?:north|south)(?:east|west)?|east|west|centre|center|battlefield|water|register|authorities|coast|sea|sky|air|ground|land|world|sun|moon|earth|planet|universe|weather|climate|internet|web|public|press|media|people|poor|rich|elderly|dead|wounded|injured|missing|' +
    'economy|euro|dollar|pound|yen|market|law|streets?|countryside|field|scene|front|border|weekend|spring|summer|autumn|winter|season|holidays?|pandemic|truth|right|left|wake|lead|run|rise|table|top|bottom|first|second|third|last|next|record|aim|goal)$',
  'u',
);

/** "Karol said that villagers reopened the pit": nouns alone with "the" behind the verb that only the article tells the meaning of, not "the mine near Koldara". */
function definitesWithin(sentence: Parsed): string[] {
  if (sentence.main < 1) return [];
  return sentence.chunks.flatMap((chunk, k): string[] => {
    const [the, noun] = sentence.tokens.slice(chunk.from, chunk.to);
    if (k < sentence.main || chunk.kind !== 'np' || chunk.to !== chunk.from + 2 || the?.lower !== 'the' || noun?.pos !== 'NOUN' || noun.text !== noun.lower || STANDS_ALONE.test(noun.lower) || ONLY_ONE.test(noun.lower)) return [];
    const next = sentence.chunks[k + 1];
    const prep = next?.kind === 'prep' ? lower(sentence, k + 1) : '';
    if ((prep !== '' && !/^(?:for|to|until|after|before|during|since|by)$/u.test(prep) && !(prep === 'with' && chunkOpensPlain(sentence, k + 2))) || next?.kind === 'rel' || (next?.kind === 'vg' && !isFinite(sentence, k + 1)) || (next?.kind === 'comma' && kindAt(sentence, k + 2) === 'np') || (next?.kind === 'np' && k > sentence.main)) return [];
    const before = sentence.text.slice(0, the.start);
    return isQuoted(sentence.text, the.start) || new RegExp(`(?<![\\p{L}])${noun.lemma}`, 'iu').test(before) || sentence.participantAt(k)?.proper === true ? [] : [`the ${noun.lower}`];
  });
}

/** "confirmed the signal with data": by which means, where "the deal with Oslo", "the house with a tower" tell which. */
function chunkOpensPlain(sentence: Parsed, k: number): boolean {
  const first = sentence.tokens[sentence.chunks[k]?.from ?? -1];
  return kindAt(sentence, k) === 'np' && first?.pos === 'NOUN' && sentence.participantAt(k)?.proper !== true;
}

/** "Pell denied" → "Graham Pell denied": a last name alone, where the article names one person with it. Each name once a statement. */
function withFullNames(statement: Parsed, people: People, small: ReadonlySet<string>): string {
  let text = '';
  let from = 0;
  const done = new Set<string>();
  for (const [k, chunk] of statement.chunks.entries()) {
    const first = statement.tokens[chunk.from]!;
    const second = statement.tokens[chunk.from + 1];
    const alone = chunk.to - chunk.from === 1 || /^['’]s?$/u.test(second?.text ?? '');
    if (chunk.kind !== 'np' || !alone || !(first.pos === 'PROPN' || (/^\p{Lu}\p{Ll}+$/u.test(first.text) && people.has(first.text) && !small.has(first.text.toLowerCase())))) continue;
    const full = people.fullName(first.text);
    if (full === undefined || done.has(full) || isQuoted(statement.text, first.start)) continue;
    done.add(full);
    if (full === first.text || statement.text.includes(full) || kindBefore(statement, k)) continue;
    text += statement.text.slice(from, first.start) + full;
    from = first.end;
  }
  return text + statement.text.slice(from);
}

/** "Assad and Putin", "Dr. Otieno": a name right before belongs to it. */
function kindBefore(statement: Parsed, chunk: number): boolean {
  const before = statement.tokens[statement.chunks[chunk]!.from - 1];
  return before !== undefined && (before.pos === 'PROPN' || before.text === '.');
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
function definite(text: string, places: readonly Mention[], context: ReferenceContext, open: string[], reader: SentenceReader): string {
  const { names, before, earlier } = context;
  const behind = (words: string, full: string): string => (/^\p{Lu}/u.test(words) ? full.charAt(0).toUpperCase() + full.slice(1) : full);
  const one = (words: string, kind: Mention['kind']): string => {
    const region = /(?:city|town|village)$/i.test(words);
    const towns = (mentions: readonly Mention[]): readonly Mention[] => (region ? mentions.filter((mention) => !WIDER.test(mention.text) && mention.text !== names.country?.name) : mentions);
    const found = lastOf(kind, towns(earlier), before.map(towns));
    if (found === null) open.push(words.toLowerCase());
    return found === null ? words : behind(words, found.text);
  };
  let out = text
    .replace(GROUPS, (words: string, _all: string, at: number) => {
      if (isQuoted(text, at) || names.of(words.split(' ').at(-1)!.toLowerCase(), context.line) !== undefined || hasNameOf(text.slice(0, at), 'group', earlier)) return words;
      const recent = [...earlier, ...(before[0] ?? [])].map((mention) => mention.text);
      const company = names.describedAs(words.slice(4), context.line) ?? (COMPANIES.test(words) ? names.company(recent) : undefined);
      if (company === undefined && COMPANIES.test(words) && names.hasCompanies) {
        open.push(words.toLowerCase());
        return words;
      }
      // "Hezbollah: … The group sustained losses"
      if (company === undefined && context.label !== null && reader.country(context.label) === undefined && !COMPANIES.test(words)) return text.includes(context.label) ? words : behind(words, context.label);
      if (company === undefined) return one(words, 'group');
      return holdsFull(text.slice(0, at), company) ? words : behind(words, company);
    })
    .replace(CITY_OFFICES, (words: string, office: string, at: number) => {
      const town = isQuoted(text, at) ? null : lastOf('place', earlier.filter((mention) => !WIDER.test(mention.text)), before.map((mentions) => mentions.filter((mention) => !WIDER.test(mention.text) && mention.text !== names.country?.name)));
      return town === null || text.includes(town.text) ? words : `${words.slice(0, 4)}${town.text} ${office}`;
    })
    .replace(CITIES, (words: string, _all: string, at: number) => (places.some((place) => text.slice(0, at).includes(place.text)) ? words : one(words, 'place')));
  out = withThese(withBoth(out, context), context);
  out = ofTown(out, places, context);
  const country = names.country;
  const leftOpen = (words: string): string => {
    open.push(words.toLowerCase());
    return words;
  };
  out = out
    .replace(COUNTRY, (words: string, _all: string, at: number) => {
      if (country === undefined) return leftOpen(words);
      return out.slice(0, at).includes(country.name) ? words : country.name;
    })
    .replace(CAPITAL, (words: string, _all: string, at: number) => (country === undefined ? leftOpen(words) : country.capital === null ? (out.slice(0, at).includes(country.name) ? words : behind(words, `${country.name}${/s$/.test(country.name) ? '’' : '’s'} capital`)) : out.includes(country.capital) ? words : `${words} ${country.capital}`));
  out = withFullForms(out, context, reader);
  return out.replace(/\b(?:the|this) (\p{Ll}{3,})\b(?![’'-]| of\b| (?:in|against|for|on|by) \p{Lu})/giu, (words, noun: string, at: number, whole: string) => {
    const title = names.ofTitle(noun.toLowerCase());
    return title === undefined || isQuoted(whole, at) || whole.includes(title) ? words : behind(words, title);
  });
}

const BOTH: Readonly<Record<string, readonly Mention['kind'][]>> = {
  cities: ['place'], towns: ['place'], villages: ['place'], countries: ['place'], provinces: ['place'], islands: ['place'], states: ['place'],
  factions: ['group', 'thing'], groups: ['group', 'thing'], parties: ['group', 'thing'], companies: ['group', 'thing'], firms: ['group', 'thing'], clubs: ['group', 'thing'], teams: ['group', 'thing'], unions: ['group', 'thing'], banks: ['group', 'thing'],
  men: ['person'], women: ['person'], ministers: ['person'], leaders: ['person'], presidents: ['person'],
};

/** "both cities": the two that the sentence before names, where it names two. */
function withBoth(text: string, { earlier, before, names }: ReferenceContext): string {
  return text.replace(/\b([Bb]oth) (?:of the )?(\p{Ll}+)\b(?! of\b)/gu, (words, both: string, noun: string, at: number, whole: string) => {
    const kinds = BOTH[noun];
    if (kinds === undefined || !Object.hasOwn(BOTH, noun) || isQuoted(whole, at)) return words;
    const told = distinct([...earlier, ...(before[0] ?? [])]);
    // "Hayat Tahrir al-Sham (HTS)" is one
    const initials = new Set(told.filter(({ text: name }) => / /.test(name)).map(({ text: name }) => name.replace(/[^\p{Lu}]/gu, '')));
    // "Turkish-backed militias" is no name, and "A and B" is both already
    const meant = told.filter((mention) => mention.proper && /(?:^|[ -])\p{Lu}[^ ]*$/u.test(mention.text) && !/ and /.test(mention.text) && !initials.has(mention.text) && kinds.includes(mention.kind) && !(noun !== 'countries' && mention.text === names.country?.name));
    const [one, other] = meant;
    if (meant.length !== 2 || whole.includes(one!.text) || whole.includes(other!.text)) return words;
    const pair = `${one!.text} and ${other!.text}`;
    return both === 'Both' ? pair.charAt(0).toUpperCase() + pair.slice(1) : pair;
  });
}

/** Kinds of many that "these groups" may mean, by the words that their names end with. */
const THESE: Readonly<Record<string, RegExp>> = {
  groups: /(?:groups|forces|factions|militias|organi[sz]ations|movements|gangs|rebels|fighters|insurgents|militants|parties|charities|unions|guilds)$/u,
  forces: /(?:forces|troops|units|soldiers|brigades)$/u,
  fighters: /(?:fighters|rebels|militants|insurgents|militias|forces)$/u,
  companies: /(?:companies|firms|banks|airlines|carmakers|retailers|makers|manufacturers|operators|lenders|insurers|brewers|breweries|builders|suppliers)$/u,
  firms: /(?:companies|firms|banks|airlines|carmakers|retailers|makers|manufacturers|operators|lenders|insurers|brewers|breweries|builders|suppliers)$/u,
  workers: /(?:workers|drivers|nurses|teachers|miners|dockers|pilots|cleaners|farmers|clerks)$/u,
  animals: /(?:animals|birds|whales|seals|wolves|bears|cattle|sheep|elephants|turtles)$/u,
};

/** "These opposition forces" → "opposition forces", where the article has spoken of such; "these groups": the only such ones that the sentence before speaks of. */
function withThese(text: string, { spokenOf, earlier, before }: ReferenceContext): string {
  return text.replace(/\b([Tt]hese|[Tt]hose) ((?:\p{L}[\p{L}-]* ){0,3}?\p{Ll}+s)\b(?=[ ,.;’'])(?! (?:who|which|that|of|in|from|with|on|at)\b)/gu, (words, these: string, phrase: string, at: number, whole: string) => {
    if (isQuoted(whole, at)) return words;
    const placed = (full: string): string => (/^T/u.test(these) ? full.charAt(0).toUpperCase() + full.slice(1) : full);
    if (phrase.includes(' ')) return spokenOf.has(phrase.toLowerCase()) ? placed(phrase) : words;
    const kind = Object.hasOwn(THESE, phrase) ? THESE[phrase] : undefined;
    if (kind === undefined) return words;
    const many = distinct([...earlier, ...(before[0] ?? [])]).filter((mention) => mention.plural && kind.test(mention.text));
    // "student unions and farm charities": two kinds at least
    if (many.some((mention) => / and /.test(mention.text))) return words;
    const told = many.filter((mention) => /^(?:[\p{L}-]+ ){1,3}\p{L}+$/u.test(mention.text) && !/ (?:of|in|for) |^(?:the|all|some|many|both|other|these|those|several|two|three) /iu.test(mention.text));
    return told.length === 1 ? placed(told[0]!.text.charAt(0).toLowerCase() + told[0]!.text.slice(1)) : words;
  });
}

/** "the main square", "five city districts": of the one town that the sentence or the one before names. */
function ofTown(text: string, places: readonly Mention[], { earlier, before, names }: ReferenceContext): string {
  if (places.length > 0) return text;
  const towns = distinct([...earlier, ...(before[0] ?? [])].filter((mention) => mention.kind === 'place' && /\p{Lu}/u.test(mention.text) && mention.text !== names.country?.name)).map((mention) => mention.text.replace(/^.* of (?=\p{Lu})/u, ''));
  const found = [...new Set(towns)].filter((town) => !WIDER.test(town));
  if (found.length !== 1) return text;
  return text.replace(/\b(?:city (?=(?:districts?|neighbou?rhoods?|suburbs?|quarters?|streets?|schools?|hospitals?)\b)(\p{Ll}+)|the (?:main|central) (?:square|station|market|street|hospital|mosque|cathedral))\b(?! (?:of|in)\b)/gu, (words, noun: string | undefined, at: number, whole: string) => (isQuoted(whole, at) ? words : noun === undefined ? `${words} of ${found[0]!}` : `${noun} of ${found[0]!}`));
}

/** "the union", a noun phrase by itself, as the article names it in full. */
function withFullForms(text: string, { names, line }: ReferenceContext, reader: SentenceReader): string {
  if (!names.isKnown(text)) return text;
  const sentence = parse(text, reader);
  let out = '';
  let from = 0;
  for (const [k, chunk] of sentence.chunks.entries()) {
    const [the, noun, owner] = sentence.tokens.slice(chunk.from, chunk.from + 3);
    if (chunk.kind !== 'np' || the?.lower !== 'the' || noun === undefined || noun.text !== noun.lower || isQuoted(text, noun.start)) continue;
    const owning = owner !== undefined && chunk.to > chunk.from + 2 && /^['’]s?$/u.test(owner.text);
    if (!owning && (chunk.to !== chunk.from + 2 || (kindAt(sentence, k + 1) === 'prep' && /^(?:of|in|against|for|on|by)$/u.test(lower(sentence, k + 1))) || kindAt(sentence, k + 1) === 'rel')) continue;
    const full = names.of(noun.lower, line) ?? names.describedAs(noun.lower, line);
    if (full === undefined || holdsFull(text, full)) continue;
    out += text.slice(from, the.start) + (the.text === 'The' ? full.charAt(0).toUpperCase() + full.slice(1) : full);
    from = noun.end;
  }
  return out + text.slice(from);
}

/** Whether a statement names in full what "the union" stands for. */
function holdsFull(text: string, full: string): boolean {
  return text.toLowerCase().includes(full.replace(/^the /i, '').toLowerCase());
}

function isQuoted(text: string, at: number): boolean {
  return quotedRanges(text).some(([from, to]) => at > from && at < to);
}

function hasNameOf(text: string, kind: Mention['kind'], mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => mention.kind === kind && mention.proper && text.includes(mention.text));
}

/** Places that are no towns. */
const WIDER = /\b(?:governorate|province|region|county|state|country|district|countryside|river|lake|sea|mountains?|coast|airport|base|border|street|square|neighbou?rhood|hospital|university|college|academy|school|church|mosque|cathedral|market|camp|prison|jail|stadium|station|port|museum|bridge|tower|palace|hotel|park|forest|factory|plant|refinery|mine|dam|court|building|house|hall|embassy|consulate|institute|centre|center|theatre|theater|road|highway|crossing)\b/i;

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

const PRONOUNS: Readonly<Record<string, readonly string[]>> = { person: ['he', 'she', 'his', 'her', 'him'], single: ['it', 'its'], plural: ['they', 'their', 'them', 'these'] };

/** Pronouns that have nothing before them in the statement to lean on. */
function pronouns(sentence: Parsed, context: ReferenceContext, reader: SentenceReader, open: string[]): string {
  const own = mentionsOf(sentence, context.people, reader);
  const callable = (gender: Gender | null) => (mention: Mention): boolean => gender === null || mention.kind !== 'person' || (context.people.pronounOf(mention.text) ?? gender) === gender;
  let text = '';
  let from = 0;
  let subject: Mention | null = null;
  for (const token of sentence.tokens) {
    const group = Object.entries(PRONOUNS).find(([, forms]) => forms.includes(token.lower))?.[0];
    if (group === undefined || (token.lower === 'her' && token.pos === 'NOUN') || isQuoted(sentence.text, token.start)) continue;
    const gender: Gender | null = group !== 'person' ? null : /^h(?:e|is|im)$/u.test(token.lower) ? 'he' : 'she';
    const called = callable(gender);
    // "These have been withdrawn"; not "these towns"
    if (token.lower === 'these') {
      const meant = token.start === 0 && sentence.chunks[0]!.to === 1 && /^(?:too |also )?(?:were|are|have|had)\b/.test(sentence.text.slice(token.end + 1)) ? distinct((context.earlier.length > 0 ? context.earlier : (context.before[0] ?? [])).filter((mention) => mention.plural)) : [];
      if (meant.length === 1 && standsAlone(meant[0]!)) {
        text += asPlaced(meant[0]!, true, context.small);
        from = token.end;
      }
      continue;
    }
    if (token.lower === 'it' && isExpletive(sentence.text.slice(token.start))) continue;
    if (token.lower === 'it' && TOLD_BEFORE.test(sentence.text.slice(token.start))) {
      open.push('it');
      continue;
    }
    // "Contreras and her colleagues": hers
    if (/^(?:his|her|its|their)$/u.test(token.lower) && /^(?:and|or)$/u.test(sentence.tokens[token.index - 1]?.lower ?? '') && sentence.tokens[token.index - 2]?.pos === 'PROPN') continue;
    // "140 of them": of what was told of before
    if (token.lower === 'them' && sentence.tokens[token.index - 1]?.lower === 'of' && partOfMany(sentence, token.index - 2)) {
      // "260,000 people, half of them children"
      if (own.some((mention) => mention.plural && sentence.text.slice(0, token.start).includes(mention.text)) && sentence.tokens[token.index - 3]?.text === ',') continue;
      const many = manyBefore(context);
      if (many === null) open.push('of them');
      else {
        text += sentence.text.slice(from, token.start) + many;
        from = token.end;
      }
      continue;
    }
    // "According to the group, a third of its output": not the group's
    const frame = /^According to [^,]{3,80}, /.exec(sentence.text)?.[0].length ?? 0;
    const left = sentence.text.slice(token.start > frame ? frame : 0, token.start);
    const possessive = /^(?:his|its|their)$/u.test(token.lower) || (token.lower === 'her' && kindAfter(sentence, token.index) && !seenDoing(sentence, token.index));
    const object = sentence.main >= 0 && token.index > sentence.chunks[sentence.main]!.head && !possessive && !leadsClause(sentence, token.index);
    // "Despite its losses, the army advanced": the army's
    if (possessive && sentence.main > 1 && opensBeforeSubject(sentence, token.index) && own.some((mention) => mention.subject && fits(mention, group) && called(mention))) continue;
    // "Eizenga of the Africa Center says that its aim": no person is "it", and of the center he only comes
    const speaker = own.find((mention) => mention.subject && mention.kind === 'person');
    const bound = (mention: Mention): boolean => !(group === 'single' && speaker !== undefined && speaker !== mention && sentence.main > 0 && sentence.text.slice(0, sentence.tokens[sentence.chunks[sentence.main]!.from]!.start).includes(mention.text)) && !(group === 'single' && possessive && !mention.subject && own.some((other) => other.subject && other.plural && / and /.test(other.text) && other.text.includes(mention.text))) && left.toLowerCase().includes(mention.text.replace(/^(?:the|an?|its|his|her|their) /u, '').toLowerCase());
    // "HTS expanded its reach", "They cut their forecast": what it leans on stands in the statement itself; but "X met him" is not X
    if (subject !== null && fits(subject, group) && called(subject)) {
      if (!object || subject.subject === false) continue;
    } else if (own.some((mention) => fits(mention, group) && called(mention) && bound(mention) && !(object && (mention.subject || names(sentence))))) {
      if (group === 'single' && possessive && spokenOf(sentence, own, context)) open.push(token.lower);
      if (group === 'person' && possessive && !object && ambiguousOwner(own, context, sentence, reader)) open.push(token.lower);
      // "As the offensive began, it was worth 14,750": what stands in the opening clause need not be what the main one goes on with
      if (group === 'single' && token.lower === 'it' && kindAt(sentence, 0) === 'sub' && leadsMain(sentence, token.index)) open.push('it');
      continue;
    }
    // "five species, among them fin and blue whales"
    if (token.lower === 'them' && sentence.tokens[token.index - 1]?.lower === 'among' && sentence.tokens[token.index - 2]?.text === ',') continue;
    // "advancing on A and B, capturing them": both, which no one word names
    if (token.lower === 'them' && (own.filter((mention) => !mention.subject && mention.proper && bound(mention)).length > 1)) continue;
    // "The 20-year-old, who was making only his third appearance": his own, whom no name stands for
    const described = group === 'person' ? personNounBefore(sentence, token.index, reader) : null;
    if (described !== null) {
      if (described === 'other') open.push(token.lower);
      continue;
    }
    // "It was the third bad harvest in a row": what the article told before, by no name
    if (token.index === 0 && NTH_OF_MANY.test(sentence.text)) {
      open.push('it');
      continue;
    }
    // "called it “a historic moment”": as a rule what happened, and nothing that is named
    if (token.lower === 'it' && /^,? ["“]/.test(sentence.text.slice(token.end)) && sentence.main >= 0 && token.index >= sentence.chunks[sentence.main]!.to) {
      open.push('it');
      continue;
    }
    // "when she raised it, he told her": whoever "she" is
    if (gender !== null && open.some((word) => (gender === 'she' ? /^(?:she|her)$/u : /^(?:he|his|him)$/u).test(word))) continue;
    // the sentence before left open whom it speaks of
    if (gender !== null && context.unresolved.has(gender)) {
      open.push(token.lower);
      continue;
    }
    // "Lee stated that the goal of their offensive was X": whose, he does not say
    if (group === 'plural' && possessive && speaker !== undefined && sentence.tokens.slice(0, token.index).some((one) => one.lower === 'that')) {
      open.push(token.lower);
      continue;
    }
    // who stands in the same sentence, in what was cut from it, is nearer than anybody before
    const cutOff = group === 'person' && antecedentOf(group, { ...context, earlier: context.earlier.filter(called), before: [] }, false) === null && context.whole.some((mention) => mention.kind !== 'place' && mention.kind !== 'group' && (mention.kind === 'person' ? called(mention) : mention.proper && /^\p{Lu}\p{Ll}+$/u.test(mention.text) && kinBefore(mention.text, context.sentence)) && isBefore(mention.text, token.text, sentence.text, context.sentence));
    if (cutOff) {
      open.push(token.lower);
      continue;
    }
    const doing = sentence.tokens[sentence.main < 0 ? 0 : sentence.chunks[sentence.main]!.head]!;
    // "He refused to shake hands with Pugh" is not Pugh
    const leading = !object && !possessive ? own.filter((mention) => !bound(mention) && mention.proper) : [];
    const barred: readonly string[] = object ? [subject, ...own.filter((mention) => mention.subject)].flatMap((mention) => (mention === null ? [] : [mention.text])) : leading.map((mention) => mention.text);
    const within = token.lower === 'them' && context.earlier.some((mention) => !mention.subject && mention.proper);
    const free: ReferenceContext = { ...context, earlier: without(context.earlier, barred).filter(called), before: within ? [] : context.before.map((mentions) => without(mentions, barred).filter(called)) };
    const antecedent: Mention | null = (object && /^(?:it|them|him)$/u.test(token.lower) ? objectBefore(group, free.earlier) : null) ?? antecedentOf(group, free, barred.length === 0);
    if (antecedent === null || (token.lower === 'it' && !object && doesNothing(doing, sentence) && antecedent.kind === 'group' && hasRival(antecedent, free))) {
      open.push(token.lower);
      continue;
    }
    // "the party in the province of Albany's plan": too long to own anything
    if (possessive && / (?:in|of|at|from|for|with) /.test(antecedent.text)) {
      open.push(token.lower);
      continue;
    }
    if (group === 'person' && nearerPerson(antecedent, context, token.text, own)) {
      open.push(token.lower);
      continue;
    }
    // "its dredging unit sank two wrecks, each of its 40 men …": of what was told just before, or of what was told before that
    if (group === 'single' && possessive && context.said !== null && / its /u.test(` ${context.sentence}`.slice(0, context.sentence.lastIndexOf(' its '))) && context.earlier.some((mention) => mention.text === antecedent.text) && !context.said.toLowerCase().includes(antecedent.text.toLowerCase())) {
      open.push(token.lower);
      continue;
    }
    if (!standsAlone(antecedent)) open.push(antecedent.text.toLowerCase());
    // "Rao and her colleagues" are they; she is Rao
    const one = group === 'person' ? { ...antecedent, text: antecedent.text.replace(/ and (?:his|her|\d|an?|the|two|three|four|five|several|other) ?.*$/u, '') } : antecedent;
    const name = asPlaced(one, token.start === 0, context.small);
    text += sentence.text.slice(from, token.start) + (possessive ? `${name}${/s$/u.test(name) ? '’' : '’s'}` : name);
    from = token.end;
    subject = { ...antecedent, subject: sentence.main >= 0 && token.index < sentence.chunks[sentence.main]!.head };
  }
  return text + sentence.text.slice(from);
}

/** Whether something that a statement lacks stands before a pronoun in the sentence that it is cut from. */
function isBefore(text: string, pronoun: string, statement: string, sentence: string): boolean {
  const at = sentence.toLowerCase().indexOf(text.toLowerCase());
  return at >= 0 && !statement.toLowerCase().includes(text.toLowerCase()) && at < sentence.lastIndexOf(pronoun);
}

/** "The fall of Lee's cabinet shows how Moss will act, as his options are few": somebody who is named by the way, with another person named between. */
function nearerPerson(antecedent: Mention, { whole, sentence, earlier }: ReferenceContext, pronoun: string, own: readonly Mention[]): boolean {
  if (antecedent.subject || !earlier.some((mention) => mention.text === antecedent.text)) return false;
  const last = (text: string): number => sentence.slice(0, Math.max(0, sentence.search(new RegExp(`\\b${pronoun}\\b`, 'iu')))).lastIndexOf(text.split(' ').at(-1)!);
  const at = last(antecedent.text);
  return at >= 0 && whole.some((mention) => mention.kind === 'person' && mention.text.split(' ').at(-1) !== antecedent.text.split(' ').at(-1) && last(mention.text) > at) && own.every((mention) => mention.text !== antecedent.text);
}

/** "whose husband Alan": a first name alone. */
function kinBefore(name: string, sentence: string): boolean {
  return new RegExp(`\\b(?:husband|wife|son|daughter|brother|sister|father|mother|partner|friend|colleague),? ${name}\\b`, 'u').test(sentence);
}

/** "to see her go": the one who goes, and not somebody's. */
function seenDoing(sentence: Parsed, token: number): boolean {
  return /^(?:see|saw|seen|watch|watched|hear|heard|let|make|made|help|helped)$/u.test(sentence.tokens[token - 1]?.lower ?? '') && /^(?:\.|,)?$/u.test(sentence.tokens[token + 2]?.text ?? '');
}

const SOMEBODY = /\b(?:man|woman|boy|girl|teenager|child|victim|suspect|defendant|patient|client|colleague|neighbou?r|friend|soldier|fighter|worker|player|captain|veteran|survivor|witness|passenger|native|winner|champion|star|\d+-year-old)$/iu;

/** A person that a sentence speaks of by a noun before a word: as what it is about, by "a judge", "the Bulgarian", or by the way ('other'); null where it does not. */
function personNounBefore(sentence: Parsed, token: number, reader: SentenceReader): 'subject' | 'other' | null {
  const subject = sentence.main < 0 ? -1 : subjectStart(sentence, 0, sentence.main);
  for (let k = sentence.chunks.length - 1; k >= 0; k--) {
    const chunk = sentence.chunks[k]!;
    if (chunk.kind !== 'np' || chunk.from >= token || !/^(?:the|an?|one|his|her|its|their)$/u.test(sentence.tokens[chunk.from]!.lower)) continue;
    const tokens = sentence.tokens.slice(chunk.from, Math.min(chunk.to, token));
    const owner = tokens.findIndex((one) => /^['’]s?$/u.test(one.text));
    const noun = tokens[owner > 0 ? owner - 1 : tokens.length - 1]!;
    if (chunk.to > token && owner < 0) continue;
    const somebody = PERSON_NOUN.test(noun.lower) || /-year-old$/u.test(sentence.text.slice(tokens[0]!.start, noun.end)) || (tokens.length - (owner > 0 ? tokens.length - owner : 0) === 2 && /^\p{Lu}\p{Ll}+(?:an|ese|ish|man)$/u.test(noun.text) && reader.country(noun.text) !== undefined);
    // "the director of the company", "the striker Ray Pollard", "Ann Lee, the mayor": a name is there to lean on
    if (!somebody || (sentence.tokens[noun.index + 1]?.pos === 'PROPN' && owner < 0) || (kindAt(sentence, k - 1) === 'comma' && k > 1)) continue;
    return k === subject || k === 0 || owner > 0 || kindAt(sentence, k - 1) === 'rel' || kindAt(sentence, k - 1) === 'sub' ? 'subject' : 'other';
  }
  return null;
}

const PERSON_NOUN = new RegExp(`^(?:${OFFICE.source.replace(/^\\b|\\b$/g, '')}|${SOMEBODY.source.replace(/^\\b|\$$/g, '')})$`, 'iu');

/** What no body does of its own accord: an event, a rule or a thing that was spoken of beside it may. */
const DOES_NOTHING = /^(?:be|cover|last|begin|start|end|include|contain|mark|replace|follow|come|take|cause|happen|remain|apply|involve|cost|lie|measure|consist|stretch|comprise|affect|strike|kill|destroy|rise|fall|open|close)$/u;

function doesNothing(verb: Token, sentence: Parsed): boolean {
  const next = kindAt(sentence, sentence.main + 1);
  return DOES_NOTHING.test(verb.lemma) && (verb.lemma !== 'be' || ((next === 'np' || next === 'adv' || next === 'time') && !/ing$/u.test(sentence.tokens[verb.index + 1]?.lower ?? '')));
}

/** Whether something else was spoken of in the singular beside what a pronoun would be taken for. */
function hasRival({ text }: Mention, { earlier, before }: ReferenceContext): boolean {
  const mentions = earlier.length > 0 ? earlier : (before[0] ?? []);
  return mentions.some((mention) => mention.text !== text && mention.kind === 'thing' && !mention.plural && !text.includes(mention.text));
}

/** Whether a word stands in a phrase that opens the sentence, with the subject behind its comma. */
function opensBeforeSubject(sentence: Parsed, token: number): boolean {
  const start = subjectStart(sentence, 0, sentence.main);
  const first = kindAt(sentence, 0);
  return start < sentence.main && sentence.chunks[start]!.from > token && kindAt(sentence, start - 1) === 'comma' && (first === 'vg' || (first === 'prep' && /^(?:despite|after|before|with|without|like|unlike|besides|because|following|given|amid|through|by|in|for)$/u.test(lower(sentence, 0)) && !/^according /i.test(sentence.text)));
}

/** "140", "most" before "of them". */
function partOfMany(sentence: Parsed, token: number): boolean {
  const word = sentence.tokens[token];
  return word !== undefined && (word.pos === 'NUM' || /^(?:most|many|some|all|half|several|few|none|one|both)$/u.test(word.lower));
}

/** "the oysters": the last thing told of in the plural with a figure, in the same sentence or the one before. */
function manyBefore({ earlier, before }: ReferenceContext): string | null {
  for (const mentions of [earlier, before[0] ?? []]) {
    const counted = distinct(mentions.filter((mention) => mention.plural && !mention.proper && /\b\d/.test(mention.text) && !isMeasured(mention.text)));
    if (counted.length > 1) return null;
    const noun = counted[0] === undefined ? undefined : /(?:^|of )(?:about |some |around |at least |more than |nearly |almost |over )?\d[\d,.]* ((?:\p{Ll}+ )?\p{Ll}+s)$/u.exec(counted[0].text)?.[1];
    if (noun !== undefined) return `the ${noun}`;
  }
  return null;
}

/** "1.2 billion crowns", "40 km": how much, and nothing that later words speak of. */
function isMeasured(text: string): boolean {
  return /(?<!\p{L})(?:hundred|thousand|million|billion|trillion)(?!\p{L})|[$€£¥%]/u.test(text) || unitNamed(text.split(' ').at(-1)!) !== null || /\b(?:crowns?|kronor|kroner?|francs?|pesos?|pounds?|rupees?|points?|per cent|percent)$/i.test(text);
}

/** A mention as it is written at the start of a sentence, or within one: what is no name is written small there. */
function asPlaced({ text, proper }: Mention, opens: boolean, small: ReadonlySet<string>): string {
  if (opens) return text.charAt(0).toUpperCase() + text.slice(1);
  const first = /^\p{Lu}\p{Ll}+(?=$|[ ,'’])/u.exec(text)?.[0].toLowerCase();
  // "Researchers", which opened its sentence
  if (first !== undefined && !proper && first.length === text.length) return first;
  return first !== undefined && small.has(first) && !(proper && !text.includes(' ')) && !/^\p{Lu}\S* \p{Lu}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** "it is reported that P": stands for nothing; "it is suing the firm" does not. */
/** "It was the Bulgarian's 19th goal": what the article told before, by no name. */
const NTH_OF_MANY = /^it (?:is|was) the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) [^.]{2,60}? (?:in a row|running|in as many|this (?:year|season|month|week)|in (?:two|three|four|five|six|ten|\d+) (?:days|weeks|months|years|decades))\b/iu;
const TOLD_BEFORE = /^it (?:is|was|will be) [^.]{1,40}['’]s? (?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\b/iu;

function isExpletive(text: string): boolean {
  return EXPLETIVE.test(text) && !/^it (?:is|was|has been|had been|will be) (?:\p{Ll}+ing\b|(?:due|set|able|unable|forced|expected|scheduled|likely|unlikely|ready|about|willing|obliged|required|allowed|supposed|meant|designed|built|used|said|believed|thought|known|reported) to\b)/iu.test(text);
}

/** "called for her resignation", where the sentence before spoke of somebody else: it may be that one's. */
function ambiguousOwner(own: readonly Mention[], { before }: ReferenceContext, sentence: Parsed, reader: SentenceReader): boolean {
  const subject = own.find((mention) => mention.subject && mention.kind === 'person');
  const other = before[0]?.find((mention) => mention.subject && mention.kind === 'person');
  const verb = sentence.main < 0 ? undefined : sentence.tokens[sentence.chunks[sentence.main]!.head];
  return subject !== undefined && other !== undefined && !subject.text.includes(other.text) && !other.text.includes(subject.text) && verb !== undefined && (reader.speech(verb.lemma) === undefined || verb.lemma === 'call');
}

/** "The council said that engineers found cracks in its deck", cut from what was told of a bridge: the council's, or the bridge's. */
function spokenOf(sentence: Parsed, own: readonly Mention[], { earlier }: ReferenceContext): boolean {
  const verb = sentence.main < 0 ? undefined : sentence.chunks[sentence.main];
  const speaker = own.find((mention) => mention.subject);
  if (verb === undefined || speaker === undefined || sentence.tokens[verb.to]?.lower !== 'that') return false;
  const inner = sentence.chunks.findIndex((chunk, k) => k > sentence.main + 1 && chunk.kind === 'np');
  const plural = inner > 0 && own.some((mention) => mention.plural && words(sentence, inner, inner + 1).toLowerCase().endsWith(mention.text.toLowerCase()));
  return plural && earlier.some((mention) => !mention.subject && !mention.plural && mention.kind !== 'person' && !mention.text.includes(speaker.text));
}

function leadsMain(sentence: Parsed, token: number): boolean {
  return sentence.main > 0 && sentence.chunks[sentence.main - 1]!.head === token;
}

/** "She is the fourth woman to win it": what the sentence says that something is, it does nothing to. */
function names(sentence: Parsed): boolean {
  return sentence.main >= 0 && sentence.tokens[sentence.chunks[sentence.main]!.head]!.lemma === 'be';
}

/** Whether a pronoun is the subject of a clause of its own: "said that he would", "because it had". */
function leadsClause(sentence: Parsed, token: number): boolean {
  const next = sentence.chunks.find((chunk) => chunk.from > token && chunk.kind !== 'adv');
  return next?.kind === 'vg' && !/^to$/u.test(sentence.tokens[next.from]!.lower);
}

function without(mentions: readonly Mention[], texts: readonly string[]): Mention[] {
  return mentions.filter((mention) => !texts.some((text) => text === mention.text || text.includes(mention.text) || mention.text.includes(text)));
}

function kindAfter(sentence: Parsed, token: number): boolean {
  const next = sentence.tokens[token + 1];
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ');
}

function fits(mention: Mention, group: string): boolean {
  if (group === 'person') return mention.kind === 'person';
  if (group === 'plural') return mention.plural || mention.kind === 'group' || (!mention.proper && mention.kind === 'thing' && mention.plural);
  // "Ann Lee's father" is nobody's "it"
  return mention.kind !== 'person' && !mention.plural && !PERSON_NOUN.test(mention.text.split(' ').at(-1)!) && !KIN.test(mention.text);
}

const KIN = /\b(?:(?:grand|step|god)?(?:father|mother|son|daughter|parent|child)|uncle|aunt|cousin|nephew|niece|widow|widower|girlfriend|boyfriend|fianc[eé]e?)$/iu;

/** "advanced toward Hama, capturing it": what the statement before did something to. */
function objectBefore(group: string, earlier: readonly Mention[]): Mention | null {
  const start = earlier.findLastIndex((mention) => mention.subject);
  return earlier.slice(start + 1).find((mention) => !mention.subject && mention.proper && fits(mention, group) && (group !== 'plural' || mention.plural)) ?? null;
}

/** What the pronoun means: the subject before it, where it fits; else the only thing that fits in the sentence before. `loosely`: a subject that only the article tells the meaning of is better than none. */
function antecedentOf(group: string, { earlier, before, label }: ReferenceContext, loosely: boolean): Mention | null {
  for (const [i, mentions] of [earlier, ...before.slice(0, 2)].entries()) {
    const all = distinct(mentions.filter((mention) => fits(mention, group)));
    const fitting = all.filter(standsAlone);
    // of what the sentence itself has told, the last that did something
    const subject = i === 0 ? fitting.findLast((mention) => mention.subject) : fitting.find((mention) => mention.subject);
    if (subject !== undefined) return subject;
    if (loosely && group !== 'person') {
      const loose = all.find((mention) => mention.subject && mention.kind === 'group' && /^(?:the|an?) /i.test(mention.text));
      if (loose !== undefined && i < 2) return { ...loose, text: loose.text.replace(/^an? /i, 'the ') };
    }
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

