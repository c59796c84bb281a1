/** Whose clock an hour is told by: "GMT", "9 a.m. EST", "Moscow time", "local time". */
import type { ClockZone, TimePrecision, Token } from '../../types.ts';
import { offsetAt } from '../../values/zone-offset.ts';
import { word } from './candidate.ts';

/** What is said of an hour's zone: its IANA name or offset; `local`, where the thing happened; `unclear`, one that is not known here. */
export type ZoneName = string;

/** The clock of the place where it happened. */
export const LOCAL: ZoneName = 'local';
/** A zone that the text names and that could be several. */
export const UNCLEAR: ZoneName = 'unclear';

/**
 * Each row: the words behind an hour, the zone, a sentence that shows it. Offsets and names are those of the IANA time zone database
 * (https://www.iana.org/time-zones). Letters that stand for several zones the world over (IST in India, Israel and Ireland) are unclear.
 */
const ROWS: readonly (readonly [string, ZoneName, string])[] = [
  ['gmt', '+00:00', 'The quake struck at 01:17 GMT on 6 February 2023.'],
  ['utc', '+00:00', 'The probe landed at 19:05 UTC on 6 February 2023.'],
  ['et', 'America/New_York', 'The rocket lifted off at 9 a.m. ET on 6 February 2023.'],
  ['est', '-05:00', 'The rocket lifted off at 9 a.m. EST on 6 February 2023.'],
  ['edt', '-04:00', 'The rocket lifted off at 9 a.m. EDT on 6 July 2023.'],
  ['ct', 'America/Chicago', 'The tornado touched down at 5:40 p.m. CT on 6 May 2023.'],
  ['cst', UNCLEAR, 'The tornado touched down at 5:40 p.m. CST on 6 February 2023.'],
  ['cdt', '-05:00', 'The tornado touched down at 5:40 p.m. CDT on 6 May 2023.'],
  ['mst', '-07:00', 'The fire began at 2 p.m. MST on 6 February 2023.'],
  ['mdt', '-06:00', 'The fire began at 2 p.m. MDT on 6 June 2023.'],
  ['pt', 'America/Los_Angeles', 'The verdict was read at 10 a.m. PT on 6 February 2023.'],
  ['pst', '-08:00', 'The verdict was read at 10 a.m. PST on 6 February 2023.'],
  ['pdt', '-07:00', 'The verdict was read at 10 a.m. PDT on 6 June 2023.'],
  ['bst', '+01:00', 'The match kicked off at 8 p.m. BST on 6 May 2023.'],
  ['cet', '+01:00', 'Polls closed at 8 p.m. CET on 6 February 2023.'],
  ['cest', '+02:00', 'Polls closed at 8 p.m. CEST on 6 June 2023.'],
  ['eet', '+02:00', 'The truce began at 6 a.m. EET on 6 February 2023.'],
  ['eest', '+03:00', 'The truce began at 6 a.m. EEST on 6 June 2023.'],
  ['msk', '+03:00', 'The train derailed at 11 p.m. MSK on 6 February 2023.'],
  ['ist', UNCLEAR, 'The train derailed at 7 p.m. IST on 2 June 2023.'],
  ['pkt', '+05:00', 'The train derailed at 7 p.m. PKT on 2 June 2023.'],
  ['wib', '+07:00', 'The volcano erupted at 2:54 p.m. WIB on 3 December 2023.'],
  ['hkt', '+08:00', 'The market closed at 4 p.m. HKT on 2 June 2023.'],
  ['jst', '+09:00', 'The quake struck at 4:10 p.m. JST on 1 January 2024.'],
  ['kst', '+09:00', 'Martial law was declared at 10:27 p.m. KST on 3 December 2024.'],
  ['aest', '+10:00', 'The ship ran aground at 3 a.m. AEST on 6 July 2023.'],
  ['aedt', '+11:00', 'The ship ran aground at 3 a.m. AEDT on 6 February 2023.'],
  ['local time', LOCAL, 'The quake struck at 4:17 a.m. local time on 6 February 2023.'],
  ['eastern time', 'America/New_York', 'The rocket lifted off at 9 a.m. Eastern Time on 6 February 2023.'],
  ['eastern standard time', '-05:00', 'The rocket lifted off at 9 a.m. Eastern Standard Time on 6 February 2023.'],
  ['eastern daylight time', '-04:00', 'The rocket lifted off at 9 a.m. Eastern Daylight Time on 6 July 2023.'],
  ['pacific time', 'America/Los_Angeles', 'The verdict was read at 10 a.m. Pacific time on 6 February 2023.'],
  ['mountain time', 'America/Denver', 'The fire began at 2 p.m. Mountain time on 6 February 2023.'],
  ['central european time', '+01:00', 'Polls closed at 8 p.m. Central European Time on 6 February 2023.'],
  ['indian standard time', '+05:30', 'The train derailed at 7 p.m. Indian Standard Time on 2 June 2023.'],
  ['beijing time', 'Asia/Shanghai', 'The probe landed at 6:23 a.m. Beijing time on 2 June 2024.'],
  ['delhi time', 'Asia/Kolkata', 'The train derailed at 7 p.m. Delhi time on 2 June 2023.'],
  ['kyiv time', 'Europe/Kiev', 'The truce began at 6 a.m. Kyiv time on 6 February 2023.'],
];

const ZONES: ReadonlyMap<string, ZoneName> = new Map(ROWS.map(([words, zone]) => [words, zone]));

/** Shown by the tests, one for each row. */
export const ZONE_EXAMPLES: readonly (readonly [string, ZoneName, string])[] = ROWS;

const LONGEST = 3;

/**
 * Whose clock an hour is told by: the one that the text names, else that of the source's `timezone` (an IANA name), else one that is not
 * known. `wall` is the moment by that clock, for summer time; NaN where its day is not known. Null where no hour is told.
 */
export function hourZone(precision: TimePrecision, named: ZoneName | number | undefined, wall: number, timezone: string | null): ClockZone | null {
  if (precision !== 'minute' && precision !== 'hour') return null;
  if (typeof named === 'number') return named;
  if (named === LOCAL || (named === undefined && timezone === null)) return 'local';
  return (named === UNCLEAR ? null : offsetAt(named ?? timezone!, wall)) ?? 'unclear';
}

/** The zone that stands at a token, with the token after it; null where none does. */
export function zoneAt(tokens: readonly Token[], at: number): { readonly zone: ZoneName; readonly to: number } | null {
  for (let length = LONGEST; length > 0; length--) {
    const words = Array.from({ length }, (_, i) => word(tokens, at + i)).join(' ');
    const zone = ZONES.get(words);
    if (zone !== undefined) return { zone, to: at + length };
  }
  // "Moscow time", "Buenos Aires time": the database names its zones by their cities.
  for (const length of [1, 2]) {
    if (word(tokens, at + length) !== 'time' || !/^\p{Lu}\p{L}+$/u.test(tokens[at]!.text)) continue;
    return { zone: zoneOfCity(tokens.slice(at, at + length).map(({ text }) => text).join('_')), to: at + length + 1 };
  }
  return null;
}

function zoneOfCity(city: string): ZoneName {
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.endsWith(`/${city}`)) ?? UNCLEAR;
}
