/**
 * Which way a careful person expects each feature to count, so that what is fitted to few pairs does not say the absurd: a weight that the
 * data would turn round ends at 0. '±' where either may be; '=' keeps what the table says. A feature of the table without a sign here does not compile.
 */
import type { RelationFamily, WEIGHTS } from '../../src/match/weights.ts';
import type { Sign } from './logistic.ts';

type Signs = { readonly [F in RelationFamily]: { readonly [N in keyof (typeof WEIGHTS)[F]]: Sign } };

export const EXPECTED_SIGNS: Signs = {
  conflict: {
    base: '±',
    relatedPredicate: '±', sameSubject: '+', partSubject: '±', sameObject: '+', openRole: '-', unlikeRole: '-', samePlace: '+', sameTime: '+',
    furtherStatement: '-', takenReference: '-', likeness: '+', leftOver: '-', passage: '-', unconfirmed: '-', guessedDifference: '-', severalTypes: '+', time: '±', unknownPublished: '=', stated: '=',
  },
  same: {
    base: '±',
    relatedPredicate: '±', sameSubject: '+', sameObject: '+', unlikeRole: '-', overlappingTime: '±', agreeingNumbers: '+',
    furtherStatement: '-', takenReference: '-', likeness: '+', leftOver: '-', passage: '-', reported: '-', moreSpecific: '±', byWording: '±', byShortWording: '-', stated: '=', sameWording: '=',
  },
  apart: {
    base: '±',
    sameSubject: '±', samePlace: '±', sameCounted: '±', held: '-', reported: '±', development: '±', unrelated: '±', otherTimeOrPlace: '+', otherParticipants: '±',
  },
  conflictByWords: { base: '±', wordingOdds: '+', inSentences: '-', passage: '-' },
  sameByWords: { base: '±', wordingOdds: '+', passage: '-' },
};
