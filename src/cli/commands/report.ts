import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Option } from 'commander';
import { defineCommand } from '../command-definition.ts';
import { UnusableError } from '../errors.ts';
import { openWorkspace, reportOf } from '../open-workspace.ts';

interface Options {
  readonly out?: string;
  readonly title?: string;
}

export const report = defineCommand<Options>({
  name: 'report',
  summary: 'a web page to look at: one file, which needs no network',
  examples: [
    ['reconcile report --out report.html', 'writes the page'],
    ['reconcile report > public/index.html', 'the same, to stdout'],
  ],
  define(command) {
    command
      .addOption(new Option('-o, --out <file>', 'the file to write (default: stdout)'))
      .addOption(new Option('--title <text>', 'what stands at the top (default: "Where the sources disagree")'));
  },
  async run({ options, global, io }) {
    const opened = await openWorkspace({ global, io });
    const found = await reportOf(opened, { global, io });
    const { formatReportHtml } = await import('../../report/index.ts');
    const { pageAssets } = await import('../page-assets.ts');
    const page = formatReportHtml(found, pageAssets(), options.title === undefined ? {} : { title: options.title });
    if (options.out === undefined) await io.write(page);
    else {
      try {
        writeFileSync(resolve(options.out), page);
      } catch (error) {
        throw new UnusableError(`${options.out} could not be written: ${(error as Error).message}`);
      }
      io.note(`Wrote ${options.out} (${Math.ceil(page.length / 1024)} KB)`);
    }
    return { kind: 'list', unread: found.diagnostics.some((one) => one.severity === 'error'), discrepancies: 0, failOn: 'never' };
  },
});
