#!/usr/bin/env node
// node bench/generate.mjs <claims> <folder> [seed] [fresh]: writes a workspace of so many claims, and truth.jsonl: what is true of each.
// Same numbers, same files.
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createArticles } from './generate/articles.mjs';
import { createEvents } from './generate/event-kinds.mjs';
import { createRandom } from './generate/random.mjs';
import { isoDate } from './generate/words.mjs';
import { createWorld } from './generate/world.mjs';

/** Claims that an event leads to, on average: measured, and only used to size the world. */
const CLAIMS_PER_EVENT = 6.5;
/** Articles whose files share a folder. */
const PER_FOLDER = 1000;

/**
 * @param {number} claims at least so many; the last article is written to its end
 * @param {string} folder is made
 * @param {boolean} [fresh] with the second set of sentences that nobody has looked at, and their topics
 * @returns {{ claims: number, sources: number, bytes: number }} of the files that the program reads
 */
export function generate(claims, folder, seed = 7, fresh = false) {
  const random = createRandom(seed);
  const world = createWorld(random, claims / CLAIMS_PER_EVENT);
  const { articles, shortNames } = createArticles(random, world, createEvents(random, world, fresh), fresh);
  const made = { claims: 0, sources: 0, bytes: 0 };
  mkdirSync(folder, { recursive: true });
  const truth = createWriteStream(join(folder, 'truth.jsonl'));
  const write = (path, text) => {
    writeFileSync(join(folder, path), text);
    made.bytes += Buffer.byteLength(text);
  };
  write('entities.yaml', registry(world, shortNames));
  for (const article of articles()) {
    if (made.claims >= claims) break;
    if (article.claims.length === 0) continue;
    const part = String(Math.floor(made.sources / PER_FOLDER)).padStart(4, '0');
    if (made.sources % PER_FOLDER === 0) for (const kind of ['sources', 'claims']) mkdirSync(join(folder, kind, part), { recursive: true });
    write(join('sources', part, `${article.id}.yaml`), sourceFile(article));
    write(join('claims', part, `${article.id}.yaml`), claimFile(article));
    truth.write(article.claims.map(({ text: _, ...known }, i) => `${JSON.stringify({ claim: `${article.id}#c${i + 1}`, ...known })}\n`).join(''));
    made.sources++;
    made.claims += article.claims.length;
  }
  return new Promise((resolve) => truth.end(() => resolve(made)));
}

function registry({ groups, places }, shortNames) {
  const entry = (id, name, type, aliases) => `  - id: ${id}\n    name: ${name}\n    type: ${type}\n${aliases.length > 0 ? `    aliases: [${aliases.join(', ')}]\n` : ''}`;
  return `entities:\n${groups.map((name, i) => entry(`g${i}`, name, 'organization', shortNames.has(name) ? [shortNames.get(name)] : [])).join('')}${places.slice(0, 200).map((name, i) => entry(`p${i}`, name, 'place', [])).join('')}`;
}

function sourceFile({ id, outlet, published, via }) {
  return `id: ${id}\ntitle: ${outlet} of ${isoDate(published)}\noutlet: ${outlet}\npublished: ${isoDate(published)}\nurl: null\nlanguage: en\nkind: news\n${via.length > 0 ? `via: [${via.join(', ')}]\n` : ''}`;
}

function claimFile({ id, claims }) {
  return `source: ${id}\nclaims:\n${claims.map(({ text }, i) => `  - id: c${i + 1}\n    text: ${text}\n    at: p${i + 1}s1\n`).join('')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [claims, folder, seed, fresh] = process.argv.slice(2);
  // Whatever stands in the folder's place would be written into.
  if (!/^[1-9]\d*$/.test(claims ?? '') || folder === undefined || folder.startsWith('-') || (seed !== undefined && !/^\d+$/.test(seed)) || (fresh !== undefined && fresh !== 'fresh')) {
    console.error('usage: node bench/generate.mjs CLAIMS FOLDER [SEED] [fresh]');
    process.exit(2);
  }
  const made = await generate(Number(claims), folder, seed === undefined ? undefined : Number(seed), fresh === 'fresh');
  console.log(`${made.claims} claims of ${made.sources} sources, ${(made.bytes / 1e6).toFixed(1)} MB in ${folder}`);
}
