import { ruleOf, rules } from '../../rules/index.ts';
import { nearest } from '../nearest.ts';
import type { FileProblems } from '../problems.ts';

/** `# reconcile-disable-next-line <code>[, <code>] -- <reason>`: what it silences, and where. */
export interface Suppression {
  readonly file: string;
  readonly code: string;
  readonly reason: string;
  /** Where the comment stands. */
  readonly line: number;
  readonly column: number;
  /** Lines that it holds for, both included: the next one, or all of the list item that begins there. */
  readonly from: number;
  readonly to: number;
}

const MARK = 'reconcile-disable-next-line';
const COMMENT = /^\s*#\s*reconcile-disable-next-line\b(.*)$/;

/** The suppressions of a file. One without a reason, or for a rule that is not there, is reported and does not hold. */
export function readSuppressions(text: string, problems: FileProblems): Suppression[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split('\n');
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const rest = COMMENT.exec(line)?.[1];
    if (rest === undefined) return [];
    const at = start + line.indexOf('#');
    const [codes = '', ...reasons] = rest.split(' -- ');
    const reason = reasons.join(' -- ').trim();
    // named twice is named once: a line of thousands would be as many problems
    const named = [...new Set(codes.split(/[\s,]+/).filter((code) => code !== ''))];
    if (named.length === 0) problems.add('bad-suppression', at, { problem: 'no-code', code: null, nearest: null });
    else if (reason === '') problems.add('bad-suppression', at, { problem: 'no-reason', code: null, nearest: null });
    const range = linesAfter(lines, index + 1);
    return named.flatMap((code): Suppression[] => {
      if (ruleOf(code) === undefined) {
        problems.add('bad-suppression', at, { problem: 'unknown-code', code, nearest: nearest(code, Object.keys(rules)) });
        return [];
      }
      return reason === '' ? [] : [{ file: problems.file, code, reason, line: index + 1, column: line.indexOf('#') + 1, ...range }];
    });
  });
}

/** From the next line that is no comment and not blank (index from 0) to itself, or to the end of the list item that begins there. */
function linesAfter(lines: readonly string[], next: number): { readonly from: number; readonly to: number } {
  let from = next;
  while (from < lines.length && /^\s*(?:#.*)?\r?$/.test(lines[from]!)) from++;
  const indent = /^(\s*)- /.exec(lines[from] ?? '')?.[1]?.length;
  let to = from;
  if (indent !== undefined) while (to + 1 < lines.length && belongs(lines[to + 1]!, indent)) to++;
  return { from: from + 1, to: to + 1 };
}

/** Further lines of a list item are blank, or indented deeper than its dash. */
function belongs(line: string, indent: number): boolean {
  return line.trim() === '' || line.length - line.trimStart().length > indent;
}
