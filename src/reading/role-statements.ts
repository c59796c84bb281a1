/** The statements that a sentence makes by its numbers and the words around them (`number-roles.ts`): of the things that it names, one number in one role. */
import type { Participant, QuantityReading, Slot, Span, Token } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import type { NounLexicon } from './lexicon/noun-lexicon.ts';
import { NUMBER_ROLES, OTHERWISE, type NumberRole } from './number-roles.ts';
import { indexPhrases, rowsCalled } from './phrase-index.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Sentence } from './sentence.ts';
import { readQuantitySlots } from './slots/quantities.ts';
import type { Slots } from './statement-slots.ts';
import { namesIn, placedIn, type WordsAround } from './words-around.ts';

/** Before the concept of a statement that is made here. */
export const FIGURE = 'figure:';

/** Roles by the phrases of their first list, of which one has to be there. */
const BY_PHRASE = indexPhrases(NUMBER_ROLES, ({ words }) => words[0]!);

/** The statements of a sentence's numbers, from the slots of its statements, the main one first. A denied one tells no number. */
export function roleStatements({ tokens, quantities, names }: Sentence, statements: readonly Slots[], { nouns }: ReadingContext, around: WordsAround): Slots[] {
  const [main] = statements;
  if (!main || quantities.length === 0 || main.polarity.value === 'denied') return [];
  const { has } = around.words;
  const told = rowsCalled(around.words, BY_PHRASE).filter(({ words, without }) => words.every((phrases, i) => i === 0 || phrases.some(has)) && !(without ?? []).some(has));
  if (told.length === 0 || OTHERWISE.some(has)) return [];
  const numbers = readQuantitySlots(tokens, quantities, [], [], names);
  const found = told.flatMap((role) => {
    const fitting = numbers.filter(({ value, words: [at] }) => fits(value, role, nouns, has) && !(role.counted && (isPartOfMany(tokens, at!) ? role.ofAll !== true : isAllOfThem(tokens, at!, numbers))));
    // of two ("of the 60 passengers, 12") nobody knows which has it
    return fitting.length === 1 ? [{ role, number: fitting[0]! }] : [];
  });
  if (found.length === 0) return [];
  // "Velmora said that it recalls 290,000 cars": where nobody else is named, it is the speaker's
  const about = around.names().length > 0 ? around.names() : placedIn(main.attribution.value.flatMap(namesIn), statements);
  if (about.length === 0 || about.length > MOST_NAMES) return [];
  return found.map(({ role, number }) => statementOf(role, number, about, statements)).filter((slots) => slots !== null);
}

/** A sentence that names more does not say of which it tells the number. */
const MOST_NAMES = 3;

function statementOf(role: NumberRole, quantity: Slot<QuantityReading>, names: readonly Participant[], statements: readonly Slots[]): Slots | null {
  const [at] = quantity.words;
  const told = statements.find(({ quantities }) => quantities.some(({ words }) => words[0]?.start === at?.start)) ?? statements[0]!;
  if (role.dimension === 'percent' && isOfPart(told)) return null;
  const value = role.counted ? { ...quantity.value, counted: role.role, countedKeys: [`role:${role.role}`] } : quantity.value;
  return {
    ...told, subject: { value: names, basis: 'inferred', words: names.map(({ span }) => span) }, object: null, adjuncts: told.adjuncts.filter(({ value }) => value.role === 'for'), rank: null, direction: null, identifying: false,
    quantities: [{ ...quantity, value }], times: told.times.length > 0 ? told.times : statements.flatMap(({ times }) => times).slice(0, 1),
    predicate: { value: { lemma: `${FIGURE_OF}${role.role}`, concept: `${FIGURE}${role.role}`, opposites: [], reversedBy: [], broader: [], once: true, symmetric: false, asymmetric: false, kind: role.kind, exclusive: ['quantity'], aspect: null, text: role.role }, basis: 'inferred', words: quantity.words },
  };
}

/** "60 percent in the capital": a share in a place that has no name is that of a part of what was named. */
function isOfPart({ places, adjuncts }: Slots): boolean {
  return places.some(({ value }) => !value.proper) || adjuncts.some(({ value: { role, participant } }) => role === 'place' && !participant.proper && participant.within.includes('noun:place'));
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

/** "94 of the 180 seats": how many there are, of which another number has the role. */
function isAllOfThem(tokens: readonly Token[], { start }: Span, numbers: readonly Slot<QuantityReading>[]): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const part = /^(?:the|its|their)$/u.test(tokens[at - 1]?.lower ?? '') && tokens[at - 2]?.lower === 'of' ? tokens[at - 3] : undefined;
  return part !== undefined && numbers.some(({ words: [span] }) => span !== undefined && span.start <= part.start && part.start < span.end);
}
