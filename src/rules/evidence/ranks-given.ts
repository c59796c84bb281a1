/** Ranks of a claim that its evidence does not give: "second-largest" in the text, `rank: 3` in a field. */
import type { Claim, Mentions, QuantityMention, Token } from '../../types.ts';
import type { Breach } from '../rule.ts';
import { spanOfRange } from './spans.ts';

/** Words that tell a rank without a number. Each with its rank. */
const RANK_WORDS: Readonly<Record<string, number>> = { second: 2, runner: 2, 'runner-up': 2, 'runners-up': 2, silver: 2, third: 3, bronze: 3 };

/**
 * A rank that the evidence does not have. That something is the first of its kind is told in too many ways to be sought: it is held only
 * against a sentence that ranks on the same scale ("the second-deadliest" for a claim of "the deadliest").
 */
export interface StrangeRank {
  readonly field?: 'rank';
  readonly span: Breach<unknown>['span'];
  readonly rank: string;
}

/** Those of the text, and the one that the field states where the text does not say it. */
export function strangeRanks({ overrides }: Pick<Claim, 'overrides'>, mentions: Mentions, evidence: readonly Mentions[]): StrangeRank[] {
  const isGiven = (rank: number): boolean => evidence.some((sentence) => ranksIn(sentence).has(rank));
  const ranked = evidence.flatMap(({ quantities }) => quantities.filter(({ kind }) => kind === 'rank'));
  const isStrange = ({ stated, dimension }: QuantityMention['quantity']): boolean => {
    if (stated !== 1) return !isGiven(stated!);
    const onScale = ranked.filter(({ quantity }) => quantity.dimension === dimension);
    return dimension !== 'rank' && onScale.length > 0 && onScale.every(({ quantity }) => quantity.stated !== 1);
  };
  const told = mentions.quantities.filter(({ kind, quantity }) => kind === 'rank' && quantity.stated !== null);
  const found = told.filter(({ quantity }) => isStrange(quantity)).map(({ range, quantity }): StrangeRank => {
    const span = spanOfRange(mentions, range);
    const words = mentions.text.slice(span.start, span.end);
    return { span, rank: quantity.stated === 1 ? `rank 1 ("${words}")` : words };
  });
  const { rank } = overrides;
  if (rank === undefined || ranksIn(mentions).has(rank) || isGiven(rank)) return found;
  // Rank 1 is held only against a text that gives another.
  if (rank === 1 && !mentions.quantities.some(({ kind }) => kind === 'rank')) return found;
  return [...found, { field: 'rank', span: null, rank: `rank ${rank}` }];
}

/** Every rank and place that a sentence tells, and whatever ordinal may be one. */
function ranksIn({ tokens, quantities }: Mentions): ReadonlySet<number> {
  const read = quantities.flatMap(({ kind, quantity: { stated } }) => ((kind === 'rank' || kind === 'ordinal') && stated !== null ? [stated] : []));
  return new Set([...read, ...tokens.flatMap(ranksOfWord)]);
}

function ranksOfWord({ lower }: Token): number[] {
  const parts = [lower, ...lower.split('-')];
  const number = /^(\d{1,3})(?:st|nd|rd|th)$/u.exec(parts[1]!)?.[1];
  return [...parts.flatMap((part) => (Object.hasOwn(RANK_WORDS, part) ? [RANK_WORDS[part]!] : [])), ...(number === undefined ? [] : [Number(number)])];
}
