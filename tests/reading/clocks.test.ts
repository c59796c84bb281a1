/** Hours: by whose clock they are told, and what is said of those whose day is not told beside them. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import { ZONE_EXAMPLES } from '../../src/reading/time/zones.ts';
import type { ClockZone, Comparison, Reading } from '../../src/types.ts';
import { offsetAt, offsetBetween, offsetText } from '../../src/values/zone-offset.ts';
import { claim, source, workspace } from '../support/workspace.ts';

const engine = createEngine(workspace({}));
const DAY = '2026-06-05';

function read(id: string, text: string, published = DAY, timezone: string | null = null): Reading {
  return engine.read(claim(id, 'c', text), source(id, { published, timezone }));
}

function compare(a: string, b: string): Comparison {
  return engine.compare(read('a', a), read('b', b));
}

/** The main time as it is shown. */
function when(text: string, timezone: string | null = null): string | undefined {
  return read('a', text, DAY, timezone).times[0]?.value.text;
}

describe('zones', () => {
  it.each(ZONE_EXAMPLES)('%s is %s: %s', (words, zone, sentence) => {
    const time = read('a', sentence).times[0]?.value;
    const expected: ClockZone | null = zone === 'local' || zone === 'unclear' ? zone : offsetAt(zone, time?.interval.start ?? NaN);
    expect([sentence.toLowerCase().includes(` ${words} `), time?.zone, time?.precision === 'minute' || time?.precision === 'hour']).toEqual([true, expected, true]);
  });

  it.each([
    ['a zone that is named', 'The quake struck at 01:17 GMT on 6 February 2023.', null, '2023-02-06T01:17:00Z'],
    ['a zone by its city, in summer', 'The rocket lifted off at 9:15 p.m. Madrid time on 3 July 2024.', null, '2024-07-03T21:15:00+02:00'],
    ['and in winter', 'The rocket lifted off at 9:15 p.m. Madrid time on 3 January 2024.', null, '2024-01-03T21:15:00+01:00'],
    ['another clock in brackets', 'The quake struck at 10:30 a.m. local time (0500 GMT) on 3 July 2024.', null, '2024-07-03T10:30:00+05:30'],
    ['none: the clock of the source', 'Rebels entered the town at 4:40 a.m. on 8 December 2024.', 'Asia/Damascus', '2024-12-08T04:40:00+03:00'],
    ['none, and none that the source states', 'Rebels entered the town at 4:40 a.m. on 8 December 2024.', null, '2024-12-08T04:40:00'],
    ['"local time" is that of the place, not of the source', 'Rebels entered the town at 4:40 a.m. local time on 8 December 2024.', 'Europe/London', '2024-12-08T04:40:00'],
    ['a city that is no zone', 'The rocket lifted off at 9:15 p.m. Atlantis time on 3 July 2024.', null, '2024-07-03T21:15:00'],
  ])('%s: %s', (_, sentence, timezone, expected) => expect(when(sentence, timezone)).toBe(expected));

  it.each<[string, number, number | null]>([
    ['Europe/Madrid', Date.UTC(2024, 2, 31, 1, 30), 60], ['Europe/Madrid', Date.UTC(2024, 2, 31, 3, 30), 120], ['America/New_York', Date.UTC(2024, 6, 1, 9), -240], ['-03:30', NaN, -210], ['Asia/Atlantis', 0, null], ['Asia/Tokyo', NaN, null],
  ])('%s at %d is %s minutes ahead', (zone, wall, minutes) => expect(offsetAt(zone, wall)).toBe(minutes));

  it('two clocks of one moment tell how far they are apart, over midnight too', () => {
    const hours = (from: number, to: number): string => offsetText(offsetBetween(from * 3_600_000, to * 3_600_000));
    expect([hours(10.5, 5), hours(1, 22), hours(19, 0), hours(0.5, 0.5), hours(13, 1)]).toEqual(['+05:30', '+03:00', '-05:00', 'Z', '+12:00']);
  });
});

describe('hours without a day', () => {
  it.each([
    ['shown as they are told', 'The market in Htan Pin was hit at about 7:15 a.m.', 'about 7:15 a.m.'],
    ['in words', 'The Quillabo earthquake occurred shortly after four in the morning.', 'shortly after four in the morning'],
    ['of the one day of the sentence', 'On 3 June the ferry left Port Tamisan at 9:20 p.m.', '2026-06-03T21:20:00'],
    ['not of the day on which it was said', 'The minister said on Tuesday that the ferry had left at 9:20 p.m.', '../2026-06-02'],
    ['not where it was by then', 'The fire in Zhelenka was out by 8:20 a.m.', undefined],
    ['not how many', 'The blast in Zhelenka killed four in the morning.', 'the morning'],
  ])('%s: %s', (_, sentence, expected) => expect(when(sentence)).toBe(expected));
});

describe('two times of one event', () => {
  it.each([
    ['one clock', 'The quake struck Pazarcik at 01:17 GMT on 6 February 2023.', 'The quake struck Pazarcik at 02:17 GMT on 6 February 2023.'],
    ['two clocks that are known', 'The Kestrel rocket lifted off at 9:00 a.m. EST on 3 March 2026.', 'The Kestrel rocket lifted off at 15:00 GMT on 3 March 2026.'],
    ['no clock named in either', 'The quake struck Pazarcik at 4:17 a.m. on 6 February 2023.', 'The quake struck Pazarcik at 5:40 a.m. on 6 February 2023.'],
    ['further apart than clocks can be', 'The quake struck Pazarcik at 01:17 GMT on 6 February 2023.', 'The quake struck Pazarcik on 4 February 2023.'],
    ['hours alone', 'The blast hit the Grisau depot at 04:50.', 'The blast hit the Grisau depot at 6:30 a.m.'],
    ['an hour alone and one with its day', 'The blast hit the Grisau depot at 04:50 on 4 June.', 'The blast hit the Grisau depot at about 7:30 a.m.'],
  ])('%s: %s | %s', (_, a, b) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'time' }] }));

  it.each([
    ['the clock of one is not known', 'The quake struck Pazarcik at 4:17 a.m. local time on 6 February 2023.', 'The quake struck Pazarcik at 01:17 GMT on 6 February 2023.', 'compatible'],
    ['one moment by two clocks', 'The Kestrel rocket lifted off at 9:00 a.m. EST on 3 March 2026.', 'The Kestrel rocket lifted off at 14:00 GMT on 3 March 2026.', 'equivalent'],
    ['over midnight', 'The Solveig sank at 11:10 p.m. local time on 3 March 2026.', 'The Solveig sank at 04:10 UTC on 4 March 2026.', 'compatible'],
    ['the day before by another clock', 'The quake struck Pazarcik at 01:17 GMT on 6 February 2023.', 'The quake struck Pazarcik on 5 February 2023.', 'compatible'],
    ['letters that stand for several zones', 'The Solveig sank at 7 p.m. IST on 2 June 2026.', 'The Solveig sank at 13:30 GMT on 2 June 2026.', 'compatible'],
    ['about the same hour', 'The blast hit the Grisau depot at 04:50.', 'The blast hit the Grisau depot at about 5 a.m.', 'entails'],
    ['the part of the day', 'The blast hit the Grisau depot at 04:50.', 'The blast hit the Grisau depot in the early hours.', 'entails'],
    ['an hour and its day', 'The blast hit the Grisau depot at 04:50 on 4 June.', 'The blast hit the Grisau depot at 04:50.', 'entails'],
  ])('no conflict: %s: %s | %s', (_, a, b, relation) => expect(compare(a, b).relation).toBe(relation));

  it('told days apart are not of one day', () => {
    const [a, b] = [read('a', 'The blast hit the Grisau depot at 04:50.'), read('b', 'The blast hit the Grisau depot at 6:30 a.m.', '2026-06-12')];
    expect(engine.compare(a, b).relation).not.toBe('conflict');
  });
});
