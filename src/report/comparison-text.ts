/** Why two claims stand to each other as they do: one sentence, made from a comparison's code, conflicts and slots. */
import type { Comparison, Conflict, Reading, Relation, RulingKind, SlotComparison, SlotName } from '../types.ts';
import { isWhyCode, type WhyCode } from '../values/why-codes.ts';
import { dateText } from './dates.ts';
import { listOf, unique } from './words.ts';

interface Sides {
  readonly comparison: Comparison;
  readonly a: Reading;
  readonly b: Reading;
  readonly args: Readonly<Record<string, string>>;
}

/** How a slot is called in a sentence. */
const NAMES: Readonly<Record<SlotName, string>> = {
  subject: 'who does it', predicate: 'what is done', object: 'whom or what it is done to', quantity: 'number', rank: 'rank', time: 'time',
  place: 'place', polarity: 'whether it is so', certainty: 'certainty', attribution: 'who says it',
};

/** Where two claims differ most tellingly, first to last. */
const SLOTS: readonly SlotName[] = ['quantity', 'time', 'place', 'subject', 'object', 'rank', 'predicate', 'certainty'];

/** A code without a sentence does not compile. A and B are the two claims, in the order they were given in. */
const SENTENCES: Readonly<Record<WhyCode, (sides: Sides) => string>> = {
  'different-predicate': (sides) => `They tell of different things${versus(sides, ['predicate'])}`,
  'different-participants': (sides) => `They tell of different persons or things${versus(sides, participantSlots(sides))}`,
  'different-time': (sides) => `They tell of different times${versus(sides, ['time'])}`,
  'different-place': (sides) => `They tell of different places${versus(sides, ['place'])}`,
  'too-little-shared': () => 'They share too little to be of one matter',
  'not-read': (sides) => `${notRead(sides)} could not be read${sides.args['language'] ? ` (language: ${sides.args['language']})` : ''}, so nothing can be said of the two`,
  'all-same': (sides) => `They say the same${sameSlots(sides)}`,
  'more-specific': (sides) => `A is the more specific: if it holds, B does${specific(sides, 'narrower')}`,
  'more-general': (sides) => `B is the more specific: if it holds, A does${specific(sides, 'broader')}`,
  'nothing-excludes': (sides) => `They are of the same matter, and nothing rules out that both hold${versus(sides, SLOTS.filter((slot) => slot === sides.args['slot']))}`,
  conflict: (sides) => `They are of the same matter${sameTime(sides)}, and cannot both be true: ${grounds(sides)}${inWords(sides)}`,
  'moved-on': (sides) => `They are of the same matter at different times: ${moved(sides)}`,
  forecast: () => 'One tells what was expected or possible, the other what happened, so they do not exclude each other',
  'one-event-of-many': (sides) => `Such events happen often, so these may be two of them${versus(sides, ['time', 'place', 'quantity'])}`,
  succession: (sides) => `One came after the other in the same role or state${versus(sides, ['subject', 'object', 'time'])}`,
  ruling: (sides) => ruled(sides),
  'whole-and-part': ({ args, ...sides }) => `They agree: ${args['part'] && args['whole'] ? `${args['part']} is part of ${args['whole']}` : `one is part of the other${versus({ args, ...sides }, ['subject', 'object', 'place'])}`}`,
  'same-event': () => 'Both tell of the same event, and each adds what the other leaves out',
  'same-figure': () => 'Both give the same figure of the same thing, by other verbs',
  'same-wording': () => 'The two texts are the same',
  'likely-same': ({ comparison: { relation } }) => `Going by the words alone, ${relation === 'equivalent' ? 'the two likely say the same' : relation === 'entails' ? 'what B says is likely in A' : 'what A says is likely in B'}`,
  'same-story': ({ args }) => `Headlines of one story, by their words${args['words'] ? ` (${args['words']})` : ''}, and both take it alike`,
  'story-told-otherwise': (sides) => `Headlines of one story, by their words${sides.args['words'] ? ` (${sides.args['words']})` : ''}, told otherwise${versus(sides, SLOTS.filter((slot) => slot === sides.args['slot']))}`,
  'story-turned-down': ({ args }) => `Headlines of one story, by their words${args['words'] ? ` (${args['words']})` : ''}; ${args['side'] === 'b' ? 'A tells it, B turns it down' : 'B tells it, A turns it down'}`,
  'denies-account': ({ args }) => `By the words${args['words'] ? ` (${args['words']})` : ''}, ${args['side'] === 'a' ? 'A denies what B tells' : 'B denies what A tells'}: that account has no claim that is nearer to it`,
  'near-same-wording': () => 'The two texts are the same nearly word for word',
  'only-numbers': ({ comparison }) => `They differ in nothing but their numbers${ONLY_NUMBERS[comparison.relation] ?? ', which can both be right'}`,
  'holds-the-words': ({ comparison }) => (comparison.relation === 'entails' ? 'A has nearly all the words of B, and more' : 'B has nearly all the words of A, and more'),
  'says-also': (sides) => `${sides.comparison.relation === 'entails' ? 'A says, among other things, what B says' : 'B says, among other things, what A says'}${inWords(sides)}`,
};

const ONLY_NUMBERS: Readonly<Partial<Record<Relation, string>>> = { equivalent: ', which mean the same', entails: ', and those of A are the more exact', 'entailed-by': ', and those of B are the more exact' };

/** ", where A says “who joined in 2019”": the statement that is meant, where it is not the text's main one. */
function inWords({ args }: Sides): string {
  const said = (['A', 'B'] as const).flatMap((side) => (args[`in${side}`] === undefined ? [] : [`${side} says “${args[`in${side}`]}”`]));
  return said.length === 0 ? '' : `, where ${said.join(' and ')}`;
}

/** For codes that have no sentence yet: at least what the relation means. */
const RELATIONS: Readonly<Record<Relation, string>> = {
  equivalent: 'They say the same', entails: 'If A holds, B does', 'entailed-by': 'If B holds, A does', compatible: 'Both may hold',
  conflict: 'They cannot both be true', development: 'The world moved on between them', unrelated: 'They are of different matters',
};

/** Why, in one sentence that ends with a full stop. `a` and `b`: the readings in the comparison's order. */
export function comparisonText(comparison: Comparison, a: Reading, b: Reading): string {
  const { code, args } = comparison.why;
  const sides: Sides = { comparison, a, b, args };
  return `${isWhyCode(code) ? SENTENCES[code](sides) : RELATIONS[comparison.relation]}.`;
}

/** The value of a slot as it stands in a sentence. */
export function slotText(slot: SlotName, value: string | null): string {
  return value === null ? 'not said' : slot === 'time' ? dateText(value) : value;
}

function find({ comparison }: Sides, slots: readonly SlotName[], relations: readonly string[]): SlotComparison | undefined {
  return slots.flatMap((name) => comparison.slots.filter(({ slot, relation, a, b }) => slot === name && a !== null && b !== null && relations.includes(relation)))[0];
}

/** ": 2024-11-29 in A, 2024-12-05 in B", of the first of the slots in which they differ. */
function versus(sides: Sides, slots: readonly SlotName[]): string {
  const found = find(sides, slots, ['disjoint']) ?? find(sides, slots, ['overlap', 'narrower', 'broader', 'unknown']);
  return found && found.a !== found.b ? `: ${slotText(found.slot, found.a)} in A, ${slotText(found.slot, found.b)} in B` : '';
}

function participantSlots({ args }: Sides): readonly SlotName[] {
  return args['slot'] === 'object' ? ['object', 'subject'] : ['subject', 'object', 'place'];
}

function notRead({ args, a, b }: Sides): string {
  const side = args['side'] ?? (!a.read && !b.read ? 'both' : a.read ? 'b' : 'a');
  return side === 'both' ? 'Both' : side.toUpperCase();
}

function sameSlots({ comparison }: Sides): string {
  const same = comparison.slots.filter(({ relation, a, b }) => relation === 'same' && a !== null && b !== null).map(({ slot }) => slot);
  return same.length === 0 ? '' : ` in ${listOf(same)}`;
}

/** ": 37 in A, at least 30 in B". */
function specific(sides: Sides, relation: 'narrower' | 'broader'): string {
  const named = SLOTS.filter((slot) => slot === sides.args['slot']);
  const found = find(sides, named, [relation]) ?? find(sides, SLOTS, [relation]);
  if (found) return `: ${slotText(found.slot, found.a)} in A, ${slotText(found.slot, found.b)} in B`;
  const extra = sides.comparison.slots.find(({ a, b }) => (relation === 'narrower' ? a !== null && b === null : a === null && b !== null));
  return extra ? `, which leaves the ${NAMES[extra.slot]} open` : '';
}

function sameTime(sides: Sides): string {
  const time = find(sides, ['time'], ['same']);
  return time && time.a === time.b ? (/^-?\d{4}-\d\d-\d\d$/u.test(time.a ?? '') ? ' on the same day' : ' at the same time') : '';
}

/** "20 km against 10 km (quantity)". */
function grounds({ comparison }: Sides): string {
  const ground = ({ type, slot, aValue, bValue }: Conflict): string => `${slotText(slot, aValue)} against ${slotText(slot, bValue)} (${type})`;
  return listOf(unique(comparison.conflicts.map(ground))) || 'their values exclude each other';
}

/** "14,750 SYP (2024-11-27), then 17,500 SYP (2024-12-05)"; in the comparison's order, which need not be that of time. */
function moved(sides: Sides): string {
  const slot = sides.comparison.slots.find((one) => one.slot === sides.comparison.developing);
  const time = sides.comparison.slots.find((one) => one.slot === 'time');
  const side = (value: string | null, when: string | null): string => `${slotText(slot?.slot ?? 'quantity', value)}${when === null ? '' : ` (${dateText(when)})`}`;
  return slot ? `${side(slot.a, time?.a ?? null)} in A, ${side(slot.b, time?.b ?? null)} in B` : 'the values differ because their times do';
}

const RULED: Readonly<Record<RulingKind, string>> = {
  same: 'the same', different: 'of different matters', conflict: 'in conflict', 'no-conflict': 'not in conflict', unsure: 'unsettled',
};

function ruled({ comparison, args }: Sides): string {
  const { ruling } = comparison;
  if (!ruling) return `Rulings on other claims lead to this${args['via'] ? ` (by way of ${args['via']})` : ''}`;
  const who = ruling.by ?? 'A person';
  return `${who} ruled them ${RULED[ruling.ruling]}${ruling.on === null ? '' : ` on ${ruling.on}`}${ruling.reason === null ? '' : `: ${ruling.reason.replace(/\.$/u, '')}`}`;
}
