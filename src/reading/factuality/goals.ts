/** "The goal of the alliance was to depose the king": what somebody aims at, told by the noun for it. */
import type { Token } from '../../types.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';

/** Nouns for what somebody means to bring about, each with a sentence that is read so (tests/reading/goals.test.ts). */
export const GOAL_NOUNS: Readonly<Record<string, string>> = {
  goal: 'The main goal of the union is to raise wages.',
  aim: "The aim of the club was to sign the striker.",
  objective: "The army's objective was to capture the airport.",
  purpose: 'The purpose of the alliance was to depose the king.',
  target: "The firm's target is to close four plants.",
  ambition: "The airline's ambition is to buy its rival.",
  intention: "The intention of the council was to demolish the tower.",
  priority: "The government's priority was to reopen the border.",
  mission: "The mission of the squadron was to destroy the bridge.",
};

export interface Goal {
  /** Whose goal it is, by name or noun; empty where a pronoun tells it, or nothing. */
  readonly holders: readonly NounPhrase[];
}

/** Whether a phrase names a goal, and whose: "the goal of X", "X's main goal". Null for any other phrase. */
export function goalIn(tokens: readonly Token[], { core, head, of }: NounPhrase): Goal | null {
  if (!Object.hasOwn(GOAL_NOUNS, tokens[head]!.lemma)) return null;
  if (of.length > 0) return { holders: of };
  const mark = tokens.findLastIndex(({ index, text }) => index >= core.from && index < head && /^['’]s?$/u.test(text));
  const owner = mark - 1;
  if (mark < 0 || owner < core.from || !/^(?:NOUN|PROPN)$/u.test(tokens[owner]!.pos)) return { holders: [] };
  const own = { from: core.from, to: mark };
  return { holders: [{ range: own, core: own, head: owner, of: [] }] };
}
