/** The side from which something comes or on which it lies: "from the south", "20 km south of", "to the south of"; or to which it goes: "moved further south". */
import type { Slot, Token } from '../../types.ts';
import { DIRECTIONS } from '../entity/name-words.ts';

/** The first point of the compass that is said of the action itself, not as part of a name or a region ("northern Syria" is a place). */
export function readDirection(tokens: readonly Token[]): Slot<string> | null {
  for (const [i, token] of tokens.entries()) {
    const direction = DIRECTIONS.get(token.lower);
    if (direction === undefined) continue;
    const before = tokens[i - 1]?.lower;
    const from = before === 'the' && tokens[i - 2]?.lower === 'from' && tokens[i + 1]?.pos !== 'NOUN' && tokens[i + 1]?.pos !== 'PROPN';
    const of = tokens[i + 1]?.lower === 'of' && (before !== 'the' || tokens[i - 2]?.lower === 'to') && token.pos !== 'ADJ';
    // "was moving further south", "advanced north"
    const way = (/^(?:further|farther)$/u.test(before ?? '') || tokens[i - 1]?.pos === 'VERB') && !/^(?:NOUN|PROPN|ADJ)$/u.test(tokens[i + 1]?.pos ?? '');
    if (from || of || way) return { value: direction, basis: 'inferred', words: [{ start: token.start, end: token.end }] };
  }
  return null;
}
