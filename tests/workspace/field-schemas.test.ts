import { describe, expect, it } from 'vitest';
import { claimFile } from '../../src/workspace/fields/claim-fields.ts';
import { configFile } from '../../src/workspace/fields/config-fields.ts';
import { entityFile } from '../../src/workspace/fields/entity-fields.ts';
import { rulingFile } from '../../src/workspace/fields/ruling-fields.ts';
import { sourceFile } from '../../src/workspace/fields/source-fields.ts';

describe('JSON Schemas come from the tables that validate', () => {
  it.each(Object.entries({ sourceFile, claimFile, entityFile, rulingFile, configFile }))('%s', (_name, { schema }) => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema).toMatchObject({ type: 'object', additionalProperties: false });
  });

  it('say what is required, and describe each field', () => {
    expect(sourceFile.schema['required']).toEqual(['id']);
    expect(claimFile.schema).toMatchObject({ required: ['source', 'claims'], properties: { claims: { items: { required: ['id', 'text'], properties: { rank: { description: expect.any(String), anyOf: [{ type: 'integer', minimum: 1 }, { type: 'null' }] } } } } } });
  });
});
