/** "If the council had closed the bridge in May, nobody would have died" → "The council did not close the bridge in May": what would be if it had been otherwise was not. */
import { kindAt, lower, mainVerb, sentenceOf, subjectStart, words, type Parsed } from '../parsed.ts';

const WOULD = /^(?:would|could|might)$/u;

/** The conditions of such a sentence, each denied, and what it tells in passing of something in them; none where it only supposes. */
export function deniedConditions(sentence: Parsed): string[] {
  const { main, chunks, tokens } = sentence;
  if (main < 3 || lower(sentence, 0) !== 'if' || kindAt(sentence, 0) !== 'sub' || /["“]/.test(sentence.text)) return [];
  const group = chunks[main]!;
  if (!tokens.slice(group.from, group.to).some((token) => WOULD.test(token.lower))) return [];
  const start = subjectStart(sentence, 0, main);
  const close = chunks.findLastIndex((chunk, k) => k < main && k < Math.max(start, 1) && chunk.kind === 'comma');
  if (close < 3) return [];
  const opens = chunks.flatMap((chunk, k) => (k < close && chunk.kind === 'sub' && lower(sentence, k) === 'if' ? [k] : []));
  const found: string[] = [];
  for (const [i, at] of opens.entries()) {
    const next = opens[i + 1];
    const end = next === undefined ? close : next - (kindAt(sentence, next - 2) === 'comma' ? 2 : 1);
    if (next !== undefined && !/^and$/u.test(lower(sentence, next - 1))) return [];
    const verb = mainVerb(sentence, at + 1, end);
    const done = verb < 0 ? null : notDone(sentence, at + 1, verb, end);
    if (done === null) return [];
    found.push(done);
    found.push(...toldOf(sentence, verb, end));
  }
  return found;
}

/** "the board had checked the lift" → "The board had not checked the lift"; null where it is denied already, or has no past perfect. */
function notDone(sentence: Parsed, from: number, verb: number, end: number): string | null {
  const group = sentence.chunks[verb]!;
  const [had, ...rest] = sentence.tokens.slice(group.from, group.to);
  if (had?.lower !== 'had' || rest.length === 0 || rest.some((token) => /^(?:not|n't|never|to)$/u.test(token.lower)) || sentence.chunks.slice(from, verb).some((chunk) => chunk.kind !== 'np' && chunk.kind !== 'prep')) return null;
  return sentenceOf(`${words(sentence, from, verb)} had not ${sentence.text.slice(rest[0]!.start, sentence.tokens[sentence.chunks[end - 1]!.to - 1]!.end)}`);
}

/** "the governments that restored their ties in 2023" → "The governments restored their ties in 2023": it tells which ones, and at what time they did. */
function toldOf(sentence: Parsed, from: number, end: number): string[] {
  return sentence.chunks.flatMap((chunk, k): string[] => {
    if (k <= from || k + 2 >= end || chunk.kind !== 'rel' || !/^(?:that|which|who)$/u.test(lower(sentence, k)) || kindAt(sentence, k - 1) !== 'np' || kindAt(sentence, k + 1) !== 'vg') return [];
    const dated = sentence.times.some(({ range }) => range.from > chunk.from && range.to <= sentence.tokens[sentence.chunks[end - 1]!.to - 1]!.index + 1);
    const several = /^(?:the )?(?:\p{Ll}+ )*\p{Ll}+$/u.test(words(sentence, k - 1, k)) && sentence.tokens[sentence.chunks[k - 1]!.head]!.lemma !== sentence.tokens[sentence.chunks[k - 1]!.head]!.lower;
    const rest = words(sentence, k + 1, end);
    return dated && several && !/,/.test(rest) ? [sentenceOf(`${words(sentence, k - 1, k).replace(/^the /i, '')} ${rest}`)] : [];
  });
}
