/** The line of a file that a problem stands on, with a mark under the place. */
import type { Diagnostic } from '../types.ts';
import type { CheckResult } from './check.ts';
import { displayWidth } from './display-width.ts';
import { escapeLine } from './escape.ts';
import type { Typesetter } from './flow.ts';

/** Characters kept before the place, where the line is too long to be shown whole. */
const BEFORE = 24;

/** UTF-16 units from which on a line is a long one. */
const LONG = 4000;

/** Two lines, or none where the line cannot be had or is empty. */
export function codeFrame(set: Typesetter, { file, line, column }: Pick<Diagnostic, 'file' | 'line' | 'column'>, lineAt: CheckResult['lineAt']): string[] {
  const whole = file === null || line === null || column === null ? null : lineAt(file, line);
  if (whole === null) return [];
  // Of a line that nobody wrote by hand only what is near the place is looked at: there may be thousands of problems on it.
  const skipped = whole.length > LONG ? Math.max(0, column! - 1 - 2 * BEFORE) : 0;
  const written = whole.length > LONG ? whole.slice(skipped, skipped + LONG) : whole;
  if (written.trim() === '') return [];
  const characters = [...written];
  const gutter = `${String(line).padStart(6)} ${set.unicode ? '│' : '|'} `;
  const room = Math.max(20, set.width - gutter.length);
  const at = Math.min(column! - 1 - skipped, characters.length);
  const indent = characters.length - [...written.trimStart()].length;
  const fits = characters.length - indent <= room;
  const from = fits ? Math.min(indent, at) : Math.max(Math.min(indent, at), at - BEFORE);
  const cut = from > indent ? ELLIPSIS : '';
  const shown = set.plain(cut + clipTo(escapeLine(characters.slice(from).join('')), room - cut.length));
  const before = displayWidth(set.plain(cut + escapeLine(characters.slice(from, at).join(''))));
  return [set.paint('faint', gutter) + shown, `${' '.repeat(gutter.length + before)}${set.paint('warn', '^')}`];
}

const ELLIPSIS = '…';

/** As many characters as fit into `width` columns. */
function clipTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  let used = 0;
  for (const character of text) {
    used += displayWidth(character);
    if (used > width - 1) break;
    kept += character;
  }
  return kept + ELLIPSIS;
}
