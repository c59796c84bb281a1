import { participantsOf } from '../trace/participants.ts';
import type { Reading, Report } from '../types.ts';
import { foldName, soundOf } from '../values/name-fold.ts';
import { UsageError } from './errors.ts';
import { didYouMean } from './nearest.ts';

/** The keys of everything that a claim names (`Participant.keys`). */
export function keysOfReading(reading: Reading): string[] {
  return participantsOf(reading).flatMap((participant) => participant.keys);
}

/**
 * The keys under which claims name what a person calls `wanted`: an entity of the registry by id, name or alias, or
 * else a name that some claim uses. Spelling is folded as in matching, so "Deraa" finds "Daraa".
 * @throws UsageError when neither the registry nor any claim has it
 */
export function entityKeys(report: Report, wanted: string): ReadonlySet<string> {
  const { entities } = report.workspace;
  const folded = foldName(wanted);
  const entity = entities.find((one) => one.id === wanted) ?? entities.find((one) => [one.name, ...one.aliases].some((name) => foldName(name) === folded));
  if (entity !== undefined) return new Set([`entity:${entity.id}`]);

  const named = [...report.readings.values()].flatMap(participantsOf).filter((participant) => participant.proper);
  const sound = soundOf(folded);
  const meant = named.filter((participant) => soundOf(foldName(participant.text)) === sound);
  if (meant.length > 0) return new Set(meant.flatMap((participant) => participant.keys));

  const known = [...entities.flatMap((one) => [one.name, one.id, ...one.aliases]), ...named.map((participant) => participant.text)];
  throw new UsageError(`nothing in this workspace is called '${wanted}'${didYouMean(wanted, known)}`);
}
