/** What is being done, on the last line of a terminal, where somebody waits for it. */
import type { Io } from './io.ts';

/** Whoever has waited so long (milliseconds from the start of the program) wants to know for what. */
const LONG_MS = 2000;
/** A line that changes faster cannot be read. */
const STEP_MS = 200;

/** What a person calls the stages of the pipeline; what is not here is over at once. */
const STAGES: Readonly<Record<string, string>> = {
  'load model': 'reading claims', read: 'reading claims', block: 'looking for claims that may be related', compare: 'comparing claims', denials: 'looking for denials',
  headlines: 'comparing headlines', cluster: 'putting together what says the same', detect: 'looking for discrepancies',
};

export interface Waiting {
  /** How far something has come: "1500 of 10006 claims read". Left out where one was shown just now. */
  count(done: number, all: number, what: string): void;
  /** A stage of the pipeline begins. */
  stage(name: string): void;
  /** Clears the line. */
  done(): void;
}

/** @param soon whether the work is known to take long, so that nobody has to wait before being told */
export function showWaiting(io: Io, soon: boolean): Waiting {
  let shown = -Infinity;
  const show = (text: string): void => {
    if (!soon && performance.now() < LONG_MS) return;
    shown = performance.now();
    io.status(text);
  };
  return {
    count(done, all, what) {
      if (performance.now() - shown >= STEP_MS) show(`${done} of ${all} ${what}`);
    },
    stage(name) {
      const words = STAGES[name];
      if (words !== undefined) show(words);
    },
    done() {
      if (shown > -Infinity) io.status('');
    },
  };
}
