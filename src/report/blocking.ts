/** `reconcile --explain-blocking`: which claims would be compared, and by what keys they were brought together. */
import type { BlockingPlan } from '../types.ts';
import { tableOf } from './columns.ts';
import { ink, page, typesetterOf, type Typesetter } from './flow.ts';
import { jsonDocument } from './json.ts';
import type { Style } from './style.ts';

/** The plan as one JSON object. */
export function formatBlockingJson(plan: BlockingPlan): string {
  return jsonDocument({ schema: 'reconcile/blocking@1', ...plan });
}

/** The plan as text, ending with a line break. */
export function formatBlockingPretty(plan: BlockingPlan, style: Style): string {
  const set = typesetterOf(style);
  const { claims, read, pairs } = plan;
  const all = (read * (read - 1)) / 2;
  const unread = claims > read ? `; ${number(claims - read)} not read (not in English)` : '';
  return page([
    ...set.flow([ink('strong', `${number(pairs)} pairs`), ` of ${number(read)} claims would be compared: ${read > 0 ? (pairs / read).toFixed(1) : '0'} for each claim, of ${number(all)} that there are${unread}.`]),
    ...(plan.largest.length === 0 ? [] : ['', ...classLines(set, plan), '', ...largestLines(set, plan)]),
  ]);
}

function classLines(set: Typesetter, { classes }: BlockingPlan): string[] {
  const shown = classes.flatMap(({ upTo, blocks, pairs }, i) => (blocks === 0 ? [] : [[upTo === null ? `more than ${number(classes[i - 1]!.upTo!)}` : `up to ${number(upTo)}`, number(blocks), number(pairs)]]));
  return table(set, ['claims that share a key', 'keys', 'pairs, some by several keys'], shown);
}

function largestLines(set: Typesetter, { largest }: BlockingPlan): string[] {
  const rows = largest.map(({ key, sizes: [some, others], pairs, left }) => [set.plain(key), some === others ? number(some) : `${number(some)} x ${number(others)}`, number(pairs), left > 0 ? `${number(left)} too many in one month` : '']);
  return table(set, ['keys with most pairs', 'claims', 'pairs', ''], rows);
}

/** The first column as it is, the others to the right. */
function table(set: Typesetter, head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (cells: readonly string[], faint: boolean): string[][] => cells.map((cell, column) => [set.paint(faint ? 'faint' : 'plain', column === 0 || column === 3 ? cell : cell.padStart(widths[column]!))]);
  return tableOf([line(head, true), ...rows.map((row) => line(row, false))]).map((text) => text.trimEnd());
}

function number(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3}){1,9}(?!\d))/g, ',');
}
