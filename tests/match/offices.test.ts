/** Two holders of one office, told by how each came by it; and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();

describe('two holders of one office', () => {
  it.each([
    ['named and is', 'The Velin orchestra named Ada Kruse its chief conductor.', 'The new chief conductor of the Velin orchestra is Jonas Blau.'],
    ['elected and took it', 'Ada Kruse was elected mayor of Torrell.', 'Jonas Blau is the new mayor of Torrell.'],
    ['elected by a body', 'The council elected Ada Kruse as mayor of Torrell.', 'Jonas Blau became mayor of Torrell.'],
    ['hired as', 'Brann hired Pal Ness as head coach.', 'The coach of Brann is Odd Lie.'],
    ['appointed without "as"', 'Vantor appointed Ada Kruse chief executive.', 'Jonas Blau is the chief executive of Vantor.'],
    ['by a president, for a country', 'President Olav Dahl named Ada Kruse as foreign minister of Norvia.', 'Jonas Blau is the foreign minister of Norvia.'],
  ])('%s', (_, a, b) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'identity' }] }));
});

describe('no rivals', () => {
  it.each([
    ['a deputy', 'Ada Kruse was elected deputy mayor of Torrell.', 'Jonas Blau is the mayor of Torrell.'],
    ['long ago', 'Ada Kruse was elected mayor of Torrell in 2010.', 'Jonas Blau is the mayor of Torrell.'],
    ['to come', 'Ada Kruse will become mayor of Torrell.', 'Jonas Blau is the mayor of Torrell.'],
    ['another town', 'Ada Kruse was elected mayor of Torrell.', 'Jonas Blau is the mayor of Narra.'],
    ['another office', 'Vantor named Ada Kruse its chief financial officer.', 'Jonas Blau is the chief executive of Vantor.'],
    ['who named her holds none of it', 'President Olav Dahl named Ada Kruse as foreign minister of Norvia.', 'Ada Kruse is the foreign minister of Norvia.'],
    ['if', 'If Ada Kruse is elected mayor of Torrell, taxes will rise.', 'Jonas Blau is the mayor of Torrell.'],
  ])('%s', (_, a, b) => expect(compare(a, b).relation).not.toBe('conflict'));
});
