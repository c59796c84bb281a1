/** Wording of diagnostics for tests of the formatters, so that a change of the real wording does not change them. */
import type { Diagnostic } from '../../src/types.ts';

export function messageOf({ code, args }: Diagnostic): { message: string; mend: string } {
  return { message: `${code.replaceAll('-', ' ')}: ${Object.values(args).join(', ')}`, mend: code === 'stale-ruling' ? '' : 'Mend it like this.' };
}
