/** "X is alleged to have sent advisers" → "X allegedly sent advisers": the same, with what is alleged as its verb. */
import { pastOf } from '../../values/verb-past.ts';
import { head, headToken, kindAt, sentenceOf, words } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

const ADVERBS: Readonly<Record<string, string>> = { alleged: 'allegedly', reported: 'reportedly' };

export const hearsay: SplitRule = function* (sentence) {
  const { main, chunks, tokens } = sentence;
  const group = chunks[main];
  if (main < 1 || group === undefined || !/^(?:is|are|was|were)$/u.test(tokens[group.from]!.lower)) return;
  // the participle is part of the verb group, or an adjective behind it
  const said = tokens.slice(group.from + 1, (chunks[main + 1]?.to ?? group.to)).find((token) => Object.hasOwn(ADVERBS, token.lower));
  const infinitive = chunks.findIndex((chunk, k) => k > main && chunk.kind === 'vg' && tokens[chunk.from]!.lower === 'to');
  if (said === undefined || infinitive < 0 || infinitive > main + 2 || tokens[chunks[infinitive]!.from]!.index > said.index + 1) return;
  const inner = chunks[infinitive]!;
  const verb = headToken(sentence, infinitive)!;
  if (tokens[inner.from + 1]?.lower !== 'have' || verb.lower === 'have' || tokens[inner.from + 2]?.lower === 'been' || inner.to - inner.from > 4) return;
  const adverb = tokens.slice(inner.from + 2, inner.to - 1).map((token) => token.text).join(' ');
  const past = /ed$/u.test(verb.lower) ? verb.text : /(?:nt|ught|lt|ld)$/u.test(verb.lower) ? verb.text : pastOf(verb.lemma);
  if (kindAt(sentence, main - 1) === 'rel') return;
  yield [sentenceOf(`${head(sentence, main)} ${ADVERBS[said.lower]!} ${adverb} ${past} ${words(sentence, infinitive + 1, chunks.length)}`)];
};
