/** A text as the language model can read it, place for place as long as the text itself. */

/** The model splits words at letters that Latin-1 does not have ("Erdo", "ğ", "an"): it is shown their base letters. Every place in the text stays. */
export function inLatin1(text: string): string {
  return /[\u0100-\u024f\u1e00-\u1eff]/u.test(text) ? text.replace(/[\u0100-\u024f\u1e00-\u1eff]/gu, (letter) => WITHOUT_BASE[letter] ?? letter.normalize('NFD').charAt(0)) : text;
}

/** Letters that Unicode does not take apart. */
const WITHOUT_BASE: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', ħ: 'h', Ħ: 'H', œ: 'o', Œ: 'O', ŋ: 'n', ŧ: 't', ə: 'e', Ə: 'E', ƒ: 'f' };

/** The word as the text has it, where the model was shown other letters; a bracket or quotation mark of a treebank stays what it was made. */
export function asWritten(text: string, word: string, start: number): string {
  const written = text.slice(start, start + word.length);
  return /^\p{L}/u.test(word) ? written : word;
}

/** Brackets and quotation marks as the Penn Treebank writes them, which texts that came through other tools of the field still have. Every place in the text stays. */
export function withoutTreebankSigns(text: string): string {
  if (!text.includes('-') && !text.includes('`')) return text;
  return text.replace(/-(?:[LR][RSC]B|[lr][rsc]b)-|``|''/gu, (sign) => (sign.length === 2 ? '" ' : /^-l/iu.test(sign) ? '(    ' : ')    '));
}

/**
 * Letters that a word has at most. The model's own expressions for addresses take quadratic time and more on longer runs of signs without
 * a space; words and most addresses are shorter.
 */
export const LONGEST_WORD = 100;

/** Runs of signs without a space that are longer than any word, by where they begin. */
export function endlessWords(text: string): ReadonlyMap<number, string> {
  return new Map(text.length <= LONGEST_WORD ? [] : [...text.matchAll(/\S+/gu)].filter(([run]) => run.length > LONGEST_WORD).map((match) => [match.index, match[0]]));
}

/** The text with a letter in the place of each such run, and blanks for the rest of it, so that all else stays where it is. */
export function withoutEndlessWords(text: string, runs: ReadonlyMap<number, string>): string {
  let [shown, from] = ['', 0];
  for (const [start, run] of runs) {
    shown += `${text.slice(from, start)}x${' '.repeat(run.length - 1)}`;
    from = start + run.length;
  }
  return shown + text.slice(from);
}
