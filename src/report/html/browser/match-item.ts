/** Whether a part of the page passes the filters. Knows nothing of the page. */

/** What the page says of a part; a field that the part does not have is absent. */
export interface Item {
  readonly types: readonly string[];
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  readonly sure: number | null;
  /** Days, as ISO dates; an open end is null. Both null: no date. */
  readonly from: string | null;
  readonly to: string | null;
  /** Its words in small letters; asked for only where a search needs them. */
  readonly text: () => string;
}

/** What is asked for; what is absent does not narrow. */
export interface Wanted {
  readonly words: readonly string[];
  readonly type?: string;
  readonly source?: string;
  /** Any of these. */
  readonly entities?: readonly string[];
  readonly sure?: number;
  readonly from?: string;
  readonly to?: string;
}

/** All of it must hold. A part without a date passes no filter of days. */
export function passes(item: Item, wanted: Wanted): boolean {
  if (wanted.type !== undefined && !item.types.includes(wanted.type)) return false;
  if (wanted.source !== undefined && !item.sources.includes(wanted.source)) return false;
  if (wanted.entities !== undefined && !wanted.entities.some((one) => item.entities.includes(one))) return false;
  if (wanted.sure !== undefined && (item.sure === null || item.sure < wanted.sure)) return false;
  if ((wanted.from !== undefined || wanted.to !== undefined) && !overlaps(item, wanted)) return false;
  return wanted.words.length === 0 || wanted.words.every((word) => item.text().includes(word));
}

function overlaps({ from, to }: Item, wanted: Wanted): boolean {
  if (from === null && to === null) return false;
  // ISO dates of four-digit years are in order as texts.
  return (wanted.to === undefined || from === null || from <= wanted.to) && (wanted.from === undefined || to === null || to >= wanted.from);
}

/** The words of a search, each of which must occur. */
export function wordsOf(search: string): string[] {
  return search.toLowerCase().split(/\s+/).filter((word) => word !== '');
}
