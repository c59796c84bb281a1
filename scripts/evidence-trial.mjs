#!/usr/bin/env node
// npm run eval:evidence -- [--texts DIR] [--shared DIR] [--missed KIND] [--false]: what the evidence rules notice of claims that were altered.
import { runTypescript } from './lib/run-typescript.mjs';

process.exitCode = await runTypescript('evidence-trial', process.argv.slice(2));
