import { spawnSync } from 'node:child_process';

/** What git answered; `ok` false where it failed or is not installed. */
export interface GitAnswer {
  readonly ok: boolean;
  readonly missing: boolean;
  /** git refuses: the repository belongs to another user, as in many containers of pipelines. */
  readonly foreign: boolean;
  readonly out: Buffer;
}

/** Largest answer taken: the texts of 100,000 claims. */
const LARGEST = 512 * 1024 * 1024;

/**
 * Asks git, without a shell, for something that it only reads. Nothing that a repository's own configuration names is run: no
 * pager, no monitor of the file system, no filter of contents.
 */
export function askGit(directory: string, args: readonly string[], input?: string): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync('git', ['--no-pager', '--no-optional-locks', '-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '-C', directory, ...args], {
    input: input ?? '',
    maxBuffer: LARGEST,
    env: { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' },
    windowsHide: true,
  });
  const missing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT';
  return { ok: error === undefined && status === 0, missing, foreign: /dubious ownership/.test(stderr?.toString('utf8') ?? ''), out: stdout ?? Buffer.alloc(0) };
}

/** The first line of an answer. */
export function lineOf({ out }: GitAnswer): string {
  return out.toString('utf8').split('\n', 1)[0]!.trim();
}
