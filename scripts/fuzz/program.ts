/** The program itself, as a process: its exit code and what it says on stderr. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const COMMANDS: readonly (readonly string[])[] = [
  ['check'], ['check', '--format', 'sarif'], ['check', '--format', 'github', '--fail-on', 'warning'], ['check', '--since', 'HEAD'], ['fmt', '--check'], ['rule', 'a#c1', 'b#c1', 'conflict', '--reason', 'x', '--on', '2025-03-05'], [], ['trace', 'a#c1'], ['explain', 'a#c1'], ['rule', 'a#c1', '../x', 'same', '--reason', 'x'], ['check', '--since', '--output=x'], ['check', 'claims/a.yaml'],
];

/** What went wrong, or null: any exit code but 0, 1 and 2, a stack trace, or control characters. */
export function runProgram(root: string, folder: string, index: number): string | null {
  const args = COMMANDS[index % COMMANDS.length]!;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'reconcile.js'), ...args, '--no-cache'], { cwd: folder, encoding: 'utf8', timeout: 60_000, maxBuffer: 1 << 28 });
  const named = `reconcile ${args.join(' ')}`;
  if (status === null || status > 2) return `${named} ended with ${status ?? signal ?? 'nothing'}: ${stderr.slice(0, 300)}`;
  if (/\n {4}at .*:\d+:\d+/.test(stderr) || /\n {4}at .*:\d+:\d+/.test(stdout)) return `${named} showed a stack trace: ${stderr.slice(0, 300)}`;
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.test(stdout + stderr)) return `${named} wrote a control character`;
  return null;
}
