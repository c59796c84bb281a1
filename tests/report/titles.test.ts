/** Titles take no side: hedges, a disputed number and one position's date stay out of them. */
import { describe, expect, test } from 'vitest';
import { developmentSummary, reasonText, summaryOf } from '../../src/report/messages.ts';
import type { Reading, Reason, Ruling } from '../../src/types.ts';
import { claim, discrepancy, inferred, named, participant, position, predicate, quantity, reading, reason, report, source, time } from './make.ts';

/** The summary of a dispute between claims of sources x, y, …, each its own position. */
function titleOf(readings: readonly Reading[], reasons: readonly Reason[]): string {
  const positions = readings.map((one, index) => position(`k-${index}`, `value ${index}`, [one.claim]));
  return summaryOf(discrepancy('d-1', 0.9, positions, reasons), report({}, { read: readings })).replace(/: .*$/u, '');
}

describe('who, where the number is in dispute too', () => {
  const near = (text: string, verb: string, words: string, shown: string, given: Partial<Reading> = {}): Reading =>
    reading('x#c1', text, { subject: named(text, 'Army forces'), predicate: predicate(text, verb, { kind: 'position' }), object: named(text, 'Damascus'), quantities: [quantity(text, words, { dimension: 'length', shown })], ...given });
  const title = (one: Reading, shown: string): string => titleOf([one, reading('y#c1', 'Rebels came.')], [reason('actor', 'subject', 'x#c1', 'y#c1', 'Army forces', 'Rebels'), reason('quantity', 'quantity', 'x#c1', 'y#c1', shown, '10 km', { confidence: 0.5 })]);

  test.each([
    ['From the south, Army forces were reportedly just 20 km south of Damascus on 7 December 2024.', 'were', '20 km', 'Who was south of Damascus on 7 December 2024, and how far'],
    ['Army forces came within 20 km of Damascus on 7 December 2024.', 'came', '20 km', 'Who came near Damascus on 7 December 2024, and how far'],
    ['Army forces came to within 20 km (12 mi) of Damascus.', 'came', '20 km', 'Who came near Damascus, and how far'],
  ])('%s', (text, verb, words, expected) => expect(title(near(text, verb, words, '20 km'), '20 km')).toBe(expected));

  test('how many', () => {
    const text = 'Rebels captured at least 20 towns in Idlib.';
    const one = reading('x#c1', text, { subject: named(text, 'Rebels', { proper: false }), predicate: predicate(text, 'captured'), object: named(text, 'towns'), quantities: [quantity(text, '20', { counted: 'town' })] });
    expect(title(one, '20')).toBe('Who captured towns in Idlib, and how many');
  });
  test('another number stays', () => {
    const text = 'Rebels captured 20 towns in Idlib.';
    const one = reading('x#c1', text, { subject: named(text, 'Rebels'), predicate: predicate(text, 'captured'), object: named(text, '20 towns'), quantities: [quantity(text, '20', { counted: 'town' })] });
    expect(title(one, '35')).toBe('Who captured 20 towns in Idlib');
  });
});

describe('hedges', () => {
  test.each([
    ['HTS, reportedly, entered Aleppo on 29 November 2024.', 'When HTS entered Aleppo'],
    ['HTS allegedly entered Aleppo on 29 November 2024.', 'When HTS entered Aleppo'],
    ['HTS entered Aleppo with only 300 men on 29 November 2024.', 'When HTS entered Aleppo with 300 men'],
    ['HTS entered Aleppo with at least 300 men on 29 November 2024.', 'When HTS entered Aleppo with at least 300 men'],
  ])('%s', (text, expected) => {
    const one = reading('x#c1', text, { subject: named(text, 'HTS'), predicate: predicate(text, 'entered'), object: named(text, 'Aleppo'), times: [time(text, '29 November 2024', '2024-11-29')] });
    expect(titleOf([one, reading('y#c1', 'HTS came.')], [reason('time', 'time', 'x#c1', 'y#c1', '2024-11-29', '2024-11-30')])).toBe(expected);
  });
});

describe('whether', () => {
  const denial = reading('z#c1', 'It is not so.', { polarity: inferred('denied') });
  const affirmed: [string, string, Partial<Reading>, string][] = [
    ['hearsay', 'The Guardian reported that Turkey was widely assumed to have broadly approved the offensive in Syria in advance.', {}, 'Whether Turkey approved the offensive in Syria in advance'],
    ['an accusation', 'Iran and Russia accused Turkey of supporting the rebels.', {}, 'Whether Turkey supported the rebels'],
    ['blame', 'An adviser blamed the Turkey for having approved the offensive.', {}, 'Whether the Turkey approved the offensive'],
    ['what was kept from happening is no statement', 'Iran kept Turkey from supporting the rebels.', {}, 'Whether Turkey from supporting the rebels'],
  ];
  test.each(affirmed.slice(0, 3))('%s', (_, text, given, expected) => {
    const verb = /to have broadly approved|supporting|having approved/u.exec(text)![0];
    const one = reading('x#c1', text, { subject: named(text, 'Turkey'), predicate: predicate(text, verb, { lemma: /approv/u.test(verb) ? 'approve' : 'support' }), object: named(text, /the offensive|the rebels/u.exec(text)![0]), ...given });
    expect(titleOf([one, denial], [reason('polarity', 'polarity', 'x#c1', 'z#c1', 'affirmed', 'denied')])).toBe(expected);
  });

  test('the shortest of the affirming side, and none of a third side', () => {
    const say = (id: string, text: string): Reading => reading(id, text, { subject: named(text, 'Turkey'), predicate: predicate(text, 'backed'), object: named(text, 'rebels', { proper: false }) });
    const readings = [say('x#c1', 'Turkey backed the rebels in the offensive in Syria.'), say('y#c1', 'Turkey backed the rebels in Syria.'), denial, say('w#c1', 'Turkey backed rebels.')];
    expect(titleOf(readings, [reason('polarity', 'polarity', 'x#c1', 'z#c1', 'affirmed', 'denied'), reason('polarity', 'polarity', 'z#c1', 'y#c1', 'denied', 'affirmed'), reason('outcome', 'predicate', 'x#c1', 'w#c1', 'backed', 'stopped')])).toBe('Whether Turkey backed the rebels in Syria');
  });
});

test('outcomes are told in the plain past', () => {
  const [x, y] = ['Turkey was assumed to have broadly approved the offensive.', 'Turkey stepped in, in an attempt to stop the offensive.'];
  const readings = [
    reading('x#c1', x, { subject: named(x, 'Turkey'), predicate: predicate(x, 'to have broadly approved', { lemma: 'approve' }), object: named(x, 'offensive', { definite: true, proper: false }) }),
    reading('y#c1', y, { subject: named(y, 'Turkey'), predicate: predicate(y, 'to stop', { lemma: 'stop', aspect: 'attempt' }), object: named(y, 'offensive', { definite: true, proper: false }) }),
  ];
  const found = reason('outcome', 'predicate', 'x#c1', 'y#c1', 'to have broadly approved', 'to stop');
  const made = report({}, { read: readings });
  expect(summaryOf(discrepancy('d-1', 0.9, [position('k-1', 'to have broadly approved', ['x#c1']), position('k-2', 'to stop', ['y#c1'])], [found]), made)).toBe('What happened to the offensive: approved (x) or tried to stop (y)');
  expect(reasonText(found, made)).toBe('x#c1 says “approved”, y#c1 says “tried to stop”, and one rules the other out.');
});

describe('developments', () => {
  const of = (text: string, given: (text: string) => Partial<Reading>, value: string, slot: 'quantity' | 'subject' = 'quantity'): string =>
    developmentSummary({ id: 'v-1', slot, positions: [{ cluster: 'k-1', value, time: '2020-01/2020-05', claims: ['x#c1'] }, { cluster: 'k-2', value: '50', time: null, claims: ['y#c1'] }] }, report({}, { read: [reading('x#c1', text, given(text))] }));

  test('the time of the first position is left out; a position without one says so', () => {
    expect(of('One US dollar was worth approximately 1,150 Syrian pounds in early 2020.', (t) => ({
      subject: named(t, 'One US dollar'), predicate: predicate(t, 'was worth', { kind: 'rate' }), quantities: [quantity(t, 'approximately 1,150 Syrian pounds', { dimension: 'money:SYP', shown: 'about 1,150 SYP' })], times: [time(t, 'early 2020', '2020')],
    }), 'about 1,150 SYP')).toBe('How much one US dollar was worth: about 1,150 SYP (2020-01 to 2020-05); undated: 50');
  });
  test('and so is how long it took since', () => {
    expect(of('HTS captured 20 towns and villages within ten hours of launching its offensive on 27 November 2024.', (t) => ({
      subject: named(t, 'HTS'), predicate: predicate(t, 'captured'), object: named(t, '20 towns and villages'), quantities: [quantity(t, '20', { counted: 'town' }), quantity(t, 'ten hours', { dimension: 'duration', value: 10 })], times: [time(t, '27 November 2024', '2024-11-27')],
    }), '20')).toMatch(/^How many towns and villages HTS captured: 20 /u);
  });
  test('in the middle, and at the beginning', () => {
    const who = (t: string): Partial<Reading> => ({ subject: named(t, 'SDF'), predicate: predicate(t, 'captured'), object: named(t, 'airport', { definite: true, proper: false }), times: [time(t, /(?:in the afternoon of )?30 November 2024/u.exec(t)![0], '2024-11-30')] });
    expect(of('The SDF captured the airport in the afternoon of 30 November 2024 after the army withdrew.', who, 'SDF', 'subject')).toMatch(/^Who captured the airport after the army withdrew: /u);
    expect(of('On 30 November 2024, the SDF captured the airport.', who, 'SDF', 'subject')).toMatch(/^Who captured the airport: /u);
  });
});

describe('what nothing but a ruling makes a contradiction', () => {
  const ruling: Ruling = { claims: ['radio#c1', 'courier#c1'], ruling: 'conflict', accept: null, reason: 'A ship has one owner.', texts: null, by: 'desk', on: '2025-03-05', location: { file: 'rulings.yaml', line: 2, column: 3 } };
  const workspace = (given: Partial<Ruling> = {}) => report({
    sources: [source('courier'), source('radio')], claims: [claim('courier#c1', 'The office owned the ferry.'), claim('radio#c1', 'The ferry was Aldous’s.')], rulings: [{ ...ruling, ...given }],
  }, { read: [reading('courier#c1', 'The office owned the ferry.'), reading('radio#c1', 'The ferry was Aldous’s.')] });
  const found = reason('attribute', 'predicate', 'courier#c1', 'radio#c1', 'The office owned the ferry.', 'The ferry was Aldous’s.');

  test.each<[Partial<Ruling>, string]>([
    [{}, 'courier#c1, radio#c1: a person ruled that these two contradict each other: A ship has one owner (desk, 2025-03-05).'],
    [{ reason: null }, 'courier#c1, radio#c1: a person ruled that these two contradict each other (desk, 2025-03-05).'],
    [{ by: null, on: null }, 'courier#c1, radio#c1: a person ruled that these two contradict each other: A ship has one owner.'],
    [{ texts: ['0'.repeat(64), '1'.repeat(64)] }, 'courier#c1 says The office owned the ferry., radio#c1 says The ferry was Aldous’s., of the same matter.'],
  ])('%j', (given, text) => expect(reasonText(found, workspace(given))).toBe(text));

  test('the title', () => {
    const one = discrepancy('d-1', 1, [position('k-1', 'The office owned the ferry.', ['courier#c1']), position('k-2', 'The ferry was Aldous’s.', ['radio#c1'])], [found], { ruling });
    expect(summaryOf(one, workspace())).toBe('Ruled a contradiction: “The office owned the ferry” (courier) or “The ferry was Aldous’s” (radio)');
  });
});

test('a participant is not needed for any of it', () => expect(titleOf([reading('x#c1', 'It rained.', { subject: inferred([participant('It')]) }), reading('y#c1', 'It did not.')], [reason('polarity', 'polarity', 'x#c1', 'y#c1', 'affirmed', 'denied')])).toContain('It rained'));
