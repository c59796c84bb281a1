/** A short claim against a passage that tells the same with another value: what is found, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { KIND_SETS } from '../../src/match/passage/exclusive-kinds.ts';
import { SINGLE_VALUED } from '../../src/match/passage/single-valued.ts';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();

describe('told otherwise in the passage', () => {
  it.each([
    ['who made it, told from the other side', 'The sculptor Karl Brandt created the design of the statue and oversaw its execution.', 'The Harbour Maid was created by sculptor Tom Ardley.', 'actor'],
    ['another channel', 'Harbour Street is a drama series that was first broadcast on BBC One on 8 March 2015.', 'Harbour Street airs on HBO.', 'place'],
    ['another origin', 'The okara is a form of dance originating from Jamaica.', 'The okara originated in Australia.', 'place'],
    ['another year of release', 'Distributed by Vela Pictures, the film was released on March 23, 2007.', 'Reign of Rain was released in 2017.', 'time'],
    ['another place in the row', 'Blue Rain is a song recorded by the singer Ana Dorn for her second studio album, Tide (2008).', "Blue Rain is part of Ana Dorn's first studio album.", 'attribute'],
    ['another number of the same', 'The school has graduated many notable alumni, including five U.S. Presidents and 20 living billionaires.', "The school's alumni include zero U.S. Presidents.", 'quantity'],
    ['it is defined as something else', 'Carl Odo (born October 30, 1987) is an American poker player and coach.', 'Carl Odo is a US senator.', 'attribute'],
    ['it has yet to do what it did', 'Mara Lindt (April 18, 1956 – June 7, 1996) was a television writer and producer.', 'Mara Lindt has yet to write for a television show.', 'polarity'],
    ['the passage denies it', 'The pet pass alone can be used to enter the country, but Guavia will not accept the pet pass as proof of vaccination.', 'Guavia accepts the pet pass as proof of vaccination.', 'polarity'],
  ])('%s', (_, passage, claim, type) => {
    expect(compare(passage, claim)).toMatchObject({ relation: 'conflict', conflicts: [{ type }] });
    expect(compare(claim, passage)).toMatchObject({ relation: 'conflict', conflicts: [{ type }] });
  });
});

describe('may both be true', () => {
  it.each([
    ['the passage names it among others', 'Harbour Street was first broadcast on BBC One and later aired on HBO.', 'Harbour Street airs on HBO.'],
    ['another work by the same', 'The sculptor Karl Brandt created the statue with the help of Tom Ardley.', 'The Harbour Maid was created by sculptor Tom Ardley.'],
    ['a month in the year of release', 'Distributed by Vela Pictures, the film was released on March 23, 2007.', 'Reign of Rain was released in 2007.'],
    ['neither the first nor another', 'Vera Holm became the second woman to lead a major party in the country.', 'Vera Holm was not the first woman to lead a major party in the country.'],
    ['another calling beside his own', 'Carl Odo (born October 30, 1987) is an American novelist and critic.', 'Carl Odo is a senator.'],
    ['he turned it down himself', 'Jan Oster is a comedian who repeatedly turned down offers to work under Vela Entertainment.', 'Jan Oster has refused to work under Vela Entertainment.'],
    ['not only', 'The Weirs performed not only in Oslo but in Bergen.', 'The Weirs performed in Oslo.'],
    ['no longer is what it was', 'Vantor no longer owns the airline that it founded in Oslo.', 'Vantor founded the airline in Oslo.'],
    ['some more', 'The series has won 11 national awards, and another three abroad.', 'The series has won three awards.'],
    ['two who each did it first', 'Toma scored the first goal of the match in the 12th minute.', 'Bakker scored the second goal of the match in the 40th minute.'],
    ['two bare callings', 'Ana Kovic is a singer.', 'Ana Kovic is a lawyer.'],
    ['a country on two continents', 'Turkey is a country in Asia that borders Syria and Iraq.', 'Turkey is a country in Europe.'],
    ['two days of two events', 'Two men were shot in the port on 3 May 2024.', 'Two men were shot in the port on 5 May 2024.'],
  ])('%s', (_, passage, claim) => expect(compare(passage, claim).relation).not.toBe('conflict'));
});

// Known failure: which of two clauses the "never" is of is not told where words alone decide.
it.fails('denied of somebody else', () => expect(compare('The board said that the union had never agreed to the cuts, which the minister approved in May.', 'The minister approved the cuts.').relation).not.toBe('conflict'));

describe('the tables', () => {
  it.each(SINGLE_VALUED.map(({ cues, examples: [claim, passage] }) => [cues, claim, passage] as const))('%s', (_, claim, passage) => expect(compare(claim, passage).relation).toBe('conflict'));
  it.each(KIND_SETS.flatMap(({ set, groups }) => groups.map(({ name, words, example }) => [`${set}: ${name}`, words, example] as const)))('%s has its example', (_, words, example) => {
    expect(words.split(',').some((word) => new RegExp(`\\b${word.trim()}s?\\b`, 'iu').test(example))).toBe(true);
  });
  it('names in `beside` only groups of its own set', () => {
    for (const { groups } of KIND_SETS) {
      const names = groups.map(({ name }) => name);
      for (const { beside } of groups) for (const name of (beside ?? '').split(',').filter((one) => one !== '')) expect(names).toContain(name.trim());
    }
  });
});
