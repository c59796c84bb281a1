import type { AddOptions } from './add-article.ts';
import { UsageError } from './errors.ts';

/** @throws UsageError for what a source file may not hold */
export async function checkAddOptions(options: AddOptions): Promise<void> {
  const { parseEdtf } = await import('../values/edtf.ts');
  for (const name of ['published', 'retrieved'] as const) {
    const value = options[name];
    const parsed = value === undefined ? null : parseEdtf(value);
    if (parsed !== null && !parsed.ok) throw new UsageError(`--${name}: ${parsed.problem}`);
  }
  if (options.url !== undefined && !/^https?:\/\/[^\s]+$/i.test(options.url)) throw new UsageError(`--url: '${options.url}' is no web address (https://…)`);
  if (options.id !== undefined && !/^[a-z][a-z0-9_-]*$/.test(options.id)) throw new UsageError(`--id: '${options.id}' is no id: a small letter, then small letters, digits, - and _`);
}
