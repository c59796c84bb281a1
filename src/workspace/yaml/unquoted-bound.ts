/**
 * `quantity: >=30` looks like a bound and is not: `>` after a colon begins a folded text in YAML, so the 30 is an error
 * or is lost. People write it all the time, so it is told apart from other mistakes.
 */

const AFTER_COLON = /: +>/g;
const BOUND = /^>=? *[~≈]?[0-9$€£][^#,}]*/;
/** What may stand before the field: indentation, list dashes, an opening brace. */
const FIRST_FIELD = /^[ {-]*[A-Za-z_]+$/;

/** Where in the line that begins at `lineStart` a bound is written without quotes, and how; null where none is. */
export function unquotedBoundAt(text: string, lineStart: number): { readonly offset: number; readonly text: string } | null {
  const lineEnd = text.indexOf('\n', lineStart);
  // Nobody writes the field of a bound further right than this.
  const line = text.slice(lineStart, Math.min(lineEnd === -1 ? text.length : lineEnd, lineStart + 1000));
  for (const match of line.matchAll(AFTER_COLON)) {
    const before = line.slice(0, match.index);
    const at = match.index + match[0].length - 1;
    const bound = BOUND.exec(line.slice(at))?.[0].trimEnd();
    const isField = FIRST_FIELD.test(before) || (before.includes('{') && !before.includes('"') && !before.includes("'"));
    if (bound !== undefined && isField) return { offset: lineStart + at, text: bound };
  }
  return null;
}
