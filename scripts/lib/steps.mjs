// Runs named steps as child processes. Node built-ins only: this is used before anything is installed.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a trailing separator. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const windows = process.platform === 'win32';

/**
 * Runs a command in the project's folder with this process's own input and output.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 * @returns {number} its exit code; 1 where it could not start or was ended by a signal
 */
export function run(command, args, options = {}) {
  const shell = windows && command === 'npm'; // npm is a .cmd file there
  const child = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (child.error) process.stderr.write(`${command}: ${child.error.message}\n`);
  return child.status ?? 1;
}

/** Runs a script of this project, or of an installed package, with this very Node. */
export function runNode(script, args = [], options = {}) {
  return run(process.execPath, [script, ...args], options);
}

/** Ends the run in one line where Node is older than package.json's `engines` says. */
export function requireNode(major, minor) {
  const [haveMajor = 0, haveMinor = 0] = process.versions.node.split('.').map(Number);
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return;
  process.stderr.write(`Reconcile needs Node ${major}.${minor} or newer; this is ${process.versions.node}.\n`);
  process.exit(2);
}
