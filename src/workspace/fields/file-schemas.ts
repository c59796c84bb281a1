import { claimFile } from './claim-fields.ts';
import { configFile } from './config-fields.ts';
import { entityFile } from './entity-fields.ts';
import type { JsonSchema } from './field-type.ts';
import { rulingFile } from './ruling-fields.ts';
import { sourceFile } from './source-fields.ts';

/** The kinds of file, as schema/<name>.schema.json describes them. */
export const fileSchemas: Readonly<Record<string, { readonly title: string; readonly schema: JsonSchema }>> = {
  source: { title: 'One article (sources/**)', schema: sourceFile.schema },
  claims: { title: 'The claims of one article (claims/**)', schema: claimFile.schema },
  entities: { title: 'Names that are the same thing (entities.yaml, entities/*)', schema: entityFile.schema },
  rulings: { title: "People's judgements (rulings.yaml, rulings/*)", schema: rulingFile.schema },
  config: { title: 'Settings of a workspace (reconcile.config.yaml)', schema: configFile.schema },
};

/** A schema file: JSON Schema draft 2020-12, made from the very tables that files are validated by. */
export function schemaText(name: string): string {
  const { title, schema } = fileSchemas[name]!;
  return `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2020-12/schema', title, ...schema }, null, 2)}\n`;
}
