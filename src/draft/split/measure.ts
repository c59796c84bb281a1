/** Asides that give a figure: "the town of Kelsu, about 60 km north of Van" → "the town of Kelsu is about 60 km north of Van"; "its output, worth $1bn a year, …". */
import { isFinite, kindAt, sentenceOf, tail, words } from '../parsed.ts';
import { isName, nounPhraseBefore, nounPhraseStart } from './noun-phrase.ts';
import { beFor } from './opening.ts';
import type { SplitRule } from './rule.ts';

const FAR = /^(?:(?:about|around|some|roughly|nearly|almost|just|only|more than|less than|over|under|approximately|an estimated) )?\d[\d,.]* ?-?(?:km|kms|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|m|mi|feet|yards|nautical miles)\b(?: \([^()]{1,30}\))? (?:(?:to the )?(?:north|south|east|west|north-?(?:east|west)|south-?(?:east|west)|inland|outside|off|away|from|upstream|downstream)\b)/iu;
const WORTH = /^worth (?:(?:about|around|some|roughly|nearly|almost|more than|less than|over|up to|an estimated|at least) )?[$£€¥]?\d/iu;

export const measure: SplitRule = function* (sentence) {
  for (let k = 1; k + 1 < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k - 1) !== 'np') continue;
    const end = sentence.chunks.findIndex((chunk, i) => i > k && (chunk.kind === 'comma' || chunk.kind === 'stop'));
    const close = end < 0 ? sentence.chunks.length : end;
    const aside = words(sentence, k + 1, close);
    const far = FAR.test(aside) && isName(sentence, k - 1);
    if ((!far && !WORTH.test(aside)) || sentence.chunks.slice(k + 1, close).some((chunk, i) => /^(?:sub|rel|conj)$/u.test(chunk.kind) || isFinite(sentence, k + 1 + i))) continue;
    const start = nounPhraseStart(sentence, k);
    const name = nounPhraseBefore(sentence, k);
    if (start === null || name === null) continue;
    const rest = `${words(sentence, 0, k)}${close + 1 < sentence.chunks.length ? `${k > sentence.main ? ',' : ''} ${tail(sentence, close + 1)}` : ''}`;
    yield [sentenceOf(rest), sentenceOf(`${name} ${far ? 'is' : beFor(sentence, start, k)} ${aside}`)];
  }
};
