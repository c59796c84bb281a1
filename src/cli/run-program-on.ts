import { spawn } from 'node:child_process';

/** Nobody proposes that much for one article. */
const MOST_OUTPUT = 5_000_000;

export type Answer = { readonly lines: readonly string[] } | { readonly problem: string };

/**
 * Runs a command line with a text on its stdin, and gives the lines of its stdout. One that takes longer than `ms`, writes without end, or
 * fails is stopped with all that it started, and gives the problem instead. Its stderr is only read for the reason of a failure.
 */
export function runProgramOn(command: string, input: string, ms: number): Promise<Answer> {
  return new Promise((resolve) => {
    const windows = process.platform === 'win32';
    // A group of its own, so that what the shell started ends with it.
    const child = spawn(command, { shell: true, stdio: ['pipe', 'pipe', 'pipe'], detached: !windows });
    const out: Buffer[] = [];
    let size = 0;
    let complaint = '';
    let settled = false;
    const stop = (): void => {
      try {
        if (windows || child.pid === undefined) child.kill('SIGKILL');
        else process.kill(-child.pid, 'SIGKILL');
      } catch {
        // it has ended by itself
      }
    };
    const finish = (answer: Answer): void => {
      if (settled) return;
      settled = true;
      clearTimeout(timer);
      child.stdout.destroy();
      child.stderr.destroy();
      child.stdin.destroy();
      resolve(answer);
    };
    const timer = setTimeout(() => {
      stop();
      finish({ problem: `took longer than ${ms / 1000} s (--timeout) and was stopped` });
    }, ms);
    child.on('error', (error) => finish({ problem: `could not be started: ${error.message}` }));
    child.stdin.on('error', () => undefined); // it may end without reading
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      out.push(chunk);
      if (size > MOST_OUTPUT) {
        stop();
        finish({ problem: `wrote more than ${MOST_OUTPUT} bytes and was stopped` });
      }
    });
    child.stderr.on('data', (chunk: Buffer) => {
      if (complaint.length < 500) complaint += chunk.toString('utf8');
    });
    child.on('close', (code, signal) => {
      const reason = complaint.trim().split('\n').at(-1)?.slice(0, 200) ?? '';
      if (code === 0) finish({ lines: Buffer.concat(out).toString('utf8').split('\n') });
      else finish({ problem: `ended with ${code === null ? signal : `exit code ${code}`}${reason === '' ? '' : ` (${reason})`}` });
    });
    child.stdin.end(input);
  });
}
