#!/usr/bin/env node
// npm run schemas: writes schema/*.json from the tables that validate.
import { runTypescript } from './lib/run-typescript.mjs';

process.exitCode = await runTypescript('schemas', process.argv.slice(2));
