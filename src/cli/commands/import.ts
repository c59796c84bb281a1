import { Option } from 'commander';
import type { Workspace } from '../../types.ts';
import type { Imported, ImportedFields, RowFile, Table } from '../../workspace/import/index.ts';
import { defineCommand, type Invocation } from '../command-definition.ts';
import { UsageError } from '../errors.ts';
import { DONE, type Outcome } from '../exit-code.ts';
import { readImportFiles, type ImportFile } from '../import-files.ts';
import { openWorkspace } from '../open-workspace.ts';
import { list, oneOf } from '../options.ts';
import { writeOutput } from '../write-output.ts';

const FORMATS = ['csv', 'ndjson'] as const;
const TABLES = ['claims', 'sources', 'entities', 'rulings'] as const satisfies readonly Table[];

interface Options {
  readonly from?: (typeof FORMATS)[number];
  readonly table?: Table;
  readonly map?: ReadonlyMap<string, string>;
  readonly ignore?: readonly string[];
  readonly source?: string;
  readonly rejected?: string;
  readonly dryRun?: boolean;
}

export const importCommand = defineCommand<Options>({
  name: 'import',
  summary: 'claims from a spreadsheet or from records, as files of the workspace',
  description:
    'Every bad row is reported with its line and column. While there is one, nothing is written; with --rejected the good rows are taken, and the bad ones kept in a file of their own. ' +
    'Nothing that is there is written over. A row of claims may name its source by id, or describe it (outlet, title, published, url).',
  examples: [
    ['reconcile import claims.csv --map text="What they say" --ignore Notes', 'a spreadsheet with headings of its own'],
    ['reconcile import tables -C copy', 'all tables of a folder that export --to csv wrote'],
    ['reconcile import all.ndjson --rejected bad.ndjson', 'takes the good lines, keeps the others'],
  ],
  define(command) {
    command
      .argument('<file...>', 'CSV or NDJSON files, a folder of tables, or - for stdin')
      .addOption(new Option('--from <format>', `one of: ${FORMATS.join(', ')} (default: by the ending of the file)`).argParser(oneOf('format', FORMATS)))
      .addOption(new Option('--table <name>', `what a CSV file holds: ${TABLES.join(', ')} (default: by its name, else claims)`).argParser(oneOf('table', TABLES)))
      .addOption(new Option('--map <field=column>', 'which column has a field; may be repeated').argParser(mapping))
      .addOption(new Option('--ignore <column>', 'columns that are not wanted, separated by commas; may be repeated').argParser(list))
      .addOption(new Option('--source <id>', 'the source of rows that name none'))
      .addOption(new Option('--rejected <file>', 'take the good rows, and keep the bad ones here as they are'))
      .addOption(new Option('-n, --dry-run', 'say what would be written, and write nothing'));
  },
  async run(invocation) {
    const { args, options, global, io } = invocation;
    const files = await readImportFiles(args, io, { ...options, ...(global.quiet === undefined ? {} : { quiet: global.quiet }) });
    const { directory, workspace, hasConfig } = await target(invocation);
    const stage = await import('../../workspace/import/index.ts');
    const read = files.map((file): { readonly file: ImportFile; readonly rows: RowFile } => ({
      file,
      rows: file.format === 'ndjson' ? stage.ndjsonRows(file.name, file.text) : stage.csvRows(file.name, file.text, file.table, { map: options.map ?? new Map(), ignore: new Set(options.ignore ?? []) }),
    }));
    const faults = read.flatMap(({ rows }) => rows.faults);
    // A file whose columns are not understood has no good rows.
    const imported = stage.importRows(faults.length > 0 ? [] : read.flatMap(({ rows }) => rows.rows), workspace, options.source ?? null, hasConfig);
    const bad = imported.rows.filter(({ good }) => !good);
    const fields = await fieldsOf(imported);
    const { problemRecord, writeProblems } = await import('../import-problems.ts');
    const problems = [...faults, ...imported.rows.flatMap((one) => one.problems)];
    await writeProblems(problems, io);

    const stopped = faults.length > 0 || (bad.length > 0 && options.rejected === undefined);
    const made = stopped ? [] : stage.filesOf(directory, fields);
    if (!stopped && options.dryRun !== true) {
      if (bad.length > 0) writeOutput(options.rejected!, rejectedText(read.map(({ rows }) => rows), new Set(bad.map(({ row }) => row))));
      stage.writeFiles(directory, made);
    }
    const taken = imported.rows.length - bad.length;
    if (global.format === 'json') {
      await io.write(`${JSON.stringify({ schema: 'reconcile/import@1', rows: imported.rows.length, taken: stopped ? 0 : taken, bad: bad.length, files: made.map(({ path }) => path), problems: problems.map(problemRecord) }, null, 2)}\n`);
    } else await io.write(made.map(({ path }) => `${path}\n`).join(''));
    tell(invocation, { stopped, taken, bad: bad.length, faults: faults.length, files: made.length });
    return stopped || bad.length > 0 ? ({ kind: 'unusable' } satisfies Outcome) : DONE;
  },
});

function tell({ options, io }: Invocation<Options>, { stopped, taken, bad, faults, files }: { readonly stopped: boolean; readonly taken: number; readonly bad: number; readonly faults: number; readonly files: number }): void {
  const rows = (number: number): string => `${number} ${number === 1 ? 'row' : 'rows'}`;
  if (faults > 0) io.complain('reconcile: nothing was written: not every column is understood');
  else if (stopped) io.complain(`reconcile: nothing was written: ${rows(bad)} of ${taken + bad} cannot be taken. Mend them, or take the others with --rejected FILE`);
  else if (options.dryRun === true) io.note(`${rows(taken)} would become ${files} ${files === 1 ? 'file' : 'files'}${bad > 0 ? `, and ${rows(bad)} would go to ${options.rejected!}` : ''}. Nothing was written`);
  else io.note(`${rows(taken)} in ${files} new ${files === 1 ? 'file' : 'files'}${bad > 0 ? `, ${rows(bad)} in ${options.rejected!}` : ''}. Next: reconcile check`);
}

/** The workspace that rows go into; an empty one where the folder is none yet. */
async function target({ global, io }: Invocation<Options>): Promise<{ readonly directory: string; readonly workspace: Workspace; readonly hasConfig: boolean }> {
  try {
    const { directory, workspace, files } = await openWorkspace({ global, io });
    return { directory, workspace, hasConfig: files.some((file) => file.startsWith('reconcile.config.')) };
  } catch (error) {
    if (!(error instanceof Error && error.name === 'WorkspaceError')) throw error;
    const { emptyFolder } = await import('../import-files.ts');
    const directory = emptyFolder(global.workspace ?? '.');
    const { defaultConfig } = await import('../../workspace/build/config.ts');
    const { emptyWorkspace } = await import('../../workspace/import/index.ts');
    return { directory, workspace: emptyWorkspace(defaultConfig), hasConfig: false };
  }
}

async function fieldsOf({ sources, claims, entities, rulings, config }: Imported): Promise<ImportedFields> {
  const { claimFields, entityFields, rulingFields, sourceFields } = await import('../../report/export/file-fields.ts');
  const { valueOf } = await import('../../workspace/import/index.ts');
  return {
    sources: sources.map((source) => ({ id: source.id, fields: sourceFields(source) })),
    claims: claims.map((claim) => {
      const { source, ...fields } = claimFields(claim, false);
      return { source: String(source), fields };
    }),
    entities: entities.map(entityFields),
    rulings: rulings.map(rulingFields),
    config: config && (valueOf(config) as object),
  };
}

/** The bad rows as they were written, under the headings of their file. */
function rejectedText(files: readonly RowFile[], bad: ReadonlySet<RowFile['rows'][number]>): string {
  return files.map(({ head, rows }) => {
    const kept = rows.filter((row) => bad.has(row));
    return kept.length === 0 ? '' : head + kept.map(({ written }) => written).join('');
  }).join('');
}

/** "text=What they say", may be repeated. */
function mapping(value: string, before: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
  const at = value.indexOf('=');
  if (at < 1) throw new UsageError(`'${value}' maps nothing: write --map field="heading of the column"`);
  return new Map([...before, [value.slice(0, at).trim(), value.slice(at + 1).trim()]]);
}
