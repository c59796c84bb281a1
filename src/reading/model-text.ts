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
