import { describe, expect, test } from 'vitest';
import { matterOf } from '../../src/report/matter.ts';
import type { ConflictType, Reading, SlotName } from '../../src/types.ts';
import { inferred, named, participant, predicate, quantity, reading, time } from './make.ts';

type Given = (text: string) => Partial<Reading>;
const the = { definite: true, proper: false } as const;
const at = (text: string, preposition: string, words: string, proper = true) => inferred({ role: 'place' as const, preposition, participant: participant(words, { proper, definite: !proper }) }, text, words);

const cases: [ConflictType, SlotName, string, Given, string][] = [
  // Numbers
  ['quantity', 'quantity', 'Rebels captured 250 towns in Idlib.', (t) => ({ subject: named(t, 'Rebels', { proper: false }), predicate: predicate(t, 'captured'), object: named(t, '250 towns'), quantities: [quantity(t, '250', { counted: 'town' })], places: [inferred(participant('Idlib'), t, 'Idlib')] }), 'How many towns rebels captured in Idlib'],
  ['quantity', 'quantity', 'The strike killed 15 people.', (t) => ({ subject: named(t, 'strike', the), predicate: predicate(t, 'killed'), object: named(t, '15 people'), quantities: [quantity(t, '15', { counted: 'person', role: 'killed' })] }), 'How many people the strike killed'],
  ['quantity', 'quantity', 'The blast left 15 people dead.', (t) => ({ subject: named(t, 'blast', the), predicate: predicate(t, 'left'), object: named(t, '15 people'), quantities: [quantity(t, '15', { counted: 'person', role: 'killed' })] }), 'How many people the blast left dead'],
  ['quantity', 'quantity', '15 people were killed in the crash.', (t) => ({ object: named(t, '15 people'), predicate: predicate(t, 'were killed'), quantities: [quantity(t, '15', { counted: 'person', role: 'killed' })], adjuncts: [at(t, 'in', 'crash', false)] }), 'How many people were killed in the crash'],
  ['quantity', 'quantity', 'About 35,000 people marched in Berlin.', (t) => ({ subject: named(t, 'About 35,000 people', { head: 'person' }), predicate: predicate(t, 'marched'), quantities: [quantity(t, 'About 35,000', { counted: 'person', value: 35000 })], places: [inferred(participant('Berlin'), t, 'Berlin')] }), 'How many people marched in Berlin'],
  ['quantity', 'quantity', 'The front lines had been frozen for five years.', (t) => ({ subject: named(t, 'front lines', the), predicate: predicate(t, 'had been frozen'), quantities: [quantity(t, 'five years', { dimension: 'duration', value: 5 })] }), 'How long the front lines had been frozen'],
  ['quantity', 'quantity', 'Acme paid $2.4bn for Bolt.', (t) => ({ subject: named(t, 'Acme'), predicate: predicate(t, 'paid'), quantities: [quantity(t, '$2.4bn', { dimension: 'money:USD', value: 2.4e9 })] }), 'How much Acme paid for Bolt'],
  ['quantity', 'quantity', 'Turnout was 61%.', (t) => ({ subject: named(t, 'Turnout'), predicate: predicate(t, 'was', { kind: 'rate' }), quantities: [quantity(t, '61%', { dimension: 'percent' })] }), 'What turnout was'],
  ['quantity', 'quantity', 'The front captured some 250 cities, towns and villages in a week.', (t) => ({ subject: named(t, 'front', the), predicate: predicate(t, 'captured'), object: named(t, '250 cities'), quantities: [quantity(t, '250', { counted: 'city' })] }), 'How many cities, towns and villages the front captured in a week'],
  ['quantity', 'quantity', 'The army captured Aleppo in 24 hours.', (t) => ({ subject: named(t, 'army', the), predicate: predicate(t, 'captured'), object: named(t, 'Aleppo'), quantities: [quantity(t, '24 hours', { dimension: 'duration' })] }), 'The army captured Aleppo in how long'],
  ['quantity', 'quantity', 'Acme made a profit of $2.4bn last year.', (t) => ({ subject: named(t, 'Acme'), predicate: predicate(t, 'made'), object: named(t, 'profit'), quantities: [quantity(t, '$2.4bn', { dimension: 'money:USD' })] }), 'Acme made a profit of how much last year'],
  ['quantity', 'quantity', 'A group of 10 states joined forces.', (t) => ({ subject: named(t, 'group of 10 states'), predicate: predicate(t, 'joined'), quantities: [quantity(t, '10', { counted: 'state' })] }), 'A group of how many states joined forces'],
  ['quantity', 'quantity', 'The victim was 37.', (t) => ({ subject: named(t, 'victim', the), predicate: predicate(t, 'was'), quantities: [quantity(t, '37', { kind: 'age' })] }), 'How old the victim was'],
  ['quantity', 'quantity', 'The UN reported that at least 90% of Syrians were poor.', (t) => ({ subject: named(t, 'Syrians'), predicate: predicate(t, 'were'), quantities: [quantity(t, 'at least 90%', { dimension: 'percent', value: 90 })] }), 'What share of Syrians were poor'],
  ['quantity', 'quantity', 'City won 2-0.', (t) => ({ subject: named(t, 'City'), predicate: predicate(t, 'won'), quantities: [quantity(t, '2-0', { kind: 'score' })] }), 'City won by what score'],
  ['quantity', 'quantity', 'Forces were 20 km from Damascus.', (t) => ({ subject: named(t, 'Forces'), predicate: predicate(t, 'were', { kind: 'position' }), quantities: [quantity(t, '20 km', { dimension: 'length' })], adjuncts: [at(t, 'from', 'Damascus')] }), 'How far from Damascus forces were'],
  // Times and places
  ['time', 'time', 'HTS entered Aleppo on 29 November 2024.', (t) => ({ subject: named(t, 'HTS'), predicate: predicate(t, 'entered'), object: named(t, 'Aleppo'), times: [time(t, '29 November 2024', '2024-11-29')] }), 'When HTS entered Aleppo'],
  ['time', 'time', 'Aleppo was captured by HTS on 30 November 2024.', (t) => ({ subject: named(t, 'HTS'), predicate: predicate(t, 'was captured'), object: named(t, 'Aleppo'), times: [time(t, '30 November 2024', '2024-11-30')] }), 'When Aleppo was captured by HTS'],
  ['time', 'time', 'HTS on Friday entered Aleppo.', (t) => ({ subject: named(t, 'HTS'), predicate: predicate(t, 'entered'), object: named(t, 'Aleppo'), times: [time(t, 'Friday', '2024-11-29')] }), 'When HTS entered Aleppo'],
  ['place', 'place', 'The summit was held in Geneva.', (t) => ({ object: named(t, 'summit', the), predicate: predicate(t, 'was held'), places: [inferred(participant('Geneva'), t, 'Geneva')] }), 'Where the summit was held'],
  ['time', 'time', 'The ferry sank on 1 March 2025, police said.', (t) => ({ subject: named(t, 'ferry', the), predicate: predicate(t, 'sank'), times: [time(t, '1 March 2025', '2025-03-01')], attribution: inferred([participant('police')], t, 'police') }), 'When the ferry sank'],
  // Persons and things
  ['actor', 'subject', 'HTS captured Aleppo.', (t) => ({ subject: named(t, 'HTS'), predicate: predicate(t, 'captured'), object: named(t, 'Aleppo') }), 'Who captured Aleppo'],
  ['actor', 'subject', 'Bashar al-Assad, the president, was told to leave Syria.', (t) => ({ subject: named(t, 'Bashar al-Assad'), predicate: predicate(t, 'to leave'), object: named(t, 'Syria') }), 'Who was told to leave Syria'],
  ['actor', 'subject', 'Aleppo was captured by HTS.', (t) => ({ subject: named(t, 'HTS'), predicate: predicate(t, 'was captured'), object: named(t, 'Aleppo') }), 'By whom Aleppo was captured'],
  ['actor', 'subject', 'Army forces were just south of Damascus.', (t) => ({ subject: named(t, 'Army forces', { proper: false }), predicate: predicate(t, 'were'), object: named(t, 'Damascus') }), 'Who was just south of Damascus'],
  ['identity', 'subject', 'Ahmed al-Sharaa is the leader of HTS.', (t) => ({ subject: named(t, 'Ahmed al-Sharaa'), predicate: predicate(t, 'is'), object: named(t, 'leader of HTS', the) }), 'Who is the leader of HTS'],
  ['identity', 'object', 'The suspect is a former officer.', (t) => ({ subject: named(t, 'suspect', the), predicate: predicate(t, 'is'), object: named(t, 'former officer') }), 'Who or what the suspect is'],
  // The rest
  ['rank', 'rank', 'Aleppo is the second-largest city in Syria.', (t) => ({ subject: named(t, 'Aleppo'), predicate: predicate(t, 'is'), rank: inferred({ rank: 2, scale: 'large city' }, t, 'second-largest') }), 'Where Aleppo ranks among the largest cities in Syria'],
  ['polarity', 'polarity', 'Turkey approved the offensive.', (t) => ({ subject: named(t, 'Turkey'), predicate: predicate(t, 'approved'), object: named(t, 'offensive', the) }), 'Whether Turkey approved the offensive'],
  ['polarity', 'polarity', 'Allies urged Assad to flee Syria.', (t) => ({ subject: named(t, 'Assad'), predicate: predicate(t, 'to flee'), object: named(t, 'Syria') }), '“Allies urged Assad to flee Syria”'],
  ['polarity', 'polarity', 'Russia accused Ukraine of supporting the rebels.', (t) => ({ subject: named(t, 'Ukraine'), predicate: predicate(t, 'supporting'), object: named(t, 'rebels', the) }), '“Russia accused Ukraine of supporting the rebels”'],
  ['outcome', 'predicate', 'Parliament passed the bill.', (t) => ({ subject: named(t, 'Parliament'), predicate: predicate(t, 'passed'), object: named(t, 'bill', the) }), 'What happened to the bill'],
  ['attribute', 'object', 'The vessel is blue.', (t) => ({ subject: named(t, 'vessel', the), predicate: predicate(t, 'is') }), 'What is said of the vessel'],
  // Little or nothing read
  ['time', 'time', 'It rained on Tuesday.', (t) => ({ times: [time(t, 'Tuesday', '2024-11-26')] }), '“It rained on …”'],
  ['quantity', 'quantity', 'The sum is said to be large.', () => ({}), '“The sum is said to be large”'],
];

describe('the matter of a conflict', () => {
  test.each(cases)('%s (%s): %s', (type, slot, text, given, expected) => expect(matterOf(type, slot, reading('s#c1', text, given(text)))).toBe(expected));

  test('stated slots, which have no words in the text, are put together', () => {
    const text = 'They went in.';
    const stated = { subject: { value: [participant('HTS')], basis: 'stated', words: [] }, object: { value: [participant('Aleppo')], basis: 'stated', words: [] } } as const;
    expect(matterOf('time', 'time', reading('s#c1', text, { ...stated, predicate: { ...predicate(text, 'went in'), words: [] } }))).toBe('When HTS went in Aleppo');
  });

  test('of several numbers, the one of the value is meant', () => {
    const text = 'The strike killed 15 people and injured 40 others.';
    const two = reading('s#c1', text, { subject: named(text, 'strike', the), predicate: predicate(text, 'killed'), quantities: [quantity(text, '15', { counted: 'person' }), quantity(text, '40', { counted: 'other' })] });
    expect(matterOf('quantity', 'quantity', two, '15')).toBe('How many people the strike killed');
    expect(matterOf('quantity', 'quantity', two, '40')).toBe('The strike killed 15 people and injured how many others');
  });

  test('a very long clause is clipped', () => {
    const text = `The committee ${'that meets again and again '.repeat(8)}approved the budget.`;
    const matter = matterOf('polarity', 'polarity', reading('s#c1', text, { subject: named(text, 'committee', the), predicate: predicate(text, 'approved'), object: named(text, 'budget', the) }));
    expect(matter.length).toBeLessThan(110);
    expect(matter.endsWith('…')).toBe(true);
  });
});
