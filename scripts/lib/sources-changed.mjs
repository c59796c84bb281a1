// Tells whether dist/ was built from the sources as they are now. Node built-ins only.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './steps.mjs';

const STAMP = '.build-stamp';

/** Digest of everything that a build depends on, file names included, and this Node: the code that is kept is good for one V8 only. */
export function sourcesFingerprint() {
  const files = ['src', 'scripts/lib', 'bin'].flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name)); // Node 20.19 has both names, older ones only `path`
  files.push(...['package.json', 'package-lock.json', 'tsconfig.json', 'scripts/build.mjs'].map((file) => join(root, file)));
  const hash = createHash('sha256').update(process.versions.v8);
  for (const file of files.sort()) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

export function isBuilt() {
  const stamp = join(root, 'dist', STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesFingerprint();
}

/**
 * @param {string} folder that holds the finished build
 * @param {string} fingerprint of the sources as they were when the build began
 */
export function markBuilt(folder, fingerprint) {
  writeFileSync(join(folder, STAMP), fingerprint);
}
