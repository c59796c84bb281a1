import { describe, expect, it } from 'vitest';
import { VERDICT_WORDS } from '../../src/reading/factuality/refutation.ts';
import { ANSWERS, CREDULITY, DOUBTS, PASSING_ON, TURNING_DOWN } from '../../src/reading/headline/verdicts.ts';
import { createReader } from '../../src/reading/reader.ts';
import { loadLanguage } from '../../src/reading/language-model.ts';
import type { Claim, Headline } from '../../src/types.ts';

const reader = createReader({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0.7, lexicon: [] } }, loadLanguage());
const headlineOf = (text: string): Headline | null => {
  const claim: Claim = { id: 's#c', source: 's', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } };
  return reader.read(claim, null).headline;
};
const stanceOf = (text: string): string | undefined => headlineOf(text)?.stance;

describe('a headline', () => {
  it.each(['Rebels took the town on Friday.', 'Police said: “It is closed.”', ''])('is no sentence: %s', (text) => expect(headlineOf(text)).toBeNull());

  it.each(['Shooter had record in Quebec, B.C.', 'Event set for Feb.', 'Bridge closed', 'Bridge closed?'])('has no full stop but that of an abbreviation: %s', (text) => expect(headlineOf(text)).not.toBeNull());

  it.each([
    ['Bridge to Close for Repairs Next Week', true],
    ['MAYOR TO STEP DOWN', true],
    ['Rebel leader killed in air strike', true],
    ['Firm denies plan to sell tyre plant', true],
    ['The mayor was re-elected', false],
    ['Velox axed 300 jobs', false],
    ['Karin Holt is the leader of the Conservative Party', false],
    ['Oslo hosts summit on 4 May 2021', false],
  ])('is clipped where it is worded as only headlines are: %s', (text, clipped) => expect(headlineOf(text)?.clipped).toBe(clipped));
});

describe('a headline that does not vouch for its story', () => {
  it.each(PASSING_ON)('has “%s”: %s', (_words, example) => expect(headlineOf(example)?.passedOn).toBe(true));

  it.each(['King has left the palace', 'Airline drops its name', 'Mayor believed in ghosts', 'Canal to be closed in May'])('is not: %s', (text) => expect(headlineOf(text)?.passedOn).toBe(false));
});

describe('the stance of a headline', () => {
  it.each([...VERDICT_WORDS, ...DOUBTS, ...TURNING_DOWN, ...ANSWERS, ...CREDULITY])('is against the story for “%s”: %s', (_word, example) => expect(stanceOf(example)).toBe('turns-down'));

  it.each([
    'Police say no evidence of abduction',
    'Singer not dead, agent says',
    'Missing climbers not found in hut',
    'Tower of London isn’t for sale',
    'Bridge sold for scrap? Nope',
    'Update: No, the lake did not vanish',
    'Fake-news site says pope resigned',
    'Student made up story of kidnapping',
  ])('is against it: %s', (text) => expect(stanceOf(text)).toBe('turns-down'));

  it.each([
    'Singer dead at 40',
    'Photo of shark on motorway is no hoax',
    'No doubt about the signal, observatory says',
    'Mother adopts wolf so it won’t be shot',
    'Men find wallet of friend who never came back',
    'Don’t panic: bank is safe',
    'Driver may never walk again',
    'Would you eat it? Couple keep a cake for 60 years',
  ])('is for it: %s', (text) => expect(stanceOf(text)).toBe('tells'));

  it.each(['Is the lake empty?', 'Rebel leader: dead or alive?', 'Was the bridge sold? Update'])('is open: %s', (text) => expect(stanceOf(text)).toBe('asks'));
});
