/** "the regime" in an article that speaks of no regime but Assad's is "Assad's regime": short forms, where only one full form can be meant. */
import type { CountryName, SentenceReader } from '../../reading/article-sentence.ts';
import { soundOf, foldName } from '../../values/name-fold.ts';
import { headToken, kindAt, lower, words, type Parsed } from '../parsed.ts';

export interface FullNames {
  /** The full form of "the <noun>", with its own article; undefined where there is none, more than one, or none before a line. */
  of(noun: string, line: number): string | undefined;
  /** The only name that the article calls by a noun: "Norvik, Sweden's second-largest carmaker" for "carmaker", behind that line. */
  describedAs(noun: string, line: number): string | undefined;
  /** Whether it tells of companies at all. */
  readonly hasCompanies: boolean;
  /** The event that the title names, for "the <noun>": "2024 Oldport elections" → "the 2024 Oldport election". */
  ofTitle(noun: string): string | undefined;
  /** Whether a text may hold such a noun. */
  isKnown(text: string): boolean;
  /** The company that the article is about, for "the company", "the carmaker"; undefined where there is none, or where `recent`, what was spoken of just before, names another. */
  company(recent: readonly string[]): string | undefined;
  /** The country that the article is about, where it is about one. */
  readonly country: CountryName | undefined;
}

/** A country is what an article is about where most of what it says of countries is of that one. */
const MAIN_SHARE = 0.5;
const MAIN_LEAST = 3;
const IN_TITLE = 5;
/** Nouns of which an article that names one in full and then says "the …" means that one: bodies, and events with a name. */
const NAMED_KINDS = new Set(('regime government army military navy ministry parliament senate congress cabinet court commission committee council company firm bank party union club team league ' +
  'alliance federation association institute foundation movement university hospital airport summit conference ceasefire truce agreement treaty deal pact operation election referendum trial earthquake hurricane storm cyclone typhoon flood tournament championship cup ' +
  'law bill budget festival constitution embassy church mission spacecraft satellite vaccine virus outbreak presidency administration coalition observatory agency authority police opposition ' +
  'reactor plant mine dam bridge tunnel ship ferry vessel aircraft jet rocket telescope museum school factory refinery pipeline stadium exchange index fund project programme program').split(' '));

/** Reads the full forms from all sentences of an article. */
export function fullNamesIn(sentences: readonly Parsed[], title: string | null, reader: SentenceReader): FullNames {
  const companies = new Set<string>();
  const forms = new Map<string, Map<string, { text: string; line: number }>>();
  const described = new Map<string, Map<string, number>>();
  const note = (noun: string, key: string, text: string, line: number): void => {
    const of = forms.get(noun) ?? new Map<string, { text: string; line: number }>();
    if (!of.has(key)) of.set(key, { text, line });
    forms.set(noun, of);
  };
  const countries = new Map<string, { country: CountryName; count: number }>();
  const titled = new Set<string>();
  for (const token of title === null ? [] : reader.read(title, null).tokens) {
    const country = countryIn(token.text.replace(/['’]s$/u, ''), reader);
    if (country === undefined) continue;
    countries.set(country.name, { country, count: IN_TITLE });
    titled.add(country.name);
  }
  for (const [line, sentence] of sentences.entries()) {
    for (const token of sentence.tokens) {
      const name = token.text.replace(/['’]s$/u, '');
      const country = token.pos === 'PROPN' || token.pos === 'ADJ' ? countryIn(name, reader) : undefined;
      if (country !== undefined) countries.set(country.name, { country, count: (countries.get(country.name)?.count ?? 0) + (line < 2 ? 2 : 1) });
    }
    sentence.chunks.forEach((chunk, k) => {
      const head = headToken(sentence, k);
      if (chunk.kind !== 'np' || head === undefined || head.index !== chunk.to - 1) return;
      // "Syrian government", one name to the registry
      const merged = / (\p{Ll}+)$/u.exec(head.text)?.[1];
      if (merged !== undefined && NAMED_KINDS.has(merged)) {
        const word = head.text.slice(0, -merged.length - 1).split(' ').at(-1)!.replace(/['’]s?$/u, '');
        note(merged, soundOf(foldName(reader.country(word)?.name ?? word)), /['’]s? /u.test(head.text) ? head.text : `the ${head.text}`, line);
        return;
      }
      if (!NAMED_KINDS.has(head.lower)) return;
      const tokens = sentence.tokens.slice(chunk.from, chunk.to - 1);
      const owner = tokens.findLastIndex((token) => /^['’]s?$/u.test(token.text));
      const before = tokens.slice(owner + 1).filter((token) => token.pos !== 'DET' && token.pos !== 'PART' && !VAGUE.has(token.lower));
      const names = tokens.filter((token) => token.pos === 'PROPN' && /^\p{Lu}|^al-/u.test(token.text) && !/-/u.test(token.text.replace(/^al-/u, '')));
      // "electoral commission", "health ministry": a kind of body, where no name stands before it
      const kind = BODIES.has(head.lower) && before.length > 0 && before.every((token) => token.pos === 'NOUN' || token.pos === 'ADJ' || token.pos === 'PROPN');
      if ((names.length === 0 && !kind) || names.length > 3 || tokens.length > 5 || tokens.some((token) => token.pos === 'NUM' || token.pos === 'PRON')) return;
      const plainKind = names.length === 0;
      const word = plainKind ? before.at(-1)!.lower : names.at(-1)!.text;
      const key = plainKind ? `kind:${word}` : soundOf(foldName(reader.country(word)?.name ?? word));
      const from = plainKind ? before[0]! : tokens[0]!;
      const text = sentence.text.slice(from.start, head.end).replace(/^(?:The|A|An|Its|His|Their) /iu, '');
      const shown = /['’]s? /u.test(text) ? text : `the ${text}`;
      note(head.lower, key, shown, line);
    });
    for (const name of companiesIn(sentence)) companies.add(name);
    for (const [noun, name] of descriptionsIn(sentence)) described.set(noun, new Map([[name, line], ...(described.get(noun) ?? [])]));
  }
  const ranked = [...countries.values()].sort((a, b) => b.count - a.count || (a.country.name < b.country.name ? -1 : 1));
  const total = ranked.reduce((sum, one) => sum + one.count, 0);
  const main = ranked[0];
  return {
    of(noun, line) {
      const all = [...(forms.get(noun)?.values() ?? [])];
      return all.length === 1 && all[0]!.line <= line ? all[0]!.text : undefined;
    },
    describedAs(noun, line) {
      const all = [...(described.get(noun) ?? [])];
      return all.length === 1 && all[0]![1] <= line ? all[0]![0] : undefined;
    },
    hasCompanies: companies.size > 0,
    ofTitle: (noun) => eventOfTitle(title, noun, reader),
    isKnown: (text) => text.match(/\b[Tt]he \p{Ll}+/gu)?.some((words) => forms.get(words.slice(4))?.size === 1 || described.get(words.slice(4))?.size === 1) ?? false,
    company: mainCompany(companies, sentences),
    country: main !== undefined && main.count >= MAIN_LEAST && (main.count / total >= MAIN_SHARE || main.count >= 2 * (ranked[1]?.count ?? 0) || (titled.size === 1 && titled.has(main.country.name))) ? main.country : undefined,
  };
}

/** The country that a name is or holds: "Syria", "Syrian Arab Army". */
function countryIn(name: string, reader: SentenceReader): CountryName | undefined {
  return reader.country(name) ?? name.split(' ').map((word) => reader.country(word)).find((country) => country !== undefined);
}

/** Words that tell nothing of which body is meant. */
const VAGUE = new Set(['new', 'other', 'same', 'own', 'whole', 'entire', 'current', 'former', 'first', 'second', 'last', 'next', 'latest', 'local', 'big', 'large', 'small', 'special', 'powerful', 'senior', 'main', 'only', 'late', 'parent', 'rival']);
/** Bodies that are told apart by their field. */
const BODIES = new Set(['commission', 'ministry', 'agency', 'committee', 'council', 'court', 'authority', 'union', 'police', 'department', 'service', 'institute', 'regulator', 'tribunal', 'panel']);
const COMPANY = /\b(?:company|firm|carmaker|automaker|airline|bank|retailer|manufacturer|maker|group|giant|producer|operator|supplier|developer|utility|insurer|chain|startup|start-up|brewer|lender|drugmaker|chipmaker|shipbuilder|contractor|publisher|miner|subsidiary)$/i;
const COMPANY_NAME = /\b(?:Motors?|Lines|Airlines|Airways|Construction|Inc|Corp|Corporation|Ltd|Limited|plc|PLC|AG|SA|SE|GmbH|Holdings?|Industries|Technologies|Pharmaceuticals?|Energy|Foods|Stores|Shipping|Steel|Electronics|Aerospace|Petroleum|Oil|Mining|Telecom|Company)\.?$/u;

/** Names that a sentence shows to be companies': by their last word, by what stands before or behind them, by their shares. */
function companiesIn(sentence: Parsed): string[] {
  return sentence.chunks.flatMap((chunk, k): string[] => {
    const head = headToken(sentence, k);
    if (chunk.kind !== 'np' || head?.pos !== 'PROPN') return [];
    const tokens = sentence.tokens.slice(chunk.from, chunk.to);
    const from = tokens.findLastIndex((token) => token.pos !== 'PROPN') + 1;
    if (from >= tokens.length) return [];
    const name = sentence.text.slice(tokens[from]!.start, tokens.at(-1)!.end);
    const before = tokens[from - 1]?.lower ?? '';
    const behind = kindAt(sentence, k + 1) === 'comma' && kindAt(sentence, k + 2) === 'np' ? words(sentence, k + 2, k + 3) : '';
    const shares = lower(sentence, k - 1) === 'in' && /^(?:shares|stake)$/u.test(lower(sentence, k - 2));
    return COMPANY_NAME.test(name) || COMPANY.test(before) || (COMPANY.test(behind) && !/^[\p{Lu}]/u.test(behind.replace(/^\S+['’]s /u, ''))) || shares ? [name] : [];
  });
}

/** "Norvik Motors, Sweden's second-largest carmaker" → carmaker, Norvik Motors; "the power company Westgrid" → company, Westgrid. */
function descriptionsIn(sentence: Parsed): (readonly [noun: string, name: string])[] {
  return describedIn(sentence).filter(([, name]) => /^\p{Lu}/u.test(name));
}

function describedIn(sentence: Parsed): (readonly [noun: string, name: string])[] {
  return sentence.chunks.flatMap((chunk, k): (readonly [string, string])[] => {
    const head = headToken(sentence, k);
    // "The planet, named Keller 9 b, is …"
    if (chunk.kind === 'np' && head?.pos === 'NOUN' && kindAt(sentence, k + 1) === 'comma' && /^(?:named|called|dubbed)$/u.test(lower(sentence, k + 2)) && headToken(sentence, k + 3)?.pos === 'PROPN') {
      const end = sentence.chunks.findIndex((other, i) => i > k + 3 && other.kind !== 'np');
      return end > 0 && kindAt(sentence, end) === 'comma' ? [[head.lower, words(sentence, k + 3, end)]] : [];
    }
    if (chunk.kind !== 'np' || head?.pos !== 'PROPN') return [];
    const tokens = sentence.tokens.slice(chunk.from, chunk.to);
    const from = tokens.findLastIndex((token) => token.pos !== 'PROPN') + 1;
    if (from >= tokens.length) return [];
    const name = sentence.text.slice(tokens[from]!.start, tokens.at(-1)!.end);
    const before = tokens[from - 1];
    const behind = kindAt(sentence, k + 1) === 'comma' && kindAt(sentence, k + 2) === 'np' && /^(?:comma|stop)$/u.test(kindAt(sentence, k + 3) ?? 'stop') ? headToken(sentence, k + 2) : undefined;
    return [...(before?.pos === 'NOUN' && from > 1 ? [[before.lower, name] as const] : []), ...(behind?.pos === 'NOUN' ? [[behind.lower, name] as const] : [])];
  });
}

/** The company that most of what an article says of companies is said of; one may be written in full and short ("Norvik Motors", "Norvik"). */
function mainCompany(names: ReadonlySet<string>, sentences: readonly Parsed[]): FullNames['company'] {
  const longest = [...names].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).filter((name, i, all) => !all.slice(0, i).some((longer) => longer.startsWith(`${name} `)));
  const counted = longest.map((name) => ({ name, short: name.split(' ')[0]!, count: sentences.filter(({ text }) => text.includes(name.split(' ')[0]!)).length })).sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  const [first, second] = counted;
  if (first === undefined || (second !== undefined && first.count < 2 * second.count)) return () => undefined;
  return (recent) => (recent.some((text) => counted.slice(1).some(({ short }) => text.includes(short))) ? undefined : first.name);
}

/** A title that is a name, and no headline: a few words without a verb or a preposition, of which the last is the kind of event. */
function eventOfTitle(title: string | null, noun: string, reader: SentenceReader): string | undefined {
  const name = title?.replace(/(?<!\s)\s*\([^()]*\)$/, '') ?? '';
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 7 || !/\p{Lu}|\d{4}/u.test(words.slice(0, -1).join(' '))) return undefined;
  const last = words.at(-1)!;
  if (last.toLowerCase() !== noun && last.toLowerCase() !== `${noun}s`) return undefined;
  const tokens = reader.read(name, null).tokens;
  if (tokens.some((token) => /^(?:VERB|AUX|ADP|SCONJ|ADV|PUNCT)$/u.test(token.pos)) || !/^\d{4}$/.test(words[0]!) && !words.slice(0, -1).every((word) => /^\p{Lu}|^\d/u.test(word))) return undefined;
  return `the ${[...words.slice(0, -1), noun].join(' ')}`;
}
