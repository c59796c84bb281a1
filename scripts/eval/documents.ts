/** Writes figures into docs/, between markers: `<!-- NAME -->` … `<!-- /NAME -->`. What stands outside them is written by hand. */
import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Replaces what stands between the markers of a name.
 * @throws Error where the document has not exactly one pair of them
 */
export function replaceBetween(document: string, name: string, body: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [start, end] = [document.indexOf(open), document.indexOf(close)];
  if (start === -1 || end < start || document.indexOf(open, start + 1) !== -1) throw new Error(`the document needs ${open} and then ${close}, once`);
  return `${document.slice(0, start + open.length)}\n${body}\n${document.slice(end)}`;
}

/** Rewrites the named parts of a file. */
export function writeParts(file: string, parts: Readonly<Record<string, string>>): void {
  const before = readFileSync(file, 'utf8');
  const after = Object.entries(parts).reduce((document, [name, body]) => replaceBetween(document, name, body), before);
  if (after !== before) writeFileSync(file, after);
}
