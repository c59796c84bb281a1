/** argv in, exit code out: the entry of the bundled program. */
import { processIo } from './io.ts';
import { runProgram } from './program.ts';
import { exitCode } from './exit-code.ts';

/** Settled when the command has run. */
export const ended = main();

async function main(): Promise<void> {
  let quiet = false;
  const io = processIo(() => quiet);
  const outcome = await runProgram(process.argv.slice(2), io, (isQuiet) => {
    quiet = isQuiet;
  });
  // The only place that sets it. The process ends by itself once everything is written: process.exit() would cut a pipe short.
  process.exitCode = exitCode(outcome);
}
