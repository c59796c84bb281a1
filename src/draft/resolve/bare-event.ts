/** Deeds and events that a statement sets nowhere: "Two people died.", "Police made 14 arrests." */
import type { Parsed } from '../parsed.ts';

/** Whether it tells of something that happened, with no name, no time and no place by which anyone could tell what is spoken of. `small`: words that the article writes small somewhere. */
export function isBareEvent(sentence: Parsed, small: ReadonlySet<string>): boolean {
  const { text, main, times, chunks, tokens } = sentence;
  if (main < 1 || times.length > 0 || /\p{Lu}/u.test(text.slice(1)) || /["“]/.test(text) || (tokens[0]!.pos === 'PROPN' && !small.has(tokens[0]!.lower))) return false;
  if (chunks.some((chunk, k) => chunk.kind === 'np' && (k > 0 || !small.has(tokens[0]!.lower)) && sentence.participantAt(k)?.proper === true)) return false;
  const group = chunks[main]!;
  const first = tokens[group.from]!;
  const verb = tokens[group.head]!;
  return verb.lemma !== 'be' && (/^(?:was|were|had|has|have)$/u.test(first.lower) || (first === verb && verb.lower !== verb.lemma && !/(?:s|ing)$/u.test(verb.lower)));
}
