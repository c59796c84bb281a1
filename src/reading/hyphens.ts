/** Words that the model splits at hyphens, joined again: "al" "-" "Sham". */
import type { PartOfSpeech } from '../types.ts';

/** A token as the model gives it. */
export interface RawToken {
  text: string;
  lemma: string;
  pos: PartOfSpeech;
  start: number;
}

const JOINING = /^[-–’'‑]$/u;
const WORD = /[\p{L}\p{N}]/u;

/** Joins word-hyphen-word runs without spaces: "al" "-" "Sham" → "al-Sham"; "20" "-" "year" stays apart, since a number is read by itself. */
export function joinHyphenated(tokens: readonly RawToken[]): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const previous = joined.at(-1);
    const hyphen = tokens[i - 1];
    const touches = previous && hyphen && JOINING.test(hyphen.text) && hyphen.start === previous.start + previous.text.length - hyphen.text.length && token.start === hyphen.start + hyphen.text.length;
    const bothWords = touches && WORD.test(token.text) && !/^\d/u.test(token.text) && /\p{L}[-–’'‑]$/u.test(previous.text);
    if (previous && bothWords) {
      const capital = /\p{Lu}/u.test(previous.text) || /\p{Lu}/u.test(token.text);
      const word = previous.text + token.text;
      joined[joined.length - 1] = { text: word, lemma: word.toLowerCase(), pos: /(?:ed|led|held|born|wide|old|long|high|free|related)$/u.test(word) && !/^\p{Lu}/u.test(token.text) || (/ing$/u.test(word) && token.pos === 'VERB') ? 'ADJ' : capital ? 'PROPN' : token.pos === 'ADP' ? 'NOUN' : token.pos, start: previous.start };
      continue;
    }
    const next = tokens[i + 1];
    const opensJoin = JOINING.test(token.text) && previous && /\p{L}$/u.test(previous.text) && token.start === previous.start + previous.text.length && next && WORD.test(next.text) && !/^\d/u.test(next.text) && next.start === token.start + token.text.length;
    if (opensJoin) {
      joined[joined.length - 1] = { text: previous.text + token.text, lemma: previous.lemma, pos: previous.pos, start: previous.start };
      continue;
    }
    joined.push(token);
  }
  return joined;
}
