/**
 * What hangs on a statement at either end and cannot be made a statement of its own: "…, with unconfirmed reports of shootings on social media",
 * "…, yet that has been outclassed", "With fleets of drones in the air, …". A draft holds one statement: the main one stays, and the rest is left to the article.
 */
import { head, isGerund, kindAt, lower, sentenceOf, subjectStart, tail, words, type Parsed } from '../parsed.ts';

/** A short tail is part of how things are said: "The pier collapsed, undermining the quay". */
const LEAST = 5;
const BESIDE = /^(?:while|whilst|whereas|though|although|yet|but)$/u;

export function* trimmed(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, text } = sentence;
  if (main < 1) return;
  // "withdrew its men along with their tents to the coast"
  const along = /,? along with (?:its|their|his|her) \p{Ll}+(?=,? (?:to|in|from|on|at|by|after) |\.$)/u.exec(text);
  if (along !== null && !/["“]/.test(text)) yield [sentenceOf(text.slice(0, along.index) + text.slice(along.index + along[0].length))];
  for (let k = chunks.length - 2; k > main; k--) {
    if (kindAt(sentence, k) !== 'comma' || words(sentence, k + 1, chunks.length).split(' ').length < LEAST || /["“]/.test(head(sentence, k))) continue;
    // a list goes on behind its commas
    const listed = chunks.slice(main + 1, k).some((chunk) => chunk.kind === 'comma') && chunks.slice(k + 1).some((chunk) => chunk.kind === 'conj') && kindAt(sentence, k + 1) === 'np';
    if (!listed && hangs(sentence, k + 1)) {
      yield [sentenceOf(head(sentence, k))];
      return;
    }
  }
  if (/["“]/.test(text)) return;
  // "…, to little effect": how it ended is thought, and not told
  const effect = /, (?:but )?(?:to|with) (?:little|no|great|some|limited|mixed) (?:effect|success|avail|results)\.$/u.exec(text);
  if (effect !== null) yield [sentenceOf(text.slice(0, effect.index))];
  // "…, despite its long alliance with Oslo": what stands against it is told beside
  const despite = /,? (?:despite|in spite of) (?!this\b|that\b|it\b|being\b)[^,;]{12,}\.$/u.exec(text);
  if (despite !== null && despite.index > sentence.tokens[chunks[main]!.from]!.start && !/\d/.test(despite[0])) yield [sentenceOf(text.slice(0, despite.index))];
  const against = /^(?:Despite|In spite of) [^,]{12,}, (?=\S)/u.exec(text);
  if (against !== null && !/\d/.test(against[0])) yield [sentenceOf(text.slice(against[0].length))];
  // "With rents higher than ever and pay lower, …": no time and no figure
  const lead = /^With [^,]{24,}, (?=\S)/u.exec(text);
  if (lead !== null && !/\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|half|dozens|hundreds|thousands)\b/iu.test(lead[0])) yield [sentenceOf(text.slice(lead[0].length))];
  const start = subjectStart(sentence, 0, main);
  if (start > 2 && kindAt(sentence, start - 1) === 'comma' && opensBeside(sentence, start)) {
    if (kindAt(sentence, 0) === 'sub') yield [sentenceOf(tail(sentence, start)), sentenceOf(words(sentence, 1, start - 1))];
    yield [sentenceOf(tail(sentence, start))];
  }
}

/** Whether what begins behind a comma only goes along with what was told. */
function hangs(sentence: Parsed, at: number): boolean {
  const word = lower(sentence, at);
  // what is excepted is not told
  if (kindAt(sentence, at) === 'prep' && word === 'with') return lower(sentence, at + 1) !== 'exception';
  if (isGerund(sentence, at) && !/^(?:according|including|following|starting|beginning|depending)$/u.test(word)) return true;
  if (kindAt(sentence, at) === 'prep' && word === 'without' && isGerund(sentence, at + 1)) return true;
  if (kindAt(sentence, at) === 'adv' && isGerund(sentence, at + 1)) return true;
  if (word === 'including' && kindAt(sentence, at + 1) === 'np') return true;
  if (kindAt(sentence, at) === 'rel' && /^(?:which|whom|whose)$/u.test(word)) return true;
  return (kindAt(sentence, at) === 'sub' || kindAt(sentence, at) === 'conj' || kindAt(sentence, at) === 'adv') && BESIDE.test(word) && sentence.chunks.slice(at + 1).some((chunk) => chunk.kind === 'vg');
}

/** "With fleets of drones in the air, …", "Though its efforts have helped, …", "As allies arrived at the front, …": not when, nor where. */
function opensBeside(sentence: Parsed, subject: number): boolean {
  const opener = lower(sentence, 0);
  const opening = sentence.chunks.slice(0, subject);
  if (sentence.times.some(({ range }) => range.to <= sentence.chunks[subject]!.from)) return false;
  if (kindAt(sentence, 0) === 'prep' && opener === 'with') return opening.length > 4;
  return kindAt(sentence, 0) === 'sub' && /^(?:while|whilst|whereas|though|although|as)$/u.test(opener) && opening.some((chunk) => chunk.kind === 'vg');
}
