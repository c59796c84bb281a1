/** Where a command that runs inside a test would speak: nowhere. */
import type { Io } from '../../src/cli/io.ts';

export const silent = { note: () => undefined, complain: () => undefined, status: () => undefined } as unknown as Io;
