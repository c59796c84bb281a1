/**
 * Pairs of claims that are told apart before anything is laid side by side: by their dates (`block-times.ts`), by places of which
 * neither lies in the other, or by who did it and to whom. It is asked of every pair that shares a key, most of which differ in one of
 * these; comparing them in full could only call them unrelated.
 */
import type { Participant, Reading, SlotRelation } from '../types.ts';
import { contains } from '../values/time-interval.ts';
import { agrees, relatePlaces } from './align.ts';
import { namedApart } from './block-names.ts';
import { datesApart, datesOf, isBeyond, type StatementDates } from './block-times.ts';
import { isShareTelling, likenessOf, NEAR_SAME, sameText, sharedWords } from './likeness.ts';
import { ALIKE, ENOUGH_ANCHORS, heaviest, isCounted, OWNED } from './matter.ts';
import { areOfTwoMatters, tellsWhichItMeans } from './judge-texts.ts';
import { areFarApart } from './occasions.ts';
import { isName } from './owned.ts';
import { statementsOf } from './statements.ts';
import { relateLists, relateParticipants } from './participants.ts';
import { relatePredicates, type PredicateRelation } from './predicates.ts';
import { relateObjects, relateSubjects } from './roles.ts';
import { judgeNumbers } from './same-but-for-numbers.ts';
import { mainTime, relateTimes } from './times.ts';

/** Two answers about the i-th and the j-th of some readings. */
export interface KeptApart {
  /** Whether dates alone tell them apart: two numbers are looked at, so that it can be asked under each key that the two share. */
  byDates(i: number, j: number): boolean;
  /** Whether anything does: asked once for a pair. Then `compareRelated` is spared, and would be null. */
  bySlots(i: number, j: number): boolean;
}

/** What is known of one statement before it meets another. A class, since its fields are looked at for each of millions of pairs. */
class Told implements StatementDates {
  readonly statement: Reading;
  /** As {@link PredicateNumbers} has it. */
  readonly predicate: number;
  readonly start: number;
  readonly end: number;
  readonly margin: number;
  readonly places: readonly Participant[];
  readonly subject: readonly Participant[];
  readonly object: readonly Participant[];
  /** Doer and target may change places: "A beat B", "B beat A". */
  readonly turns: boolean;
  /** Two places, two doers or two targets may contradict each other, and need not be of two matters (`conflict/`). */
  readonly placeMayErr: boolean;
  /** The same where the time may be one. */
  readonly placeOfDayMayErr: boolean;
  readonly subjectMayErr: boolean;
  readonly objectMayErr: boolean;
  readonly timeMayErr: boolean;
  /** A count that only grows. */
  readonly mayFall: boolean;

  constructor(statement: Reading, predicate: number) {
    const { start, end, margin } = datesOf(statement);
    const value = statement.predicate?.value;
    const concept = value?.concept ?? '';
    const ranked = statement.rank !== null;
    const counted = isCounted(statement);
    const role = concept.startsWith('role:');
    this.statement = statement;
    this.predicate = predicate;
    this.start = start;
    this.end = end;
    this.margin = margin;
    this.subject = statement.subject?.value ?? NOBODY;
    this.object = statement.object?.value ?? NOBODY;
    this.places = statement.places.length === 0 ? NOBODY : statement.places.map((slot) => slot.value);
    this.turns = value?.asymmetric === true || value?.symmetric === true;
    const { subject, object } = this;
    const is = value?.lemma === 'be' && subject.length > 0 && object.length > 0 && (subject.every((one) => one.proper) || object.some((one) => one.excludes.length > 0));
    const once = value?.once === true || value?.exclusive.includes('place') === true;
    this.placeMayErr = ranked || is || role || this.turns;
    this.placeOfDayMayErr = once && !counted && (subject.some(isOne) || object.some(isOne));
    this.subjectMayErr = role || value?.kind === 'position' || value?.exclusive.includes('subject') === true;
    this.objectMayErr = ranked || is || value?.exclusive.includes('object') === true || statement.quantities.some((slot) => slot.value.counted !== null);
    this.timeMayErr = value?.kind === 'event' && (once || value.exclusive.includes('time'));
    this.mayFall = (value?.kind === 'count' || counted) && !(concept.startsWith('toll:') || (value?.kind === 'count' && concept.startsWith('figure:')));
  }
}

const NOBODY: readonly Participant[] = [];

/** Told by its name, or well enough to be one on a day. */
function isOne({ proper, definite, modifiers }: Participant): boolean {
  return proper || (definite && modifiers.length > 0);
}

/** Prepares the readings once. */
export function keptApart(readings: readonly Reading[]): KeptApart {
  const predicateNumber = predicateNumbers();
  const told = readings.map((reading) => (reading.read ? statementsOf(reading).map((statement) => new Told(statement, predicateNumber.of(statement))) : []));
  const relate = predicateRelations(predicateNumber.concepts());
  // Of one statement each, of one predicate: two dates are enough, whatever the words are.
  const alone = <T>(of: (one: Told) => T, none: T) => ([main, further]: readonly Told[]): T => (main === undefined || further !== undefined ? none : of(main));
  const starts = Float64Array.from(told, alone(({ start }) => start, NaN));
  const ends = Float64Array.from(told, alone(({ end }) => end, NaN));
  const margins = Float64Array.from(told, alone(({ margin }) => margin, Infinity));
  const predicates = Int32Array.from(told, alone(({ predicate }) => predicate, -1));
  // What only some callers ask for is prepared when they do.
  let prepared: { readonly words: readonly Int32Array[]; readonly telling: Uint8Array; readonly named: (i: number, j: number) => boolean } | null = null;
  const prepare = (): NonNullable<typeof prepared> => (prepared ??= { named: namedApart(readings), words: wordNumbers(readings), telling: Uint8Array.from(readings, (reading) => Number(reading.read && tellsWhichItMeans(reading))) });
  return {
    byDates: (i, j) => predicates[i] === predicates[j] && isBeyond(Math.max(starts[i]! - ends[j]!, starts[j]! - ends[i]!), margins[i]!, margins[j]!),
    bySlots(i, j) {
      const { words, telling, named } = prepare();
      if (named(i, j)) return true;
      const [some, others] = [told[i]!, told[j]!];
      if (telling[i] === 1 && telling[j] === 1 && areOfTwoMatters(readings[i]!, readings[j]!)) return !sameText(readings[i]!, readings[j]!) && judgeNumbers(readings[i]!, readings[j]!) === null;
      for (let at = 0; at < some.length; at++) {
        const x = some[at]!;
        for (let to = 0; to < others.length; to++) {
          const y = others[to]!;
          if (!areApart(x, y, relate(x, y), at === 0 ? (to === 0 ? 'main' : 'edge') : to === 0 ? 'edge' : 'inner')) return false;
        }
      }
      const shared = sharedWords(words[i]!, words[j]!);
      // Texts of two seasons do not say the same, whatever they share, and of different predicates nothing else is asked.
      if (areFarApart(readings[i]!, readings[j]!) && relate(some[0]!, others[0]!) === 'different' && some[0]!.predicate >= 0 && others[0]!.predicate >= 0) return !sameText(readings[i]!, readings[j]!) && judgeNumbers(readings[i]!, readings[j]!) === null;
      return !isShareTelling(shared, words[i]!.length, words[j]!.length) || isWordingSpared(some[0]!, others[0]!, relate(some[0]!, others[0]!), shared);
    },
  };
}

/** Whether the wording of the whole texts is not asked: their main statements differ for sure (`isUndecided` in `verdict.ts`), and they are not the same but for their numbers. */
function isWordingSpared(x: Told, y: Told, predicates: PredicateRelation, shared: number): boolean {
  // Where dates differ that stand in the text by themselves, the numbers are not asked.
  if (x.end <= y.start || y.end <= x.start) return true;
  const [a, b] = [x.statement, y.statement];
  return (haveOtherTimes(x, y) || arePlacesOthers(x, y) || areRolesOthers(x, y, predicates) || tellOtherTimes(a, b, shared)) && judgeNumbers(a, b) === null;
}

/** Whether the wording could say nothing (`judgeWording`), since neither text is held whole and the shorter one has a time that the longer one has not. */
function tellOtherTimes(a: Reading, b: Reading, shared: number): boolean {
  if (shared >= Math.min(a.content.length, b.content.length)) return false;
  const lacks = (short: Reading, long: Reading): boolean => short.times.some((one) => !long.times.some((other) => contains(one.value.interval, other.value.interval)));
  if (a.content.length === b.content.length) return lacks(a, b) && lacks(b, a);
  return a.content.length < b.content.length ? lacks(a, b) : lacks(b, a);
}

function arePlacesOthers(x: Told, y: Told): boolean {
  return x.places.length > 0 && y.places.length > 0 && !relateParticipants(x.places[0]!, y.places[0]!).guess && haveOtherPlaces(x, y);
}

function areRolesOthers(x: Told, y: Told, predicates: PredicateRelation): boolean {
  if (x.turns || y.turns) return false;
  const differ = (some: readonly Participant[], others: readonly Participant[], relate: typeof relateSubjects): boolean => {
    if (some.length === 0 || others.length === 0) return false;
    const found = relateLists(some, others);
    return found.relation === 'disjoint' && !found.guess && relate(some, others, x.statement, y.statement, found).relation === 'disjoint';
  };
  return differ(x.subject, y.subject, relateSubjects) || (mayCompareObjects(predicates) && differ(x.object, y.object, relateObjects));
}

/** An event that the one names as where it happened may be what the other, more general one is about (`align.ts`). */
function mayCompareObjects(predicates: PredicateRelation): boolean {
  return predicates !== 'narrower' && predicates !== 'broader';
}

/**
 * Which statements of two texts meet: their main ones; one text's main one and a further one of the other, which need to be only neither
 * the same nor in conflict; two further ones, which need to be only not in conflict (`judgeTexts`).
 */
type Cell = 'main' | 'edge' | 'inner';

/** Whether no verdict on these two statements could relate their texts. */
function areApart(x: Told, y: Told, predicates: PredicateRelation, cell: Cell): boolean {
  if (cell === 'inner' && (predicates === 'different' || x.statement.identifying || y.statement.identifying)) return true;
  if (cell !== 'inner' && sameText(x.statement, y.statement)) return false;
  if (predicates === 'different') return (x.predicate >= 0 && y.predicate >= 0) || likenessOf(x.statement.content, y.statement.content) < NEAR_SAME;
  const opposed = predicates === 'opposite' || predicates === 'reverse';
  if (!(opposed && cell === 'main') && (datesApart(x, y) || placesApart(x, y))) return true;
  if (cell !== 'main' && timesApart(x, y)) return true;
  return subjectsApart(x, y, predicates) || objectsApart(x, y, predicates) || haveTooLittleInCommon(x, y, predicates, cell);
}

/** What they share identifies no one matter (`anchorStrength` in `matter.ts`), so that nothing contradicts; and they differ, so that neither says the other. */
function haveTooLittleInCommon(x: Told, y: Told, predicates: PredicateRelation, cell: Cell): boolean {
  const [a, b] = [x.statement, y.statement];
  const opposed = predicates === 'opposite' || predicates === 'reverse';
  if (x.turns || y.turns || a.polarity.value !== b.polarity.value) return false;
  const subject = relateSubjects(x.subject, y.subject, a, b).relation;
  const object = relateObjects(x.object, y.object, a, b).relation;
  if (object === 'disjoint' && !mayCompareObjects(predicates)) return false;
  // Unnamed events of a kind are compatible, whatever they share.
  if (cell === 'main' && !opposed && a.predicate!.value.kind === 'event' && agrees(subject)) return false;
  const time = relateTimes(mainTime(a), mainTime(b));
  const place = relatePlaces(a, b).relation;
  const differ = isDoubtful(subject, x.subject.length, y.subject.length) || isDoubtful(object, x.object.length, y.object.length) || isDoubtful(place, x.places.length, y.places.length) || isDoubtful(time, a.times.length, b.times.length);
  if (cell !== 'inner' && !opposed && !differ) return false;
  let strength = predicates === 'same' ? (a.predicate!.value.once && time === 'same' ? 1 : 0.5) : 0.25;
  if (agrees(subject)) strength += weightOfRole(x.subject, y.subject) + (a.predicate!.value.lemma === 'be' ? 0.5 : 0);
  if (agrees(object)) strength += weightOfRole(x.object, y.object);
  if (agrees(place)) strength += place === 'same' ? 1 : 0.5;
  if (agrees(time)) strength += 0.75;
  for (const { value } of a.adjuncts) if (value.role !== 'other' && b.adjuncts.some((other) => other.value.role === value.role)) strength += MOST_OF_ADJUNCT;
  return strength < ENOUGH_ANCHORS && (strength + 1 < ENOUGH_ANCHORS || likenessOf(a.content, b.content) < ALIKE);
}

/** What a phrase beside the verb adds at most: half of a name. */
const MOST_OF_ADJUNCT = 0.75;

/** Whether two that are both there do not agree. */
function isDoubtful(relation: SlotRelation, some: number, others: number): boolean {
  return some > 0 && others > 0 && !agrees(relation);
}

/** At most so much: a common noun may have an owner that tells which one is meant. */
function weightOfRole(some: readonly Participant[], others: readonly Participant[]): number {
  if (some.length === 0 || others.length === 0) return heaviest(some.length === 0 ? others : some);
  const plain = Math.min(heaviest(some), heaviest(others));
  return some.length === 1 && others.length === 1 && (some[0]!.modifiers.some(isName) || others[0]!.modifiers.some(isName)) ? Math.max(plain, OWNED) : plain;
}

/** Two times make a conflict where one of them must be wrong, or where what was counted fell; and nothing else makes one of them. */
function timesApart(x: Told, y: Told): boolean {
  return !x.timeMayErr && !y.timeMayErr && !x.mayFall && !y.mayFall && haveOtherTimes(x, y);
}

function haveOtherTimes(x: Told, y: Told): boolean {
  return relateTimes(mainTime(x.statement), mainTime(y.statement)) === 'disjoint';
}

/** Of opposite deeds in two places one may still be asked about; of the same deed not (`verdict.ts`). */
function placesApart(x: Told, y: Told): boolean {
  if (x.places.length === 0 || y.places.length === 0 || x.placeMayErr || y.placeMayErr || !haveOtherPlaces(x, y)) return false;
  return (!x.placeOfDayMayErr && !y.placeOfDayMayErr) || haveOtherTimes(x, y);
}

function haveOtherPlaces(x: Told, y: Told): boolean {
  return x.places.every((place) => y.places.every((other) => relateParticipants(place, other).relation === 'disjoint'));
}

function subjectsApart(x: Told, y: Told, predicates: PredicateRelation): boolean {
  if (x.subjectMayErr && y.subjectMayErr && predicates === 'same') return false;
  return !x.turns && !y.turns && areOthers(x.subject, y.subject, x.statement, y.statement, relateSubjects);
}

function objectsApart(x: Told, y: Told, predicates: PredicateRelation): boolean {
  return !x.objectMayErr && !y.objectMayErr && !x.turns && !y.turns && mayCompareObjects(predicates) && areOthers(x.object, y.object, x.statement, y.statement, relateObjects);
}

/** Whether those of one role are nobody that those on the other side are. */
function areOthers(some: readonly Participant[], others: readonly Participant[], a: Reading, b: Reading, relate: typeof relateSubjects): boolean {
  if (some.length === 0 || others.length === 0) return false;
  const found = relateLists(some, others);
  return found.relation === 'disjoint' && relate(some, others, a, b, found).relation === 'disjoint';
}

/** From here on predicates have numbers that no concept of the lexicon has: nothing relates them to any other (`relatedFamilies` in `block-matter.ts`). */
const UNKNOWN = 1 << 20;

interface PredicateNumbers {
  /** The same for the same predicate; negative where there is none. */
  of(statement: Reading): number;
  /** How many concepts have been numbered. */
  concepts(): number;
}

function predicateNumbers(): PredicateNumbers {
  const concepts = new Map<string, number>();
  const lemmas = new Map<string, number>();
  return {
    of({ predicate }) {
      if (!predicate) return -1;
      const { concept, lemma } = predicate.value;
      return concept === null ? UNKNOWN + numberIn(lemmas, lemma) : numberIn(concepts, concept);
    },
    concepts: () => concepts.size,
  };
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

const RELATIONS: readonly PredicateRelation[] = ['same', 'narrower', 'broader', 'opposite', 'reverse', 'different'];

/** Relates the predicates of two statements, each two concepts once. */
function predicateRelations(concepts: number): (x: Told, y: Told) => PredicateRelation {
  // one more than the place among the relations; 0: not asked yet
  const known = new Uint8Array(concepts * concepts);
  return (x, y) => {
    if (x.predicate < 0 || y.predicate < 0) return 'different';
    if (x.predicate === y.predicate) return 'same';
    if (x.predicate >= UNKNOWN || y.predicate >= UNKNOWN) return 'different';
    const at = x.predicate * concepts + y.predicate;
    if (known[at] === 0) known[at] = RELATIONS.indexOf(relatePredicates(x.statement, y.statement)) + 1;
    return RELATIONS[known[at]! - 1]!;
  };
}

/** The words of each reading as numbers in ascending order. */
function wordNumbers(readings: readonly Reading[]): readonly Int32Array[] {
  const numbers = new Map<string, number>();
  return readings.map(({ content }) => {
    const own = new Int32Array(content.length);
    for (let at = 0; at < content.length; at++) {
      own[at] = numberIn(numbers, content[at]!);
    }
    return own.sort();
  });
}
