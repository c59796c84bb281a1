import type { Claim } from '../types.ts';

const NOWHERE = { file: '', line: 1, column: 1 };

/** A claim that is nothing but a text, from the command line. */
export function claimFromText(text: string, id = 'text'): Claim {
  return { id, source: id, text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: NOWHERE };
}
