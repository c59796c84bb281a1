/** "Moscow denied that …", "Beijing imposed sanctions": a seat of government stands for the government where it does what governments do. */
import type { Participant } from '../../types.ts';
import type { NameIndex } from './name-index.ts';

/** The government that a city's name stands for; any other participant as it is. */
export function asGovernment(participant: Participant, names: NameIndex): Participant {
  if (!participant.head.startsWith('place:')) return participant;
  const entry = names.find(participant.head.slice('place:'.length).replaceAll('-', ' '));
  if (!entry?.seatOf) return participant;
  return { ...participant, keys: [entry.seatOf.key, ...participant.keys], head: entry.seatOf.key, within: [], how: `“${entry.name}” for the government of ${entry.seatOf.name}` };
}
