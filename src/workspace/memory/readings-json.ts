/** Readings as JSON and back. JSON has no infinite numbers, and the ends of intervals may be infinite. */
import type { Reading } from '../../types.ts';

/**
 * The open ends as JSON writes them, and as numbers that are read as infinite. Within a text the quotation marks would stand behind
 * a backslash, so that none of these can be part of one.
 */
const OPEN_ENDS: readonly (readonly [string, string])[] = [
  ['"low":null', '"low":-1e999'],
  ['"high":null', '"high":1e999'],
  ['"start":null', '"start":-1e999'],
  ['"end":null', '"end":1e999'],
];

export function readingsToJson(readings: readonly Reading[]): string {
  return OPEN_ENDS.reduce((json, [asNull, asNumber]) => json.replaceAll(asNull, asNumber), JSON.stringify(readings));
}

/** The inverse, for what {@link readingsToJson} has written. */
export function readingsFromJson(json: string): readonly Reading[] {
  return JSON.parse(json) as readonly Reading[];
}
