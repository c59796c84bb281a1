/**
 * Pairs of claims that are told apart before anything is laid side by side: by their dates (`block-times.ts`), by places of which
 * neither lies in the other, or by who did it and to whom. It is asked of every pair that shares a key, most of which differ in one of
 * these; comparing them in full could only call them unrelated.
 */
import type { Participant, Reading } from '../types.ts';
import { datesApart, datesOf, isBeyond, type StatementDates } from './block-times.ts';
import { isWordingTelling, likenessOf, NEAR_SAME, sameText } from './likeness.ts';
import { isCounted } from './matter.ts';
import { relateOwned } from './owned.ts';
import { relateLists, relateParticipants } from './participants.ts';
import { relatePredicates, type PredicateRelation } from './predicates.ts';
import { judgeNumbers } from './same-but-for-numbers.ts';
import { mainTime, relateTimes } from './times.ts';

/** Two answers about the i-th and the j-th of some readings. */
export interface KeptApart {
  /** Whether dates alone tell them apart: two numbers are looked at, so that it can be asked under each key that the two share. */
  byDates(i: number, j: number): boolean;
  /** Whether anything does: asked once for a pair. Then `compareRelated` is spared, and would be null. */
  bySlots(i: number, j: number): boolean;
}

/** What is known of one statement before it meets another. */
interface Told extends StatementDates {
  readonly statement: Reading;
  /** The same for the same predicate; negative where there is none. */
  readonly predicate: number;
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
}

/** Prepares the readings once. */
export function keptApart(readings: readonly Reading[]): KeptApart {
  const numberOf = predicateNumbers();
  const told = readings.map((reading) => (reading.read ? [reading, ...reading.further].map((statement) => tell(statement, numberOf(statement))) : []));
  const relate = predicateRelations(numberOf.size());
  const words = wordNumbers(readings);
  // Of one statement each, of one predicate: two dates are enough, whatever the words are.
  const alone = <T>(of: (one: Told) => T, none: T) => ([main, further]: readonly Told[]): T => (main === undefined || further !== undefined ? none : of(main));
  const starts = Float64Array.from(told, alone(({ start }) => start, NaN));
  const ends = Float64Array.from(told, alone(({ end }) => end, NaN));
  const margins = Float64Array.from(told, alone(({ margin }) => margin, Infinity));
  const predicates = Int32Array.from(told, alone(({ predicate }) => predicate, -1));
  return {
    byDates: (i, j) => predicates[i] === predicates[j] && isBeyond(Math.max(starts[i]! - ends[j]!, starts[j]! - ends[i]!), margins[i]!, margins[j]!),
    bySlots(i, j) {
      const [some, others] = [told[i]!, told[j]!];
      for (let at = 0; at < some.length; at++) {
        const x = some[at]!;
        for (let to = 0; to < others.length; to++) {
          const y = others[to]!;
          if (!areApart(x, y, relate(x, y), at === 0 ? (to === 0 ? 'main' : 'edge') : to === 0 ? 'edge' : 'inner')) return false;
        }
      }
      return !isWordingTelling(words[i]!, words[j]!) || isWordingSpared(some[0]!, others[0]!, relate(some[0]!, others[0]!));
    },
  };
}

/** Whether the wording of the whole texts is not asked: their main statements differ for sure (`isUndecided` in `verdict.ts`), and they are not the same but for their numbers. */
function isWordingSpared(x: Told, y: Told, predicates: PredicateRelation): boolean {
  // Where dates differ that stand in the text by themselves, the numbers are not asked.
  if (x.end <= y.start || y.end <= x.start) return true;
  const [a, b] = [x.statement, y.statement];
  return (haveOtherTimes(x, y) || arePlacesOthers(x, y) || areRolesOthers(x, y, predicates)) && judgeNumbers(a, b) === null;
}

function arePlacesOthers(x: Told, y: Told): boolean {
  return x.places.length > 0 && y.places.length > 0 && !relateParticipants(x.places[0]!, y.places[0]!).guess && haveOtherPlaces(x, y);
}

function areRolesOthers(x: Told, y: Told, predicates: PredicateRelation): boolean {
  if (x.turns || y.turns) return false;
  const differ = (some: readonly Participant[], others: readonly Participant[]): boolean => {
    if (some.length === 0 || others.length === 0) return false;
    const { relation, guess } = relateLists(some, others);
    return relation === 'disjoint' && !guess;
  };
  return differ(x.subject, y.subject) || (mayCompareObjects(predicates) && differ(x.object, y.object));
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
  return subjectsApart(x, y, predicates) || objectsApart(x, y, predicates);
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
  return !x.turns && !y.turns && areOthers(x.subject, y.subject, x.statement, y.statement);
}

function objectsApart(x: Told, y: Told, predicates: PredicateRelation): boolean {
  return !x.objectMayErr && !y.objectMayErr && !x.turns && !y.turns && mayCompareObjects(predicates) && areOthers(x.object, y.object, x.statement, y.statement);
}

/** Whether those of one role are nobody that those on the other side are. */
function areOthers(some: readonly Participant[], others: readonly Participant[], a: Reading, b: Reading): boolean {
  if (some.length === 0 || others.length === 0) return false;
  const found = relateLists(some, others);
  return found.relation === 'disjoint' && (!found.guess || relateOwned(some, others, a, b, found).relation === 'disjoint');
}

function tell(statement: Reading, predicate: number): Told {
  const value = statement.predicate?.value;
  const [subject, object] = [statement.subject?.value ?? [], statement.object?.value ?? []];
  const ranked = statement.rank !== null;
  const is = value?.lemma === 'be' && subject.length > 0 && object.length > 0 && (subject.every((one) => one.proper) || object.some((one) => one.excludes.length > 0));
  const role = value?.concept?.startsWith('role:') === true;
  const turns = value?.asymmetric === true || value?.symmetric === true;
  const once = value?.once === true || value?.exclusive.includes('place') === true;
  return {
    ...datesOf(statement),
    statement, predicate, subject, object, turns,
    places: statement.places.map((slot) => slot.value),
    placeMayErr: ranked || is || role || turns,
    placeOfDayMayErr: once && !isCounted(statement) && [...subject, ...object].some((one) => one.proper || (one.definite && one.modifiers.length > 0)),
    subjectMayErr: role || value?.kind === 'position' || value?.exclusive.includes('subject') === true,
    timeMayErr: value?.kind === 'event' && (once || value.exclusive.includes('time')),
    mayFall: (value?.kind === 'count' || isCounted(statement)) && !(value?.concept?.startsWith('toll:') === true || (value?.kind === 'count' && value.concept?.startsWith('figure:') === true)),
    objectMayErr: ranked || is || statement.quantities.some((slot) => slot.value.counted !== null),
  };
}

/** Gives each predicate a number, the same for the same one. */
function predicateNumbers(): ((statement: Reading) => number) & { readonly size: () => number } {
  const numbers = new Map<string, number>();
  const numberOf = ({ predicate }: Reading): number => {
    if (!predicate) return -1;
    const key = predicate.value.concept ?? `lemma:${predicate.value.lemma}`;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  return Object.assign(numberOf, { size: () => numbers.size });
}

/** Relates the predicates of two statements, each two predicates once. */
function predicateRelations(count: number): (x: Told, y: Told) => PredicateRelation {
  const known = new Map<number, PredicateRelation>();
  return (x, y) => {
    if (x.predicate < 0 || y.predicate < 0) return 'different';
    if (x.predicate === y.predicate) return 'same';
    const key = x.predicate * count + y.predicate;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = relatePredicates(x.statement, y.statement);
    known.set(key, found);
    return found;
  };
}

/** The words of each reading as numbers in ascending order. */
function wordNumbers(readings: readonly Reading[]): readonly Int32Array[] {
  const numbers = new Map<string, number>();
  return readings.map(({ content }) => Int32Array.from(content, (word) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  }).sort());
}
