import { expect, test } from 'vitest';
import { mayComeAgain } from '../../src/match/conflict/recurrence.ts';

const DAY = 86_400_000;

test.each<[string, string | null, number, boolean]>([
  ['a birth is one, whatever lies between the dates', 'be-born', 4000, false],
  ['a museum opens once', 'open', 700, false],
  ['an election won years later is another', 'win', 1400, true],
  ['one taking of a town, a week apart', 'capture', 7, false],
  ['a verb that the lexicon does not know', null, 400, true],
])('%s', (_, concept, days, expected) => expect(mayComeAgain(concept, days * DAY)).toBe(expected));
