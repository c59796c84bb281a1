/** Reports in the formats of others: one file for each. */
export { CSV_TABLES, formatCsv, type CsvTable } from './csv-tables.ts';
export { formatJsonLd } from './json-ld.ts';
export { formatMarkdown } from './markdown.ts';
export { formatNdjson } from './ndjson.ts';
