/** Phrases that diagnostic messages are made of, by the code of whoever found the problem. */
import type { QuantityProblem } from '../values/quantity-notation.ts';

/** Completes "cannot be read: …". */
export const quantityProblems: { readonly [Problem in QuantityProblem]: string } = {
  empty: 'there is nothing in it',
  'no-number': 'it has no number',
  'unknown-unit': 'its unit is not known',
  'two-units': 'it has two units',
  'range-with-hedge': 'a range such as 10..20 cannot be approximate or a bound as well',
  'different-units-in-range': 'the two ends of the range have different units',
};

/** What is wrong, for errors whose own sentence in the parser (yaml 2, src/errors.ts) speaks to programmers. */
export const yamlProblems: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'an unquoted text holds a colon and a space',
  TAB_AS_INDENT: 'a line is indented by a tab',
};

/** What to do about an error of the YAML parser, by the parser's own code (yaml 2, src/errors.ts). */
export const yamlMends: Readonly<Record<string, string>> = {
  ALIAS_IN_ITSELF: 'Write the value out.',
  BAD_ALIAS: 'Put a text that begins with * or & in double quotes.',
  BAD_DIRECTIVE: 'Put a text that begins with % in double quotes.',
  BAD_DQ_ESCAPE: 'Write \\\\ for a backslash in double quotes, or use single quotes.',
  BAD_INDENT: 'Indent the fields of one item by the same number of spaces.',
  BAD_SCALAR_START: 'Put a text that begins with @, `, | or > in double quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon and a space in double quotes.',
  BLOCK_IN_FLOW: 'Do not mix indented lists into [ ] or { }.',
  COMMENT_SPACE: 'Put a space before #, or put the text in double quotes.',
  MISSING_CHAR: 'Look for a quote or bracket that is not closed, or for a missing colon, comma or space.',
  MULTILINE_IMPLICIT_KEY: 'Look for a missing colon after a field name, or put the text in double quotes.',
  MULTIPLE_DOCS: 'Put each document into a file of its own; look for a stray line of ---.',
  TAB_AS_INDENT: 'Indent with spaces, not tabs.',
  TAG_RESOLVE_FAILED: 'Put a text that begins with ! in double quotes.',
  UNEXPECTED_TOKEN: 'Put a text with special characters in double quotes; look for a stray bracket or comma.',
};
