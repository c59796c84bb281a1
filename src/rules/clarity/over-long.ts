import type { ClaimRule } from '../rule.ts';

/** One fact hardly needs more: of the 638 claims of the bundled corpus, which were written by hand, none has more than 40 words. */
const MOST_WORDS = 40;

export const overLong: ClaimRule<{ words: number; limit: number }> = {
  code: 'over-long',
  group: 'clarity',
  severity: 'warning',
  about: 'A claim is short (`max_claim_words`, 40 unless given).',
  message: ({ words, limit }) => `The claim has ${words} words; more than ${limit} are hardly one fact.`,
  mend: () => 'Make several claims of it, or leave out what is not part of the statement.',
  check: ({ claim, maxWords }) => {
    const words = claim.text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    const limit = maxWords ?? MOST_WORDS;
    return words > limit ? [{ span: null, args: { words, limit } }] : [];
  },
};
