import type { FileProblems } from '../problems.ts';
import { readFullYaml } from './read-full-yaml.ts';
import { readPlainYaml } from './read-plain-yaml.ts';
import type { YamlNode } from './yaml-tree.ts';

/** Reads a YAML (or JSON) file. Syntax problems are reported; what can be read in spite of them is returned, or null. */
export function readYaml(text: string, problems: FileProblems): YamlNode | null {
  return readPlainYaml(text) ?? readFullYaml(text, problems);
}
