/**
 * What is read of texts, in lines that can be compared byte by byte: the reading of each as a claim, its words with what they mean, and what
 * its article would have to bear out; of articles (.txt) the drafts too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { createDrafter, loadLanguage } from '../../src/pipeline.ts';
import { createReader, type Reader } from '../../src/reading/reader.ts';
import type { Claim, Source, Workspace } from '../../src/types.ts';
import { loadWorkspace } from '../../src/workspace/index.ts';
import { textsIn } from './texts.ts';

const LANGUAGE = loadLanguage();

/** Sources that loose texts are read for, in turn: what is dated, and by whose clock. */
const PUBLISHED = [null, '2024-12-07', '2026-05-13T10:30:00+02:00', '2019'];

/** Prints the lines of all files. @returns the exit code */
export function main(_root: string, paths: readonly string[]): number {
  for (const path of paths.map((one) => resolve(one))) {
    const workspace = existsSync(join(path, 'claims')) ? loadWorkspace(path).workspace : looseTexts(textsIn(path));
    const reader = createReader(workspace, LANGUAGE);
    const sources = new Map(workspace.sources.map((source) => [source.id, source]));
    const lines = workspace.claims.map((claim) => line(claim, sources.get(claim.source) ?? null, reader));
    process.stdout.write(lines.map((one) => `${one}\n`).join(''));
    if (extname(path) === '.txt') {
      const article = readFileSync(path, 'utf8');
      process.stdout.write(`${JSON.stringify(createDrafter(workspace, LANGUAGE).draft(article, workspace.sources[1]!), shown)}\n`);
    }
  }
  return 0;
}

function line(claim: Claim, source: Source | null, reader: Reader): string {
  const reading = reader.read(claim, source);
  return JSON.stringify({ reading, words: reader.wordingOf(reading), mentions: reader.mentions(claim, source), article: reader.readArticle([claim.text], source) }, shown);
}

/** A workspace of texts that belong to none. */
function looseTexts(texts: readonly string[]): Workspace {
  const sources = PUBLISHED.map((published, i): Source => ({ id: `s${i}`, title: null, outlet: i === 0 ? null : 'Morning Courier', authors: [], published, publishedBasis: 'stated', timezone: i === 2 ? 'Europe/Vienna' : null, retrieved: null, url: null, language: 'en', kind: 'news', via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location: { file: '', line: 1, column: 1 } }));
  const claims = texts.map((text, i): Claim => ({ id: `${sources[i % sources.length]!.id}#c${i}`, source: sources[i % sources.length]!.id, text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: { file: '', line: 1, column: 1 } }));
  return { sources, claims, entities: [], rulings: [], config: { severities: {}, minConfidence: 0.5, lexicon: [] } };
}

/** What JSON would lose: numbers without an end, sets and maps. */
function shown(_key: string, value: unknown): unknown {
  if (value instanceof Set) return [...value];
  if (value instanceof Map) return [...value];
  return typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;
}
