/**
 * How well are claims understood on topics that the bundled corpus does not have? One test per pair of the YAML files
 * beside this one. A pair marked `known_failure` must fail, so that nobody overlooks that it was mended.
 * The figures are printed at the end; README.md here says how they were come by.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { createEngine } from '../../src/pipeline.ts';
import type { Comparison, ConflictType, Relation } from '../../src/types.ts';
import { figures } from './support/figures.ts';

interface Side { readonly text: string; readonly published?: string }

/** One pair of a file; `relation` may list all that a careful reader would accept, `types` those of which one must be found. */
interface Pair {
  readonly id: string;
  readonly a: Side;
  readonly b: Side;
  readonly relation: Relation | readonly Relation[];
  readonly types?: readonly ConflictType[];
  readonly why: string;
  readonly known_failure?: boolean;
  readonly cause?: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });

function compare(pair: Pair): Comparison {
  const [a, b] = (['a', 'b'] as const).map((side) => {
    const { claim, source } = claimFromRecord(pair[side], `${pair.id}-${side}`);
    return engine.read(claim, source);
  });
  return engine.compare(a!, b!);
}

const accepted = (pair: Pair): readonly Relation[] => (typeof pair.relation === 'string' ? [pair.relation] : pair.relation);

function isRight(pair: Pair, found: Comparison): boolean {
  if (!accepted(pair).includes(found.relation)) return false;
  return found.relation !== 'conflict' || found.conflicts.some((conflict) => pair.types?.includes(conflict.type));
}

const outcomes = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml')).sort().flatMap((file) => {
  const pairs = parse(readFileSync(join(FOLDER, file), 'utf8')) as readonly Pair[];
  return pairs.map((pair) => {
    const found = compare(pair);
    return { topic: basename(file, '.yaml'), pair, found, accepted: accepted(pair), right: isRight(pair, found), types: pair.types ?? [], relation: found.relation };
  });
});

describe('understanding', () => {
  for (const { topic, pair, found, right } of outcomes) {
    it(`${topic} ${pair.id}: ${pair.why}`, () => {
      const said = `${pair.id}: ${found.relation} ${found.conflicts.map((conflict) => conflict.type).join(',')} for «${pair.a.text}» and «${pair.b.text}»`;
      if (pair.known_failure === true) expect(right, `${said} is right now: take known_failure away`).toBe(false);
      else expect(right, said).toBe(true);
    });
  }

  it('has no pair twice', () => {
    const ids = outcomes.map((one) => one.pair.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  afterAll(() => {
    console.log(figures(outcomes));
  });
});
