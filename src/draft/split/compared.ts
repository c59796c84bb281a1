/**
 * Two figures of one verb: "lost €1.3 billion in 2025, compared with €640 million in 2024", "put it at 210 last year, up from 164 in 2023", "61 children
 * died, compared with 133 in the control group". Each figure gets a statement of its own; one that only says what was expected before is left out.
 */
import { head, headToken, isFinite, kindAt, lower, sentenceOf, subjectStart, words, type Parsed } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

/** Where the other figure begins: behind "compared with", "up from", "against". */
interface Other {
  readonly comma: number;
  readonly figure: number;
  readonly change: boolean;
}

const CHANGE = /^(?:up|down)$/u;
/** Verbs that say how a figure moved: what it moved from was its value, and no move. */
const MOVES = /^(?:rise|fall|climb|drop|increase|decrease|decline|grow|shrink|jump|slip|slide|surge|soar|plunge|tumble|edge|swell|dip)$/u;
const CHANGES = /^(?:raise|lower|cut|increase|reduce|lift|trim|boost|revise|hike|slash|double|halve|expect|forecast|predict|project)$/u;

export const compared: SplitRule = function* (sentence) {
  const { main, chunks } = sentence;
  const other = otherFigure(sentence);
  if (other === null || main < 1) return;
  const { comma, figure, change } = other;
  // "took 118, while the others fell to 61, down from 109": of the clause that it stands in, once that is cut off
  if (chunks.slice(main + 1, comma).some((chunk, i) => chunk.kind === 'sub' || chunk.kind === 'rel' || chunk.kind === 'conj' || (chunk.kind === 'vg' && isFinite(sentence, main + 1 + i)))) return;
  const rest = chunks.slice(figure).filter((chunk) => chunk.kind !== 'stop');
  // "an [earlier forecast]": a determiner has a noun behind it, whatever the tagger says
  const ofNouns = (chunk: (typeof chunks)[number], i: number): boolean => /^(?:np|prep|time|adv)$/u.test(chunk.kind) || (chunk.kind === 'vg' && i > 0 && sentence.tokens[rest[i - 1]!.to - 1]!.pos === 'DET');
  if (!rest.every(ofNouns)) return;
  const verb = headToken(sentence, main)!;
  const first = sentenceOf(head(sentence, comma));
  const tail = words(sentence, figure, chunks.length);
  const timed = rest.some((chunk) => chunk.kind === 'time') || /\b(?:a|the) (?:year|month|week|quarter|day|season|decade) (?:earlier|before|ago)\.$/.test(sentence.text);
  if (!change && kindAt(sentence, main + 1) === 'np' && hasFigure(sentence, main + 1, comma)) {
    if (timed) yield [first, sentenceOf(`${words(sentence, 0, main + 1)} ${tail}`)];
    // elsewhere, others of the kind did
    else if (/\belsewhere\.$/.test(tail)) yield [first, sentenceOf(`${words(sentence, subjectStart(sentence, 0, main), subjectStart(sentence, 0, main) + 1)} elsewhere ${words(sentence, main, main + 1)} ${words(sentence, figure, figure + 1)} ${words(sentence, main + 2, comma)}`)];
    return;
  }
  // "61 children who got it died, compared with 133 in the control group"
  let start = subjectStart(sentence, 0, main);
  // "Over three years, 61 children"
  while (kindAt(sentence, start + 1) === 'comma' && kindAt(sentence, start + 2) === 'np' && start + 2 < main) start += 2;
  const noun = headToken(sentence, start);
  if (!change && noun?.pos === 'NOUN' && hasFigure(sentence, start, start + 1) && !hasFigure(sentence, main + 1, comma) && figure + 1 < chunks.length && sentence.tokens.slice(chunks[figure]!.from, chunks[figure]!.to).every((token) => token.pos === 'NUM')) {
    yield [first, sentenceOf(`${words(sentence, 0, start)} ${words(sentence, figure, figure + 1)} ${noun.text} ${words(sentence, figure + 1, chunks.length).replace(/\.$/, '')} ${words(sentence, main, comma)}`)];
    return;
  }
  if (!change) return;
  const own = chunks.findIndex((_, k) => k > main && k < comma && kindAt(sentence, k) === 'np' && hasFigure(sentence, k, k + 1));
  if (own < 0) return;
  // the one figure that it was changed from, or expected to be before, has no day of its own
  if (!timed || CHANGES.test(verb.lemma)) yield [first];
  else if (MOVES.test(verb.lemma)) yield [first, sentenceOf(`${words(sentence, start, main)} stood at ${tail}`)];
  else yield [first, sentenceOf(`${words(sentence, 0, own)} ${tail}`)];
};

function otherFigure(sentence: Parsed): Other | null {
  const { chunks, main, tokens } = sentence;
  for (let k = main + 1; k + 1 < chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma') continue;
    const first = tokens[chunks[k + 1]!.from]!.lower;
    const second = tokens[chunks[k + 1]!.from + 1]?.lower;
    const figure = chunks.findIndex((chunk, i) => i > k + 1 && chunk.kind === 'np');
    if (figure < 0 || figure > k + 4 || !hasFigure(sentence, figure, chunks.length)) continue;
    if (first === 'compared' && /^(?:with|to)$/u.test(second ?? '')) return { comma: k, figure, change: false };
    // "lost 61% of them, against 48% elsewhere"
    if (first === 'against' && figure === k + 2) return { comma: k, figure, change: false };
    if (CHANGE.test(first) && second === 'from' && lower(sentence, figure - 1) === 'from') return { comma: k, figure, change: true };
  }
  return null;
}

function hasFigure(sentence: Parsed, from: number, to: number): boolean {
  const [first, last] = [sentence.chunks[from], sentence.chunks[to - 1]];
  return first !== undefined && last !== undefined && sentence.quantities.some(({ range }) => range.from >= first.from && range.to <= last.to);
}
