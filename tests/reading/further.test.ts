/** What a sentence states besides its main clause. Each case: who | what | whom, of every further statement. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createEngine, type Engine } from '../../src/pipeline.ts';
import type { Claim, Reading } from '../../src/types.ts';

let engine: Engine;
beforeAll(() => {
  engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });
});

const read = (text: string): Reading => engine.read({ id: 'a#1', source: 'a', text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } } satisfies Claim, null);
const names = (slot: Reading['subject']): string => (slot?.value ?? []).map((one) => one.text).join(' & ') || '–';
const shown = (one: Reading): string => `${names(one.subject)} | ${one.predicate?.value.text ?? '–'} | ${names(one.object)}`;

describe('further statements', () => {
  test.each<[string, string, string[]]>([
    ['relative clause', 'The bridge, which opened in 1931, collapsed on Friday.', ['– | opened | bridge']],
    ['relative clause of a negated verb', 'Jones, who denied the charges, was jailed for five years.', ['Jones | charges | –']],
    ['reduced relative clause, of what the subject is', 'Veeram is a 2014 action film directed by Siva and produced by Vijaya Productions.', ['Siva | directed | Veeram', 'Vijaya Productions | produced | Veeram']],
    ['participle before the main clause', 'Formed in 1990 in Leeds, the band broke up in 2003.', ['– | Formed | band']],
    ['participle between commas', 'The minister, accused of bribery, resigned on Monday.', ['– | accused | minister']],
    ['participle behind where the thing is', 'The museum in Oxford, founded in 1910, is the oldest in the country.', ['– | founded | museum']],
    ['participle behind what the subject is', 'The museum is a house in Oxford, founded in 1910.', ['– | founded | museum']],
    ['what came of it', 'The bridge collapsed on Friday, killing 12 people and injuring 40 drivers.', ['bridge | killing | 12 people', 'bridge | injuring | 40 drivers']],
    ['second main clause', 'Latha has 10 candies, and Ramu has 20 candies.', ['Ramu | has | 20 candies']],
    ['second verb of one subject', 'Police said two men were arrested and charged with murder.', ['– | charged | two men']],
    ['clause of time', 'Assad stopped over at the air base after he fled Damascus on 7 December 2024.', ['Assad | fled | Damascus']],
    ['bracket', 'Shawn Lee (born February 11, 1994) sang at the opening.', ['Shawn Lee | born | –']],
    ['behind who said so', 'Thousands fled the city, officials said, but the army held the airport.', ['army | held | airport']],
    ['apposition', 'Rosa Diaz, the mayor of Quito, spoke on Monday.', ['Rosa Diaz |  | Quito']],
    ['apposition, the calling first', 'The governor of Donetsk, Vadym Filashkin, spoke.', ['Vadym Filashkin |  | Donetsk']],
    ['title before a name', 'Russian President Vladimir Putin landed in Hanoi.', ['Vladimir Putin |  | Russian']],
    ['lifetime', 'Ann Richards (1933–2006) sang.', ['Ann Richards | be born | –', '– | die | Ann Richards']],
    ['a term is no lifetime', 'The war in Ruritania (2014–2018) ended.', []],
    ['a list is no apposition', 'Lagos, the capital, and Kano voted.', []],
    ['dateline', 'LISBON, Jan. 22 (Xinhua) -- Anibal Silva won the election.', []],
    ['atomic', 'The senate passed the bill on Tuesday.', []],
    ['an infinitive states nothing', 'The firm plans to open a plant and to hire 200 people.', []],
    ['a condition states nothing', 'If the vote fails, the government will fall.', []],
    ['what is denied is not stated', 'The company denied that it had paid bribes and that its chief knew.', []],
  ])('%s: %s', (_, text, expected) => expect(read(text).further.map(shown)).toEqual(expected));

  test('numbers and times belong to their own statement', () => {
    const { quantities, further } = read('Latha has 10 candies, and Ramu has 20 candies.');
    expect([quantities, further[0]!.quantities].map((slots) => slots.map((slot) => slot.value.quantity.text))).toEqual([['10'], ['20']]);
  });

  test('a clause that tells which one is meant says so', () => {
    expect(read('The town was shelled in answer to the attacks that began in May 2022.').further.map((one) => one.identifying)).toEqual([true]);
    expect(read('The bridge, which opened in 1931, collapsed on Friday.').further.map((one) => one.identifying)).toEqual([false]);
  });

  test('a further clause of what is said has the same speaker', () => expect(read('Police said two men were arrested and charged with murder.').further.map((one) => one.speaker)).toEqual(['Police']));
});

describe('cities and countries', () => {
  test.each([
    ['Five people were killed in Kharkiv.', ['country:ukraine', 'continent:europe', 'region:eastern-europe']],
    ['The university is located in Shenzhen.', ['country:china', 'continent:asia', 'region:east-asia']],
    ['Five people were killed in San Fernando.', []], // of several countries
  ])('%s', (text, within) => expect(read(text).places.map((slot) => slot.value.within)).toEqual([within]));
});
