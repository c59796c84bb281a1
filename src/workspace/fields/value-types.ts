import type { StatedQuantity } from '../../types.ts';
import { edtfForm, parseEdtf } from '../../values/edtf.ts';
import { parseQuantityNotation } from '../../values/quantity-notation.ts';
import type { FieldType } from './field-type.ts';
import { shorten, wrongType } from './field-type.ts';
import { text } from './text-types.ts';
import type { Values } from './field-table.ts';
import { optional, record, required } from './field-table.ts';

/** A date in EDTF, as written. A bare year is a number to YAML, and fine. */
export const date: FieldType<string> = {
  expects: 'a date such as 2024, 2024-12, 2024-12-07 or 2024-12-05/2024-12-08',
  schema: { type: ['string', 'integer'], pattern: edtfForm, minimum: 0, maximum: 9999 },
  read: (node, problems, field) => {
    if (node.kind !== 'scalar' || node.value === null || typeof node.value === 'boolean') return wrongType(node, date.expects, problems, field);
    const written = node.source.trim();
    const result = parseEdtf(written);
    if (result.ok) return written;
    problems.add('bad-date', node.start, { field, text: shorten(written), problem: result.problem });
    return undefined;
  },
};

/** "p7s1" or "p7". */
export const locator: FieldType<string> = {
  expects: 'a place such as p7s1 (paragraph 7, sentence 1) or p7',
  schema: { type: 'string', pattern: '^p[1-9][0-9]{0,5}(?:s[1-9][0-9]{0,5})?$' },
  read: (node, problems, field) => {
    if (node.kind !== 'scalar' || node.value === null) return wrongType(node, locator.expects, problems, field);
    if (/^p[1-9][0-9]{0,5}(?:s[1-9][0-9]{0,5})?$/.test(node.source)) return node.source;
    problems.add('bad-locator', node.start, { text: shorten(node.source) });
    return undefined;
  },
};

/** 1 for the largest, 2 for the second-largest. */
export const rank: FieldType<number> = {
  expects: 'a whole number from 1 on',
  schema: { type: 'integer', minimum: 1 },
  read: (node, problems, field) => {
    if (node.kind !== 'scalar' || node.value === null) return wrongType(node, rank.expects, problems, field);
    if (typeof node.value === 'number' && Number.isSafeInteger(node.value) && node.value >= 1) return node.value;
    problems.add('bad-rank', node.start, { text: shorten(node.source) });
    return undefined;
  },
};

/** A number from `low` to `high`. */
export function numberBetween(low: number, high: number): FieldType<number> {
  return {
    expects: `a number from ${low} to ${high}`,
    schema: { type: 'number', minimum: low, maximum: high },
    read: (node, problems, field) => {
      if (node.kind === 'scalar' && typeof node.value === 'number' && node.value >= low && node.value <= high) return node.value;
      if (node.kind !== 'scalar' || typeof node.value !== 'number') return wrongType(node, `a number from ${low} to ${high}`, problems, field);
      problems.add('bad-number', node.start, { field, text: shorten(node.source), low, high });
      return undefined;
    },
  };
}

/** A whole number from `low` to `high`. */
export function wholeNumberBetween(low: number, high: number): FieldType<number> {
  const number = numberBetween(low, high);
  const expects = `a whole number from ${low} to ${high}`;
  return {
    expects,
    schema: { type: 'integer', minimum: low, maximum: high },
    read: (node, problems, field) => {
      const value = number.read(node, problems, field);
      return value === undefined || Number.isInteger(value) ? value : wrongType(node, expects, problems, field);
    },
  };
}

/** A number or notation as text: "37", 37, "10..20 km". */
const notation: FieldType<string> = {
  expects: 'a quantity such as 20 km, "~500", ">=30" or 10..20 km',
  schema: { type: ['string', 'number'], minLength: 1 },
  read: (node, problems, field) => {
    if (node.kind === 'scalar' && (typeof node.value === 'number' || typeof node.value === 'string') && node.source.trim() !== '') return node.source.trim();
    return wrongType(node, notation.expects, problems, field);
  },
};

const quantityParts = {
  value: required(notation, 'The number as in the short form: 37, "~500", 10..20.'),
  unit: optional(text, 'The unit (km, USD, %), or null for a bare count.'),
  of: optional(text, 'What is counted: soldiers killed.'),
};
const quantityRecord = record('quantity', quantityParts);

/** A quantity in the short form ("20 km") or with its parts ({value, unit, of}). The short form stays whole in `value`. */
export const quantity: FieldType<StatedQuantity> = {
  expects: notation.expects,
  schema: { anyOf: [notation.schema, quantityRecord.schema] },
  read: (node, problems, field) => {
    if (node.kind !== 'map') {
      const value = notation.read(node, problems, field);
      return value === undefined ? undefined : sound({ value, unit: null, of: null });
    }
    const parts: Values<typeof quantityParts> | undefined = quantityRecord.read(node, problems, field)?.fields;
    return parts?.value === undefined ? undefined : sound({ value: parts.value, unit: parts.unit ?? null, of: parts.of ?? null });

    function sound(stated: StatedQuantity): StatedQuantity | undefined {
      const result = parseQuantityNotation(stated);
      if (result.ok) return stated;
      problems.add('bad-quantity', node.start, { field, text: shorten([stated.value, stated.unit].filter((part) => part !== null).join(' ')), problem: result.problem });
      return undefined;
    }
  },
};
