/** The sentences in files of several kinds: what is worth reading, whatever it stands there for. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { parse } from 'yaml';

/** Texts of fewer words are keys and names. */
const FEWEST_WORDS = 4;

/** Every text in a file, or in all files of a folder; sorted by file. @throws where a file does not open, or is no YAML or JSON */
export function textsIn(path: string): string[] {
  if (statSync(path).isDirectory()) return readdirSync(path).sort().flatMap((name) => textsIn(join(path, name)));
  const content = readFileSync(path, 'utf8');
  switch (extname(path)) {
    case '.yaml': return sentences(stringsIn(parse(content)));
    case '.jsonl': return sentences(content.split('\n').filter((line) => line.trim() !== '').flatMap((line) => stringsIn(JSON.parse(line))));
    case '.ts': return sentences([...content.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"/gu)].map(([, single, double]) => (single ?? double ?? '').replace(/\\(.)/gu, '$1')));
    case '.txt': return sentences(content.split('\n'));
    default: return [];
  }
}

function sentences(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim()).filter((text) => text.split(' ').length >= FEWEST_WORDS);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
