/** The claim says that it is only this, and the passage names it beside another: "only works in film" against "a film and television producer". */
import { isDenying, sayingWords, topicEnd } from './claim-parts.ts';
import { findWord, isSameWord, type PassageWord } from './passage-words.ts';
import type { ClaimAndPassage, ToldOtherwise } from './claim-and-passage.ts';

/** Words by which a claim shuts out all else, wherever they stand in it. */
const ONLY = new Set(['only', 'solely', 'exclusively', 'purely', 'strictly', 'just']);
/** Behind these "only" is one of a kind ("the only bridge"), or bounds a number; "just" may be of time. */
const NOT_BEFORE = new Set(['the', 'its', 'his', 'her', 'their', 'not', 'if', 'an', 'was', 'is']);

/** Whether a claim shuts out all else. */
export function saysOnly(short: readonly PassageWord[]): number {
  return short.findIndex(({ lower }, at) => ONLY.has(lower) && !(NOT_BEFORE.has(short[at - 1]?.lower ?? '') && lower === 'only') && !/^(?:\d|one$|two$|three$|a$|after$|before$|when$|by$|once$)/u.test(short[at + 1]?.lower ?? ''));
}

export function onlyOfSeveral({ short, long, ofOne }: ClaimAndPassage): ToldOtherwise | null {
  const at = saysOnly(short);
  if (!ofOne || at < 0 || short.some((_, i) => isDenying(short, i)) || long.some((_, i) => isDenying(long, i))) return null;
  const words = sayingWords(short, topicEnd(short));
  const held = words.filter(([word]) => findWord(word, long) >= 0);
  // What it is limited to stands last
  const [last] = words.at(-1) ?? [];
  if (!last || held.at(-1)?.[0] !== last || words.length - held.length > 1) return null;
  for (const [there, other] of long.entries()) {
    if (!isSameWord(last, other)) continue;
    const beside = besideIn(long, there).find((one) => one.word !== null && !short.some((mine) => isSameWord(one, mine)));
    if (beside) return { type: 'attribute', slot: 'object', said: `${short[at]!.text} ${last.text}`, told: `${last.text}, ${beside.text}`, way: 'otherWordThere' };
  }
  return null;
}

/** What is named in one row with a word: "theatre, television, *film*", "*TV* and film producer". */
function besideIn(words: readonly PassageWord[], at: number): readonly PassageWord[] {
  const found: PassageWord[] = [];
  const isLink = (i: number): boolean => words[i]?.lower === 'and' || words[i]?.lower === ',';
  for (const step of [-1, 1]) {
    let i = at + step;
    // "film, and television"
    while (isLink(i)) {
      while (isLink(i)) i += step;
      const one = words[i];
      if (!one || one.word === null) break;
      found.push(one);
      i += step;
    }
  }
  // Two joined by "and": a comma alone may begin another clause
  return words.some(({ lower }, i) => lower === 'and' && Math.abs(i - at) <= ROW) ? found : [];
}

const ROW = 4;
