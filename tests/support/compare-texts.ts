/** Two texts held against each other, of no source and no date, by the lexicon alone. */
import { createEngine } from '../../src/pipeline.ts';
import type { Comparison } from '../../src/types.ts';
import { claim, workspace } from './workspace.ts';

/** Gives the comparison of two texts; the engine is made once. */
export function textComparer(): (a: string, b: string) => Comparison {
  const engine = createEngine(workspace({}));
  return (a, b) => engine.compare(engine.read(claim('a', 'c', a), null), engine.read(claim('b', 'c', b), null));
}
