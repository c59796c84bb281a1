/** Readings as JSON and back: packed, so that what many of them have in common is written and read once. */
import type { Reading } from '../../types.ts';
import { packReadings, unpackReadings, type Packed } from '../../values/packed-readings.ts';

export function readingsToJson(readings: readonly Reading[]): string {
  return JSON.stringify(packReadings(readings));
}

/** The inverse, for what {@link readingsToJson} has written. Equal parts of the readings are one object. */
export function readingsFromJson(json: string): readonly Reading[] {
  return unpackReadings(JSON.parse(json) as Packed);
}
