import type { Mentions, NameMention, Token, Vocabulary } from '../../types.ts';
import { soundOf } from '../../values/name-fold.ts';
import { formsOf, LONG_ENOUGH_TO_SOUND, vocabularyOf } from '../../values/vocabulary.ts';
import type { ClaimRule } from '../rule.ts';
import { KINDS } from '../clarity/words.ts';
import { evidenceFor, recordOf, type Evidence } from './evidence.ts';
import { spanOfRange } from './spans.ts';

export const nameNotInEvidence: ClaimRule<{ name: string; at: string | null; elsewhere: string | null }> = {
  code: 'name-not-in-evidence',
  group: 'evidence',
  severity: 'warning',
  about: 'Every name of a claim stands in the paragraph that it cites or in the first ones, or in those before it where a pronoun or "the mayor" takes a name up; aliases, acronyms and other spellings count.',
  message: ({ name, at, elsewhere }) => (at === null || elsewhere === null ? `The article nowhere names ${name}.` : `${at} does not name ${name}, nor does what leads up to it; ${elsewhere} does.`),
  mend: ({ elsewhere }) => (elsewhere === null ? 'Name what the article names, or add the other name to `aliases` in entities.yaml.' : 'Name what the article names there, or mend `at`.'),
  check: ({ claim, source, mentions, statedNames, article }) => {
    const evidence = article === null ? null : evidenceFor(claim, article);
    if (evidence === null) return [];
    const record = vocabularyOf([], recordOf(source).split(/\s+/));
    const near = [...evidence.named, ...evidence.namedBefore.slice(reachBack(evidence)), record];
    const anywhere = [...evidence.namedAnywhere, record];
    const elsewhere = ({ tokens, ...of }: Mentions, { range }: Pick<NameMention, 'range'>): string | null => {
      const paragraph = evidence.namedAnywhere.findIndex((one) => tokens.slice(range.from, range.to).every((token) => isNamed(token, [one], { tokens, ...of })));
      return paragraph < 0 ? null : `p${paragraph + 1}`;
    };
    const found = strangeNames(mentions, near, anywhere).map(({ range, text }) => ({ span: spanOfRange(mentions, range), args: { name: text, at: claim.at, elsewhere: elsewhere(mentions, { range }) } }));
    if (statedNames.length === 0) return found;
    // What the text names as well is reported there.
    const own = vocabularyOf([mentions]);
    return [...found, ...statedNames.flatMap(({ field, mentions: stated }) => strangeNames(stated, [...near, own], [...anywhere, own]).map(({ text, range }) => ({ field, span: null, args: { name: text, at: claim.at, elsewhere: elsewhere(stated, { range }) } })))];
  },
};

/** The names that the evidence does not have. A full name may come later than the surname that stands for it. */
function strangeNames(mentions: Mentions, near: readonly Vocabulary[], anywhere: readonly Vocabulary[]): NameMention[] {
  return mentions.names.filter((name) => {
    if (isKnown(name.keys, near)) return false;
    const tokens = mentions.tokens.slice(name.range.from, name.range.to);
    const missing = tokens.filter((token) => !isNamed(token, near, mentions));
    return (missing.length < tokens.length ? missing.filter((token) => !isNamed(token, anywhere, mentions)) : missing).length > 0;
  });
}

/**
 * From which of the paragraphs before the cited one on names count, from the end: the one before it always; where a pronoun stands for a
 * name, or a quotation goes on, those in which a reader would look for it; all where the name of a thing is taken up by its kind ("the mayor").
 */
function reachBack({ sentence }: Evidence): number {
  if (sentence.some(({ tokens }) => tokens.some((token, i) => TAKEN_UP.has(token.lower) && tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'the')))) return 0;
  return sentence.some(({ text, tokens }) => /["“”«»]/u.test(text) || tokens.some(({ lower }) => REFERRING.has(lower))) ? -PRONOUN_REACH : -1;
}

/** Paragraphs, headings counted, over which a pronoun may reach back: hardly more than two, and a quotation may go on for some. */
const PRONOUN_REACH = 5;

const REFERRING: ReadonlySet<string> = new Set(['he', 'she', 'it', 'they', 'him', 'her', 'them', 'his', 'hers', 'its', 'their', 'there', 'these', 'those']);

/** Nouns by which a text takes up what it has named: kinds of thing, and offices that one person holds. */
const TAKEN_UP: ReadonlySet<string> = new Set([...KINDS, 'president', 'minister', 'chancellor', 'mayor', 'governor', 'king', 'queen', 'prince', 'pope', 'senator', 'ambassador', 'envoy', 'leader', 'chief', 'chairman', 'chairwoman', 'chair', 'director', 'founder', 'secretary', 'commander', 'general', 'captain', 'coach', 'judge', 'lawyer', 'prosecutor', 'professor', 'researcher', 'candidate', 'lawmaker', 'court', 'ministry', 'council', 'commission', 'parliament', 'union', 'federation', 'association', 'foundation', 'charity', 'network', 'coalition', 'alliance', 'regulator', 'manufacturer', 'capital', 'kingdom', 'republic', 'river', 'mountain', 'volcano', 'lake', 'port', 'factory', 'plant', 'prison', 'church', 'museum', 'ferry', 'train', 'rocket', 'storm', 'hurricane', 'virus', 'treaty', 'tournament', 'festival', 'magazine', 'channel', 'platform', 'app']);

function isKnown(keys: readonly string[], named: readonly Vocabulary[]): boolean {
  return keys.some((key) => named.some((one) => one.keys.has(key)));
}

/** Whether one word of a name stands in the evidence: as written, in another spelling, as a people for its country, or as an acronym. */
function isNamed(token: Token, named: readonly Vocabulary[], mentions: Mentions): boolean {
  const forms = formsOf(token.text);
  if (forms.length === 0 || named.some(({ words }) => forms.some((form) => words.has(form)))) return true;
  if (GENERAL.has(token.lower)) return true;
  const [whole = ''] = forms;
  if (whole.length >= LONG_ENOUGH_TO_SOUND) {
    const sound = soundOf(whole);
    if (named.some(({ sounds }) => sounds.has(sound))) return true;
  }
  if (mentions.names.some(({ range, keys }) => range.to - range.from === 1 && range.from === token.index && isKnown(keys, named))) return true;
  if (/^\p{Lu}[\p{Lu}.]+s?$/u.test(token.text)) return named.some(({ initials }) => initials.includes(whole));
  // "Syrian" where the article has "Syria", "Parisians" where it has "Paris": the stem, where long enough to tell.
  const stem = whole.slice(0, Math.max(STEM, whole.length - 4));
  return whole.length > STEM && named.some(({ words }) => [...words].some((word) => word.length >= STEM && (word.startsWith(stem) || whole.startsWith(word)) && Math.abs(word.length - whole.length) <= 4));
}

/** Letters that tell a name's stem. */
const STEM = 4;

/** Kinds of thing that a writer may add to a name: "Hama Governorate", "the Assad Government". */
const GENERAL = new Set(['army', 'forces', 'force', 'government', 'governorate', 'province', 'city', 'state', 'ministry', 'minister', 'president', 'party', 'group', 'region', 'district', 'county', 'republic', 'war', 'military', 'air', 'northern', 'southern', 'eastern', 'western', 'north', 'south', 'east', 'west', 'central', 'the', 'of', 'and', 'al', 'el', 'i', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
