/** The known name in a noun phrase: of the registry, of an article's acronyms, of the world's countries and cities. */
import type { Token } from '../../types.ts';
import { foldName } from '../../values/name-fold.ts';
import type { NameEntry } from './name-index.ts';
import { DIRECTIONS, FORCE_NOUNS, PLACE_NOUNS } from './name-words.ts';
import type { ParticipantContext } from './participant-context.ts';

/** Words of a name that is looked up, at most: no name has more, and a phrase of a hostile file may have thousands. */
const LONGEST_NAME = 30;

/** The longest known name that ends at the head, or stands before a force noun at the head ("HTS fighters"). */
export function findName(words: readonly Token[], tokens: readonly Token[], context: ParticipantContext): { entry: NameEntry; length: number; how: string | null } | null {
  for (let from = Math.max(0, words.length - LONGEST_NAME); from < words.length; from++) {
    const entry = lookUp(joined(words.slice(from)), context);
    if (entry && !isWithinName(words, from, entry, tokens, context)) return { entry, length: words.length - from, how: null };
  }
  const head = words.at(-1)!;
  const namesBefore = words.slice(0, -1);
  if (FORCE_NOUNS.has(head.lemma) || PLACE_NOUNS.has(head.lemma)) {
    for (let from = Math.max(0, namesBefore.length - LONGEST_NAME); from < namesBefore.length; from++) {
      // "the broadcaster's Indian unit" is no unit of India
      if (from > 0 && isPossessed(words, from, tokens)) break;
      const entry = lookUp(joined(namesBefore.slice(from)), context);
      const place = PLACE_NOUNS.has(head.lemma);
      if (entry && (place ? entry.type === 'place' && entry.how === null : true)) return { entry, length: words.length - from, how: place ? null : `${head.lower} of ${entry.name}` };
    }
  }
  return null;
}

function lookUp(name: string, context: ParticipantContext): NameEntry | undefined {
  const folded = foldName(name);
  const direct = context.names.find(folded);
  if (direct && isSpelledAsName(direct, name)) return direct;
  const spelled = context.acronyms.get(folded);
  const entry = spelled === undefined ? undefined : context.names.find(spelled);
  return entry && { ...entry, how: `${name} stands for ${entry.name} in this article` };
}

/** "Michael Jordan", "Air France": a country's or city's name that ends a longer name of its own is no country. What a workspace registered is what it says. */
function isWithinName(words: readonly Token[], from: number, entry: NameEntry, tokens: readonly Token[], context: ParticipantContext): boolean {
  const before = words[from - 1];
  if (!before || entry.key.startsWith('entity:') || before.pos !== 'PROPN' || isPossessed(words, from, tokens)) return false;
  return before.index === words[from]!.index - 1 && /^\p{Lu}/u.test(before.text) && !DIRECTIONS.has(before.lower) && !PLACE_NOUNS.has(before.lower) && context.names.find(foldName(before.text)) === undefined;
}

/** Whether "'s" stands before a word of a phrase. */
export function isPossessed(words: readonly Token[], at: number, tokens: readonly Token[]): boolean {
  const before = tokens[words[at]!.index - 1];
  return before !== undefined && /^['’]s?$/u.test(before.text);
}

/** Countries and cities have a capital: "china plates", "turkey" and "the states" are none. Of acronyms of three letters all are capitals: "a sec", "who". */
export function isSpelledAsName(entry: NameEntry, text: string): boolean {
  if (entry.key.startsWith('entity:')) return true;
  if (entry.key.startsWith('org:') && text.length <= 3) return text === text.toUpperCase() || text === 'Fed';
  return /\p{Lu}/u.test(text);
}

/** The words of a name, with a space between. */
export function joined(words: readonly Token[]): string {
  return words.map((word) => word.text).join(' ');
}
