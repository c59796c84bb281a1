#!/usr/bin/env node
// npm run fuzz -- [--seconds N] [--files N] [--seed N]: mutated workspaces through `check`, `check --since`, `fmt`, `rule` and the program itself.
import { runTypescript } from './lib/run-typescript.mjs';

process.exitCode = await runTypescript('fuzz', process.argv.slice(2));
