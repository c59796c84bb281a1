import type { Mentions, Token, Vocabulary } from '../../types.ts';
import { soundOf } from '../../values/name-fold.ts';
import { formsOf, LONG_ENOUGH_TO_SOUND, vocabularyOf } from '../../values/vocabulary.ts';
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
    const record = vocabularyOf([], recordOf(source).split(/\s+/));
    const [near, anywhere] = [[...evidence.named, record], [...evidence.namedAnywhere, record]];
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
