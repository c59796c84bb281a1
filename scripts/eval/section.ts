/** One part of what `npm run eval` prints, and where it goes in docs/evaluation.md. */
import { alignedTable, markdownTable, type Table } from './table.ts';

export interface Section {
  readonly title: string;
  /** As printed. */
  readonly text: string;
  /** The marker in docs/evaluation.md that it stands between, and what stands there; null where it is only printed. */
  readonly kept: { readonly marker: string; readonly markdown: string } | null;
}

/** A table under a title. `kept`: the table for the page, where it differs (times of a run do not go there). */
export function tableSection(title: string, marker: string | null, table: Table, kept: Table = table): Section {
  return { title, text: alignedTable(table), kept: marker === null ? null : { marker, markdown: markdownTable(kept) } };
}

/** Words under a title, the same in print and on the page. */
export function textSection(title: string, marker: string | null, text: string): Section {
  return { title, text, kept: marker === null ? null : { marker, markdown: text } };
}
