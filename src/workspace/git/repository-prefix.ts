import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { askGit, lineOf } from './git.ts';

/** The path of a folder in its git repository, with a slash at its end; empty at the top, and outside of any. */
export function repositoryPrefix(directory: string): string {
  const answer = askGit(directory, ['rev-parse', '--show-prefix']);
  return answer.ok ? lineOf(answer) : answer.foreign || answer.missing ? prefixByFolders(resolve(directory)) : '';
}

/** Where git is not there or refuses, the repository is the nearest folder above that has one. */
function prefixByFolders(directory: string): string {
  for (let top = directory; ; top = dirname(top)) {
    if (existsSync(join(top, '.git'))) return top === directory ? '' : `${relative(top, directory).split(sep).join('/')}/`;
    if (top === dirname(top)) return '';
  }
}
