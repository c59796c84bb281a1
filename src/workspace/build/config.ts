import type { Config, LexiconEntry } from '../../types.ts';
import { rules } from '../../rules/index.ts';
import type { Values } from '../fields/field-table.ts';
import type { configFields, lexiconFields } from '../fields/config-fields.ts';
import { nearest } from '../nearest.ts';
import type { FileProblems } from '../problems.ts';

/** Below this three verdicts in ten or more are wrong; false alarms cost more than misses (docs/comparing.md, Confidence). */
const defaultMinConfidence = 0.7;

export const defaultConfig: Config = { severities: {}, minConfidence: defaultMinConfidence, lexicon: [] };

/** The configuration from its fields. */
export function buildConfig(fields: Values<typeof configFields>, file: FileProblems): Config {
  const codes = new Set(Object.keys(rules));
  for (const { value, offset } of fields.severities ?? []) {
    if (!codes.has(value.code)) file.add('unknown-code', offset, { code: value.code, nearest: nearest(value.code, codes) });
  }
  const taken = new Map<string, number>();
  const lexicon = (fields.lexicon ?? []).flatMap(({ offset, fields: entry }) => {
    const built = buildLexiconEntry(entry, offset, file);
    if (built === null) return [];
    const first = taken.get(built.id);
    if (first === undefined) {
      taken.set(built.id, offset);
      return [built];
    }
    file.add('duplicate-id', offset, { id: built.id, of: 'lexicon entry', first: `${file.file}:${file.location(first).line}` });
    return [];
  });
  return {
    severities: Object.fromEntries((fields.severities ?? []).map(({ value }) => [value.code, value.severity])),
    minConfidence: fields.min_confidence ?? defaultMinConfidence,
    ...(fields.max_claim_words === undefined ? {} : { maxClaimWords: fields.max_claim_words }),
    lexicon,
  };
}

function buildLexiconEntry(fields: Values<typeof lexiconFields>, offset: number, file: FileProblems): LexiconEntry | null {
  if (fields.id === undefined) return null;
  if ((fields.verbs ?? []).length + (fields.nouns ?? []).length === 0) {
    file.add('missing-field', offset, { field: 'verbs', of: 'lexicon entry' });
    return null;
  }
  return {
    id: fields.id,
    verbs: fields.verbs ?? [],
    nouns: fields.nouns ?? [],
    opposite: fields.opposite ?? null,
    kind: fields.kind ?? 'event',
    exclusive: fields.exclusive ?? [],
  };
}
