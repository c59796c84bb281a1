import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Builds dist/ where the sources have changed: a program test never runs an old program. */
export default function buildFirst(): void {
  const script = fileURLToPath(new URL('../../../scripts/build.mjs', import.meta.url));
  const { status } = spawnSync(process.execPath, [script, '--if-changed'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('the build failed');
}
