import type { Io } from './io.ts';

export interface Progress {
  /** The next piece of work begins. */
  step(what: string): void;
  /** Clears the line. */
  done(): void;
}

/** Below this many pieces nobody waits. */
const WORTH_SHOWING = 3;

/** A line on stderr, where there are at least `worthShowing` pieces, that counts the work: on a terminal only: a pipe and a log stay free of it. Also silent with --quiet. */
export function progress(total: number, io: Io, worthShowing = WORTH_SHOWING): Progress {
  const terminal = io.terminalWidth;
  if (terminal === null || total < worthShowing) return { step: () => undefined, done: () => undefined };
  let count = 0;
  return {
    step(what) {
      count++;
      io.status(`${count}/${total} ${what}`);
    },
    done() {
      io.status('');
    },
  };
}
