#!/usr/bin/env node
// npm run eval: how well the tool does on labelled pairs and on the bundled corpus.
import { runTypescript } from './lib/run-typescript.mjs';

process.exitCode = await runTypescript('eval', process.argv.slice(2));
