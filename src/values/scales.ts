/**
 * Words and letters that multiply the number before them. `m`, `b`, `t` and `k` are letters that can also be units or names:
 * `needs` says in which company they are scales.
 */
export interface Scale {
  readonly factor: number;
  /** Where the form is read as a scale: anywhere after a number, only after money ("$5b"), or letters that the reader must weigh ("5m"). */
  readonly needs: 'number' | 'money' | 'weighing';
  readonly example: string;
}

/** Forms as they stand in text; words are lower case, letters keep their case. */
export const SCALES: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ['hundred', { factor: 100, needs: 'number', example: 'two hundred people' }],
  ['thousand', { factor: 1e3, needs: 'number', example: '30 thousand people' }],
  ['lakh', { factor: 1e5, needs: 'number', example: '5 lakh people' }],
  ['lakhs', { factor: 1e5, needs: 'number', example: '5 lakhs people' }],
  ['million', { factor: 1e6, needs: 'number', example: '2.4 million people' }],
  ['mn', { factor: 1e6, needs: 'number', example: '€80mn' }],
  ['mln', { factor: 1e6, needs: 'number', example: '80 mln people' }],
  ['crore', { factor: 1e7, needs: 'number', example: 'Rs 5 crore' }],
  ['crores', { factor: 1e7, needs: 'number', example: 'Rs 5 crores' }],
  ['billion', { factor: 1e9, needs: 'number', example: '2.4 billion people' }],
  ['bn', { factor: 1e9, needs: 'number', example: '$2.4bn' }],
  ['bln', { factor: 1e9, needs: 'number', example: '$2.4 bln' }],
  ['trillion', { factor: 1e12, needs: 'number', example: '1.2 trillion dollars' }],
  ['tn', { factor: 1e12, needs: 'number', example: '$1.2tn' }],
  ['trn', { factor: 1e12, needs: 'number', example: '$1.2trn' }],
  ['dozen', { factor: 12, needs: 'number', example: 'two dozen people' }],
  ['k', { factor: 1e3, needs: 'weighing', example: '$5k' }],
  ['K', { factor: 1e3, needs: 'weighing', example: '$5K' }],
  ['m', { factor: 1e6, needs: 'weighing', example: '€80m' }],
  ['M', { factor: 1e6, needs: 'weighing', example: '19M phones' }],
  ['b', { factor: 1e9, needs: 'money', example: '$5b' }],
  ['B', { factor: 1e9, needs: 'money', example: '$5B' }],
  ['t', { factor: 1e12, needs: 'money', example: '$5t' }],
  ['T', { factor: 1e12, needs: 'money', example: '$5T' }],
]);
