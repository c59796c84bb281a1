/** "X denied accusations by Y that P" → "X denied that P" and "Y said that P". The claims that are denied are claims of somebody. */
import { headToken, isFinite, kindAt, lower, sentenceOf, tail, words } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

const DENYING = new Set(['deny', 'reject', 'dismiss', 'refute', 'dispute', 'rebut', 'repudiate', 'contradict']);
const CLAIMED = new Set(['accusation', 'allegation', 'claim', 'charge', 'report', 'suggestion', 'assertion', 'rumour', 'rumor', 'insinuation', 'statement']);

export const denial: SplitRule = function* (sentence) {
  const { main } = sentence;
  const verb = headToken(sentence, main);
  const object = headToken(sentence, main + 1);
  if (main < 1 || verb === undefined || object === undefined || !DENYING.has(verb.lemma) || kindAt(sentence, main + 1) !== 'np' || !CLAIMED.has(object.lemma)) return;
  const that = sentence.chunks.findIndex((chunk, k) => k > main + 1 && (chunk.kind === 'sub' || chunk.kind === 'rel') && lower(sentence, k) === 'that');
  // "denied all charges and claimed that P": P is no charge
  if (that < 0 || sentence.chunks.slice(main + 1, that).some((chunk) => chunk.kind === 'vg') || !sentence.chunks.slice(that).some((_, k) => isFinite(sentence, that + k))) return;
  const by = /^(?:by|from|of)$/u.test(lower(sentence, main + 2)) && kindAt(sentence, main + 2) === 'prep' ? words(sentence, main + 3, that).replace(/ and (?:by|from) /gu, ' and ') : '';
  const said = tail(sentence, that + 1);
  const tense = verb.lower.endsWith('s') ? 'denies' : verb.lower === verb.lemma ? 'deny' : 'denied';
  const auxiliary = sentence.tokens[sentence.chunks[main]!.from]!.pos === 'AUX' ? words(sentence, main, main + 1) : tense;
  yield [sentenceOf(`${words(sentence, 0, main)} ${auxiliary} that ${said}`), ...(by === '' ? [] : [sentenceOf(`${by} said that ${said.replace(/^(?:it|he|she|they)\b/i, words(sentence, 0, main))}`)])];
};
