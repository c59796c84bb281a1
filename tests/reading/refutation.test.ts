/** Texts that turn down what they tell of, wherever they say so. */
import { describe, expect, it } from 'vitest';
import { STORY_VERDICTS, VERDICT_PHRASES, VERDICT_WORDS } from '../../src/reading/factuality/refutation.ts';
import { createEngine } from '../../src/pipeline.ts';
import type { Claim } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

function negated(text: string): boolean {
  const claim: Claim = { id: 'a', source: '', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } };
  return engine.read(claim, null).negated;
}

describe('a word or phrase calls the story untrue', () => {
  it.each([...VERDICT_WORDS, ...VERDICT_PHRASES, ...STORY_VERDICTS])('%s: %s', (_, example) => expect(negated(example)).toBe(true));
});

describe('a verdict that stands by itself', () => {
  it.each(['No, there will not be a second moon in June', 'Second moon: No, there will not be one', 'Did the king sign this letter? Probably not', 'The statue might have been sold in Lund UPDATE: Nope', 'Missing climbers not found on glacier'])('%s', (text) => expect(negated(text)).toBe(true));
});

describe('what turns nothing down', () => {
  it.each(['There is no doubt that the bridge is closed', 'The report is not a hoax', 'The mayor took a walk out of the old town', 'The firm makes it easier to pay', 'Police shot a man down the road', 'The army shot down two planes', 'The singer was laid to rest on Friday', 'The court quashed the conviction', 'Speeding leads to a fine, not prison', 'Clients could take out no more than 200 dollars a day', 'The bill was to be paid not later than May', 'The fire came from a cigarette and not from the wiring', 'Rebels, and not the army, attacked the market'])('%s', (text) => expect(negated(text)).toBe(false));
});
