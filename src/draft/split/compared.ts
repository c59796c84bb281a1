/** "lost €1.3 billion in 2025, compared with €640 million in 2024" → "lost €1.3 billion in 2025" and "lost €640 million in 2024": two figures of one verb. */
import { kindAt, lower, sentenceOf, words, type Parsed } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

export const compared: SplitRule = function* (sentence) {
  const { main, chunks } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main + 1 && main > 0 && kindAt(sentence, k - 1) === 'comma' && sentence.tokens[chunk.from]!.lower === 'compared' && /^(?:with|to)$/u.test(lower(sentence, k + 1)));
  if (at < 0 || kindAt(sentence, main + 1) !== 'np' || kindAt(sentence, at + 2) !== 'np' || !hasFigure(sentence, main + 1, at) || !hasFigure(sentence, at + 2, chunks.length)) return;
  const rest = chunks.slice(at + 2).filter((chunk) => chunk.kind !== 'stop');
  if (!rest.every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep' || chunk.kind === 'time' || chunk.kind === 'adv') || !(rest.some((chunk) => chunk.kind === 'time') || /\b(?:a year|a month|a week|a quarter) (?:earlier|before|ago)\.$/.test(sentence.text))) return;
  yield [sentenceOf(words(sentence, 0, at - 1)), sentenceOf(`${words(sentence, 0, main + 1)} ${words(sentence, at + 2, chunks.length)}`)];
};

function hasFigure(sentence: Parsed, from: number, to: number): boolean {
  const [first, last] = [sentence.chunks[from], sentence.chunks[to - 1]];
  return first !== undefined && last !== undefined && sentence.quantities.some(({ range }) => range.from >= first.from && range.to <= last.to);
}
