import { describe, expect, it } from 'vitest';
import { questionOf } from '../../src/report/question.ts';
import { named, predicate, quantity, reading } from './make.ts';

/** [matter, the claim, its subject, its verb as written, the verb's lemma, the question] */
const cases: readonly (readonly [string, string, string, string, string, string])[] = [
  ['When HTS captured Hama', 'HTS captured Hama on 5 December 2024.', 'HTS', 'captured', 'capture', 'When did HTS capture Hama?'],
  ['Whether the company paid the fine', 'The company paid the fine.', 'company', 'paid', 'pay', 'Did the company pay the fine?'],
  ['Where the ferry sank', 'The ferry sank near Oldport.', 'ferry', 'sank', 'sink', 'Where did the ferry sink?'],
  ['How many people the accident killed', 'The accident killed 12 people.', 'accident', 'killed', 'kill', 'How many people did the accident kill?'],
  ['Whether the minister was arrested', 'The minister was arrested.', 'minister', 'was arrested', 'arrest', 'Was the minister arrested?'],
  ['Whether the bank has closed 40 branches', 'The bank has closed 40 branches.', 'bank', 'has closed', 'close', 'Has the bank closed 40 branches?'],
  ['Whether the rebels will attack', 'The rebels will attack.', 'rebels', 'will attack', 'attack', 'Will the rebels attack?'],
  ['Whether the vaccine prevents infection', 'The vaccine prevents infection.', 'vaccine', 'prevents', 'prevent', 'Does the vaccine prevent infection?'],
  ['Who captured Suwayda', 'HTS captured Suwayda.', 'HTS', 'captured', 'capture', 'Who captured Suwayda?'],
  ['Where Aleppo ranks (large city)', 'Aleppo is the largest city.', 'Aleppo', 'is', 'be', 'Where does Aleppo rank (large city)?'],
];

describe('questions', () => {
  it.each(cases)('%s', (matter, text, subject, verb, lemma, question) => {
    expect(questionOf(matter, [reading('a#c1', text, { subject: named(text, subject), predicate: predicate(text, verb, { lemma }) })])).toBe(question);
  });

  it('keep their order where the number is that of who did it', () => {
    const text = 'Fifteen people died in the accident.';
    expect(questionOf('How many people died in the accident', [reading('a#c1', text, { subject: named(text, 'Fifteen people'), predicate: predicate(text, 'died', { lemma: 'die' }), quantities: [quantity(text, 'Fifteen', { value: 15 })] })])).toBe('How many people died in the accident?');
  });

  it.each([
    ['When the ship sailed', 'The vessel left port.', 'vessel', 'left', 'leave'], // other words: nothing to turn round
    ['When prices rose', 'Prices rise.', 'Prices', 'rise', 'ascend'], // the verb's form is not known
    ['“The army came within … of the city”', 'The army came.', 'army', 'came', 'come'],
    ['Whether the party put forward a …', 'The party put forward a bill.', 'party', 'put', 'put'], // cut off; and the past looks like the present
  ])('leaves %s as the title that it is', (matter, text, subject, verb, lemma) => {
    expect(questionOf(matter, [reading('a#c1', text, { subject: named(text, subject), predicate: predicate(text, verb, { lemma }) })])).toBe(matter);
  });
});
