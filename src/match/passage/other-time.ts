/** The passage gives another time of what happens to a thing once: "was released in 2017" against "released on March 23, 2007". */
import type { Reading, TimeReading } from '../../types.ts';
import { relateTimes } from '../times.ts';
import { statementsOf } from '../statements.ts';
import { isDenying } from './claim-parts.ts';
import { findWord, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

/** What happens once to what has a name, by the forms that tell it: one time tells each. */
const ONCE: readonly string[] = ['born, birth', 'died, death, dies', 'released, release, premiered, premiere, debuted, debut, published', 'founded, established, formed, created, founding', 'built, constructed, completed', 'discovered, discovery', 'invented', 'opened, inaugurated', 'married, wedding', 'assassinated, executed', 'abolished, dissolved, disbanded', 'aired, ended, finale, concluded', 'began, started, developed', 'shot, filmed, filming', 'elected', 'abdicated', 'sank, sunk', 'graduated'];
const ROWS = ONCE.map((row) => new Set(row.split(',').map((word) => word.trim())));
/** A time stands at most so many words from what happened. */
const REACH = 12;
const OF_SEVERAL = new Set(['first', 'second', 'third', 'fourth', 'last', 'final', 'debut', 'next', 'another', 'again', 'earlier', 'later', 'previous', 'original', 'new']);

export function otherTime({ claim, passage, short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  if (!ofOne) return null;
  const said = timesOf(claim);
  const told = timesOf(passage);
  const [time] = said;
  if (!time || said.length !== 1 || told.length === 0 || !told.every((other) => relateTimes(time, other) === 'disjoint')) return null;
  if (short.some((_, at) => isDenying(short, at)) || long.some((_, at) => isDenying(long, at))) return null;
  // "their first album was released in 1981": of several, another
  if (short.some((word) => OF_SEVERAL.has(word.lower) && findWord(word, long) < 0)) return null;
  for (const forms of ROWS) {
    if (!short.some(({ lower }) => forms.has(lower))) continue;
    for (const other of told) {
      const at = long.findIndex((_, i) => startsTime(passage, other, long, i));
      if (at >= 0 && long.some(({ lower }, i) => forms.has(lower) && i < at && at - i <= REACH)) return { type: 'time', slot: 'time', said: time.text, told: other.text, way: 'otherValueThere' };
    }
  }
  return null;
}

/** Times with two ends, of any statement, each once. "since" and "until" bound what lasts. */
function timesOf(reading: Reading): readonly TimeReading[] {
  const all = statementsOf(reading).flatMap(({ times }) => times.map(({ value }) => value));
  return all.filter((time, i) => Number.isFinite(time.interval.start) && Number.isFinite(time.interval.end) && all.findIndex(({ text }) => text === time.text) === i);
}

/** Whether a time's year, or its first word, stands at a word. */
function startsTime({ text }: Reading, time: TimeReading, long: readonly PassageWord[], at: number): boolean {
  const year = /\d{4}/u.exec(time.text)?.[0];
  return year !== undefined && text.includes(year) && long[at]!.text.includes(year);
}
