/** Lines of `key TAB JSON`, as Hadoop streaming, Spark's pipe and `sort` hand them on. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { escapeJson } from '../../report/json.ts';
import { UnusableError } from '../errors.ts';
import type { Io } from '../io.ts';

/** A line that could be read. */
export interface KeyedLine {
  readonly key: string;
  readonly record: Readonly<Record<string, unknown>>;
  /** From 1. */
  readonly number: number;
}

/** Characters that are written at once: each write may wait for the reader. */
const CHUNK = 1 << 16;

/** What a stage reads and writes; it counts the lines that could not be used, each of which is told on stderr. */
export class KeyedLines {
  readonly #io: Io;
  readonly #stage: string;
  #waiting: string[] = [];
  #length = 0;
  #bad = 0;

  constructor(io: Io, stage: string) {
    this.#io = io;
    this.#stage = stage;
  }

  /** Whether anything could not be used. */
  get failed(): boolean {
    return this.#bad > 0;
  }

  /** The lines of stdin, or of a file; blank ones are skipped, and those that are no keyed record are told and left out. */
  async *read(file?: string): AsyncGenerator<KeyedLine> {
    const input: Readable = file === undefined ? this.#io.stdin : createReadStream(file);
    let broken: Error | null = null;
    const lines = createInterface({ input, crlfDelay: Infinity });
    input.once('error', (error: Error) => {
      broken = error;
      lines.close();
    });
    let number = 0;
    try {
      for await (const line of lines) {
        number++;
        if (line.trim() === '') continue;
        const read = recordOf(line);
        if (typeof read === 'string') this.complain(number, read);
        else yield { ...read, number };
        if (!this.#io.open) break;
      }
    } finally {
      lines.close();
      input.destroy(); // an open stdin would keep the process alive after its reader has gone
    }
    if (broken !== null) throw new UnusableError(`${file ?? 'stdin'}: ${(broken as Error).message}`);
  }

  /** Says what is wrong with a line. */
  complain(number: number, what: string): void {
    this.#bad++;
    this.#io.complain(`reconcile: stage ${this.#stage}: line ${number}: ${what}`);
  }

  async write(key: string, record: object): Promise<void> {
    await this.writeJson(key, JSON.stringify(record));
  }

  /** A record that is complete as JSON already. */
  async writeJson(key: string, json: string): Promise<void> {
    const line = escapeJson(`${key}\t${json}\n`);
    this.#waiting.push(line);
    this.#length += line.length;
    if (this.#length >= CHUNK) await this.flush();
  }

  /** Writes what is waiting still. */
  async flush(): Promise<void> {
    const text = this.#waiting.join('');
    [this.#waiting, this.#length] = [[], 0];
    await this.#io.write(text);
  }
}

/** A line without a key has none: its record alone is enough. */
function recordOf(line: string): Omit<KeyedLine, 'number'> | string {
  const tab = line.indexOf('\t');
  try {
    const record: unknown = JSON.parse(line.slice(tab + 1));
    if (typeof record !== 'object' || record === null || Array.isArray(record)) return 'a record is a JSON object';
    return { key: tab < 0 ? '' : line.slice(0, tab), record: record as Readonly<Record<string, unknown>> };
  } catch {
    return 'not a key, a tab and JSON';
  }
}
