// Installs the dependencies once, and again only when package-lock.json has changed. Node built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './steps.mjs';

const stamp = join(root, 'node_modules', '.reconcile-install');
const lockfile = join(root, 'package-lock.json');
const installedLock = join(root, 'node_modules', '.package-lock.json'); // npm writes it at the end of each install

/** What an install depends on: the lockfile, and the platform whose binaries it chose. */
function fingerprint() {
  return createHash('sha256').update(readFileSync(lockfile)).update(`${process.platform} ${process.arch}`).digest('hex');
}

function installed() {
  if (existsSync(stamp)) return readFileSync(stamp, 'utf8') === fingerprint();
  // Someone ran npm by hand: what it installed is right as long as the lockfile has not changed since.
  return existsSync(installedLock) && statSync(installedLock).mtimeMs >= statSync(lockfile).mtimeMs;
}

/** Makes node_modules match package-lock.json. @returns {boolean} whether it does now */
export function ensureInstalled() {
  if (!installed()) {
    process.stderr.write('installing dependencies (npm ci)\n');
    const code = run('npm', ['ci', '--loglevel=error', '--no-audit', '--no-fund', '--no-progress'], { stdio: ['ignore', 'ignore', 'inherit'] });
    if (code !== 0) {
      process.stderr.write('npm ci failed (see above): Reconcile cannot start without its dependencies\n');
      return false;
    }
  }
  writeFileSync(stamp, fingerprint());
  return true;
}
