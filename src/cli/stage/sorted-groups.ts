import { UnusableError } from '../errors.ts';
import type { KeyedLine } from './keyed-lines.ts';

/** Lines of one key. */
export interface Group {
  readonly key: string;
  readonly lines: readonly KeyedLine[];
}

/**
 * Groups of lines that follow each other with one key.
 * @throws UnusableError where a key comes after a greater one: its other lines may be anywhere then, and pairs would be lost in silence
 */
export async function* sortedGroups(lines: AsyncIterable<KeyedLine>): AsyncGenerator<Group> {
  let group: KeyedLine[] = [];
  for await (const line of lines) {
    const key = group[0]?.key;
    if (key !== undefined && line.key !== key) {
      if (!ascends(key, line.key)) throw new UnusableError(`line ${line.number}: its key comes before that of the line above; the input must be sorted by key (LC_ALL=C sort)`);
      yield { key, lines: group };
      group = [];
    }
    group.push(line);
  }
  if (group.length > 0) yield { key: group[0]!.key, lines: group };
}

/** By bytes of UTF-8, as `sort` and Hadoop have it, or by code units, as Java's strings do. */
function ascends(before: string, after: string): boolean {
  return before < after || Buffer.compare(Buffer.from(before), Buffer.from(after)) < 0;
}
