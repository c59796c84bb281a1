/** Whether participants are the expected ones: by name or head noun, and by what the line says beside that. */
import { relateParticipants } from '../../../src/match/participants.ts';
import type { Participant } from '../../../src/types.ts';
import { foldName } from '../../../src/values/name-fold.ts';

/** Reads a name or noun alone, as the text's are read. */
export type NameReader = (name: string) => Participant;

interface Description {
  readonly is: string;
  readonly with?: string;
  readonly type?: string;
  readonly how?: true | 'any';
  readonly same?: string;
  readonly not_same?: string;
}

/** `expected`: "none", "a|b", {is, …}, or a list, which must be met one to one in any order. */
export function participantsMatch(expected: unknown, found: readonly Participant[], nameOf: NameReader): boolean {
  if (expected === 'none') return found.length === 0;
  const wanted = Array.isArray(expected) ? (expected as readonly unknown[]) : [expected];
  return found.length === wanted.length && wanted.every((one) => found.some((participant) => isExpected(one, participant, nameOf)));
}

/** Whether one participant is the expected one. */
export function isExpected(expected: unknown, found: Participant, nameOf: NameReader): boolean {
  const wanted: Description = typeof expected === 'string' ? { is: expected } : (expected as Description);
  return (
    String(wanted.is).split('|').some((name) => isCalled(name, found, nameOf)) &&
    (wanted.with === undefined || hasModifier(wanted.with, found, nameOf)) &&
    (wanted.type === undefined || found.type === wanted.type) &&
    (wanted.how !== true || found.how !== null) &&
    (wanted.same === undefined || relateParticipants(found, nameOf(wanted.same)).relation === 'same') &&
    (wanted.not_same === undefined || relateParticipants(found, nameOf(wanted.not_same)).relation !== 'same')
  );
}

function isCalled(name: string, found: Participant, nameOf: NameReader): boolean {
  const folded = foldName(name);
  if (foldName(found.text) === folded || found.head === folded || found.keys.includes(`name:${folded}`)) return true;
  // "Russian troops" are Russia, with a note of how: "troops of Russia".
  if (found.how?.startsWith(`${name} of `) === true || found.how?.startsWith(`${name}s of `) === true) return true;
  return !/ of /u.test(name) && nameOf(name).keys.some((key) => !key.startsWith('sound:') && found.keys.includes(key));
}

function hasModifier(word: string, found: Participant, nameOf: NameReader): boolean {
  const keys = nameOf(word).keys;
  const known = [...found.modifiers, ...found.within, ...(found.how === null ? [] : found.keys)];
  return known.includes(`name:${foldName(word)}`) || known.some((key) => keys.includes(key) || keys.includes(`noun:${key}`) || keys.includes(`name:${key}`)) || foldName(word).split(' ').every((part) => known.includes(part));
}
