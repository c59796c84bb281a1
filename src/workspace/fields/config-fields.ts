import type { Severity } from '../../types.ts';
import { rules, type AnyRule } from '../../rules/index.ts';
import { optional, record, required } from './field-table.ts';
import type { FieldType, Located } from './field-type.ts';
import { wrongType } from './field-type.ts';
import { claimId } from './id-types.ts';
import { listOf, oneOrMany } from './list-types.ts';
import { oneOf, text } from './text-types.ts';
import { numberBetween, wholeNumberBetween } from './value-types.ts';

const severity = oneOf('error', 'warning', 'info', 'off');

/** {code: severity}. The codes are checked when all stages' codes are known; their form is checked here. */
const severities: FieldType<readonly Located<{ readonly code: string; readonly severity: Severity | 'off' }>[]> = {
  expects: 'a map of codes to severities, such as {stale-ruling: error}',
  schema: { type: 'object', properties: Object.fromEntries(Object.values<AnyRule>(rules).map(({ code, about }) => [code, { ...severity.schema, description: about }])), additionalProperties: severity.schema },
  read: (node, problems, field) => {
    if (node.kind !== 'map') return wrongType(node, severities.expects, problems, field);
    const first = new Map<string, number>();
    return node.entries.flatMap(({ key, keyStart, value }) => {
      const before = first.get(key);
      if (before !== undefined) {
        problems.add('yaml-duplicate-key', keyStart, { field: key, first: problems.location(before).line });
        return [];
      }
      first.set(key, keyStart);
      const level = severity.read(value, problems, key);
      return level === undefined ? [] : [{ value: { code: key, severity: level }, offset: keyStart }];
    });
  },
};

/** A predicate that the workspace adds to the lexicon. */
export const lexiconFields = {
  id: required(claimId, 'Id of the predicate: small letters, digits, - and _.'),
  verbs: optional(oneOrMany(text, 'a list of verbs'), 'Verbs in their base form: capture, take over.'),
  nouns: optional(oneOrMany(text, 'a list of nouns'), 'Nouns that say the same: capture, fall.'),
  opposite: optional(claimId, 'Id of the predicate that rules this one out.'),
  kind: optional(oneOf('event', 'state', 'position', 'count', 'rate', 'speech'), 'How it behaves in time: event unless given.'),
  exclusive: optional(oneOrMany(oneOf('subject', 'object', 'time', 'place', 'quantity'), 'a list of roles'), 'Roles that only one value can fill, for one matter at one time.'),
};

/** reconcile.config.yaml. */
export const configFields = {
  severities: optional(severities, 'Severity by diagnostic code; off silences it.'),
  min_confidence: optional(numberBetween(0, 1), 'Discrepancies less sure than this are not shown (0 to 1).'),
  max_claim_words: optional(wholeNumberBetween(5, 1000), 'Claims with more words than this are reported (40 unless given).'),
  lexicon: optional(listOf(record('lexicon entry', lexiconFields), 'a list of predicates'), 'Predicates that this workspace adds.'),
};

export const configFile = record('configuration', configFields);
