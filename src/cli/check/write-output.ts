import { appendFileSync } from 'node:fs';
import { UnusableError } from '../errors.ts';
import type { Io } from '../io.ts';
import { reasonOf } from '../write-output.ts';

/** Writes a result to stdout, or whole to a file. @throws UnusableError where the file cannot be written */
export async function writeOutput(text: string, file: string | undefined, io: Io): Promise<void> {
  if (file === undefined) return io.write(text);
  const { writeAtomically } = await import('../../workspace/index.ts');
  try {
    writeAtomically(file, text);
  } catch (error) {
    throw new UnusableError(`${file} cannot be written: ${reasonOf(error)}`);
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether this is a GitHub job, whose runner offers a summary page. */
export function hasJobSummary(env: Environment): boolean {
  return (env['GITHUB_STEP_SUMMARY'] ?? '') !== '';
}

/** Adds to the summary page of a GitHub job, where the runner offers one. */
export function addToJobSummary(markdown: string, env: Environment): void {
  const file = env['GITHUB_STEP_SUMMARY'];
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, `${markdown}\n`);
  } catch (error) {
    throw new UnusableError(`the job summary ${file} cannot be written: ${reasonOf(error)}`);
  }
}
