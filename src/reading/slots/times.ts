/** Time phrases → time slots; the one that tells when it happened or held comes first. */
import type { Slot, TimeMention, TimeReading, Token, TokenRange } from '../../types.ts';

/** Times inside a subordinate clause or a name ("the 2016 offensive") tell of something else and come last. */
export function readTimeSlots(tokens: readonly Token[], mentions: readonly TimeMention[], subordinate: readonly TokenRange[]): Slot<TimeReading>[] {
  const order = (mention: TimeMention): number => {
    if (subordinate.some((range) => range.from <= mention.range.from && mention.range.from < range.to)) return 3;
    if (mention.relation === 'during' && isPartOfName(tokens, mention)) return 4;
    if (mention.relation === 'since' || mention.relation === 'after' || mention.relation === 'before') return 2;
    return 1;
  };
  return [...mentions]
    .map((mention) => ({ mention, order: order(mention) }))
    .filter((entry) => entry.order < 4)
    .sort((a, b) => a.order - b.order || a.mention.range.from - b.mention.range.from)
    .map(({ mention }) => ({
      value: reading(tokens, mention),
      basis: 'inferred' as const,
      words: [{ start: tokens[mention.range.from]!.start, end: tokens[mention.range.to - 1]!.end }],
    }));
}

/** "by the end of 28 November" is up to its end, whatever is read of the date alone. */
function reading(tokens: readonly Token[], mention: TimeMention): TimeReading {
  const before = tokens.slice(Math.max(0, mention.range.from - 4), mention.range.from).map((token) => token.lower).join(' ');
  const plain = { interval: mention.interval, precision: mention.precision, relation: mention.relation, text: mention.text };
  if (mention.relation !== 'at' || !/\b(?:by|until) the (?:end|close|evening|start|beginning) of$/u.test(before)) return plain;
  return { ...plain, interval: { start: -Infinity, end: mention.interval.end }, relation: 'by', text: `../${mention.text}` };
}

/** "the 2016 Aleppo offensive", "offensive of November 2024": the date names the event. */
function isPartOfName(tokens: readonly Token[], mention: TimeMention): boolean {
  const next = tokens[mention.range.to];
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ');
}
