/** Maps that fields can be set in. */
import { isMap, type YAMLMap } from 'yaml';

const SET = 'tag:yaml.org,2002:set';

/** Whether a node is a map, and none that was marked as a set (`!!set`): to `isMap` of the parser that is one too, but it takes no values. */
export function isPlainMap(node: unknown): node is YAMLMap {
  return isMap(node) && node.tag !== SET;
}
