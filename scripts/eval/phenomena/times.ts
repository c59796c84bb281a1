/** "since 2011", "2024-06-07", "early 2019", "day 2024-06-09": what a time phrase must be read as. */
import type { TimeInterval, TimeReading } from '../../../src/types.ts';
import { parseEdtf } from '../../../src/values/edtf.ts';
import { DAY_MS, overlap, contains } from '../../../src/values/time-interval.ts';

/** Whether a time is the expected one; `expected` may have alternatives ("a|b"). */
export function timeMatches(expected: string, found: TimeReading): boolean {
  return expected.split('|').some((one) => {
    const [first = '', rest] = one.split(' ');
    return rest === undefined ? plain(first, found) : (KINDS[first] ?? unknownKind(first))(found, intervalOf(rest));
  });
}

function plain(text: string, found: TimeReading): boolean {
  // "~2014": about then.
  if (text.startsWith('~')) return overlap(found.interval, intervalOf(text.slice(1)));
  const { start, end } = intervalOf(text);
  return found.interval.start === start && found.interval.end === end;
}

const KINDS: Readonly<Record<string, (found: TimeReading, expected: TimeInterval) => boolean>> = {
  since: ({ relation, interval }, { start }) => relation === 'since' && interval.start === start,
  after: ({ relation, interval }, { start, end }) => relation === 'after' && (interval.start === end || interval.start === start),
  until: ({ relation, interval }, { end }) => relation === 'until' && interval.end === end,
  by: ({ relation, interval }, { end }) => relation === 'by' && interval.end === end,
  before: ({ relation, interval }, { start, end }) => relation === 'before' && (interval.end === start || interval.end === end),
  'as-of': ({ relation }) => relation === 'as-of',
  in: ({ interval }, expected) => contains(expected, interval),
  early: ({ interval }, expected) => contains(expected, interval) && interval.start === expected.start && interval.end < expected.end,
  late: ({ interval }, expected) => contains(expected, interval) && interval.end === expected.end && interval.start > expected.start,
  mid: ({ interval }, expected) => contains(expected, interval) && interval.end < expected.end && interval.start > expected.start,
  // A night goes on until the next morning.
  day: ({ interval }, { start, end }) => interval.start >= start && interval.start <= end && interval.end <= end + DAY_MS / 2,
  at: ({ interval, precision }, { start }) => interval.start === start && precision === 'minute',
};

function unknownKind(kind: string): never {
  throw new Error(`“${kind}” is no kind of time`);
}

function intervalOf(text: string): TimeInterval {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`);
  return parsed.interval;
}
