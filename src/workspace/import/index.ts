/** Rows of other programs into a workspace. */
export { COLUMNS, TABLES, type Table } from './columns.ts';
export { csvRows, type CsvOptions } from './csv-rows.ts';
export type { ImportCode } from './import-problem.ts';
export { importRows, type Imported, type JudgedRow } from './import-rows.ts';
export { ndjsonRows } from './ndjson-rows.ts';
export { valueOf } from './nodes.ts';
export type { Row, RowFile } from './rows.ts';
export { emptyWorkspace, filesOf, writeFiles, type ImportedFields, type NewFile } from './write-imported.ts';
