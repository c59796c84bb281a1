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
/** The suppressions of a file. One without a reason, or for a rule that is not there, is reported and does not hold. */
export function readSuppressions(text: string, problems: FileProblems): Suppression[] {
  if (!text.includes(MARK)) return [];
  const lines = text.split('\n');
  let offset = 0;
  return lines.flatMap((line, index) => {
    const start = offset;
    offset += line.length + 1;
    const comment = commentIn(line);
    if (comment === null) return [];
    const at = start + comment.at;
    const [codes = '', ...reasons] = comment.rest.split(/\s--(?=\s|$)/);
    const reason = reasons.join(' --').trim();
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
      return reason === '' ? [] : [{ file: problems.file, code, reason, line: index + 1, column: problems.location(at).column, ...range }];
    });
  });
}

/** Where the comment of a line begins, alone or behind something, and what follows the mark; null where it has none. A line break of Windows belongs to neither. */
function commentIn(line: string): { readonly at: number; readonly rest: string } | null {
  const mark = line.indexOf(MARK);
  if (mark < 0) return null;
  const before = line.slice(0, mark).trimEnd();
  const at = before.length - 1;
  const rest = line.slice(mark + MARK.length).trimEnd();
  const isComment = before.endsWith('#') && (at === 0 || before[at - 1]!.trim() === '');
  return isComment && /^(?![\w-])/.test(rest) ? { at, rest } : null;
}

/**
 * From the next line that is no comment and not blank (index from 0) to its end: a value that runs on over further lines is one line,
 * and what begins a list item stands for all of the item.
 */
function linesAfter(lines: readonly string[], next: number): { readonly from: number; readonly to: number } {
  let from = next;
  while (from < lines.length && /^\s*(?:#.*)?\r?$/.test(lines[from]!)) from++;
  const line = lines[from]?.trimEnd() ?? '';
  const indent = line.length - line.trimStart().length;
  const runsOn = /^-(?:\s|$)/.test(line.trimStart()) || /^[^\s:#]+:\s+\S/.test(line.trimStart());
  let to = from;
  if (runsOn) while (to + 1 < lines.length && belongs(lines[to + 1]!, indent)) to++;
  return { from: from + 1, to: to + 1 };
}

/** Further lines of an item or a value are blank, or indented deeper than where it begins. */
function belongs(line: string, indent: number): boolean {
  return line.trim() === '' || line.length - line.trimStart().length > indent;
}
