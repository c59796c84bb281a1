/** The statements that a sentence makes by its numbers and the words around them (`number-roles.ts`): of the things that it names, one number in one role. */
import type { Participant, QuantityReading, Slot, Span, Token } from '../types.ts';
import { WHOSE } from '../values/whose.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import type { NounLexicon } from './lexicon/noun-lexicon.ts';
import type { WordLexicon } from './lexicon/word-lexicon.ts';
import { NUMBER_ROLES, OTHERWISE, type NumberRole } from './number-roles.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Sentence } from './sentence.ts';
import { readQuantitySlots } from './slots/quantities.ts';
import type { Slots } from './statement-slots.ts';

/** Before the concept of a statement that is made here. */
export const FIGURE = 'figure:';

/** Roles by the first word of each phrase of their first list, of which one has to be there. */
const BY_WORD = byFirstWord(NUMBER_ROLES);

function byFirstWord(roles: readonly NumberRole[]): ReadonlyMap<string, readonly NumberRole[]> {
  const found = new Map<string, NumberRole[]>();
  for (const role of roles) {
    for (const word of new Set(role.words[0]!.map((phrase) => phrase.split(' ')[0]!))) {
      const list = found.get(word);
      if (list) list.push(role);
      else found.set(word, [role]);
    }
  }
  return found;
}

/** The statements of a sentence's numbers, from the slots of its statements, the main one first. A denied one tells no number. */
export function roleStatements(sentence: Sentence, statements: readonly Slots[], { nouns, words }: ReadingContext): Slots[] {
  const [main] = statements;
  const { tokens, quantities, names } = sentence;
  if (!main || quantities.length === 0 || main.polarity.value === 'denied') return [];
  const own = tokens.filter(({ start }) => !main.attribution.words.some((span) => span.start <= start && start < span.end));
  const candidates = new Set(own.flatMap(({ lemma, lower }) => [...(BY_WORD.get(lemma) ?? []), ...(lower === lemma ? [] : (BY_WORD.get(lower) ?? []))]));
  if (candidates.size === 0) return [];
  // "Consumer prices": a common word with the capital of the sentence
  const opening = tokens[0]!;
  const isOpening = ({ keys: [key] }: Participant): boolean => key === `name:${opening.lower}` && isCommon(opening.lemma, words);
  const named = namesOf(statements, sentence).filter((one) => !isOpening(one));
  // "Velmora said that it recalls 290,000 cars": where nobody else is named, it is the speaker's
  const about = placedIn(named.length > 0 ? named : main.attribution.value.flatMap(namesIn), statements);
  if (about.length === 0 || about.length > MOST_NAMES) return [];
  const numbers = readQuantitySlots(tokens, quantities, [], [], names);
  const has = phraseTester(own);
  let known: boolean | null = null;
  const otherwise = (): boolean => (known ??= OTHERWISE.some(has));
  return [...candidates].flatMap((role) => {
    const fitting = numbers.filter(({ value, words: [at] }) => fits(value, role, nouns, has) && !(role.counted && isPartOfMany(tokens, at!)));
    const holds = role.words.every((phrases) => phrases.some(has)) && !(role.without ?? []).some(has) && !otherwise();
    // of two ("of the 60 passengers, 12") nobody knows which has it
    return fitting.length === 1 && holds ? [statementOf(role, fitting[0]!, about, statements)] : [];
  });
}

/** In a table of words that is of common ones; names that are words too ("Nice", "Turkey") are rare there. */
export function isCommon(lemma: string, words: WordLexicon): boolean {
  return words.meaningOf(lemma, 'NOUN').weight < UNKNOWN;
}

/** The weight of what no table has. */
const UNKNOWN = 0.9;

/** A sentence that names more does not say of which it tells the number. */
const MOST_NAMES = 3;

function statementOf(role: NumberRole, quantity: Slot<QuantityReading>, names: readonly Participant[], statements: readonly Slots[]): Slots {
  const [at] = quantity.words;
  const told = statements.find(({ quantities }) => quantities.some(({ words }) => words[0]?.start === at?.start)) ?? statements[0]!;
  const value = role.counted ? { ...quantity.value, counted: role.role, countedKeys: [`role:${role.role}`] } : quantity.value;
  return {
    ...told, subject: { value: names, basis: 'inferred', words: names.map(({ span }) => span) }, object: null, adjuncts: [], places: [], rank: null, direction: null, identifying: false,
    quantities: [{ ...quantity, value }], times: told.times.length > 0 ? told.times : statements.flatMap(({ times }) => times).slice(0, 1),
    predicate: { value: { lemma: `${FIGURE_OF}${role.role}`, concept: `${FIGURE}${role.role}`, opposites: [], reversedBy: [], broader: [], once: true, symmetric: false, asymmetric: false, kind: role.kind, exclusive: ['quantity'], aspect: null, text: role.role }, basis: 'inferred', words: quantity.words },
  };
}

function fits({ quantity, kind, counted }: QuantityReading, role: NumberRole, nouns: NounLexicon, has: (phrase: string) => boolean): boolean {
  if (kind !== 'amount') return false;
  if (role.dimension === 'currency') return quantity.dimension.startsWith('money:') && !quantity.dimension.includes(' per ');
  return quantity.dimension === role.dimension && (!role.counted || (counted === null ? (role.bare ?? []).some(has) : role.counted.some((noun) => nouns.canonical(noun) === counted)));
}

/** "sixteen of the prisoners": some of them. */
function isPartOfMany(tokens: readonly Token[], { end }: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= end);
  return at >= 0 && tokens[at]!.lower === 'of' && /^(?:the|its|their|his|her|those|these)$/u.test(tokens[at + 1]?.lower ?? '');
}

/** What the statements name, each once, but for who says it: as a participant, or as what one belongs to ("clients of Medora", "the Emden plant"). */
export function namesOf(statements: readonly Slots[], sentence: Sentence): Participant[] {
  const said = statements.flatMap(({ attribution }) => attribution.words);
  const all = statements.flatMap(({ subject, object, adjuncts, places }) => [...(subject?.value ?? []), ...(object?.value ?? []), ...adjuncts.map(({ value }) => value.participant), ...places.map(({ value }) => value)]);
  const own = all.filter(({ span }) => !said.some(({ start, end }) => start <= span.start && span.start < end));
  const found = own.flatMap(namesIn);
  const passed = nameRuns(sentence).map(sentence.participant).filter((run) => ![...found, ...all].some(({ span }) => span.start <= run.span.start && run.span.start < span.end) && !said.some(({ start, end }) => start <= run.span.start && run.span.start < end));
  return [...new Map([...found, ...passed.flatMap(namesIn)].map((one) => [one.keys[0]!, one])).values()];
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
  const around = statements.flatMap(({ subject, object, adjuncts, places }) => [...(subject?.value ?? []), ...(object?.value ?? []), ...adjuncts.map(({ value }) => value.participant), ...places.map(({ value }) => value)]).flatMap(whoseOf);
  return around.length === 0 ? names : names.map((one) => ({ ...one, within: [...new Set([...one.within.filter((key) => key.startsWith(WHOSE)), ...around])] }));
}

const NAME_KEY = /^(?:name|entity|country|place|org):/u;

function namesIn(one: Participant): Participant[] {
  const [key = ''] = one.keys;
  if (one.proper && NAME_KEY.test(key)) return [one];
  const whose = whoseOf(one);
  return one.modifiers.filter((word) => NAME_KEY.test(word)).map((word): Participant => {
    const name = word.slice(word.indexOf(':') + 1);
    return { ...one, text: name, keys: [word], head: word.startsWith('name:') ? name : word, modifiers: [], proper: true, plural: false, definite: true, type: null, within: whose, excludes: [], opposed: [], sorts: [], how: null };
  });
}

/** Whether the sentence has a word or phrase, as it is or by its lemmas. */
export function phraseTester(tokens: readonly Token[]): (phrase: string) => boolean {
  const words = new Set(tokens.flatMap(({ lemma, lower }) => [lemma, lower]));
  const [lemmas, lowers] = [tokens.map(({ lemma }) => lemma), tokens.map(({ lower }) => lower)].map((list) => ` ${list.join(' ')} `) as [string, string];
  return (phrase) => (phrase.includes(' ') ? lemmas.includes(` ${phrase} `) || lowers.includes(` ${phrase} `) : words.has(phrase));
}
