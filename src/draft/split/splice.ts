/** "Haddad hit the post, Daly had a shot cleared off the line": two clauses with a comma alone between them, as a list of three leaves them. */
import type { SentenceReader } from '../../reading/article-sentence.ts';
import { head, headToken, isFinite, kindAt, sentenceOf, subjectStart, tail, type Parsed } from '../parsed.ts';

/** "Interest waned, talks all but ended": two clauses, the first with its verb alone. */
function* bare(sentence: Parsed, reader: SentenceReader): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  if (main < 1 || subjectStart(sentence, 0, main) !== 0 || kindAt(sentence, main + 1) !== 'comma' || kindAt(sentence, main + 2) !== 'np' || !isFinite(sentence, main + 3) || chunks.some((chunk) => /^(?:sub|rel|conj)$/u.test(chunk.kind)) || chunks.slice(main + 4).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'vg')) return;
  if (reader.speech(headToken(sentence, main + 3)!.lemma) === undefined && headToken(sentence, main + 2)!.pos === 'NOUN') yield [sentenceOf(head(sentence, main + 1)), sentenceOf(tail(sentence, main + 2))];
}

export function* splice(sentence: Parsed, reader: SentenceReader): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  yield* bare(sentence, reader);
  if (main < 1 || chunks.some((chunk) => /^(?:sub|rel|conj)$/u.test(chunk.kind)) || kindAt(sentence, main + 1) !== 'np' || subjectStart(sentence, 0, main) !== 0) return;
  for (let k = main + 2; k + 3 < chunks.length; k++) {
    const verb = headToken(sentence, k + 2);
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'np' || kindAt(sentence, k + 2) !== 'vg' || !isFinite(sentence, k + 2) || kindAt(sentence, k + 3) === 'stop') continue;
    // "P, Lee said on Monday" is said
    if (reader.speech(verb!.lemma) !== undefined || headToken(sentence, k + 1)!.pos !== 'PROPN' || headToken(sentence, 0)!.pos !== 'PROPN') continue;
    yield [sentenceOf(head(sentence, k)), sentenceOf(tail(sentence, k + 1))];
  }
}
