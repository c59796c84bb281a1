/** Numbers in digits ↔ number: "2,300", "1,00,000", "5.5", "2½", "-3". */

/** Vulgar fractions that stand as one character. */
const VULGAR: ReadonlyMap<string, number> = new Map([['½', 1 / 2], ['⅓', 1 / 3], ['⅔', 2 / 3], ['¼', 1 / 4], ['¾', 3 / 4], ['⅕', 1 / 5], ['⅛', 1 / 8]]);

const ZERO = 48;
const NINE = 57;

/**
 * Reads a number in digits, with separators of thousands in groups of three (or two, as in India: 1,00,000; the last group
 * has three), a decimal point, a sign and a vulgar fraction at the end. Null if it is anything else ("1,2", "10:30", "5G").
 */
export function parseDigits(text: string): number | null {
  const vulgar = VULGAR.get(text.slice(-1));
  const plain = vulgar === undefined ? text : text.slice(0, -1);
  if (plain === '') return vulgar ?? null;
  const first = plain.charAt(0);
  const negative = first === '-' || first === '−';
  const start = negative || first === '+' ? 1 : 0;
  let digits = '';
  let groupLength = 0;
  let separators = 0;
  let decimals = false;
  for (let i = start; i < plain.length; i++) {
    const code = plain.charCodeAt(i);
    if (code >= ZERO && code <= NINE) {
      digits += plain[i];
      groupLength++;
    } else if (plain[i] === ',' && !decimals) {
      const fits = separators === 0 ? groupLength >= 1 && groupLength <= 3 : groupLength === 2 || groupLength === 3;
      if (!fits) return null;
      separators++;
      groupLength = 0;
    } else if (plain[i] === '.' && !decimals && groupLength > 0) {
      if (separators > 0 && groupLength !== 3) return null;
      decimals = true;
      digits += '.';
      groupLength = 0;
    } else {
      return null;
    }
  }
  if (digits === '' || groupLength === 0 || (separators > 0 && !decimals && groupLength !== 3)) return null;
  const value = Number(digits) + (vulgar ?? 0);
  return negative ? -value : value;
}

/** The place value of the last digit that is not zero: 100 for 2300, 1 for 37, 0.1 for 5.5, 1e6 for 3000000. For 0 it is 1. */
export function lastSignificantPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toExponential().split('e');
  const decimals = mantissa.length > 1 ? mantissa.length - 2 : 0;
  return 10 ** (Number(exponent) - decimals);
}

/** 2300 → "2,300", 5.5 → "5.5"; at most ten significant digits and four decimals, so that 66.66666666666667 stays readable. */
export function formatNumber(value: number): string {
  const rounded = Number((Math.abs(value) < 1 ? value : Number(value.toFixed(4))).toPrecision(10));
  const [whole = '', decimals] = Math.abs(rounded).toString().split('.');
  if (whole.includes('e')) return rounded.toString();
  let grouped = whole;
  for (let at = whole.length - 3; at > 0; at -= 3) grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return `${rounded < 0 ? '-' : ''}${grouped}${decimals === undefined ? '' : `.${decimals}`}`;
}
