import type { Mentions, Token } from '../../types.ts';
import { foldName, soundOf } from '../../values/name-fold.ts';
import type { ClaimRule } from '../rule.ts';
import { evidenceFor, recordOf } from './evidence.ts';
import { spanOfRange } from './spans.ts';

export const nameNotInEvidence: ClaimRule<{ name: string; at: string | null }> = {
  code: 'name-not-in-evidence',
  group: 'evidence',
  severity: 'warning',
  about: 'Every name of a claim stands in the paragraph that it cites, before it, or in the first paragraphs; aliases, acronyms and other spellings count.',
  message: ({ name, at }) => `${at === null ? 'The article does not name' : `Neither ${at} nor what comes before it names`} ${name}.`,
  mend: () => 'Name what the article names, or add the other name to `aliases` in entities.yaml.',
  check: ({ claim, source, mentions, article }) => {
    const evidence = article === null ? null : evidenceFor(claim, article);
    if (evidence === null) return [];
    const near = wordsOf([...evidence.cited, ...evidence.lead, ...evidence.earlier], recordOf(source));
    const anywhere = wordsOf(evidence.whole, recordOf(source));
    return mentions.names.flatMap((name) => {
      const tokens = mentions.tokens.slice(name.range.from, name.range.to);
      if (isKnown(name.keys, near)) return [];
      const missing = tokens.filter((token) => !isNamed(token, near, mentions));
      // A full name may come later than the surname that stands for it.
      const strange = missing.length < tokens.length ? missing.filter((token) => !isNamed(token, anywhere, mentions)) : missing;
      return strange.length === 0 ? [] : [{ span: spanOfRange(mentions, name.range), args: { name: name.text, at: claim.at } }];
    });
  },
};

/** The names of some sentences, in all the ways in which a claim may write them. */
interface Named {
  readonly words: ReadonlySet<string>;
  readonly sounds: ReadonlySet<string>;
  readonly keys: ReadonlySet<string>;
  /** Initials of words with capitals, sentence by sentence: "the United Nations" holds UN. */
  readonly initials: string;
}

function wordsOf(sentences: readonly Mentions[], record: string): Named {
  const words = new Set<string>();
  const texts = [...sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text)), ...record.split(/\s+/)];
  for (const text of texts) for (const form of formsOf(text)) words.add(form);
  return {
    words,
    sounds: new Set([...words].filter((word) => word.length >= LONG_ENOUGH_TO_SOUND).map(soundOf)),
    keys: new Set(sentences.flatMap((sentence) => [...sentence.known, ...sentence.names.flatMap(({ keys }) => keys)])),
    initials: sentences.map(({ tokens }) => initialsOf(tokens)).join(' '),
  };
}

/** Shorter names sound alike too often: Iran, Iraq. */
const LONG_ENOUGH_TO_SOUND = 5;

function isKnown(keys: readonly string[], named: Named): boolean {
  return keys.some((key) => named.keys.has(key));
}

/** Whether one word of a name stands in the evidence: as written, in another spelling, as a people for its country, or as an acronym. */
function isNamed(token: Token, named: Named, mentions: Mentions): boolean {
  const forms = formsOf(token.text);
  if (forms.length === 0 || forms.some((form) => named.words.has(form))) return true;
  if (GENERAL.has(token.lower)) return true;
  const [whole = ''] = forms;
  if (whole.length >= LONG_ENOUGH_TO_SOUND && named.sounds.has(soundOf(whole))) return true;
  if (mentions.names.some(({ range, keys }) => range.to - range.from === 1 && range.from === token.index && isKnown(keys, named))) return true;
  if (/^\p{Lu}[\p{Lu}.]+s?$/u.test(token.text)) return named.initials.includes(whole);
  // "Syrian" where the article has "Syria", "Parisians" where it has "Paris": the stem, where long enough to tell.
  const stem = whole.slice(0, Math.max(STEM, whole.length - 4));
  return whole.length > STEM && [...named.words].some((word) => word.length >= STEM && (word.startsWith(stem) || whole.startsWith(word)) && Math.abs(word.length - whole.length) <= 4);
}

/** Letters that tell a name's stem. */
const STEM = 4;

/** A word as it may be written: folded, without the possessive, and its parts where a hyphen joins them. */
function formsOf(text: string): string[] {
  const bare = text.replace(/['’]s?$/u, '');
  const folded = foldName(bare);
  return [...new Set([folded.replaceAll(' ', ''), folded, ...folded.split(' '), folded.replace(/s$/, '')])].filter((form) => form !== '');
}

/** "Centers for Disease Control" → "cdc"; a comma or a word in small letters that is not one of the little ones parts two names. */
function initialsOf(tokens: readonly Token[]): string {
  return tokens.map(({ text, lower }) => (/^\p{Lu}/u.test(text) ? foldName(text).split(' ').map((word) => word[0] ?? '').join('') : LITTLE.has(lower) ? '' : ' ')).join('');
}

const LITTLE = new Set(['of', 'for', 'and', 'the', 'on', 'in', 'de', 'la', 'du', '-']);

/** Kinds of thing that a writer may add to a name: "Hama Governorate", "the Assad Government". */
const GENERAL = new Set(['army', 'forces', 'force', 'government', 'governorate', 'province', 'city', 'state', 'ministry', 'minister', 'president', 'party', 'group', 'region', 'district', 'county', 'republic', 'war', 'military', 'air', 'northern', 'southern', 'eastern', 'western', 'north', 'south', 'east', 'west', 'central', 'the', 'of', 'and', 'al', 'el', 'i', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']);
