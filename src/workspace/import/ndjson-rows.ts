/** The rows of a file with one JSON object a line. */
import { FileProblems } from '../problems.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { importProblem } from './import-problem.ts';
import { nodeOf } from './nodes.ts';
import type { Row, RowFile, RowKind } from './rows.ts';

const KINDS: ReadonlySet<string> = new Set<RowKind>(['claim', 'source', 'entity', 'ruling', 'config']);
/** What `export` adds for programs that read its lines: made anew from the others. */
const DERIVED: ReadonlySet<string> = new Set(['reconcile', 'cluster', 'discrepancy', 'development']);

/** Reads the lines; empty ones are passed over. A line without `record` is a claim. */
export function ndjsonRows(file: string, text: string): RowFile {
  const whole = new FileProblems(file, text);
  const rows: Row[] = [];
  let derived = 0;
  let start = text.startsWith('\ufeff') ? 1 : 0;
  for (const line of text.slice(start).split('\n')) {
    const at = start;
    start += line.length + 1;
    if (line.trim() === '') continue;
    const row = (kind: RowKind, fields: ReadonlyMap<string, YamlNode>, faults: Row['faults']): Row => ({ kind, fields, ofSource: new Map(), start: at, written: `${line.trimEnd()}\n`, problems: whole.fresh(), faults });
    const value = parsed(line);
    if (value === undefined) rows.push(row('claim', new Map(), [importProblem('import-not-json', whole, at)]));
    else if (typeof value !== 'object' || value === null || Array.isArray(value)) rows.push(row('claim', new Map(), [importProblem('import-not-object', whole, at)]));
    else {
      const { record = 'claim', ...fields } = value as Readonly<Record<string, unknown>>;
      if (typeof record === 'string' && DERIVED.has(record)) derived += 1;
      else if (typeof record !== 'string' || !KINDS.has(record)) rows.push(row('claim', new Map(), [importProblem('import-unknown-record', whole, at, { record: String(record).slice(0, 60) })]));
      else rows.push(row(record as RowKind, new Map(Object.entries(fields).map(([name, one]) => [name, nodeOf(one, placeOf(line, name, at))])), []));
    }
  }
  return { rows, head: '', faults: [], derived };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}

/** Where the value of a field stands: behind the first such name, which may also be that of an inner field of the same name. */
function placeOf(line: string, name: string, at: number): number {
  const key = line.indexOf(`${JSON.stringify(name)}:`);
  return key < 0 ? at : at + key + JSON.stringify(name).length + 1;
}
