/** What opens a sentence and tells something of its own: "With prices rising, …", "After two weeks of the port being closed, …", "Rather than close the mine, …". */
import { isFinite, isGerund, kindAt, lower, sentenceOf, subjectStart, tail, words, type Parsed } from '../parsed.ts';
import type { SplitRule } from './rule.ts';
import { pastVerb } from './verb-forms.ts';

export const opening: SplitRule = function* (sentence) {
  yield* [absolutes(sentence), afterSpan(sentence), ratherThan(sentence), participleOf(sentence)].filter((split) => split !== null);
};

/** "With rivals cutting prices and demand falling, the firm expects a loss" → "Rivals were cutting prices": each that has a doer of its own, in the tense of the sentence. */
function absolutes(sentence: Parsed): string[] | null {
  const comma = opened(sentence, 'with');
  if (comma === null || !isGerund(sentence, firstVerb(sentence, 1, comma))) return null;
  const parts: string[] = [];
  let from = 1;
  while (from < comma) {
    const verb = firstVerb(sentence, from, comma);
    // "and demand under pressure"
    if (from > 1 && verb < 0 && kindAt(sentence, from) === 'np' && lower(sentence, from + 1) === 'under') {
      parts.push(sentenceOf(`${words(sentence, from, from + 1)} ${beFor(sentence, from, from + 1)} ${words(sentence, from + 1, comma)}`));
      break;
    }
    if (!isGerund(sentence, verb) || kindAt(sentence, from) !== 'np' || !sentence.chunks.slice(from, verb).every((chunk) => /^(?:np|prep|adv|conj)$/u.test(chunk.kind))) return null;
    const conj = sentence.chunks.findIndex((chunk, k) => k > verb && k < comma && chunk.kind === 'conj' && kindAt(sentence, k + 1) === 'np' && (isGerund(sentence, firstVerb(sentence, k + 1, comma)) || lower(sentence, k + 2) === 'under'));
    const end = conj < 0 ? comma : conj;
    parts.push(sentenceOf(`${words(sentence, from, verb)} ${beFor(sentence, from, verb)} ${words(sentence, verb, end)}`));
    from = conj < 0 ? comma : conj + 1;
  }
  return [sentenceOf(tail(sentence, comma + 1)), ...parts];
}

/** "After nearly two weeks of the port being closed to ships, …" → "For nearly two weeks, the port had been closed to ships". */
function afterSpan(sentence: Parsed): string[] | null {
  const comma = opened(sentence, 'after');
  if (comma === null || kindAt(sentence, 1) !== 'np' || lower(sentence, 2) !== 'of' || !/^(?:minute|hour|day|week|month|year|decade|centur(?:y|ie))s?$/u.test(sentence.tokens[sentence.chunks[1]!.to - 1]!.lower)) return null;
  const verb = firstVerb(sentence, 3, comma);
  const group = sentence.chunks[verb];
  if (group === undefined || verb <= 3 || sentence.tokens[group.from]!.lower !== 'being' || !sentence.chunks.slice(3, verb).every((chunk) => chunk.kind === 'np' || chunk.kind === 'prep')) return null;
  const done = sentence.text.slice(sentence.tokens[group.from]!.end, sentence.tokens[sentence.chunks[comma - 1]!.to - 1]!.end);
  return [sentenceOf(tail(sentence, comma + 1)), sentenceOf(`For ${words(sentence, 1, 2)}, ${words(sentence, 3, verb)} had been ${done}`)];
}

/** "Rather than calming the market, the cut sent shares down": what was not done is left out. */
function ratherThan(sentence: Parsed): string[] | null {
  if (sentence.main < 3 || !/^(?:rather than|instead of)$/iu.test(words(sentence, 0, 2)) || kindAt(sentence, 2) !== 'vg') return null;
  const start = subjectStart(sentence, 2, sentence.main);
  return start < sentence.main && kindAt(sentence, start - 1) === 'comma' ? [sentenceOf(tail(sentence, start))] : null;
}

/** "Realising that the dam would break, villagers fled and called for help" → "Villagers fled and called for help"; "Holding a flag, Lee sang" → "Lee sang" and "Lee held a flag". */
function participleOf(sentence: Parsed): string[] | null {
  const { main, chunks } = sentence;
  if (main < 3 || !isGerund(sentence, 0) || NO_DEED.test(lower(sentence, 0))) return null;
  const comma = chunks.findIndex((chunk) => chunk.kind === 'comma');
  const start = comma + 1;
  if (comma < 2 || start >= main || kindAt(sentence, start) !== 'np' || !chunks.slice(start, main).every((chunk) => /^(?:np|prep|adv|conj|other)$/u.test(chunk.kind))) return null;
  // what somebody realises or hopes is thought
  if (THOUGHT.test(lower(sentence, 0))) return [sentenceOf(tail(sentence, start))];
  const verb = pastVerb(sentence, 0);
  const subject = words(sentence, start, main);
  return verb === null ? null : [sentenceOf(tail(sentence, start)), sentenceOf(`${subject} ${verb} ${words(sentence, 1, comma)}`)];
}

const THOUGHT = /^(?:reali[sz]|know|believ|think|hop|fear|feel|want|sens|expect|suspect|recogni[sz]|remember|wish|understand)ing$/u;
const NO_DEED = /^(?:according|following|starting|beginning|including|regarding|concerning|considering|depending|barring|pending|excluding|owing|judging|assuming|speaking|talking|writing|addressing|citing|quoting|referring|responding|replying|being|having|using|given|looking)$/u;

/** The comma before the main clause, where a word opens the sentence and no clause stands between; else null. */
function opened(sentence: Parsed, word: string): number | null {
  if (sentence.main < 3 || kindAt(sentence, 0) !== 'prep' || lower(sentence, 0) !== word) return null;
  const comma = sentence.chunks.findIndex((chunk, k) => chunk.kind === 'comma' && k < sentence.main && kindAt(sentence, k + 1) === 'np' && sentence.chunks.slice(k + 1, sentence.main).every((other) => /^(?:np|prep|adv|time)$/u.test(other.kind)));
  return comma < 2 || sentence.chunks.slice(1, comma).some((chunk, k) => /^(?:sub|rel)$/u.test(chunk.kind) || isFinite(sentence, k + 1)) ? null : comma;
}

function firstVerb(sentence: Parsed, from: number, to: number): number {
  return sentence.chunks.findIndex((chunk, k) => k >= from && k < to && chunk.kind === 'vg');
}

/** "is", "are", "was", "were" for what stands before `verb`, in the tense of the sentence. */
export function beFor(sentence: Parsed, from: number, verb: number): string {
  const noun = sentence.tokens[sentence.chunks[from]!.head]!;
  // "opposition forces", one name to the registry, is plural, too
  const plural = (noun.pos === 'NOUN' && noun.lemma !== noun.lower && /s$|^(?:men|women|children|people)$/u.test(noun.lower)) || / \p{Ll}{2,}[^s]s$/u.test(noun.text) || /(?:^| )(?:people|police|troops|forces|fighters|men|women|children)$/u.test(noun.lower) || sentence.chunks.slice(from, verb).some((chunk) => chunk.kind === 'conj');
  const group = sentence.chunks[sentence.main]!;
  const first = sentence.tokens[group.from]!;
  const present = /^(?:is|are|has|have|will|can|may|might)$/u.test(first.lower) || (first.index === group.head && ((first.lower === first.lemma && !/^(?:put|cut|hit|set|shut|split|spread|beat|quit|let|cast|cost|hurt|burst)$/u.test(first.lower)) || /[^s]s$/u.test(first.lower)) && first.lower !== 'was');
  return present ? (plural ? 'are' : 'is') : plural ? 'were' : 'was';
}
