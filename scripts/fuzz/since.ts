/** `check --since` where the workspace at the commit, the one at hand, or both are mutated. */
import { spawnSync } from 'node:child_process';

const ENV = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'Desk', GIT_AUTHOR_EMAIL: 'desk@example.org', GIT_COMMITTER_NAME: 'Desk', GIT_COMMITTER_EMAIL: 'desk@example.org' };

/** Makes a commit of all that is in a folder. */
export function commitAll(folder: string): void {
  for (const args of [['init', '--quiet'], ['add', '--all', '--force'], ['-c', 'core.safecrlf=false', 'commit', '--quiet', '--allow-empty', '--no-verify', '--message', 'x']]) {
    const { status, stderr } = spawnSync('git', args, { cwd: folder, env: ENV, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  }
}
