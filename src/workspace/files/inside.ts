import { realpathSync } from 'node:fs';
import { sep } from 'node:path';

/** Whether a real path (no links left in it) is the folder itself or lies in it. */
export function isInside(realPath: string, realFolder: string): boolean {
  const folder = realFolder.endsWith(sep) ? realFolder : realFolder + sep;
  return realPath === realFolder || realPath.startsWith(folder);
}

/** The path with every symbolic link resolved; null where nothing is there. */
export function realPathOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** Whether a path as written is relative and goes up nowhere, on any system. */
export function staysInside(path: string): boolean {
  if (path === '' || path.includes('\0') || /^[A-Za-z]:/.test(path) || /^[/\\]/.test(path)) return false;
  return !path.split(/[/\\]/).includes('..');
}
