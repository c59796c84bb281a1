import { buildClaim } from './claim.ts';
import { buildConfig } from './config.ts';
import type { FileDrafts } from './draft.ts';
import { noDrafts } from './draft.ts';
import { buildEntity } from './entity.ts';
import { buildRuling } from './ruling.ts';
import { buildSource } from './source.ts';
import { claimFile } from '../fields/claim-fields.ts';
import { configFile } from '../fields/config-fields.ts';
import { entityFile } from '../fields/entity-fields.ts';
import { rulingFile } from '../fields/ruling-fields.ts';
import { sourceFile } from '../fields/source-fields.ts';
import type { FileKind } from '../files/file-kinds.ts';
import type { FileProblems } from '../problems.ts';
import { readYaml } from '../yaml/read-yaml.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';

/** How messages name a file as a whole, where a field would stand. */
const wholeFile = 'the file';

type Reader = (node: YamlNode, problems: FileProblems) => FileDrafts;

/** One reader a file kind. Each reports all it finds wrong, and returns what can be used. */
const readers: Readonly<Record<FileKind, Reader>> = {
  source: (node, problems) => {
    const item = sourceFile.read(node, problems, wholeFile);
    return { ...noDrafts, sources: present(item === undefined ? [] : [buildSource(item, problems)]) };
  },
  claims: (node, problems) => {
    const fields = claimFile.read(node, problems, wholeFile)?.fields;
    const source = fields?.source;
    if (source === undefined) return noDrafts;
    return { ...noDrafts, claimFiles: [{ source, file: problems, claims: present((fields?.claims ?? []).map((item) => buildClaim(item, source.value, problems))) }] };
  },
  entities: (node, problems) => {
    const items = entityFile.read(node, problems, wholeFile)?.fields.entities ?? [];
    return { ...noDrafts, entities: present(items.map((item) => buildEntity(item, problems))) };
  },
  rulings: (node, problems) => {
    const items = rulingFile.read(node, problems, wholeFile)?.fields.rulings ?? [];
    return { ...noDrafts, rulings: present(items.map((item) => buildRuling(item, problems))) };
  },
  config: (node, problems) => {
    const fields = configFile.read(node, problems, wholeFile)?.fields;
    return { ...noDrafts, configs: fields === undefined ? [] : [buildConfig(fields, problems)] };
  },
};

/** Reads the text of one file. An empty one is worth a word only where something is expected of it. */
export function readFileText(text: string, kind: FileKind, problems: FileProblems): FileDrafts {
  const node = readYaml(text, problems);
  if (node !== null) return readers[kind](node, problems);
  if (problems.all().length === 0 && (kind === 'source' || kind === 'claims')) problems.addToFile('empty-file', { kind });
  return noDrafts;
}

function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item) => item !== null);
}
