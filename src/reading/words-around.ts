/**
 * What the readers of roles, states and days ask of a sentence, each found once: its words but for those that name the speaker, what it names,
 * and whether it has a phrase. The readers' tables are long, and few of their rows have any word of a sentence.
 */
import type { Participant, Span } from '../types.ts';
import { WHOSE } from '../values/whose.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import type { WordLexicon } from './lexicon/word-lexicon.ts';
import { spokenWords, type SpokenWords } from './phrase-index.ts';
import type { Sentence } from './sentence.ts';
import type { Slots } from './statement-slots.ts';

export interface WordsAround {
  /** The words without those of who says it. */
  readonly words: SpokenWords;
  /** What is named, but for a common word with the capital of the sentence ("Consumer prices"). */
  readonly names: () => readonly Participant[];
  /** The same, as they stand there. */
  readonly plainNames: () => readonly Participant[];
}

/** Of a sentence's statements, the main one first. */
export function wordsAround(sentence: Sentence, statements: readonly Slots[], lexicon: WordLexicon): WordsAround {
  const said = statements[0]?.attribution.words ?? [];
  const { tokens } = sentence;
  const own = said.length === 0 ? tokens : tokens.filter(({ start }) => !said.some((span) => span.start <= start && start < span.end));
  let names: readonly Participant[] | null = null;
  let plain: readonly Participant[] | null = null;
  const plainNames = (): readonly Participant[] => (plain ??= namedIn(sentence, statements, lexicon));
  return { words: spokenWords(own), names: () => (names ??= placedIn(plainNames(), statements)), plainNames };
}

function namedIn(sentence: Sentence, statements: readonly Slots[], words: WordLexicon): readonly Participant[] {
  const opening = sentence.tokens[0];
  return namesOf(statements, sentence).filter(({ keys: [key] }) => opening === undefined || !(key === `name:${opening.lower}` && isCommon(opening.lemma, words)));
}

/** In a table of words that is of common ones; names that are words too ("Nice", "Turkey") are rare there. */
function isCommon(lemma: string, words: WordLexicon): boolean {
  return words.meaningOf(lemma, 'NOUN').weight < UNKNOWN;
}

/** The weight of what no table has. */
const UNKNOWN = 0.9;

/** What the statements name, each once, but for who says it: as a participant, or as what one belongs to ("clients of Medora", "the Emden plant"). */
function namesOf(statements: readonly Slots[], sentence: Sentence): Participant[] {
  const said = statements.flatMap(({ attribution }) => attribution.words);
  const all = statements.flatMap(participantsOf);
  // the last of a name stands at the place of its first
  const found = new Map<string, Participant>();
  for (const one of all) if (!isWithin(one.span.start, said)) for (const name of namesIn(one)) found.set(name.keys[0]!, name);
  for (const run of nameRuns(sentence)) {
    const { start } = sentence.tokens[run.range.from]!;
    if (isWithin(start, said) || all.some(({ span }) => span.start <= start && start < span.end)) continue;
    for (const name of namesIn(sentence.participant(run))) found.set(name.keys[0]!, name);
  }
  return [...found.values()];
}

function isWithin(start: number, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && start < span.end);
}

/** Whatever a statement is of. */
export function participantsOf({ subject, object, adjuncts, places }: Slots): Participant[] {
  const all: Participant[] = [];
  if (subject) for (const one of subject.value) all.push(one);
  if (object) for (const one of object.value) all.push(one);
  for (const { value } of adjuncts) all.push(value.participant);
  for (const { value } of places) all.push(value);
  return all;
}

/** Runs of proper nouns that are no time: "on board the ferry Astrid" names a ship, though the phrase has no role. */
function nameRuns({ tokens, names }: Sentence): NounPhrase[] {
  const runs: NounPhrase[] = [];
  for (let from = 0; from < tokens.length; from++) {
    let to = from;
    while (to < tokens.length && tokens[to]!.pos === 'PROPN' && !names.masked.has(to)) to++;
    if (to > from) runs.push({ range: { from, to }, core: { from, to }, head: to - 1, of: [] });
    from = to;
  }
  return runs;
}

/** The noun that a name stands with, by its qualities: "whose:ministry:finance". */
function whoseOf(one: Participant): string[] {
  const qualities = one.modifiers.filter((word) => !word.includes(':'));
  if (one.proper || qualities.length === 0) return [];
  // "the network of Belmora's finance ministry" is the ministry's
  const held = one.modifiers.find((word) => word.startsWith('noun:'))?.slice('noun:'.length) ?? one.head;
  return [`${WHOSE}${held}:${qualities.join(',')}`];
}

/** Names with what else the statements are of, by its qualities: who won 22 seats in the lower house has eight in the upper house. */
export function placedIn(names: readonly Participant[], statements: readonly Slots[]): readonly Participant[] {
  const around = statements.flatMap(participantsOf).flatMap(whoseOf);
  return around.length === 0 ? names : names.map((one) => ({ ...one, within: [...new Set([...one.within.filter((key) => key.startsWith(WHOSE)), ...around])] }));
}

const NAME_KEY = /^(?:name|entity|country|place|org):/u;

export function namesIn(one: Participant): Participant[] {
  const [key = ''] = one.keys;
  if (one.proper && NAME_KEY.test(key)) return [one];
  const whose = whoseOf(one);
  return one.modifiers.filter((word) => NAME_KEY.test(word)).map((word): Participant => {
    const name = word.slice(word.indexOf(':') + 1);
    return { ...one, text: name, keys: [word], head: word.startsWith('name:') ? name : word, modifiers: [], proper: true, plural: false, definite: true, type: null, within: whose, excludes: [], opposed: [], sorts: [], how: null };
  });
}
