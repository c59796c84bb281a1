import { expect, it } from 'vitest';
import { parseDocument, type Scalar } from 'yaml';
import { offsetWithin } from '../../src/workspace/written-value.ts';

it.each<[string, string, string]>([
  ['plain', 'text: The mayor left yesterday.', 'yesterday'],
  ['plain, on two lines', 'text: The mayor left\n  for York yesterday.', 'yesterday'],
  ['in double quotes', 'text: "The mayor left yesterday."', 'yesterday'],
  ['in double quotes, with quotes in it', 'text: "The \\"mayor\\" left yesterday."', 'yesterday'],
  ['in single quotes, with one in it', "text: 'The mayor''s son left yesterday.'", 'yesterday'],
  ['folded', 'text: >-\n  The mayor left\n  for York\n  yesterday.', 'yesterday'],
  ['folded, its first word', 'text: >-\n  Yesterday\n  the mayor left.', 'Yesterday'],
  ['line by line', 'text: |\n  The mayor left\n  for York yesterday.', 'yesterday'],
  ['with carriage returns', 'text: >-\r\n  The mayor left\r\n  yesterday.\r\n', 'yesterday'],
])('the place of a word is found in a text that is %s', (_, file, word) => {
  const { value, range } = parseDocument(file).get('text', true) as unknown as Scalar<string> & { range: [number, number, number] };
  expect(offsetWithin(file, range[0], value, value.indexOf(word))).toBe(file.indexOf(word));
});

it('is not guessed where a character is written by its number', () => {
  expect(offsetWithin('"\\u00c9lodie left"', 0, 'Élodie left', 7)).toBeNull();
  expect(offsetWithin('"another text"', 0, 'The mayor', 4)).toBeNull();
});
