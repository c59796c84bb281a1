/** `attribute`: one thing is said to be two things that exclude each other (alive and dead, a film and a painting, American and Australian). */
import type { Participant } from '../../types.ts';
import { isNationOf } from '../../values/nations.ts';
import { agrees } from '../align.ts';
import { timesMayMeet } from '../times.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { showParticipants } from './show.ts';

export const attributeConflict: ConflictRule = (alignment) => {
  const { a, b, predicate, subject } = alignment;
  if (predicate !== 'same' || a.predicate?.value.lemma !== 'be' || a.polarity.value !== b.polarity.value || a.polarity.value === 'denied') return null;
  if (!agrees(subject.relation) || !timesMayMeet(a, b)) return null;
  const [said, other] = [a.object?.value ?? [], b.object?.value ?? []];
  if (said.length === 0 || other.length === 0) return null;
  const show = (guess: boolean): ReturnType<ConflictRule> => ({ type: 'attribute', slot: 'object', aValue: showParticipants(a.object?.value), bValue: showParticipants(b.object?.value), guess });
  if (said.some((one) => one.excludes.some((key) => other.some(({ keys }) => keys.includes(key))))) return show(false);
  // Only a named thing is surely one: "the driver" may be any.
  if (!(a.subject?.value ?? []).every((one) => one.proper) || !(b.subject?.value ?? []).every((one) => one.proper)) return null;
  // Whatever is said of it on the one side must exclude all that is said on the other: an actor and director may be a director.
  return said.every((one) => other.every((two) => areApart(one, two) || areOpposed(one, two))) || ofOtherCountries(said, other) ? show(true) : null;
};

/** Two common nouns of groups, or kinds of thing, that exclude each other. */
export function areApart(a: Participant, b: Participant): boolean {
  if (a.proper || b.proper) return false;
  return a.sorts.some((one) => b.sorts.some((other) => {
    const [set, names = ''] = one.split('=');
    const [otherSet, otherNames = ''] = other.split('=');
    return set === otherSet && !names.split('|').some((name) => otherNames.split('|').includes(name));
  }));
}

/** "a real place" and "a fictional place", "the first album" and "the second album": one noun, with qualities that exclude each other. */
function areOpposed(a: Participant, b: Participant): boolean {
  return a.head === b.head && !a.proper && !b.proper && (a.modifiers.some((word) => b.opposed.includes(word)) || b.modifiers.some((word) => a.opposed.includes(word)));
}

/** "an American singer" and "a British singer", "is Hungarian" and "is an American singer": each of one country, and of another. */
function ofOtherCountries(said: readonly Participant[], other: readonly Participant[]): boolean {
  const [x, y] = [countriesOf(said), countriesOf(other)];
  const alike = isPeople(said) || isPeople(other) || said.some((one) => other.some((two) => one.head === two.head || one.sorts.some((sort) => sort.startsWith('thing=') && two.sorts.includes(sort))));
  // one may be a citizen of two
  if ([...said, ...other].some(({ head }) => OF_TWO_COUNTRIES.has(head))) return false;
  return alike && x.length === 1 && y.length === 1 && x[0] !== y[0] && !isNationOf(x[0]!, y[0]!) && !isNationOf(y[0]!, x[0]!);
}

const OF_TWO_COUNTRIES = new Set(['citizen', 'national', 'resident', 'subject', 'passport-holder', 'emigrant', 'immigrant', 'descendant']);

/** Nothing but what people one is: "is Hungarian". */
function isPeople(list: readonly Participant[]): boolean {
  return list.length === 1 && (list[0]!.keys[0]?.startsWith('country:') ?? false) && list[0]!.how !== null;
}

function countriesOf(list: readonly Participant[]): string[] {
  return [...new Set(list.flatMap(({ keys, modifiers }) => [...keys.slice(0, 1), ...modifiers].filter((word) => word.startsWith('country:'))))];
}
