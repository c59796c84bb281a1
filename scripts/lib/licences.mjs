// The licences of the packages that a bundle holds: most ask that their text goes along with every copy.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

/**
 * @param {readonly string[]} inputs of an esbuild metafile: paths relative to the project's folder
 * @returns {string} name, version and licence text of each package among them, by name
 */
export function licencesOf(inputs) {
  const folders = new Set(inputs.flatMap((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? []));
  const data = inputs.some((input) => input.endsWith('lexicon/word-tables.ts')) ? [wordnet()] : [];
  return [...[...folders].sort().map(licenceOf), ...data].join('\n');
}

function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
  const text = file !== undefined ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
  return `${'─'.repeat(80)}\n${name} ${version} (${license})\n\n${text}\n`;
}

/** The words that mean the same come from WordNet, which is no package of the bundle (docs/lexicon.md). */
function wordnet() {
  return `${'─'.repeat(80)}\nWordNet 3.1 (data)\n\n${readFileSync(join(root, 'scripts', 'lexicon', 'WORDNET-LICENCE.txt'), 'utf8')}`;
}
