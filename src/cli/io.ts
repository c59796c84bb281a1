import { once } from 'node:events';
import { escapeText } from '../report/escape.ts';

/** Where a command reads and writes. Results go to stdout, messages to stderr. */
export interface Io {
  readonly stdin: NodeJS.ReadStream;
  /** Writes a result; waits where the reader is slower. Does nothing once the reader has gone (`| head`). */
  write(text: string): Promise<void>;
  /** A message about what is being done; silent with --quiet. */
  note(message: string): void;
  /** A message that must be seen: why something failed, or what could not be read. */
  complain(message: string): void;
  /** Shows what is being done on the last line of a terminal, in place of what stood there; '' clears it. Nothing where stderr is no terminal, and with --quiet. */
  status(text: string): void;
  /** Columns of the terminal on stderr; null where it is none, or --quiet. */
  readonly terminalWidth: number | null;
  /** Whether anyone still reads stdout. */
  readonly open: boolean;
  /** What broke stdout other than its reader leaving (a full disk), or null. */
  readonly failure: Error | null;
}

/** The streams of this process. `quiet` is asked at each message, since it is known only once the options are parsed. */
export function processIo(quiet: () => boolean): Io {
  let open = true;
  let failure: Error | null = null;
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    open = false;
    if (error.code !== 'EPIPE') failure = error;
  });
  stderr.on('error', () => undefined); // nowhere left to say so
  return {
    get stdin() {
      return process.stdin; // opened only when asked for: that takes a few milliseconds
    },
    async write(text) {
      if (!open || text === '') return;
      if (stdout.write(text)) return;
      const waited = new AbortController(); // what did not happen is not waited for any more
      const { signal } = waited;
      await Promise.race([once(stdout, 'drain', { signal }), once(stdout, 'close', { signal })]).catch(() => undefined);
      waited.abort();
    },
    note(message) {
      if (!quiet()) stderr.write(safe(message));
    },
    complain(message) {
      stderr.write(safe(message));
    },
    status(text) {
      if (this.terminalWidth === null) return;
      const line = escapeText(text);
      stderr.write(`\r\u001b[2K${line.length < this.terminalWidth ? line : `${line.slice(0, this.terminalWidth - 2)}…`}`);
    },
    get terminalWidth() {
      // a terminal that does not know its width says 0
      return stderr.isTTY && !quiet() ? stderr.columns || 80 : null;
    },
    get open() {
      return open;
    },
    get failure() {
      return failure;
    },
  };
}

/** A message may quote a file or the command line: nothing in it may move the cursor. Its own line breaks stay. */
export function safe(message: string): string {
  return `${message.split('\n').map(escapeText).join('\n')}\n`;
}
