/** The passage gives another name in the place of the claim's: "airs on HBO" against "was broadcast on BBC One". */
import { isDenying, topicEnd } from './claim-parts.ts';
import { nameAt, type NameRun, type PassageWord } from './passage-words.ts';
import { SINGLE_VALUED, type SingleValued } from './single-valued.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

const split = (list: string): ReadonlySet<string> => new Set(list.split(',').map((word) => word.trim()));
const ROWS = SINGLE_VALUED.map((row) => ({ row, cues: split(row.cues), before: split(row.prepositions), there: split(row.also ?? row.prepositions) }));
type Row = (typeof ROWS)[number];

/** "ABC is the network that aired …": where a thing runs, told from the other side. */
const CHANNEL = ROWS.find(({ cues }) => cues.has('airs'))!;
const CHANNELS = new Set(['network', 'channel', 'station', 'broadcaster']);
/** What a place that is named so lies in: "is a country in", "the third largest city in". */
const PLACES = ROWS.find(({ cues }) => cues.has('country'))!;

/** Behind its verb a name stands within so many words. */
const REACH = 9;

export function otherValue(pair: ClaimAndPassage): ToldOtherwise | null {
  const { short, long } = pair;
  if (short.some((_, at) => isDenying(short, at)) || long.some((_, at) => isDenying(long, at))) return null;
  const from = topicEnd(short);
  for (let at = Math.max(1, from); at < short.length - 1; at++) {
    const name = nameAt(short, nameStart(short, at + 1));
    if (!name) continue;
    const lies = liesElsewhere(short, at, name, long);
    if (lies) return lies;
    const cue = cueBefore(short, at, from);
    if (cue < 0) continue;
    const shown = textOf(short, name);
    if (isNamed(short, name, long)) return null;
    for (const row of ROWS) {
      if (!row.before.has(short[at]!.lower) || !row.cues.has(short[cue]!.lower)) continue;
      const told = valueIn(long, row, short[cue]!);
      if (told && !isNamed(long, told, short) && !mayLieOnBoth(pair, short[name.from]!, long[told.from]!)) return { type: row.row.type, slot: row.row.slot, said: shown, told: textOf(long, told), way: 'otherValueThere' };
    }
  }
  return otherDoer(pair, from);
}

/** "Tracey Ward produced Long Night" against "a 1997 film produced by Tom Orr": who is nowhere in the passage, which names who did it. */
function otherDoer({ short, long }: ClaimAndPassage, from: number): ToldOtherwise | null {
  const name = nameAt(short, short[0]?.lower === 'the' ? 1 : 0);
  const verb = short[name?.to ?? 0];
  if (!name || name.to > from || !verb || isNamed(short, name, long)) return null;
  const runs = short.findIndex(({ lower }, at) => at > name.to && CHANNEL.cues.has(lower));
  if (runs > 0 && short.slice(name.to, runs).some(({ lower }) => CHANNELS.has(lower))) {
    const told = valueIn(long, CHANNEL, short[runs]!);
    return told && !isNamed(long, told, short) ? { type: 'attribute', slot: 'subject', said: textOf(short, name), told: textOf(long, told), way: 'otherValueThere' } : null;
  }
  const object = nameAt(short, nameStart(short, name.to + 1));
  if (!object) return null;
  for (const row of ROWS) {
    if (row.row.type !== 'actor' || !row.cues.has(verb.lower)) continue;
    const told = valueIn(long, row, verb);
    if (told && !isNamed(long, told, short)) return { type: 'actor', slot: 'subject', said: textOf(short, name), told: textOf(long, told), way: 'otherValueThere' };
  }
  return null;
}

/** "is in Spain" against "the third largest city in America": both of them countries or continents that the tables know. */
function liesElsewhere(short: readonly PassageWord[], at: number, name: NameRun, long: readonly PassageWord[]): ToldOtherwise | null {
  if (short[at]!.lower !== 'in' || !/^(?:is|lies|was)$/u.test(short[at - 1]?.lower ?? '') || !isLand(short[name.from]!) || isNamed(short, name, long)) return null;
  const cue = long.find(({ lower }) => PLACES.cues.has(lower));
  const told = cue ? valueIn(long, PLACES, cue) : null;
  return told && isLand(long[told.from]!) ? { type: 'place', slot: 'place', said: textOf(short, name), told: textOf(long, told), way: 'otherValueThere' } : null;
}

/** Two continents, of which a country may lie on both: the tables know of which it does. */
function mayLieOnBoth({ claim }: ClaimAndPassage, { word: one }: PassageWord, { word: other }: PassageWord): boolean {
  if (!one?.key.startsWith(CONTINENT) || !other?.key.startsWith(CONTINENT)) return false;
  const within = (claim.subject?.value[0]?.within ?? []).filter((key) => key.startsWith(CONTINENT));
  return within.length === 0 || (within.includes(one.key) && within.includes(other.key));
}

const CONTINENT = 'continent:';

function isLand({ word }: PassageWord): boolean {
  return word !== null && /^(?:country|continent):/u.test(word.key);
}

/** "by the sculptor Tom Brady", "in the Battle": where the name begins. */
function nameStart(words: readonly PassageWord[], from: number): number {
  for (let at = from; at < Math.min(words.length, from + 4); at++) if (words[at]!.capital) return at;
  return from;
}

/** The verb or noun before a preposition, "first" and the like left out. */
function cueBefore(words: readonly PassageWord[], at: number, from: number): number {
  for (let i = at - 1; i >= Math.max(from, at - 2); i--) if (/\p{L}{3}/u.test(words[i]!.lower)) return i;
  return -1;
}

function valueIn(long: readonly PassageWord[], { cues, there, row }: Row, cue: PassageWord): NameRun | null {
  let found: NameRun | null = null;
  for (const [at, word] of long.entries()) {
    if (!isCue(word, cue, cues, row)) continue;
    for (let i = at + 1; i <= Math.min(long.length - 2, at + REACH); i++) {
      if (long[i]!.lower === ';') break;
      if (!there.has(long[i]!.lower)) continue;
      const name = nameAt(long, nameStart(long, i + 1));
      // "in March 2007" is no place
      if (!name || isTimeName(long[name.from]!)) continue;
      if (found) return null;
      found = name;
      break;
    }
    if (!found && row.type === 'actor') found = doerBefore(long, at);
  }
  return found;
}

function isCue({ lower }: PassageWord, cue: PassageWord, cues: ReadonlySet<string>, row: SingleValued): boolean {
  return lower === cue.lower || (row.type !== 'attribute' && cues.has(lower) && stem(lower) === stem(cue.lower)) || (row.cues.startsWith('airs') && cues.has(lower)) || (row.cues.startsWith('originated') && cues.has(lower) && lower !== 'born' && cue.lower !== 'born');
}

function stem(word: string): string {
  return word.slice(0, 5);
}

/** "Sculptor Gutzon Borglum created …": who stands right before the verb. */
function doerBefore(long: readonly PassageWord[], at: number): NameRun | null {
  let from = at;
  while (from > 0 && long[from - 1]!.capital) from--;
  return from < at && at - from >= 2 ? { from, to: at } : null;
}

function isTimeName({ lower }: PassageWord): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/u.test(lower);
}

/** Whether any word of a name stands in the other text. */
function isNamed(words: readonly PassageWord[], { from, to }: NameRun, others: readonly PassageWord[]): boolean {
  return words.slice(from, to).some((word) => word.capital && others.some((other) => other.capital && (other.lower === word.lower || (word.word !== null && other.word?.key === word.word.key))));
}

function textOf(words: readonly PassageWord[], { from, to }: NameRun): string {
  return words.slice(from, to).map(({ text }) => text).join(' ');
}
