/** How many of something a named place or body has, whatever the verb; and what only looks like two numbers of one thing. */
import { describe, expect, it } from 'vitest';
import { HAVING } from '../../src/reading/stock-statements.ts';
import { createEngine } from '../../src/pipeline.ts';
import { textComparer } from '../support/compare-texts.ts';
import { claim, workspace } from '../support/workspace.ts';

const compare = textComparer();
const engine = createEngine(workspace({}));

describe('a number of things', () => {
  it.each(Object.entries(HAVING))('%s: %s', (_, sentence) => {
    const concepts = engine.read(claim('a', 'c', sentence), null).further.map(({ predicate }) => predicate?.value.concept ?? '');
    expect(concepts.filter((concept) => concept.startsWith('figure:number: '))).toHaveLength(1);
  });
  it.each([
    ['another verb', 'The zoo in Harlan has two giant pandas.', 'Harlan zoo keeps four giant pandas.'],
    ['there are', 'There are nine wards in Brae hospital.', 'Brae hospital has seven wards.'],
    ['owns', 'The Kell museum owns nine tapestries.', 'The Kell museum possesses six tapestries.'],
    ['a country', 'Norvia has 14 airports.', 'There are 11 airports in Norvia.'],
  ])('%s', (_, a, b) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] }));
  it.each([
    ['another kind', 'The zoo in Harlan has two giant pandas.', 'The zoo in Harlan has four red pandas.'],
    ['another holder there', 'The zoo in Harlan has two otters.', 'The aquarium in Harlan keeps nine otters.'],
    ['another place', 'Brae hospital has seven wards.', 'There are nine wards in Kell hospital.'],
    ['at least as many', 'The Kell museum owns nine tapestries.', 'The Kell museum has at least six tapestries.'],
    ['more to come', 'Norvia has 14 airports.', 'Norvia will have 16 airports.'],
    ['runs on', 'Brann has nine wins.', 'Brann boasts eleven wins.'],
    ['two who have some', 'Harlan zoo has two otters, and Kell zoo has nine otters.', 'Harlan zoo keeps two otters.'],
  ])('%s', (_, a, b) => expect(compare(a, b).relation).not.toBe('conflict'));
});
