import type { Rule } from '../rule.ts';

/** `unit`: "bytes", or "parts" for lexical parts of YAML, where nobody counts them to the end (`size` null). */
export const fileTooLarge: Rule<{ unit: 'bytes' | 'parts'; size: number | null; limit: number }> = {
  code: 'file-too-large',
  group: 'form',
  severity: 'error',
  about: 'A file is small enough to be read.',
  message: ({ unit, size, limit }) => (unit === 'bytes' ? `The file has ${size} bytes; at most ${limit} are read.` : `The file has more than ${limit} parts, which would take too long to read.`),
  mend: () => 'Split it: several files may hold claims of one source.',
};
