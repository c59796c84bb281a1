/** "the regime" in an article that speaks of no regime but Assad's is "Assad's regime": short forms, where only one full form can be meant. */
import type { CountryName, SentenceReader } from '../../reading/article-sentence.ts';
import { soundOf, foldName } from '../../values/name-fold.ts';
import { headToken, type Parsed } from '../parsed.ts';

export interface FullNames {
  /** The full form of "the <noun>", with its own article; undefined where there is none, or more than one. */
  of(noun: string): string | undefined;
  /** The event that the title names, for "the <noun>": "2024 Oldport elections" → "the 2024 Oldport election". */
  ofTitle(noun: string): string | undefined;
  /** The country that the article is about, where it is about one. */
  readonly country: CountryName | undefined;
}

/** A country is what an article is about where most of what it says of countries is of that one. */
const MAIN_SHARE = 0.5;
const MAIN_LEAST = 3;
/** Nouns of which an article that names one in full and then says "the …" means that one: bodies, and events with a name. */
const NAMED_KINDS = new Set(('regime government army military navy ministry parliament senate congress cabinet court commission committee council company firm bank party union club team league ' +
  'university hospital airport summit conference ceasefire truce agreement treaty deal pact operation election referendum trial earthquake hurricane storm cyclone typhoon flood tournament championship cup ' +
  'law bill budget festival constitution embassy church mission spacecraft satellite vaccine virus outbreak presidency administration coalition observatory agency authority police opposition ' +
  'reactor plant mine dam bridge tunnel ship ferry vessel aircraft jet rocket telescope museum school factory refinery pipeline stadium exchange index fund project programme program').split(' '));

/** Reads the full forms from all sentences of an article. */
export function fullNamesIn(sentences: readonly Parsed[], title: string | null, reader: SentenceReader): FullNames {
  const forms = new Map<string, Map<string, { text: string; count: number }>>();
  const countries = new Map<string, { country: CountryName; count: number }>();
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      const country = token.pos === 'PROPN' || token.pos === 'ADJ' ? reader.country(token.text.replace(/['’]s$/u, '')) : undefined;
      if (country !== undefined) countries.set(country.name, { country, count: (countries.get(country.name)?.count ?? 0) + 1 });
    }
    sentence.chunks.forEach((chunk, k) => {
      const head = headToken(sentence, k);
      if (chunk.kind !== 'np' || head?.pos !== 'NOUN' || head.index !== chunk.to - 1 || head.lower !== head.lemma || !NAMED_KINDS.has(head.lemma)) return;
      const tokens = sentence.tokens.slice(chunk.from, chunk.to - 1);
      const names = tokens.filter((token) => token.pos === 'PROPN' && /^\p{Lu}|^al-/u.test(token.text) && !/-/u.test(token.text.replace(/^al-/u, '')));
      if (names.length === 0 || names.length > 3 || tokens.length > 5 || tokens.some((token) => token.pos === 'NUM')) return;
      const key = soundOf(foldName(reader.country(names.at(-1)!.text)?.name ?? names.at(-1)!.text));
      const text = sentence.text.slice(tokens[0]!.start, head.end).replace(/^(?:The|A|An|Its|His|Their) /iu, '');
      const shown = /['’]s? /u.test(text) ? text : `the ${text}`;
      const of = forms.get(head.lemma) ?? new Map<string, { text: string; count: number }>();
      of.set(key, { text: of.get(key)?.text ?? shown, count: (of.get(key)?.count ?? 0) + 1 });
      forms.set(head.lemma, of);
    });
  }
  const ranked = [...countries.values()].sort((a, b) => b.count - a.count || (a.country.name < b.country.name ? -1 : 1));
  const total = ranked.reduce((sum, one) => sum + one.count, 0);
  const main = ranked[0];
  return {
    of: (noun) => (forms.get(noun)?.size === 1 ? [...forms.get(noun)!.values()][0]!.text : undefined),
    ofTitle: (noun) => eventOfTitle(title, noun),
    country: main !== undefined && main.count >= MAIN_LEAST && main.count / total >= MAIN_SHARE ? main.country : undefined,
  };
}

/** A title that is a name, and no headline: a few words without a verb, of which the last is the kind of event. */
function eventOfTitle(title: string | null, noun: string): string | undefined {
  const words = title?.replace(/(?<!\s)\s*\([^()]*\)$/, '').split(/\s+/) ?? [];
  if (words.length < 2 || words.length > 7 || !/\p{Lu}|\d{4}/u.test(words.slice(0, -1).join(' '))) return undefined;
  const last = words.at(-1)!;
  if (last.toLowerCase() !== noun && last.toLowerCase() !== `${noun}s`) return undefined;
  return `the ${[...words.slice(0, -1), noun].join(' ')}`;
}
