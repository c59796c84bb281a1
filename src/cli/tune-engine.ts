/** How the engine compiles, where a run is long. A matter of time only: what is computed stays the same. */
import { setFlagsFromString } from 'node:v8';

/**
 * The V8 of Node 20 is told at the start to optimise late, since most runs are short (bin/run-script.js). In a run of many seconds that leaves
 * most of the work to slow code: it is to begin when V8 itself would (its own default), and to put less of what a function calls into the
 * function (the default is 920 bytes), since optimising the reader takes 5.6 s of processor in each thread, and 3.1 s so, with code that is as
 * fast. Measured over 30,000 claims read on one thread: 16.1 s of processor by the settings for short runs, 11.8 when it optimises early with
 * all inlined, 10.1 to 10.7 so.
 */
export function tuneForLongRuns(): void {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString('--interrupt-budget=67584');
  setFlagsFromString('--max-inlined-bytecode-size-cumulative=150');
}
