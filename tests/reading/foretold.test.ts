import { describe, expect, it } from 'vitest';
import { FORETELLING } from '../../src/reading/foretold.ts';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();
const REACHED = 'In Taroudant the temperature peaked at 46.8 degrees Celsius on 11 August 2024.';

describe('a figure that somebody foretells', () => {
  it.each(Object.entries(FORETELLING))('is no rival of the one that was reached (%s): %s', (_concept, text) => expect(compare(text, REACHED).relation).not.toBe('conflict'));

  it('is one where it was measured', () => expect(compare('Taroudant recorded 49 degrees Celsius on 11 August 2024.', REACHED)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] }));
});
