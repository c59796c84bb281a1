/** The passage tells otherwise what the thing is: "panned by critics" against "received positive reviews" (`facts.ts`). */
import { isDenying, topicEnd } from './claim-parts.ts';
import { FACTS } from './facts.ts';
import { isSameWord, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

interface Phrase {
  readonly parts: readonly string[];
  readonly way: string;
}

const split = (list: string): readonly (readonly string[])[] => list.split(',').map((phrase) => phrase.trim().split(' '));

const ROWS = FACTS.map((fact) => ({
  fact,
  about: fact.about === undefined ? null : split(fact.about),
  without: split(fact.without ?? '').filter(([first]) => first !== ''),
  /** The longest first: "never rebuilt" is no "rebuilt". */
  phrases: Object.entries(fact.ways).flatMap(([way, list]) => split(list).map((parts): Phrase => ({ parts, way }))).sort((a, b) => b.parts.length - a.parts.length),
}));
type Row = (typeof ROWS)[number];

/** A word within so many words before a phrase denies it. */
const REACH = 3;

export function otherFact({ short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  if (!ofOne) return null;
  for (const row of ROWS) {
    const said = wayIn(row, short);
    if (!said) continue;
    const told = wayIn(row, long);
    if (!told || told.way === said.way || !namesAreTold(short, said, long)) continue;
    return { type: 'attribute', slot: 'object', said: said.text, told: told.text, way: 'otherFactThere' };
  }
  return null;
}

interface Told {
  readonly way: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** The one way that a text tells; null where it tells none, two, or denies it. */
function wayIn({ phrases, about, without }: Row, words: readonly PassageWord[]): Told | null {
  const taken = new Set<number>();
  let found: Told | null = null;
  for (const { parts, way } of phrases) {
    for (let at = 0; at + parts.length <= words.length; at++) {
      if (taken.has(at) || !standsAt(parts, words, at)) continue;
      for (let i = at; i < at + parts.length; i++) taken.add(i);
      if (found && found.way !== way) return null;
      if (words.slice(Math.max(0, at - REACH), at).some((_, i) => isDenying(words, Math.max(0, at - REACH) + i))) return null;
      found ??= { way, text: words.slice(at, at + parts.length).map(({ text }) => text).join(' '), from: at, to: at + parts.length };
    }
  }
  if (!found) return null;
  const has = (parts: readonly string[]): boolean => words.some((_, at) => standsAt(parts, words, at));
  return (about && !about.some(has)) || without.some(has) ? null : found;
}

function standsAt(parts: readonly string[], words: readonly PassageWord[], at: number): boolean {
  return parts.every((part, i) => {
    const word = words[at + i]?.lower;
    return word !== undefined && (part.endsWith('*') ? word.startsWith(part.slice(0, -1)) : word === part);
  });
}

/** Names and numbers that the claim has beside what it is about stand in the passage too: it is of the same final, of the same country. */
function namesAreTold(short: readonly PassageWord[], { from, to }: Told, long: readonly PassageWord[]): boolean {
  const topic = topicEnd(short);
  return short.every((word, at) => at < topic || (at >= from && at < to) || !(word.capital || /\d/u.test(word.text)) || long.some((other) => isSameWord(word, other)));
}
