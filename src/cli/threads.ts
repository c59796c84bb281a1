/** Threads of the program, each of which answers one task after the other. */
import { Worker } from 'node:worker_threads';

export interface Threads<Task, Answer> {
  /** Hands tasks out, one after the other to whichever thread is free; `take` hears of the answers as they come. */
  share(tasks: readonly Task[], take: (at: number, answer: Answer) => void): Promise<void>;
  /** Gives every thread the same task. */
  tellAll(task: Task): Promise<void>;
}

/**
 * Starts threads, and ends them when `use` is through.
 * @param script what each runs: it answers every message with one
 * @param shared what each is given as it starts
 */
export async function withThreads<Task, Answer, Result>(count: number, script: string, shared: unknown, use: (threads: Threads<Task, Answer>) => Promise<Result>): Promise<Result> {
  const threads = Array.from({ length: count }, () => new Worker(script, { workerData: shared }));
  const ask = (thread: Worker, task: Task): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const failed = (error: Error): void => reject(error);
      const ended = (code: number): void => reject(new Error(`a thread of the program ended with ${code}`));
      thread.once('error', failed).once('exit', ended);
      thread.once('message', (answer: Answer) => {
        thread.off('error', failed).off('exit', ended);
        resolve(answer);
      });
      thread.postMessage(task);
    });
  try {
    return await use({
      async share(tasks, take) {
        let next = 0;
        await Promise.all(threads.map(async (thread) => {
          for (let at = next++; at < tasks.length; at = next++) take(at, await ask(thread, tasks[at]!));
        }));
      },
      async tellAll(task) {
        await Promise.all(threads.map((thread) => ask(thread, task)));
      },
    });
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}
