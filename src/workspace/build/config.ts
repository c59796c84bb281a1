import type { Config, LexiconEntry } from '../../types.ts';
import { defaultSeverities } from '../../values/diagnostic-codes.ts';
import type { Values } from '../fields/field-table.ts';
import type { configFields, lexiconFields } from '../fields/config-fields.ts';
import { nearest } from '../nearest.ts';
import type { FileProblems } from '../problems.ts';

/** Below this a discrepancy is more likely wrong than right, and false alarms cost more than misses (README.md, How far to trust it). */
const defaultMinConfidence = 0.5;

export const defaultConfig: Config = { severities: {}, minConfidence: defaultMinConfidence, lexicon: [] };

/** The configuration from its fields. `otherCodes`: diagnostic codes of other stages, which may have severities too. */
export function buildConfig(fields: Values<typeof configFields>, otherCodes: readonly string[], file: FileProblems): Config {
  const codes = new Set([...Object.keys(defaultSeverities), ...otherCodes]);
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
