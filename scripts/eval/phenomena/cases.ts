/** Reads the tables of sentences by phenomenon: tests/reading/phenomena/*.yaml. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** What a slot must hold, as the file has it: a string with alternatives ("a|b"), an object with `is` and more, or a list of these. */
export type Expected = Readonly<Record<string, unknown>>;

export interface PhenomenonCase {
  /** The file's name: one bullet of the list of phenomena. */
  readonly bullet: string;
  readonly phenomenon: string;
  readonly text: string;
  readonly published: string | null;
  readonly expected: Expected;
  /** Why it is not read rightly yet; null where it is. */
  readonly knownFailure: string | null;
}

/** The order of the bullets, as docs/evaluation.md shows them. */
const BULLETS = ['quantities', 'time', 'entities', 'events-and-states', 'polarity-factuality-attribution'];

/** All sentences, in the order of the files. @throws Error for a line without a text, or one that expects nothing */
export function loadPhenomena(folder: string): readonly PhenomenonCase[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort((a, b) => BULLETS.indexOf(basename(a, '.yaml')) - BULLETS.indexOf(basename(b, '.yaml'))).flatMap((file) => {
    const { published = null, ...phenomena } = parse(readFileSync(join(folder, file), 'utf8')) as Readonly<Record<string, unknown>>;
    return Object.entries(phenomena).flatMap(([phenomenon, lines]) => (lines as readonly Expected[]).map((line) => caseOf(basename(file, '.yaml'), phenomenon, line, published as string | null)));
  });
}

function caseOf(bullet: string, phenomenon: string, line: Expected, published: string | null): PhenomenonCase {
  const { text, published: own, known_failure: knownFailure = null, ...expected } = line;
  if (typeof text !== 'string') throw new Error(`${bullet}, ${phenomenon}: a line without a text`);
  if (Object.keys(expected).length === 0) throw new Error(`${bullet}, ${phenomenon}: nothing is expected of “${text}”`);
  return { bullet, phenomenon, text, published: typeof own === 'string' ? own : published, expected, knownFailure: knownFailure as string | null };
}
