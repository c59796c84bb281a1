/** The rows of a CSV file. */
import { unguarded } from '../../values/spreadsheet-cell.ts';
import { nearest } from '../nearest.ts';
import { FileProblems } from '../problems.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { COLUMNS, fieldOf, OF_SOURCE, type Table } from './columns.ts';
import { importProblem } from './import-problem.ts';
import { cellNode, mapOf } from './nodes.ts';
import { readCsv, type CsvCell, type CsvRow } from './read-csv.ts';
import type { Row, RowFile } from './rows.ts';

export interface CsvOptions {
  /** Field → heading of the column that has it, where the heading does not say so. */
  readonly map: ReadonlyMap<string, string>;
  /** Headings of columns that are not wanted. */
  readonly ignore: ReadonlySet<string>;
}

const KINDS = { claims: 'claim', sources: 'source', entities: 'entity', rulings: 'ruling' } as const;

/** Reads a table. A column that nobody knows is a fault of the file: to pass it over would lose what it holds. */
export function csvRows(file: string, text: string, table: Table, options: CsvOptions): RowFile {
  const whole = new FileProblems(file, text);
  const { rows: [head, ...body], faults } = readCsv(text);
  if (head === undefined) return { rows: [], head: '', faults: [], derived: 0 };
  const fields = head.cells.map((cell) => fieldOf(table, cell.text, options.map, options.ignore));
  const rows = body.map((row, index): Row => {
    const mine = faults.filter(({ start }) => start >= row.start && start <= row.end).map(({ code, start }) => importProblem(`import-${code}`, whole, start));
    const short = row.cells.length === fields.length || (row.cells.length > fields.length && row.cells.slice(fields.length).every(({ text: extra }) => extra === '')) ? [] : [importProblem('import-cells', whole, row.start, { found: row.cells.length, expected: fields.length, row: index + 2 })];
    return rowOf(row, fields, table, text, whole, [...mine, ...short]);
  });
  return { rows, head: `${text.slice(head.start, head.end)}\r\n`, faults: headFaults(head, fields, table, options, whole), derived: 0 };
}

function headFaults({ cells, start }: CsvRow, fields: readonly (string | null | undefined)[], table: Table, { map }: CsvOptions, whole: FileProblems): RowFile['faults'] {
  const needed = table === 'claims' ? ['text'] : table === 'rulings' ? ['claim_a', 'claim_b', 'ruling'] : table === 'entities' ? ['id', 'name'] : ['id'];
  const headings = cells.map(({ text }) => text.trim());
  return [
    ...cells.flatMap((cell, index) => (fields[index] === undefined ? [importProblem('import-unknown-column', whole, cell.start, { column: cell.text.trim(), nearest: nearest(cell.text.trim().toLowerCase(), COLUMNS[table]), table })] : [])),
    ...cells.flatMap((cell, index) => {
      const field = fields[index];
      return field !== null && field !== undefined && fields.indexOf(field) < index ? [importProblem('import-same-column', whole, cell.start, { column: cell.text.trim(), field, first: headings[fields.indexOf(field)]! })] : [];
    }),
    ...[...map].filter(([, heading]) => !headings.includes(heading)).map(([field, heading]) => importProblem('import-no-column', whole, start, { column: heading, field, nearest: nearest(heading, headings) })),
    ...needed.filter((field) => !fields.includes(field) && !map.has(field)).map((field) => importProblem('import-no-column', whole, start, { column: null, field, nearest: null })),
  ];
}

/** Cells of several columns that are one field in the files: quantity, evidence, withdrawn, text, claims, texts. */
function rowOf(row: CsvRow, columns: readonly (string | null | undefined)[], table: Table, text: string, whole: FileProblems, faults: Row['faults']): Row {
  const cells = new Map<string, CsvCell>();
  columns.forEach((field, index) => {
    const cell = row.cells[index];
    if (typeof field === 'string' && cell !== undefined && cell.text.trim() !== '') cells.set(field, { ...cell, text: unguarded(cell.text) });
  });
  const fields = new Map<string, YamlNode>();
  const ofSource = new Map<string, YamlNode>();
  const node = (name: string, as = name): [string, YamlNode][] => {
    const cell = cells.get(name);
    return cell === undefined ? [] : [[as, cellNode(as, cell.text, cell.start)]];
  };
  const parts = (field: string, entries: readonly (readonly [string, YamlNode])[]): void => {
    if (entries.length > 0) fields.set(field, mapOf(entries, entries[0]![1].start));
  };
  const list = (field: string, first: string, second: string): void => {
    const items = [...node(first), ...node(second)].map(([, value]) => value);
    if (items.length > 0) fields.set(field, { kind: 'list', items, start: items[0]!.start });
  };
  const joined = new Set(['quantity', 'quantity_unit', 'quantity_of', 'evidence_sha256', 'withdrawn', 'withdrawn_on', 'withdrawn_reason', 'text_file', 'text_sha256', 'claim_a', 'claim_b', 'text_a_sha256', 'text_b_sha256']);
  for (const name of cells.keys()) {
    if (joined.has(name)) continue;
    for (const [field, value] of node(name)) (table === 'claims' && OF_SOURCE.has(name) ? ofSource : fields).set(field, value);
  }
  if (cells.has('quantity_unit') || cells.has('quantity_of')) parts('quantity', [...node('quantity', 'value'), ...node('quantity_unit', 'unit'), ...node('quantity_of', 'of')]);
  else for (const [field, value] of node('quantity')) fields.set(field, value);
  parts('evidence', node('evidence_sha256', 'sha256'));
  if (cells.has('withdrawn') || cells.has('withdrawn_on') || cells.has('withdrawn_reason')) fields.set('withdrawn', mapOf([...node('withdrawn_on', 'on'), ...node('withdrawn_reason', 'reason')], row.start));
  if (table === 'sources') parts('text', [...node('text_file', 'file'), ...node('text_sha256', 'sha256')]);
  if (table === 'rulings') {
    list('claims', 'claim_a', 'claim_b');
    list('texts', 'text_a_sha256', 'text_b_sha256');
  }
  return { kind: KINDS[table], fields, ofSource, start: row.start, written: `${text.slice(row.start, row.end)}\r\n`, problems: whole.fresh(), faults };
}
