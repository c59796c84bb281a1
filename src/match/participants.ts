/** How one participant, or a list of them, stands to another. */
import levenshtein from 'fast-levenshtein';
import type { Participant, SlotRelation } from '../types.ts';
import { WHOSE } from '../values/whose.ts';
import { NAME_KIND_WORDS } from '../values/name-kind-words.ts';
import { PLACE_NAME_WORDS } from '../values/place-name-words.ts';

export interface ParticipantRelation {
  readonly relation: SlotRelation;
  /** Which rule made them the same or one a part of the other; null for the plain cases. */
  readonly how: string | null;
  /** "disjoint" is only a guess: two names of which nobody told whether one lies in the other, two nouns that may mean the same. */
  readonly guess: boolean;
}

const result = (relation: SlotRelation, how: string | null = null, guess = false): ParticipantRelation => ({ relation, how, guess });

const UNKNOWN = result('unknown');
const DISJOINT = result('disjoint');
const PROBABLY_DISJOINT = result('disjoint', null, true);

/** Relation of a to b. "narrower": a is a part or a kind of b. */
export function relateParticipants(a: Participant, b: Participant): ParticipantRelation {
  if (isPronoun(a) !== isPronoun(b)) return UNKNOWN;
  if (share(a.keys, b.keys)) return a.proper || b.proper ? (areOthersOf(a, b) ? DISJOINT : result('same', a.how ?? b.how)) : byModifiers(a, b);
  if (isPartOf(b, a)) return result('broader', partHow(b, a));
  if (isPartOf(a, b)) return result('narrower', partHow(a, b));
  const part = partOfPlace(a, b);
  if (part) return part;
  if (a.proper && b.proper) return relateNames(a, b);
  if (a.proper !== b.proper) {
    const [named, common] = a.proper ? [a, b] : [b, a];
    // "the Red Guard's fighters" are the Red Guard
    if (common.within.includes(FORCE) && share(common.modifiers, named.keys)) return result('same', `${common.text} for ${named.text}`);
    // "Norvia's religious groups" are Norvians
    if (isPeople(named) && isOfPeople(common) && share(common.modifiers, named.keys)) return result(a.proper ? 'broader' : 'narrower');
    // "the opposition offensive" by its name is an offensive
    const kind = !common.head.includes(':') && isNamedAs(named, common.head);
    return kind ? result(a.proper ? 'narrower' : 'broader') : UNKNOWN;
  }
  // a passenger train is a train
  if (a.head.endsWith(` ${b.head}`)) return result('narrower');
  if (b.head.endsWith(` ${a.head}`)) return result('broader');
  return PROBABLY_DISJOINT;
}

/** Belmora for its finance ministry, and Belmora for its health ministry; the Green Party in the upper house, and in the lower house: one noun, otherwise qualified on either side. */
function areOthersOf(a: Participant, b: Participant): boolean {
  if (!a.within[0]?.startsWith(WHOSE) || !b.within[0]?.startsWith(WHOSE)) return false;
  return a.within.some((x) => b.within.some((y) => excludesPart(x, y)));
}

function excludesPart(x: string, y: string): boolean {
  const [[, noun, qualities = ''], [, otherNoun, others = '']] = [x.split(':'), y.split(':')];
  const [one, other] = [qualities.split(','), others.split(',')];
  return noun === otherNoun && one.some((word) => !other.includes(word)) && other.some((word) => !one.includes(word));
}

/** Whether a name ends in the word for what it is; an event's may have it anywhere. */
function isNamedAs(named: Participant, word: string): boolean {
  const name = named.text.toLowerCase();
  if (!name.includes(word)) return false;
  const words = name.split(' ');
  return words.at(-1) === word || (named.type === 'event' && words.includes(word));
}

/** "it", "they": names nobody by itself. */
export function isPronoun({ keys }: Participant): boolean {
  return keys.length === 1 && keys[0]!.length <= LONGEST && PRONOUNS.has(keys[0]!);
}

const PRONOUNS = new Set(['it', 'he', 'she', 'they', 'him', 'her', 'them', 'this', 'that', 'these', 'those', 'who', 'i', 'we', 'you', 'us', 'me', 'one', 'both', 'other', 'others'].map((word) => `noun:${word}`));
/** Most keys are longer, and told by that. */
const LONGEST = Math.max(...[...PRONOUNS].map((key) => key.length));

/** Whether two lists have something in common. A plain loop, since this is asked of all participants of all pairs of claims. */
export function share(some: readonly string[], others: readonly string[]): boolean {
  for (let i = 0; i < some.length; i++) if (others.includes(some[i]!)) return true;
  return false;
}

const FORCE = 'noun:force';

/** "Norvians": all of them, by a plural that stands for their country. */
function isPeople({ how, text }: Participant): boolean {
  return how !== null && how.startsWith('“') && how.includes('” for ') && /s$/u.test(text);
}

/** Several people, or groups of them. */
function isOfPeople({ plural, within, head }: Participant): boolean {
  return plural && (within.includes('noun:person') || GROUPS_OF_PEOPLE.has(head));
}

const GROUPS_OF_PEOPLE = new Set(['group', 'community', 'people', 'tribe', 'minority', 'faction', 'sect', 'citizen']);

/** Before the key of whoever leads a group ("HTS-led rebels"). */
const LED = 'led:';

function isPartOf(part: Participant, whole: Participant): boolean {
  if (part.within.length === 0) return false;
  if (share(whole.keys, part.within)) return true;
  return part.within.some((key) => key.startsWith(LED) && whole.keys.includes(key.slice(LED.length)));
}

function partHow(part: Participant, whole: Participant): string {
  return `${part.text} is part of ${whole.text}`;
}

/** "northern Aleppo" and Aleppo: a part and its whole, by the key that names both. */
function partOfPlace(a: Participant, b: Participant): ParticipantRelation | null {
  const wholeA = wholeOf(a);
  const wholeB = wholeOf(b);
  if (wholeA !== null && (b.keys.includes(wholeA) || share(b.keys, a.within))) return result('narrower', partHow(a, b));
  if (wholeB !== null && (a.keys.includes(wholeB) || share(a.keys, b.within))) return result('broader', partHow(b, a));
  return wholeA !== null || wholeB !== null ? UNKNOWN : null;
}

/** Key of the whole in "part:north:entity:aleppo"; null where the participant is no part. */
function wholeOf(participant: Participant): string | null {
  const key = participant.keys[0];
  if (key === undefined || !key.startsWith('part:')) return null;
  const colon = key.indexOf(':', 'part:'.length);
  return colon < 0 ? null : key.slice(colon + 1);
}

/** "the driver of the train" and "the train's driver": behind "of" a noun has its kind before it. */
function hasModifier({ modifiers }: Participant, word: string): boolean {
  return modifiers.includes(word) || modifiers.includes(word.startsWith('noun:') ? word.slice('noun:'.length) : `noun:${word}`);
}

/** The same noun, by what qualifies it: fewer qualifiers are the more general; two different peoples exclude each other. */
function byModifiers(a: Participant, b: Participant): ParticipantRelation {
  const onlyA = a.modifiers.filter((word) => !hasModifier(b, word));
  const onlyB = b.modifiers.filter((word) => !hasModifier(a, word));
  if (onlyA.length === 0 && onlyB.length === 0) return result('same');
  if (onlyB.length === 0) return result('narrower');
  if (onlyA.length === 0) return result('broader');
  if (share(onlyA, b.opposed) || share(onlyB, a.opposed)) return PROBABLY_DISJOINT;
  // A French court is no German one, but may be a Paris court: only names of one kind exclude each other.
  const kinds = (words: readonly string[]): string[] => words.flatMap((word) => (word.includes(':') ? word.slice(0, word.indexOf(':')) : []));
  return share(kinds(onlyA), kinds(onlyB)) ? result('disjoint') : result('overlap');
}

/** Two proper names that no registry joins. */
function relateNames(a: Participant, b: Participant): ParticipantRelation {
  if (a.type !== null && b.type !== null && a.type !== b.type) return PROBABLY_DISJOINT;
  // A town that no table knows may lie in the country; one that lies in another does not.
  if (isCountry(a) !== isCountry(b) && a.type === 'place' && b.type === 'place') return [a, b].some((one) => one.within.some((key) => key.startsWith('country:'))) ? DISJOINT : UNKNOWN;
  if (isOutside(a, b) || isOutside(b, a)) return DISJOINT;
  const x = a.head;
  const y = b.head;
  if (!x.includes(':') && !y.includes(':')) {
    // Two spellings of one name share a key of its sound, and have been found by it.
    if (isInitialsOf(x, y) || isInitialsOf(y, x)) return result('same', 'initials');
    const shorter = x.length < y.length ? x : y;
    const longer = shorter === x ? y : x;
    if (isShortName(shorter, longer, a, b)) return result('same', `${shorter} is short for ${longer}`);
    if (isFullName(shorter, longer, a, b) || isFamiliarName(x, y, a, b)) return result('same', `${shorter} is short for ${longer}`);
    // One slip of the keyboard in a long name; short names differ by one letter and are others (Iran and Iraq, Hama and Homs).
    if (shorter.length >= 9 && x[0] === y[0] && Math.abs(x.length - y.length) <= 1 && levenshtein.get(x, y) <= 1) return result('same', 'spelling');
    const wordsX = x.split(' ');
    if (sharePlaceWordOnly(wordsX, y.split(' ')) || shareKindOnly(wordsX, y.split(' '))) return PROBABLY_DISJOINT;
    if (y.split(' ').some((word) => word.length > 2 && wordsX.includes(word))) return result('overlap', null, true);
  }
  return bothAre('entity:', a, b) || bothAre('country:', a, b) || bothAre('place:', a, b) ? DISJOINT : PROBABLY_DISJOINT;
}

/** "Tal Rifaat" and "Tal Abyad", "San José" and "San Juan": alike in a word that many places begin with, and in nothing else. */
function sharePlaceWordOnly(x: readonly string[], y: readonly string[]): boolean {
  const [first, ...rest] = x;
  return first === y[0] && first !== undefined && Object.hasOwn(PLACE_NAME_WORDS, first) && rest.length > 0 && y.length > 1 && !y.slice(1).some((word) => word.length > 2 && rest.includes(word));
}

/** "Black Sea" and "Caspian Sea", "Labour Party" and "Socialist Party": alike in the word for what they are, and in nothing else. */
function shareKindOnly(x: readonly string[], y: readonly string[]): boolean {
  const kind = x.at(-1)!;
  return kind === y.at(-1) && Object.hasOwn(NAME_KIND_WORDS, kind) && x.length > 1 && y.length > 1 && !y.slice(0, -1).some((word) => word.length > 2 && x.slice(0, -1).includes(word));
}

/** A place of which the tables know on which continents it lies, and a continent that is none of them; or two continents. */
function isOutside(place: Participant, { keys: [continent = ''] }: Participant): boolean {
  if (!continent.startsWith(CONTINENT)) return false;
  return (place.keys[0]?.startsWith(CONTINENT) ?? false) || (place.within.some((key) => key.startsWith(CONTINENT)) && !place.within.includes(continent));
}

const CONTINENT = 'continent:';

function isCountry({ keys: [key] }: Participant): boolean {
  return key?.startsWith('country:') ?? false;
}

/** Whether the registry, or the table of countries or that of cities, knows both. */
function bothAre(kind: string, a: Participant, b: Participant): boolean {
  return (a.keys[0]?.startsWith(kind) ?? false) && (b.keys[0]?.startsWith(kind) ?? false);
}

/** "Merkel" for "Angela Merkel": the last word of a person's full name, or a first part of an organisation's ("Toyota" for "Toyota Motor"). */
function isShortName(short: string, long: string, a: Participant, b: Participant): boolean {
  if (short.includes(' ') || short.length < 3) return false;
  const words = long.split(' ');
  if (words.length < 2 || words.length > 4) return false;
  const person = a.type === 'person' || b.type === 'person';
  const place = a.type === 'place' || b.type === 'place';
  if (words.at(-1) === short) return !place;
  return words[0] === short && !person && !place && words.length === 2;
}

/** "Neil Diamond" for "Neil Leslie Diamond", "Harold Macmillan" for "Maurice Harold Macmillan": names left out before the last, of which two are told. */
function isFullName(short: string, long: string, a: Participant, b: Participant): boolean {
  if (a.type === 'place' || b.type === 'place' || a.type === 'organization' || b.type === 'organization') return false;
  const words = short.split(' ');
  const all = long.split(' ');
  if (words.length < 2 || all.length <= words.length || all.length > 5 || words.at(-1) !== all.at(-1)) return false;
  let at = -1;
  return words.every((word) => (at = all.indexOf(word, at + 1)) >= 0);
}

/** "Tim Rowe" for "Timothy Albert Rowe": a first name that the other begins with, and one last name. */
function isFamiliarName(x: string, y: string, a: Participant, b: Participant): boolean {
  if ([a, b].some(({ type }) => type !== null && type !== 'person')) return false;
  const [wordsX, wordsY] = [x.split(' '), y.split(' ')];
  if (Math.min(wordsX.length, wordsY.length) < 2 || Math.max(wordsX.length, wordsY.length) > 4 || wordsX.at(-1) !== wordsY.at(-1)) return false;
  const [short, long] = wordsX[0]!.length < wordsY[0]!.length ? [wordsX[0]!, wordsY[0]!] : [wordsY[0]!, wordsX[0]!];
  return short.length >= SHORTEST_FAMILIAR && long.length > short.length && long.startsWith(short);
}

/** Letters of a first name that is short for another ("Tim", "Alex"). */
const SHORTEST_FAMILIAR = 3;

/** "who" for "world health organization". */
function isInitialsOf(short: string, long: string): boolean {
  if (short.length < 3 || long.length < 2 * short.length - 1 || short.includes(' ')) return false;
  const words = long.split(' ').filter((word) => !/^(?:of|for|the|and|on|in)$/u.test(word));
  return words.length === short.length && words.map((word) => word[0]).join('') === short;
}

/**
 * Relation of two lists acting together. Each member of one looks for its like in the other; a list that holds all of
 * the other and more is the narrower: "took Hama and Homs" says more than "took Homs".
 */
export function relateLists(a: readonly Participant[], b: readonly Participant[]): ParticipantRelation {
  if (a.length === 0 || b.length === 0) return UNKNOWN;
  if (a.length === 1 && b.length === 1) return relateParticipants(a[0]!, b[0]!);
  const forA = a.map((one) => best(one, b));
  const forB = b.map((one) => best(one, a));
  const agree = (relation: SlotRelation): boolean => relation === 'same' || relation === 'narrower' || relation === 'broader';
  const how = forA.find((entry) => entry.how !== null)?.how ?? null;
  const allA = forA.every((entry) => agree(entry.relation));
  const allB = forB.every((entry) => agree(entry.relation));
  if (allA && allB) {
    if (forA.every((entry) => entry.relation === 'same')) return result('same', how);
    if (forA.every((entry) => entry.relation !== 'broader')) return result('narrower', how);
    if (forA.every((entry) => entry.relation !== 'narrower')) return result('broader', how);
    return result('overlap', how);
  }
  if (allB && forB.every((entry) => entry.relation !== 'narrower')) return result('narrower', how);
  if (allA && forA.every((entry) => entry.relation !== 'narrower')) return result('broader', how);
  if (forA.some((entry) => agree(entry.relation))) return result('overlap', how);
  if (forA.some((entry) => entry.relation === 'unknown' || entry.relation === 'overlap')) return result('unknown');
  return result('disjoint', null, forA.every((entry) => entry.guess));
}

const ORDER: Readonly<Record<SlotRelation, number>> = { same: 0, narrower: 1, broader: 2, overlap: 3, unknown: 4, disjoint: 5 };

/** Whether a relation brings two nearer to each other than another one. */
export function isNearer(relation: SlotRelation, than: SlotRelation): boolean {
  return ORDER[relation] < ORDER[than];
}

/** The nearest of one's relations to others, of which there is at least one; the first among equals. */
export function best(one: Participant, others: readonly Participant[]): ParticipantRelation {
  let found = relateParticipants(one, others[0]!);
  for (let i = 1; i < others.length && found.relation !== 'same'; i++) {
    const next = relateParticipants(one, others[i]!);
    if (isNearer(next.relation, found.relation)) found = next;
  }
  return found;
}

/** The nearest of at least one relation; the first among equals. */
export function nearest(relations: readonly ParticipantRelation[]): ParticipantRelation {
  return relations.reduce((x, y) => (isNearer(y.relation, x.relation) ? y : x));
}
