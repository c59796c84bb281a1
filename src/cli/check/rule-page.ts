import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UnusableError } from '../errors.ts';

/**
 * The page of a rule (docs/rules/<code>.md), which is installed with the program: in a folder above the script that runs.
 * @throws UnusableError where it is not there
 */
export function rulePage(code: string, script: string): string {
  for (let folder = dirname(realpathSync(script)); ; folder = dirname(folder)) {
    const path = join(folder, 'docs', 'rules', `${code}.md`);
    if (existsSync(path)) return readFileSync(path, 'utf8');
    if (folder === dirname(folder)) throw new UnusableError(`the page of ${code} (docs/rules/${code}.md) is not installed`);
  }
}
