/**
 * A file of named sections, read by position: the sections one after the other, then where each stands, then how long that is. It is
 * written aside and put in place whole. What is torn, foreign or of another version does not open.
 */
import { randomBytes } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';

const MAGIC = 'reconcile-index';
/** The last bytes: the length of the table of contents, and what the file is. */
const TAIL = 12 + 1 + MAGIC.length;
/** Bytes that are written at once. */
const CHUNK = 1 << 20;

interface Contents {
  readonly version: string;
  readonly sections: Readonly<Record<string, readonly [start: number, length: number]>>;
}

/** Writes a file of sections. */
export class SectionWriter {
  readonly #path: string;
  readonly #aside: string;
  readonly #file: number;
  readonly #sections: Record<string, [number, number]> = {};
  #waiting: Buffer[] = [];
  #length = 0;
  #at = 0;

  constructor(path: string) {
    this.#path = path;
    this.#aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
    this.#file = openSync(this.#aside, 'wx');
  }

  /** Begins a section, at a multiple of eight bytes; what is written from now on belongs to it. */
  begin(name: string): void {
    this.#write(Buffer.alloc((8 - (this.#at % 8)) % 8));
    this.#sections[name] = [this.#at, 0];
  }

  /** Adds to the section that was begun last; gives where in it that stands. */
  add(bytes: Buffer): number {
    const section = Object.values(this.#sections).at(-1)!;
    const at = section[1];
    section[1] += bytes.length;
    this.#write(bytes);
    return at;
  }

  /** Puts the file in place. */
  finish(version: string): void {
    const contents = Buffer.from(JSON.stringify({ version, sections: this.#sections } satisfies Contents));
    this.#write(contents);
    this.#write(Buffer.from(`${String(contents.length).padStart(12, '0')} ${MAGIC}`));
    this.#flush();
    closeSync(this.#file);
    renameSync(this.#aside, this.#path);
  }

  /** Leaves nothing behind. */
  abandon(): void {
    try {
      closeSync(this.#file);
    } catch {
      // closed already
    }
    rmSync(this.#aside, { force: true });
  }

  #write(bytes: Buffer): void {
    this.#waiting.push(bytes);
    this.#length += bytes.length;
    this.#at += bytes.length;
    if (this.#length >= CHUNK) this.#flush();
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    [this.#waiting, this.#length] = [[], 0];
    for (let written = 0; written < bytes.length; ) written += writeSync(this.#file, bytes, written);
  }
}

/** An open file of sections. */
export interface Sections {
  /** Bytes of a section, from `start` on. */
  read(name: string, start: number, length: number): Buffer;
  /** A whole section. */
  whole(name: string): Buffer;
  length(name: string): number;
  close(): void;
}

/** Opens a file; null where there is none, or it is not what this version has written. */
export function openSections(path: string, version: string): Sections | null {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return null;
  }
  try {
    const { size } = fstatSync(file);
    const tail = bytesOf(file, size - TAIL, TAIL).toString('latin1');
    const [length = '', magic] = tail.split(' ');
    if (magic !== MAGIC || !/^\d{12}$/.test(length)) throw new Error('not ours');
    const contents = JSON.parse(bytesOf(file, size - TAIL - Number(length), Number(length)).toString('utf8')) as Contents;
    if (contents.version !== version) throw new Error('of another version');
    const sectionOf = (name: string): readonly [number, number] => contents.sections[name] ?? [0, 0];
    const read = (name: string, start: number, wanted: number): Buffer => {
      const [at, all] = sectionOf(name);
      if (start < 0 || start + wanted > all) throw new RangeError(`${name} ends before ${start + wanted}`);
      return bytesOf(file, at + start, wanted);
    };
    return { read, whole: (name) => read(name, 0, sectionOf(name)[1]), length: (name) => sectionOf(name)[1], close: () => closeSync(file) };
  } catch {
    closeSync(file);
    return null;
  }
}

/** Its buffer begins at a multiple of eight, so that it can be seen as numbers of any width. */
function bytesOf(file: number, start: number, length: number): Buffer {
  if (start < 0) throw new RangeError('before the beginning');
  const bytes = Buffer.from(new ArrayBuffer(length));
  for (let got = 0; got < length; ) {
    const more = readSync(file, bytes, got, length - got, start + got);
    if (more === 0) throw new RangeError('after the end');
    got += more;
  }
  return bytes;
}
