import { nearest } from '../nearest.ts';
import type { FieldType } from './field-type.ts';
import { shorten, wrongType } from './field-type.ts';

/** Any text with something in it. White space, line breaks too, is folded to single spaces. */
export const text: FieldType<string> = {
  expects: 'a text',
  schema: { type: 'string', pattern: '\\S' },
  read: (node, problems, field) => {
    if (node.kind !== 'scalar' || typeof node.value !== 'string') return wrongType(node, text.expects, problems, field);
    const folded = node.value.replace(/\s+/g, ' ').trim();
    return folded === '' ? wrongType({ ...node, value: null }, text.expects, problems, field) : folded;
  },
};

/** One of a few words. */
export function oneOf<const Word extends string>(...words: readonly Word[]): FieldType<Word> {
  const expects = `one of ${words.join(', ')}`;
  return {
    expects,
    schema: { enum: words },
    read: (node, problems, field) => {
      if (node.kind !== 'scalar' || (typeof node.value !== 'string' && !node.plain)) return wrongType(node, expects, problems, field);
      const word = words.find((one) => one === node.value);
      if (word === undefined) problems.add('bad-value', node.start, { field, text: shorten(node.source), allowed: words.join(', '), nearest: nearest(node.source, words) });
      return word;
    },
  };
}

/** A text of a given form; `allowed` completes "should be …". */
export function textLike(pattern: RegExp, allowed: string, accepts: (text: string) => boolean = () => true): FieldType<string> {
  return {
    expects: allowed,
    schema: { type: 'string', pattern: pattern.source },
    read: (node, problems, field) => {
      const value = text.read(node, problems, field);
      if (value === undefined || (pattern.test(value) && accepts(value))) return value;
      problems.add('bad-value', node.start, { field, text: shorten(value), allowed, nearest: null });
      return undefined;
    },
  };
}

export const trueOrFalse: FieldType<boolean> = {
  expects: 'true or false',
  schema: { type: 'boolean' },
  read: (node, problems, field) => (node.kind === 'scalar' && typeof node.value === 'boolean' ? node.value : wrongType(node, trueOrFalse.expects, problems, field)),
};

/** A SHA-256 digest in hexadecimal, returned in lower case. One that is all digits is a number to YAML, and fine. */
export const digest: FieldType<string> = {
  expects: 'a SHA-256 digest of 64 hexadecimal digits',
  schema: { type: 'string', pattern: '^[0-9a-fA-F]{64}$' },
  read: (node, problems, field) => {
    if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return wrongType(node, digest.expects, problems, field);
    if (/^[0-9a-fA-F]{64}$/.test(node.source)) return node.source.toLowerCase();
    problems.add('bad-digest', node.start, { field, text: shorten(node.source) });
    return undefined;
  },
};

export const url = textLike(/^https?:\/\/[^\s"<>\\^`{|}]+$/, 'an address that begins with http:// or https://');
export const language = textLike(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'a language code such as en or pt-BR');
export const wikidata = textLike(/^Q[1-9][0-9]*$/, 'a Wikidata item such as Q28869510');

export const timezone = textLike(/^[A-Za-z][A-Za-z0-9_+/-]{0,60}$/, 'an IANA time zone such as Asia/Damascus', (name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
});
