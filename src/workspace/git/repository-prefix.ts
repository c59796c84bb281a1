import { askGit, lineOf } from './git.ts';

/** The path of a folder in its git repository, with a slash at its end; empty at the top, and outside of any. */
export function repositoryPrefix(directory: string): string {
  const answer = askGit(directory, ['rev-parse', '--show-prefix']);
  return answer.ok ? lineOf(answer) : '';
}
