/** Money that the model splits wrongly, mended: "R250" "," "000" → "R" "250,000"; "NOK500m" → "NOK" "500" "m". */
import { currencyOfSign } from '../values/units.ts';
import type { RawToken } from './hyphens.ts';

const SIGN_WITH_DIGITS = /^([A-Z][A-Za-z]{0,3})(\d+)(m|mn|bn|tn|k)?$/u;

/** The tokens with signs of letters split from their numbers. */
export function splitMoney(tokens: readonly RawToken[]): readonly RawToken[] {
  if (!tokens.some(({ text }) => SIGN_WITH_DIGITS.test(text))) return tokens;
  const split: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const match = SIGN_WITH_DIGITS.exec(token.text);
    const [, sign, digits, scale] = match ?? [];
    if (sign === undefined || digits === undefined || currencyOfSign(sign) === null) {
      split.push(token);
      continue;
    }
    let number = digits;
    // ",000" and ".2", without a space
    while (scale === undefined && continues(tokens, i, token.start + sign.length + number.length)) {
      number += tokens[i + 1]!.text + tokens[i + 2]!.text;
      i += 2;
    }
    // "R4" may be a road; money of one letter has thousands, a fraction or a scale
    if (sign.length === 1 && scale === undefined && number === digits && !/^(?:million|billion|trillion|thousand|m|mn|bn|tn)$/u.test(tokens[i + 1]?.text ?? '') && digits.length < 3) {
      split.push(token);
      continue;
    }
    split.push({ text: sign, lemma: sign.toLowerCase(), pos: 'SYM', start: token.start }, { text: number, lemma: number, pos: 'NUM', start: token.start + sign.length });
    if (scale !== undefined) split.push({ text: scale, lemma: scale, pos: 'NOUN', start: token.start + sign.length + digits.length });
  }
  return split;
}

function continues(tokens: readonly RawToken[], i: number, end: number): boolean {
  const [mark, rest] = [tokens[i + 1], tokens[i + 2]];
  if (!mark || !rest || mark.start !== end || rest.start !== end + 1) return false;
  return mark.text === ',' ? /^\d{3}$/u.test(rest.text) : mark.text === '.' && /^\d+$/u.test(rest.text);
}
