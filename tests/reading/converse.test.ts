import { describe, expect, it } from 'vitest';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { createEngine } from '../../src/pipeline.ts';
import { CONVERSES } from '../../src/reading/predicate/converse.ts';
import type { Reading } from '../../src/types.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });
const read = (text: string): Reading => {
  const { claim, source } = claimFromRecord({ text, published: '2026-03-10' }, 'case');
  return engine.read(claim, source);
};
const names = (slot: Reading['subject']): string[] => slot?.value.map((one) => one.text) ?? [];
const shape = ({ predicate, subject, object }: Reading): [string | null, string[], string[]] => [predicate?.value.concept ?? null, names(subject), names(object)];

describe('one transfer told from either side', () => {
  it.each([
    ['Helvar Group bought Rhaetia Bank.', 'Rhaetia Bank was sold to Helvar Group.'],
    ['Helvar Group bought Rhaetia Bank.', 'Helvar Group took over Rhaetia Bank.'],
    ['The central bank lent Rhaetia Bank 1.1bn francs.', 'Rhaetia Bank received a loan of 1.1 billion francs from the central bank.'],
    ['The central bank lent Rhaetia Bank 1.1bn francs.', 'Rhaetia Bank borrowed 1.1bn francs from the central bank.'],
    ['Brazil beat Chile 3-0.', 'Chile lost 3-0 to Brazil.'],
    ['Brazil beat Chile 3-0.', 'Chile suffered a 3-0 defeat at the hands of Brazil.'],
    ['Corvalent employs Ada Lunt.', 'Ada Lunt works for Corvalent.'],
  ])('%s = %s', (a, b) => expect(shape(read(b))).toEqual(shape(read(a))));

  it.each(Object.entries(CONVERSES))('%s is turned in its example', (_, { into, example }) => expect(read(example).predicate?.value.concept).toBe(into));
});

describe('who was first', () => {
  it.each([
    ['Border guards were the first to shoot.', 'first:shoot'], ['Karvian troops opened fire first, the ministry said.', 'first:shoot'], ['A tug reached the ship ahead of any other vessel.', 'first:reach'],
    ['She became the first woman to lead the bank.', 'first-woman:lead'], ['The Kenyan finished first.', 'finish-at'], ['Rebels first entered the city in May.', 'enter'],
  ])('%s: %s', (text, concept) => expect(read(text).predicate?.value.concept).toBe(concept));
});

describe('clefts and duties', () => {
  it.each([
    ['It was First Officer Marc Ouellet who landed Flight 418.', 'land', ['First Officer Marc Ouellet'], ['Flight 418']],
    ['It was the Clonee facility, not Tallaght, that Nimbrel lost on Tuesday.', 'lose', ['Nimbrel'], ['Clonee facility']],
    ['Drivers had to abandon their cars.', 'withdraw', ['Drivers'], ['their cars']],
    ['The village was cut off by snow.', 'cut-off', ['snow'], ['village']],
    ['Six people are still missing.', 'go-missing', ['Six people'], []],
  ])('%s', (text, concept, subject, object) => expect(shape(read(text))).toEqual([concept, subject, object]));

  it.each(['Taxpayers will not have to pay for the bailout.', 'It was not the pilot who landed Flight 418.'])('%s is denied', (text) => expect(read(text).polarity.value).toBe('denied'));
});

describe('who says it, at the end', () => {
  it.each([
    ['Four gunmen stormed the depot, Brigadier Sello Maphutha told the Dispatch.', 'attack', 'Brigadier Sello Maphutha'],
    ['Nobody has been hurt, Velmora said in a statement.', 'injure', 'Velmora'],
    ['Corvalent is cutting its payout, executives said on the earnings call.', 'cut', 'executives'],
    ['Thandeka Sibiya faces no charges, the prosecution service made clear on Monday.', 'charge', 'prosecution service'],
  ])('%s', (text, concept, speaker) => {
    const reading = read(text);
    expect([reading.predicate?.value.concept, reading.attribution.value.map((one) => one.text), reading.further.some(({ predicate }) => predicate?.value.concept === 'inform')]).toEqual([concept, [speaker], false]);
  });
});

describe('times that are no places', () => {
  it.each(['Polling stations closed at 8 pm.', 'Voting ended at 8 in the evening.', "Servers went dark at 06:40 local time."])('%s', (text) => {
    const reading = read(text);
    expect([reading.places, reading.adjuncts, reading.quantities]).toEqual([[], [], []]);
  });
  it('a possessive weekday looks back', () => expect(read("Monday's fighting killed four soldiers.").times[0]?.value.text).toBe('2026-03-09'));
});

describe('which of several somebody is', () => {
  const relation = (a: string, b: string): string => engine.compare(read(a), read(b)).relation;

  it.each([
    ['Ana Petrov is the younger sister of Ivan Petrov.', 'Ana Petrov is the elder sister of Ivan Petrov.', 'conflict'],
    ['Ana Petrov was the first wife of Ivan Lind.', 'Ana Petrov was the second wife of Ivan Lind.', 'conflict'],
    ['Ana Petrov is the younger sister of Ivan Petrov.', 'Ana Petrov is the sister of Ivan Petrov.', 'entails'],
  ])('%s | %s', (a, b, expected) => expect(relation(a, b)).toBe(expected));
});
