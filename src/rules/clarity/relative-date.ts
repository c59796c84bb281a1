import type { ClaimRule } from '../rule.ts';
import { spanOfRange } from '../evidence/spans.ts';

export const relativeDate: ClaimRule<{ words: string }> = {
  code: 'relative-date',
  group: 'clarity',
  severity: 'warning',
  about: 'A date that is counted from the publication ("on Tuesday", "7 December" without a year) has a publication to count from.',
  message: ({ words }) => `"${words}" cannot be placed: its source has no \`published\`.`,
  mend: () => 'Write the whole date, or give `published` in the source file, or `said` or `time` with the claim.',
  check: ({ claim, source, mentions }) =>
    (claim.said ?? source?.published ?? claim.overrides.time ?? null) !== null
      ? []
      : mentions.times.filter(({ relative }) => relative).map(({ range }) => {
          const span = spanOfRange(mentions, range);
          return { span, args: { words: mentions.text.slice(span.start, span.end) } };
        }),
};
