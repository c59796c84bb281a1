// What bounds a run from below, and what a user would pick instead, on the same files.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import levenshtein from 'fast-levenshtein';
import jsYaml from 'js-yaml';
import MiniSearch from 'minisearch';

/** Pairs that all-pairs comparing is measured on; the time for all of them follows from it. */
const SAMPLE = 200_000;

function timed(run) {
  const started = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(started);
  return { value, ms: (user + system) / 1000 };
}

/** @param {string} folder of a workspace; times are of one processor, in milliseconds */
export function limitsOf(folder) {
  const files = ['sources', 'claims'].flatMap((kind) => readdirSync(join(folder, kind), { recursive: true }).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, kind, name)));
  const hashed = timed(() => files.map((file) => {
    const bytes = readFileSync(file);
    return [createHash('sha256').update(bytes).digest('hex'), bytes.toString('utf8')][1];
  }));
  const parsed = timed(() => hashed.value.map((text) => jsYaml.load(text, { schema: jsYaml.CORE_SCHEMA })));
  const texts = parsed.value.flatMap((file) => file.claims ?? []).map(({ text }, id) => ({ id, text }));
  const searched = timed(() => {
    const index = new MiniSearch({ fields: ['text'] });
    index.addAll(texts);
    let found = 0;
    for (const { text } of texts.slice(0, 500)) found += index.search(text).length;
    return found;
  });
  const compared = timed(() => {
    let sum = 0;
    for (let i = 0; i < SAMPLE; i++) sum += levenshtein.get(texts[i % texts.length].text, texts[(i * 7919) % texts.length].text);
    return sum;
  });
  const n = texts.length;
  return { files: files.length, bytes: hashed.value.reduce((sum, text) => sum + Buffer.byteLength(text), 0), hash: hashed.ms, parse: parsed.ms, search500: searched.ms, allPairs: (compared.ms / SAMPLE) * ((n * (n - 1)) / 2) };
}
