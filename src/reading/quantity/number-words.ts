/** Number words as data. Each table says what its entries may be combined with; `numbers.ts` combines them. */

/** Words below a hundred: units, teens and tens. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['zero', 0], ['one', 1], ['two', 2], ['three', 3], ['four', 4], ['five', 5], ['six', 6], ['seven', 7], ['eight', 8], ['nine', 9],
  ['ten', 10], ['eleven', 11], ['twelve', 12], ['thirteen', 13], ['fourteen', 14], ['fifteen', 15], ['sixteen', 16], ['seventeen', 17], ['eighteen', 18], ['nineteen', 19],
  ['twenty', 20], ['thirty', 30], ['forty', 40], ['fourty', 40], ['fifty', 50], ['sixty', 60], ['seventy', 70], ['eighty', 80], ['ninety', 90],
]);

/** Ordinals below a hundred, and round ones ("hundredth"). "twenty-first" is put together from SMALL_NUMBERS and these. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ['first', 1], ['second', 2], ['third', 3], ['fourth', 4], ['fifth', 5], ['sixth', 6], ['seventh', 7], ['eighth', 8], ['ninth', 9], ['tenth', 10],
  ['eleventh', 11], ['twelfth', 12], ['thirteenth', 13], ['fourteenth', 14], ['fifteenth', 15], ['sixteenth', 16], ['seventeenth', 17], ['eighteenth', 18], ['nineteenth', 19],
  ['twentieth', 20], ['thirtieth', 30], ['fortieth', 40], ['fiftieth', 50], ['sixtieth', 60], ['seventieth', 70], ['eightieth', 80], ['ninetieth', 90], ['hundredth', 100], ['thousandth', 1000], ['millionth', 1e6],
]);

/** Denominators of fractions, singular and plural: "two-thirds", "a quarter of". */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map([
  ['half', 2], ['halves', 2], ['third', 3], ['thirds', 3], ['quarter', 4], ['quarters', 4], ['fourth', 4], ['fourths', 4], ['fifth', 5], ['fifths', 5], ['sixth', 6], ['sixths', 6],
  ['seventh', 7], ['sevenths', 7], ['eighth', 8], ['eighths', 8], ['ninth', 9], ['ninths', 9], ['tenth', 10], ['tenths', 10], ['twentieth', 20], ['twentieths', 20], ['hundredth', 100], ['hundredths', 100],
]);

/** How a fraction is shown where there is a plain form. */
export const FRACTION_TEXTS: ReadonlyMap<string, string> = new Map([
  ['1/2', 'half'], ['1/3', 'a third'], ['2/3', 'two-thirds'], ['1/4', 'a quarter'], ['3/4', 'three-quarters'],
]);

/** Groups that count by their name: "a pair of jets", "a trio of bills". */
export const GROUP_NOUNS: ReadonlyMap<string, number> = new Map([
  ['pair', 2], ['duo', 2], ['trio', 3], ['quartet', 4], ['quintet', 5],
]);
