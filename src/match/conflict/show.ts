/** How slot values are shown in a conflict. */
import type { Participant, Reading } from '../../types.ts';

export function showParticipants(participants: readonly Participant[] | undefined): string {
  const names = (participants ?? []).map((one) => one.text);
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}`;
}

export function showPredicate(reading: Reading): string {
  const predicate = reading.predicate?.value;
  return predicate ? (predicate.text || predicate.lemma) : '';
}

export function showPolarity(reading: Reading): string {
  return reading.polarity.value;
}
