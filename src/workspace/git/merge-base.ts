import { WorkspaceError } from '../workspace-error.ts';
import { askGit, lineOf } from './git.ts';

/**
 * The commit that a change began at: where HEAD and `ref` parted.
 * @returns its id in hexadecimal
 * @throws WorkspaceError saying what to fetch, where a shallow clone lacks it, or what is wrong with the name
 */
export function mergeBase(directory: string, ref: string): string {
  const top = askGit(directory, ['rev-parse', '--is-shallow-repository']);
  if (top.missing) throw new WorkspaceError('--since needs git, which is not installed.');
  if (!top.ok) throw new WorkspaceError(`${directory} is in no git repository, so there is nothing that --since could compare with.`);
  const shallow = lineOf(top) === 'true';
  // A name that begins with a dash would be an option to git.
  const commit = ref.startsWith('-') || ref === '' ? null : lineOf(askGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])) || null;
  if (commit === null) {
    // Only a plain name is put into a command that somebody may paste; HEAD~1 cannot be fetched by its name.
    const name = ref.replace(/^origin\//, '');
    const how = /^[\w][\w./-]*$/.test(name) ? `--depth=50 origin ${name}` : '--unshallow';
    const fetch = shallow ? ` This clone is shallow: fetch more of its history first (git fetch ${how}; in GitHub Actions: fetch-depth: 0 for actions/checkout).` : ' `git branch --all` and `git tag` list what there is.';
    throw new WorkspaceError(`git knows no commit ${ref}.${fetch}`);
  }
  const base = askGit(directory, ['merge-base', '--end-of-options', commit, 'HEAD']);
  if (base.ok) return lineOf(base);
  if (lineOf(askGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === '') throw new WorkspaceError('There is no commit here yet, so there is nothing that --since could compare with.');
  throw new WorkspaceError(
    shallow
      ? `Where this branch and ${ref} parted is not in this shallow clone. Fetch more of the history: git fetch --unshallow (or --deepen=100); in GitHub Actions: fetch-depth: 0 for actions/checkout.`
      : `This branch and ${ref} have no commit in common, so there is nothing that --since could compare with.`,
  );
}
