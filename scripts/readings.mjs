#!/usr/bin/env node
// node scripts/readings.mjs FILE… : what is read of every text in these files and workspaces, a line of JSON each. Whoever changes how reading works
// without what is read writes them before and after, and compares the two byte by byte (docs/performance.md).
import { parseArgs } from 'node:util';
import { runTypescript } from './lib/run-typescript.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help || positionals.length === 0) {
  console.log('node scripts/readings.mjs FILE… > readings.jsonl\n\nA folder with claims/ is read as a workspace; of .yaml, .jsonl, .ts and .txt files every text of four words and more.');
  process.exitCode = values.help ? 0 : 2;
} else {
  process.exitCode = await runTypescript('readings', positionals);
}
