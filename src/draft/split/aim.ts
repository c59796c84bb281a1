/** Statements in a frame that says nothing of its own: "The aim of the talks is clear: to end the strike", "The fact that the bank paid is a relief", "It marks the first time since 2018 that the bank has paid". */
import { isFinite, isGerund, kindAt, lower, sentenceOf, words, type Parsed } from '../parsed.ts';
import type { SplitRule } from './rule.ts';

const AIM = /^((?:The|Its|Their|His|Her) (?:[\p{L}-]+ ){0,2}?(?:aim|goal|objective|purpose|plan|task|mission|priority|demand|ambition|intention|message|target)\b[^:;,]{0,80}? (?:is|was|remains|remained)) (?:\p{Ll}+ly )?(?:clear|simple|plain|straightforward|the same|unchanged|twofold|modest|ambitious): (to \p{Ll})/u;

export const framed: SplitRule = function* (sentence) {
  const aim = AIM.exec(sentence.text);
  if (aim !== null) yield [sentenceOf(`${aim[1]!.replace(/remains$/, 'is').replace(/remained$/, 'was')} ${sentence.text.slice(aim[0].length - aim[2]!.length)}`)];
  const fact = theFact(sentence);
  if (fact !== null) yield [fact];
  yield* forTheTime(sentence);
  yield* byTheFact(sentence);
  yield* turnedRound(sentence);
};

/** "was helped by the fact that P" → P; "paid despite the fact that P" → both. */
function* byTheFact({ text }: Parsed): Iterable<readonly string[]> {
  const match = /^(.{8,}?),? (by|despite|given|because of|due to|owing to) the fact that ([^"“]{12,})$/u.exec(text);
  if (match === null || /\b(?:not|n't|never|denied|denies|if)\b/.test(match[1]!)) return;
  yield match[2] === 'by' ? [sentenceOf(match[3]!)] : [sentenceOf(match[1]!), sentenceOf(match[3]!)];
}

/** "At the head of the campaign is the Guild, the largest union in Norway, working with the Alliance" → "The Guild is at the head of the campaign", and what is told of it besides. */
function* turnedRound(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  if (main < 2 || kindAt(sentence, 0) !== 'prep' || !/^(?:is|was|are|were)$/u.test(words(sentence, main, main + 1)) || kindAt(sentence, main - 1) !== 'np' || kindAt(sentence, main + 1) !== 'np' || chunks.slice(0, main).some((chunk) => /^(?:comma|sub|rel|conj)$/u.test(chunk.kind))) return;
  const commas = chunks.flatMap((chunk, k) => (chunk.kind === 'comma' && k > main ? [k] : []));
  const ends = [...commas, chunks.findIndex((chunk, k) => k > main && chunk.kind === 'stop')];
  if (ends.at(-1)! < 0) ends[ends.length - 1] = chunks.length;
  const who = words(sentence, main + 1, ends[0]!);
  const be = words(sentence, main, main + 1);
  const place = words(sentence, 0, main);
  const asides: string[] = [];
  for (const [i, comma] of commas.entries()) {
    const told = words(sentence, comma + 1, ends[i + 1]!);
    const noun = kindAt(sentence, comma + 1) === 'np' && /^(?:an?|the|its|one)$/u.test(sentence.tokens[chunks[comma + 1]!.from]!.lower);
    if (!noun && !isGerund(sentence, comma + 1) && kindAt(sentence, comma + 1) !== 'vg') return;
    if (chunks.slice(comma + 1, ends[i + 1]!).some((chunk, k) => /^(?:rel|sub|conj)$/u.test(chunk.kind) || (chunk.kind === 'vg' && k === 0 && isFinite(sentence, comma + 1) && !/(?:ed|en)$/u.test(lower(sentence, comma + 1))))) return;
    asides.push(sentenceOf(`${who} ${be} ${told}`));
  }
  yield [sentenceOf(`${who} ${be} ${place.charAt(0).toLowerCase()}${place.slice(1)}`), ...asides];
}

const NTH_TIME = /^(?:It|This|That) (?:marks|marked|is|was|has been|would be|will be) (?:only |just )?(the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))) (?:time|instance|occasion)( (?:since|in) [^,]{2,40}?)? (?:(?:that|in which|when) (?=\S)|(?=(?:the|an?|its|his|her|their) \p{L}|\p{Lu}))/u;

/** "It marks the first time since 2018 that the bank has paid a dividend, following a loss" → "The bank has paid a dividend for the first time since 2018". */
function* forTheTime(sentence: Parsed): Iterable<readonly string[]> {
  const match = NTH_TIME.exec(sentence.text);
  if (match === null || / (?:would|will) be /.test(match[0])) return;
  const clause = sentence.text.slice(match[0].length).replace(/\.$/, '');
  const since = match[2] ?? '';
  const nth = `for ${match[1]!} time`;
  const at = since === '' ? clause.search(/ since (?=\S)/u) : -1;
  const whole = at > 0 ? `${clause.slice(0, at)} ${nth}${clause.slice(at)}` : `${clause} ${nth}${since}`;
  const comma = clause.search(/, (?:following|after|as|with|amid|despite|and|but|while|leaving|bringing|\p{Ll}+ing\b)/u);
  // what follows the comma tells more than what was done for the first time
  if (comma > 0 && at < 0) yield [sentenceOf(`${clause.slice(0, comma)} ${nth}${since}`)];
  yield [sentenceOf(whole)];
}

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
