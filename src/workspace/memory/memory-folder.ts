/**
 * The folder `.reconcile/` of a workspace, which holds what can be worked out anew: never needed, always safe to delete. A file in
 * it is written aside and then put in its place, so that another process sees all of it or none; what is torn, or not ours, or of
 * another version of the program, does not open.
 */
import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const memoryFolder = '.reconcile';

/** A file that is being written; left behind only where a process was ended meanwhile. */
const UNFINISHED = /\.tmp$/;
/** Files of the index of claims, which is renewed by itself (`../claim-index/`). */
const INDEX = 'index.';
/** Milliseconds after which nobody is still writing it. */
const ABANDONED = 60 * 60 * 1000;

export interface MemoryFolder {
  /** What the file holds; null where there is none, or it is not what this version of the program has written. */
  read(name: string): Buffer | null;
  /** Puts a file in place. Where it cannot be written, things are worked out anew next time, so nothing is said of it. */
  write(name: string, content: Buffer): void;
  /** Removes all files but those named. */
  keepOnly(names: ReadonlySet<string>): void;
}

/** `version` tells the program that writes from all others. */
export function openMemoryFolder(workspace: string, version: string): MemoryFolder {
  const folder = join(workspace, memoryFolder);
  return {
    read(name) {
      try {
        return contentOf(readFileSync(join(folder, name)), version);
      } catch {
        return null;
      }
    },
    write(name, content) {
      attempt(() => {
        ensureMemoryFolder(folder);
        const aside = join(folder, `${name}.${randomBytes(6).toString('hex')}.tmp`);
        try {
          writeFileSync(aside, Buffer.concat([Buffer.from(headOf(content, version)), content]), { flag: 'wx' });
          renameSync(aside, join(folder, name));
        } catch (error) {
          attempt(() => unlinkSync(aside));
          throw error;
        }
      });
    },
    keepOnly(names) {
      attempt(() => {
        for (const name of readdirSync(folder)) {
          const file = join(folder, name);
          if (names.has(name) || name === '.gitignore' || (name.startsWith(INDEX) && !UNFINISHED.test(name))) continue;
          if (!UNFINISHED.test(name) || Date.now() - statSync(file).mtimeMs > ABANDONED) attempt(() => unlinkSync(file));
        }
      });
    },
  };
}

/** One line before the content: what it is, of which version, and its digest. */
function headOf(content: Buffer, version: string): string {
  return `reconcile-memory ${version} ${createHash('sha256').update(content).digest('hex')}\n`;
}

function contentOf(file: Buffer, version: string): Buffer | null {
  const content = file.subarray(file.indexOf('\n') + 1);
  return file.subarray(0, file.length - content.length).toString('latin1') === headOf(content, version) ? content : null;
}

/** Not through a link: that would write somewhere else. Git leaves the folder alone, wherever the workspace's own .gitignore is. */
export function ensureMemoryFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (!lstatSync(folder).isDirectory()) throw new Error(`${folder} is no folder`);
  attempt(() => writeFileSync(join(folder, '.gitignore'), '*\n', { flag: 'wx' }));
}

function attempt(run: () => void): void {
  try {
    run();
  } catch {
    // no memory, then: everything is worked out anew
  }
}
