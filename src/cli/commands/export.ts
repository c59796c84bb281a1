import { Option } from 'commander';
import type { Discrepancy, Report } from '../../types.ts';
import { defineCommand } from '../command-definition.ts';
import { UsageError } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { openWorkspace, reportOf } from '../open-workspace.ts';
import { list, oneOf, someOf } from '../options.ts';
import { writeOutput, writeOutputs } from '../write-output.ts';

const EXPORTS = ['csv', 'jsonld', 'markdown', 'ndjson'] as const;
const TABLES = ['claims', 'sources', 'entities', 'rulings', 'clusters', 'discrepancies', 'developments'] as const;

interface Options {
  readonly to: (typeof EXPORTS)[number];
  readonly out?: string;
  readonly table?: readonly (typeof TABLES)[number][];
  readonly only?: readonly string[];
}

export const exportCommand = defineCommand<Options>({
  name: 'export',
  summary: 'the claims and findings in the formats of other programs',
  description:
    'csv: tables for a spreadsheet, guarded against formulas. ndjson: one record a line, with all that import needs. jsonld: schema.org claims and reviews, Web Annotations, PROV. ' +
    'markdown: for a wiki or an issue. Words of sources with `publish: false` stay out.',
  examples: [
    ['reconcile export --to csv --out tables', 'one file for each table, in a folder'],
    ['reconcile export --to csv --table discrepancies > discrepancies.csv', 'one of the tables, to stdout'],
    ['reconcile export --to markdown --only d-1b67pspidl', 'one discrepancy, to paste into an issue'],
  ],
  define(command) {
    command
      .addOption(new Option('--to <format>', `one of: ${EXPORTS.join(', ')}`).makeOptionMandatory().argParser(oneOf('export format', EXPORTS)))
      .addOption(new Option('-o, --out <path>', 'the file to write; for csv the folder (default: stdout)'))
      .addOption(new Option('--table <name>', `with csv, these tables only, separated by commas: ${TABLES.join(', ')}`).argParser(someOf('table', TABLES)))
      .addOption(new Option('--only <id>', 'with markdown, these discrepancies only, separated by commas').argParser(list));
  },
  async run({ options, global, io }) {
    const { to, out, table, only } = options;
    if (table !== undefined && to !== 'csv') throw new UsageError('--table goes with --to csv');
    if (only !== undefined && to !== 'markdown') throw new UsageError('--only goes with --to markdown');
    if (to === 'csv' && out === undefined && table?.length !== 1) throw new UsageError('stdout takes one table: name it with --table, or a folder for all of them with --out');
    const opened = await openWorkspace({ global, io });
    const report = await reportOf(opened, { global, io });
    const formats = await import('../../report/export/index.ts');
    const { defaultConfig } = await import('../../workspace/build/config.ts');
    if (to === 'csv') {
      const tables = (table ?? TABLES).map((name) => ({ name: `${name}.csv`, text: formats.formatCsv(report, name) }));
      if (out === undefined) await io.write(tables[0]!.text);
      else {
        writeOutputs(out, tables);
        io.note(tables.map(({ name }) => `${out}/${name}`).join('\n'));
      }
    } else {
      const text = to === 'jsonld' ? formats.formatJsonLd(report) : to === 'ndjson' ? formats.formatNdjson(report, defaultConfig.minConfidence) : formats.formatMarkdown(report, chosen(report, only));
      if (out === undefined) await io.write(text);
      else writeOutput(out, text);
    }
    return { kind: 'list', unread: report.diagnostics.some(({ severity }) => severity === 'error'), discrepancies: 0, failOn: 'never' };
  },
});

function chosen(report: Report, only: readonly string[] | undefined): readonly Discrepancy[] {
  if (only === undefined) return report.discrepancies;
  const known = report.discrepancies.map(({ id }) => id);
  for (const id of only) if (!known.includes(id)) throw new UsageError(`no discrepancy '${id}' here${didYouMean(id, known)}`);
  return report.discrepancies.filter(({ id }) => only.includes(id));
}
