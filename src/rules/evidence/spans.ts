import type { Mentions, Span, TokenRange } from '../../types.ts';

/** Where a run of words stands in the text. */
export function spanOfRange({ tokens }: Mentions, { from, to }: TokenRange): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}

/** Works something out when it is first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
