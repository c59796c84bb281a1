/**
 * How likely a claim denies what another tells: logistic regression on the made-up news (tests/news), fitted by `npm run fit:denials`,
 * which writes the numbers; docs/evaluation.md has the method and how well it holds on topics left out.
 */
import type { Feature, Reading } from '../../types.ts';
import { agrees, type Alignment } from '../align.ts';
import type { Closeness } from './closeness.ts';

/** What each feature is worth, in logits. */
export const DENIAL_ODDS = {
  /** Where the sum starts. */
  denialBase: -3.85,
  /** What shared names and other shared words tell, in nats. */
  namesShared: 0.07,
  wordsShared: 0.39,
  /** Share of what the words of the shorter tell that the longer one has. */
  mostHeld: 1.39,
  /** Names that each has and the other lacks. */
  otherNames: -1.41,
  samePredicate: 2.49,
  /** "did not stop it" and "supported it" do not contradict each other. */
  opposedPredicate: 0,
  /** The lexicon knows both predicates, and nothing that relates them. */
  knownApart: -0.44,
  sameSubject: 1.11,
  sameObject: 2.68,
  /** How many claims the two accounts have, in doublings of sixteen: among many, the nearest is more often near by chance. */
  crowded: -1.2,
} as const;

export type DenialFeature = keyof typeof DENIAL_ODDS;

/** So many claims in two accounts are no crowd. */
const NO_CROWD = 16;

const NOBODY: ReadonlySet<string> = new Set(['nobody', 'no one', 'none', 'no-one', 'neither']);

/** Beyond these more makes no difference: nats, and names. */
const MOST = { names: 6, words: 12, others: 3 };

/** What is told of a pair, before it is known what it is worth; what is 0 is left out. `claims`: those of both accounts. */
export function denialFeatures({ a, b, predicate, subject, object }: Alignment, closeness: Closeness, claims: number): ReadonlyMap<DenialFeature, number> {
  const features = new Map<DenialFeature, number>();
  const tell = (name: DenialFeature, value: number): void => {
    if (value !== 0) features.set(name, Math.round(value * 1e4) / 1e4);
  };
  tell('denialBase', 1);
  tell('namesShared', Math.min(MOST.names, closeness.names));
  tell('wordsShared', Math.min(MOST.words, closeness.words));
  tell('mostHeld', Math.max(closeness.ofA, closeness.ofB));
  tell('otherNames', Math.min(MOST.others, closeness.onlyNamesA, closeness.onlyNamesB));
  // the same deed done to what has another name denies nothing
  const otherNamed = object.relation === 'disjoint' && [...(a.object?.value ?? []), ...(b.object?.value ?? [])].some(({ text }) => /\p{Lu}/u.test(text));
  tell('samePredicate', Number(predicate === 'same' && !otherNamed));
  tell('opposedPredicate', Number(predicate === 'opposite' || predicate === 'reverse'));
  const apart = predicate === 'different' && isKnown(a) && isKnown(b);
  tell('knownApart', Number(apart));
  // "nobody" is who anybody is: that he did not do one thing tells nothing of another
  const nobody = apart && [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])].some((one) => NOBODY.has(one.text.toLowerCase()));
  tell('sameSubject', Number(agrees(subject.relation) && !nobody));
  tell('sameObject', Number(agrees(object.relation)));
  tell('crowded', Math.max(0, Math.log2(claims / NO_CROWD)));
  return features;
}

/** The features with what they are worth: the sum is the log-odds of a denial. */
export function denialOdds(features: ReadonlyMap<DenialFeature, number>): readonly Feature[] {
  return [...features].map(([name, value]) => ({ name, value, weight: Math.round(DENIAL_ODDS[name] * value * 1e4) / 1e4 }));
}

function isKnown({ predicate }: Reading): boolean {
  return (predicate?.value.concept ?? null) !== null;
}

