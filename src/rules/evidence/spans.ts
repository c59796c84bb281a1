import type { Mentions, Span, TokenRange } from '../../types.ts';

/** Where a run of words stands in the text. */
export function spanOfRange({ tokens }: Mentions, { from, to }: TokenRange): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
