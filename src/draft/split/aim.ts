/** Statements in a frame that says nothing of its own: "The aim of the talks is clear: to end the strike", "The fact that the bank paid is a relief". */
import { isFinite, kindAt, lower, sentenceOf, words, type Parsed } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

const AIM = /^((?:The|Its|Their|His|Her) (?:[\p{L}-]+ ){0,2}?(?:aim|goal|objective|purpose|plan|task|mission|priority|demand|ambition|intention|message|target)\b[^:;,]{0,80}? (?:is|was|remains|remained)) (?:\p{Ll}+ly )?(?:clear|simple|plain|straightforward|the same|unchanged|twofold|modest|ambitious): (to \p{Ll})/u;

export const framed: SplitRule = function* (sentence) {
  const aim = AIM.exec(sentence.text);
  if (aim !== null) yield [sentenceOf(`${aim[1]!.replace(/remains$/, 'is').replace(/remained$/, 'was')} ${sentence.text.slice(aim[0].length - aim[2]!.length)}`)];
  const fact = theFact(sentence);
  if (fact !== null) yield [fact];
};

const JUDGED = /^ (?:is|was|has been|had been|remains|came as|comes as) (?:an? |the |very |deeply |truly |also )*(?:\p{Ll}+ )*(?:sign|source|relief|surprise|shock|blow|comfort|concern|disappointment|welcome|encouraging|worrying|reassuring|surprising|remarkable|significant|telling|important|disappointing|alarming|striking|notable|no accident|no coincidence)\b/u;

/** "The fact that P was a relief" → P: it is told as known, and what is thought of it cannot be checked. */
function theFact(sentence: Parsed): string | null {
  const at = sentence.chunks.findIndex((chunk, k) => chunk.kind === 'np' && /^the fact$/iu.test(words(sentence, k, k + 1)) && lower(sentence, k + 1) === 'that');
  if (at < 0 || (at > 0 && kindAt(sentence, at - 1) !== 'comma' && kindAt(sentence, at - 1) !== 'conj')) return null;
  for (let k = at + 3; k < sentence.chunks.length; k++) {
    if (isFinite(sentence, k) && sentence.chunks.slice(at + 2, k).some((chunk) => chunk.kind === 'vg') && JUDGED.test(sentence.text.slice(sentence.tokens[sentence.chunks[k]!.from]!.start - 1))) return sentenceOf(words(sentence, at + 2, k));
  }
  return null;
}
