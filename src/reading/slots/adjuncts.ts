/** Prepositional phrases → adjuncts and places, by preposition and by what kind of thing follows. */
import type { Adjunct, AdjunctRole, Participant } from '../../types.ts';

const ROLE_OF: Readonly<Record<string, AdjunctRole>> = {
  in: 'place', at: 'place', near: 'place', around: 'place', inside: 'place', outside: 'place', across: 'place', throughout: 'place', off: 'place', along: 'place', above: 'place', within: 'place', on: 'place', over: 'place', through: 'place',
  from: 'source', 'out of': 'source',
  to: 'goal', toward: 'goal', towards: 'goal', into: 'goal', onto: 'goal',
  with: 'with', alongside: 'with', against: 'against', for: 'for', of: 'of', by: 'by', about: 'about', as: 'as',
};

/** Prepositions that make a place of any proper name behind them. */
const LOCATING = new Set(['in', 'near', 'at', 'around', 'inside', 'outside', 'across', 'throughout', 'through']);

/** Words of the verb that may stand before the preposition. */
const PARTICLES = new Set(['down', 'up', 'out', 'back', 'away']);

/** The role that a preposition gives to what follows it. */
export function roleOf(preposition: string): AdjunctRole {
  // "came down in": the last word leads to what follows
  const words = preposition.split(' ');
  return ROLE_OF[preposition] ?? ROLE_OF[words[0]!] ?? (PARTICLES.has(words[0]!) ? ROLE_OF[words.at(-1)!] : undefined) ?? 'other';
}

/** Whether an adjunct tells where something happened. */
export function isPlace(adjunct: Adjunct): boolean {
  const { participant, preposition, role } = adjunct;
  if (role !== 'place') return false;
  if (participant.type === 'place') return true;
  return participant.proper && participant.type === null && preposition.split(' ').some((word, i, all) => LOCATING.has(word) && (i === 0 || PARTICLES.has(all[0]!)));
}

/** A participant known to be a place because of where it stands. `containersOf` gives the keys of what a place of that name lies in. */
export function asPlace(participant: Participant, containersOf: (name: string) => readonly string[]): Participant {
  if (participant.type !== null && participant.type !== 'place') return participant;
  const within = participant.proper && participant.within.length === 0 && !participant.head.includes(':') ? containersOf(participant.head) : participant.within;
  return { ...participant, type: 'place', within };
}
