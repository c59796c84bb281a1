/**
 * How likely two headlines are of one story: logistic regression on the headlines of a hundred rumours, each rumour counted by the root of
 * its headlines, and rounded (docs/evaluation.md). A third of the rumours left out in turn moves no weight by more than a fifth.
 */
import type { Feature } from '../../types.ts';
import type { StoryEvidence } from './evidence.ts';

const ODDS = { storyBase: -3.8, newsHeld: 3.5, newsShared: 4.5, excludingWord: -1.4, otherNames: -0.6, otherNumbers: -0.8 } as const;

/** Beyond this much shared news, in nats, more makes no difference. */
const MOST_SHARED = 25;

/** The features, in logits: their sum is the log-odds that both are of one story. */
export function storyOdds({ shared, ofA, ofB, excluding, otherNames, otherNumbers }: StoryEvidence): readonly Feature[] {
  const features: Feature[] = [];
  const add = (name: keyof typeof ODDS, value: number): void => {
    if (value !== 0) features.push({ name, value: rounded(value), weight: rounded(ODDS[name] * value) });
  };
  add('storyBase', 1);
  add('newsHeld', Math.sqrt(ofA * ofB));
  add('newsShared', Math.min(MOST_SHARED, shared) / 10);
  add('excludingWord', Math.min(2, excluding));
  add('otherNames', Math.min(2, otherNames));
  add('otherNumbers', Number(otherNumbers));
  return features;
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
