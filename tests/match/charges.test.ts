import { describe, expect, it } from 'vitest';
import { CHARGES } from '../../src/match/conflict/charges.ts';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();

describe.each(CHARGES.map(({ example }, i): [string, string] => [example, CHARGES[(i + 1) % CHARGES.length]!.example]))('%s', (charge, other) => {
  const convicted = `The court convicted Petra Brandl of ${charge}.`;

  it('convicted and cleared of it: one of them is wrong', () => expect(compare(convicted, `The court acquitted Petra Brandl of ${charge}.`)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'outcome' }] }));

  it(`convicted of it and cleared of ${other}: both may hold`, () => expect(compare(convicted, `The court acquitted Petra Brandl of ${other}.`).relation).not.toBe('conflict'));
});

it('one charge in two words', () => expect(compare('The court convicted Petra Brandl of spying.', 'The court acquitted Petra Brandl of espionage.').relation).toBe('conflict'));
