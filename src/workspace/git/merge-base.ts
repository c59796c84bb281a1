import { WorkspaceError } from '../workspace-error.ts';
import { askGit, lineOf } from './git.ts';

/**
 * The commit that a change began at: where HEAD and `ref` parted.
 * @returns its id in hexadecimal
 * @throws WorkspaceError saying what to fetch, where a shallow clone lacks it, or what is wrong with the name
 */
export function mergeBase(directory: string, ref: string): string {
  const shown = ref.replace(/\s+/g, ' ').trim() || '""';
  const top = askGit(directory, ['rev-parse', '--is-shallow-repository']);
  if (top.missing) throw new WorkspaceError('--since needs git, which is not installed.');
  if (top.foreign) throw new WorkspaceError(`git does not read the repository of ${directory}, which belongs to another user. In a container: git config --global --add safe.directory "*"`);
  if (!top.ok) throw new WorkspaceError(`${directory} is in no git repository, so there is nothing that --since could compare with.`);
  const shallow = lineOf(top) === 'true';
  // A name that begins with a dash would be an option to git.
  const commit = ref.startsWith('-') || ref === '' ? null : lineOf(askGit(directory, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`])) || null;
  if (commit === null) throw new WorkspaceError(`git knows no commit ${shown}. ${howToFetch(ref, shallow)}`);
  const base = askGit(directory, ['merge-base', '--end-of-options', commit, 'HEAD']);
  if (base.ok) return lineOf(base);
  if (lineOf(askGit(directory, ['rev-parse', '--verify', '--quiet', 'HEAD'])) === '') throw new WorkspaceError('There is no commit here yet, so there is nothing that --since could compare with.');
  throw new WorkspaceError(
    shallow
      ? `Where this branch and ${shown} parted is not in this shallow clone. Fetch more of the history: ${FETCH_ALL}; in GitHub Actions: fetch-depth: 0 for actions/checkout.`
      : `This branch and ${shown} have no commit in common, so there is nothing that --since could compare with.`,
  );
}

/**
 * All of all branches: a clone with a depth follows only one of them, and knows neither where others are nor how its own came about.
 * No name is in it: somebody will paste it.
 */
const FETCH_ALL = 'git fetch --unshallow origin "+refs/heads/*:refs/remotes/origin/*"';

/** A branch that a clone of one branch may lack; only a plain name is put into a command. */
const OF_REMOTE = /^origin\/(?!HEAD$)(\w[\w./-]*)$/;

/** What makes a commit known that is not. */
function howToFetch(ref: string, shallow: boolean): string {
  const branch = OF_REMOTE.exec(ref)?.[1];
  if (!shallow) return `\`git branch --all\` and \`git tag\` list what there is${branch === undefined ? '' : `; \`git fetch origin +${branch}:refs/remotes/origin/${branch}\` gets a branch that this clone does not follow`}.`;
  const named = /^(?!HEAD$|[0-9a-f]{7,64}$)\w[\w-]*$/.test(ref) ? ` A branch is then called origin/${ref}.` : '';
  return `This clone is shallow: fetch more of its history first (${FETCH_ALL}; in GitHub Actions: fetch-depth: 0 for actions/checkout).${named}`;
}
