/** What somebody aims at, by the noun for it, and what a name that the registry knows says of the kind of thing. */
import { describe, expect, it } from 'vitest';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { createEngine } from '../../src/pipeline.ts';
import { GOAL_NOUNS } from '../../src/reading/factuality/goals.ts';
import type { Entity, Reading } from '../../src/types.ts';

const government: Entity = { id: 'tamor-government', name: 'government of Tamor', type: 'organization', aliases: ['Tamor regime', "Ruel's government", "Ruel's regime"], partOf: [], wikidata: null, location: { file: '', line: 1, column: 1 } };
const engineWith = (entities: readonly Entity[]): ReturnType<typeof createEngine> => createEngine({ sources: [], claims: [], entities, rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });
const [plain, registered] = [engineWith([]), engineWith([government])];
const read = (text: string, engine = plain): Reading => {
  const { claim, source } = claimFromRecord({ text, published: '2026-03-10' }, 'case');
  return engine.read(claim, source);
};
const names = (slot: Reading['subject']): string[] => slot?.value.map((one) => one.text) ?? [];

describe('a goal is what its holder would do', () => {
  it.each(Object.entries(GOAL_NOUNS))('%s: %s', (noun, example) => {
    const { subject, predicate, certainty } = read(example);
    expect([predicate?.value.aspect, certainty.value]).toEqual(['plan', 'forecast']);
    expect(names(subject)).toHaveLength(1);
    expect(names(subject).join(' ')).not.toContain(noun);
  });

  it.each([
    ['The goal of the alliance was to depose the king.', 'The alliance aimed to depose the king.'],
    ["The firm's main aim is to buy Rhaetia Bank.", 'The firm plans to buy Rhaetia Bank.'],
  ])('%s = %s', (a, b) => {
    const [x, y] = [read(a), read(b)];
    expect([names(x.subject), x.predicate?.value.concept, names(x.object), x.predicate?.value.aspect]).toEqual([names(y.subject), y.predicate?.value.concept, names(y.object), y.predicate?.value.aspect]);
  });

  it('names nobody where a pronoun tells whose it is', () => expect(read('His goal was to raise wages.').predicate?.value).toMatchObject({ concept: 'raise', aspect: 'plan' }));

  it.each([
    ['another noun', 'The trains of the company were to be cut.'],
    ['a goal in a match', 'The goal of the striker was the last of the match.'],
  ])('no plan: %s', (_, text) => expect(read(text).predicate?.value.aspect).toBe(null));
});

describe('who asks', () => {
  const speakers = (text: string): string[] => read(text).attribution.value.map(({ text: name }) => name);
  it.each([
    ['for a deed of another, says that it should be', 'The court asked the firm to pay.', ['court']],
    ['for a deed of his own, says nothing', 'The striker asked to leave the club.', []],
    ['so, by another', 'The striker asked to leave the club, his agent said.', ['his agent']],
    ['so, and is contradicted', 'Rovers denied that the striker had asked to leave.', ['Rovers']],
  ])('%s: %s', (_, text, expected) => expect(speakers(text)).toEqual(expected));
});

describe('a name that the registry knows', () => {
  it.each([
    ['Protesters brought down the Tamor regime.', 'overthrow'], ["Protesters brought down Ruel's government.", 'overthrow'], ['A missile brought down the Tamor Eagle.', 'shoot-down'],
  ])('is of the kind that a word in it tells: %s', (text, concept) => expect(read(text, registered).predicate?.value.concept).toBe(concept));

  it('is one word among the others, whether or not it is a genitive', () => {
    for (const text of ["Protesters brought down Ruel's government.", 'Protesters brought down Ruel’s regime.', 'Protesters brought down the Tamor regime.']) expect(read(text, registered).content).toContain('entity:tamor-government');
  });
});
