import type { Participant, Reading } from '../types.ts';

/** Every thing that a claim names, whatever its part in it: subject, object, adjuncts, places, attribution. */
export function participantsOf(reading: Reading): Participant[] {
  return [
    ...(reading.subject?.value ?? []),
    ...(reading.object?.value ?? []),
    ...reading.adjuncts.map((slot) => slot.value.participant),
    ...reading.places.map((slot) => slot.value),
    ...reading.attribution.value,
  ];
}
