/** Hours and parts of the day that stand without their day: "closed at 8 pm", "at 06:40 local time", "in the early hours". No time is known by them, but they are no place and no amount. */
import type { TokenRange, Token } from '../../types.ts';
import { word } from './candidate.ts';
import { readDayPart } from './day-part.ts';

const LEADING = new Set(['at', 'by', 'before', 'after', 'around', 'about', 'until', 'till', 'from', 'since', 'past', 'in', 'during', 'for', 'towards', 'toward', 'to', 'than']);
const NEARLY = new Set(['shortly', 'just', 'around', 'about', 'exactly', 'barely', 'only', 'precisely', 'roughly', 'nearly', 'almost', 'soon']);

/** The runs of tokens, with the prepositions before them, in text order; `taken` are the times that are known. */
export function hoursAlone(tokens: readonly Token[], taken: readonly { readonly range: TokenRange }[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = 1; at < tokens.length; at++) {
    const previous = word(tokens, at - 1);
    if (!LEADING.has(previous) && !NEARLY.has(previous)) continue;
    const read = readDayPart(tokens, at);
    if (!read || read.to <= at) continue;
    // "in the morning"; "to noon rallies" and "at night clubs" name something else
    if (tokens[read.to] !== undefined && /^(?:NOUN|PROPN)$/u.test(tokens[read.to]!.pos) && read.part.precision === 'part-of-day') continue;
    let from = at;
    while (from > 0 && (NEARLY.has(word(tokens, from - 1)) || (LEADING.has(word(tokens, from - 1)) && word(tokens, from - 1) !== 'than'))) from--;
    if (!taken.some(({ range }) => range.from < read.to && from < range.to)) found.push({ from, to: read.to });
    at = read.to;
  }
  return found;
}
