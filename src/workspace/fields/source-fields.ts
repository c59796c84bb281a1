import { optional, record, required } from './field-table.ts';
import { staysInside } from '../files/inside.ts';
import type { FieldType } from './field-type.ts';
import { located, shorten } from './field-type.ts';
import { sourceId } from './id-types.ts';
import { oneOrMany } from './list-types.ts';
import { digest, language, oneOf, text, timezone, trueOrFalse, url } from './text-types.ts';
import { date } from './value-types.ts';

/** A path as a source file may give it: relative, and out of nowhere. Links are resolved when the text is read. */
const relativePath: FieldType<string> = {
  expects: 'a path inside the workspace',
  schema: { type: 'string', pattern: '^(?![A-Za-z]:|[/\\\\])(?!(?:.*[/\\\\])?\\.\\.(?:[/\\\\]|$)).*\\S' },
  read: (node, problems, field) => {
    const path = text.read(node, problems, field);
    if (path === undefined || staysInside(path)) return path;
    problems.add('path-outside', node.start, { path: shorten(path), link: false });
    return undefined;
  },
};

const textFields = {
  file: required(located(relativePath), 'The file of the article text, relative to the workspace or to --texts DIR, never outside of it.'),
  sha256: optional(located(digest), 'SHA-256 of the file, so that a change is seen.'),
};

/** sources/**: one article, in one version. */
export const sourceFields = {
  id: required(located(sourceId), 'Unique id: a small letter, then small letters, digits, - and _.'),
  title: optional(text, 'The headline; null where there is none.'),
  outlet: optional(text, 'Who published it; null where the article does not say, never guessed.'),
  authors: optional(oneOrMany(text, 'a list of names'), 'Who wrote it.'),
  published: optional(date, 'When it was published: EDTF, or a timestamp with its offset.'),
  published_basis: optional(oneOf('stated', 'text'), 'stated by the outlet, or bounded by what the text tells.'),
  timezone: optional(timezone, 'IANA time zone that clock times in the article belong to.'),
  retrieved: optional(date, 'When the article was fetched.'),
  url: optional(url, 'Where it was published.'),
  language: optional(language, 'Language of the claims: en unless given.'),
  kind: optional(oneOf('news', 'analysis', 'wire', 'encyclopedia', 'official', 'social', 'other'), 'What kind of article it is.'),
  via: optional(oneOrMany(text, 'a list of names'), 'Wires or sources it relies on: copies do not count as independent.'),
  reliability: optional(oneOf('A', 'B', 'C', 'D', 'E', 'F'), 'Reliability of the source on the Admiralty scale, A to F.'),
  status: optional(oneOf('live', 'corrected', 'retracted'), 'What became of the article.'),
  version_of: optional(located(sourceId), 'Id of the source that this one is a later version of.'),
  publish: optional(trueOrFalse, 'false keeps quotes and text out of reports and exports.'),
  text: optional(record('text', textFields), 'The text of the article, where it is at hand.'),
};

export const sourceFile = record('source', sourceFields);

