import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileSchemas, schemaText } from '../../src/workspace/fields/file-schemas.ts';

/** Writes the JSON Schemas of all kinds of file, for editors. A test holds them to the tables. */
export function main(root: string): number {
  mkdirSync(join(root, 'schema'), { recursive: true });
  for (const name of Object.keys(fileSchemas)) writeFileSync(join(root, 'schema', `${name}.schema.json`), schemaText(name));
  return 0;
}
