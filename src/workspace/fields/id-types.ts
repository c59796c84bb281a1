import type { YamlNode } from '../yaml/yaml-tree.ts';
import type { FieldType } from './field-type.ts';
import { shorten, wrongType } from './field-type.ts';

/** Words and dates that YAML 1.1, which many editors and programs still read, takes for something else than text. */
const READ_AS = [
  { pattern: /^(?:yes|no|on|off|true|false)$/i, as: 'true or false' },
  { pattern: /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}$/, as: 'a date' },
  { pattern: /^[0-9][0-9_]*$/, as: 'a number' },
] as const;

/**
 * An id. One that YAML reads as a number, true, nothing or a date is reported and, where it has the form of an id, kept as
 * it is written, so that one slip does not take everything that refers to it along.
 */
export function id(pattern: RegExp, begins: string): FieldType<string> {
  const expects = `an id: ${begins}, then small letters, digits, - and _`;
  return {
    expects,
    schema: { type: 'string', pattern: pattern.source },
    read: (node, problems, field) => {
      if (node.kind !== 'scalar') return wrongType(node, expects, problems, field);
      const reads = readsAs(node);
      if (reads !== null) {
        problems.add('id-not-text', node.start, { field, text: shorten(node.source), reads });
        return pattern.test(node.source) ? node.source : undefined;
      }
      const value = String(node.value);
      if (pattern.test(value)) return value;
      problems.add('bad-id', node.start, { field, text: shorten(value), pattern: expects, instead: mended(value, pattern) });
      return undefined;
    },
  };
}

export const sourceId = id(/^[a-z][a-z0-9_-]*$/, 'a small letter');
export const claimId = id(/^[a-z0-9][a-z0-9_-]*$/, 'a small letter or a digit');
export const entityId = claimId;

/** `source#claim`, the full id of a claim. */
export const claimReference: FieldType<string> = {
  expects: 'the full id of a claim, such as bne-2024-12-07#c10',
  schema: { type: 'string', pattern: '^[a-z][a-z0-9_-]*#[a-z0-9][a-z0-9_-]*$' },
  read: (node, problems, field) => {
    if (node.kind !== 'scalar') return wrongType(node, claimReference.expects, problems, field);
    if (/^[a-z][a-z0-9_-]*#[a-z0-9][a-z0-9_-]*$/.test(node.source)) return node.source;
    problems.add('bad-claim-reference', node.start, { text: shorten(node.source) });
    return undefined;
  },
};

function readsAs(node: YamlNode & { kind: 'scalar' }): string | null {
  if (node.value === null) return 'nothing';
  if (typeof node.value === 'number') return 'a number';
  if (typeof node.value === 'boolean') return 'true or false';
  if (!node.plain) return null;
  return READ_AS.find(({ pattern }) => pattern.test(node.source))?.as ?? null;
}

/** The id that was probably meant ("BNE 2024" → "bne-2024"), or null where there is no telling. */
function mended(value: string, pattern: RegExp): string | null {
  const instead = value.slice(0, 100).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9_]+/g, '-').replace(/^-+|(?<!-)-+$/g, '');
  return pattern.test(instead) ? instead : null;
}
