/** What letters a text begins with. Asked of every word, so that the answer for plain letters does not wait for a regular expression. */

const CAPITAL = /^\p{Lu}/u;

/** Whether a text begins with a capital letter of any script. */
export function startsCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(text);
}

const LETTER = /^\p{L}/u;

/** Whether a text begins with a letter of any script. */
export function startsLetter(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  return code < 0x80 ? code >= 0x61 && code <= 0x7a : LETTER.test(text);
}
