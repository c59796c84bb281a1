/** Tells when files of a workspace change. */
import { existsSync, readdirSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** An editor writes a file in several steps, and a checkout changes many: what comes within this time is one change. */
const QUIET = 120;

/** The folders of a workspace whose files count (docs/formats.md). */
const FOLDERS = ['sources', 'claims', 'entities', 'rulings'];

/**
 * Calls `changed` after each change, until the function it returns is called. Folders are watched, not files: an editor that
 * writes a new file in place of the old one, and a folder that comes later, are seen too.
 */
export function watchWorkspace(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | null = null;

  function look(): void {
    const wanted = new Set([root, ...FOLDERS.flatMap((folder) => foldersUnder(join(root, folder)))]);
    for (const [folder, watcher] of watchers) {
      if (wanted.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    for (const folder of wanted) {
      if (watchers.has(folder)) continue;
      try {
        watchers.set(folder, watch(folder, { persistent: true }, (_event, name) => noticed(folder, name)).on('error', () => watchers.delete(folder)));
      } catch {
        // It went away between looking and watching: the folder above tells of that.
      }
    }
  }

  function noticed(folder: string, name: string | null): void {
    if (name !== null && (name.startsWith('.') || name.endsWith('~'))) return; // an editor's own files
    if (folder === root && name !== null && !FOLDERS.includes(name) && !/\.(?:yaml|yml|json)$/.test(name)) return; // the page itself may be written there
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      look();
      changed();
    }, QUIET);
  }

  look();
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const watcher of watchers.values()) watcher.close();
    watchers.clear();
  };
}

function foldersUnder(folder: string): string[] {
  if (!existsSync(folder)) return [];
  try {
    return [folder, ...readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.')).flatMap((entry) => foldersUnder(join(folder, entry.name)))];
  } catch {
    return [];
  }
}
