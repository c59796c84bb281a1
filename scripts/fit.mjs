#!/usr/bin/env node
// npm run fit: fits src/match/weights.ts to the labelled pairs, and says how well the confidence holds.
import { runTypescript } from './lib/run-typescript.mjs';

process.exitCode = await runTypescript('fit', process.argv.slice(2));
