import { expect, it } from 'vitest';
import { nearest } from '../../src/workspace/nearest.ts';

it.each([
  ['subjet', ['subject', 'object'], 'subject'],
  ['organisation', ['person', 'organization'], 'organization'],
  ['b', ['A', 'B'], 'B'],
  ['Z', ['A', 'B', 'C'], null], // another letter is another grade
  ['banana', ['subject', 'object'], null],
])('%s among %j is %s', (word, known, expected) => expect(nearest(word, known)).toBe(expected));
