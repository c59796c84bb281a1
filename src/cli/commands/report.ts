import { Option } from 'commander';
import type { Report } from '../../types.ts';
import type { Invocation } from '../command-definition.ts';
import { defineCommand } from '../command-definition.ts';
import { UnusableError, UsageError } from '../errors.ts';
import { DONE, type Outcome } from '../exit-code.ts';
import { openWorkspace, reportOf } from '../open-workspace.ts';
import { count } from '../options.ts';
import { writeOutput } from '../write-output.ts';

interface Options {
  readonly out?: string;
  readonly title?: string;
  readonly watch?: boolean;
  readonly port?: number;
}

export const report = defineCommand<Options>({
  name: 'report',
  summary: 'a web page to look at: one file, which needs no network',
  description:
    'Discrepancies with the words in which they differ, developments as charts, a timeline, the sources against each other, and every claim with what is known of it. ' +
    'Words of sources with `publish: false` stay out.',
  examples: [
    ['reconcile report --out report.html', 'writes the page'],
    ['reconcile report --watch', 'serves it to this machine only, and makes it anew as files change'],
    ['reconcile report --title "Grain, March 2026" > public/index.html', 'to stdout, with a title of its own'],
  ],
  define(command) {
    command
      .addOption(new Option('-o, --out <file>', 'the file to write (default: stdout)'))
      .addOption(new Option('--title <text>', 'what stands at the top (default: "Where the sources disagree")'))
      .addOption(new Option('--watch', 'serve the page on 127.0.0.1 and follow the files, until Ctrl-C'))
      .addOption(new Option('--port <number>', 'port for --watch (default: any free one)').argParser(port));
  },
  async run(invocation) {
    const { options, io } = invocation;
    if (options.port !== undefined && options.watch !== true) throw new UsageError('--port goes with --watch');
    if (options.watch === true) return watch(invocation);
    const found = await read(invocation);
    const page = await pageOf(found, options, false);
    if (options.out === undefined) await io.write(page);
    else {
      writeOutput(options.out, page);
      io.note(`${options.out}: ${Math.ceil(Buffer.byteLength(page) / 1024)} KB`);
    }
    return { kind: 'list', unread: hasErrors(found), discrepancies: 0, failOn: 'never' };
  },
});

async function read({ global, io }: Invocation<Options>): Promise<Report> {
  return reportOf(await openWorkspace({ global, io }), { global, io });
}

async function pageOf(report: Report, { title }: Options, live: boolean): Promise<string> {
  const { formatReportHtml } = await import('../../report/html/page.ts');
  const { pageAssets } = await import('../page-assets.ts');
  return formatReportHtml(report, pageAssets(), { live, ...(title === undefined ? {} : { title }) });
}

/** Serves the page until it is stopped. A workspace that cannot be read in between leaves the last page standing. */
async function watch(invocation: Invocation<Options>): Promise<Outcome> {
  const { options, global, io } = invocation;
  const { servePage } = await import('../watch/serve-page.ts');
  const { watchWorkspace } = await import('../watch/watch-files.ts');
  const { untilStopped } = await import('../watch/until-stopped.ts');
  const opened = await openWorkspace({ global, io });
  const make = async (found: Report): Promise<string> => {
    if (options.out !== undefined) writeOutput(options.out, await pageOf(found, options, false));
    return pageOf(found, options, true);
  };
  const server = await servePage(options.port ?? 0, await make(await reportOf(opened, { global, io }))).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' || error.code === 'EACCES' ? new UnusableError(`port ${options.port ?? 0} cannot be had (${error.code === 'EACCES' ? 'it needs rights' : 'it is in use'}): without --port any free one is taken`) : error;
  });
  const stopped = untilStopped();
  io.complain(`${server.url} (Ctrl-C stops it)`);
  let last = Promise.resolve();
  const stopWatching = watchWorkspace(opened.directory, () => {
    last = last.then(async () => {
      const found = await read(invocation);
      server.show(await make(found));
      io.note(`Made anew: ${found.discrepancies.length} discrepancies among ${found.workspace.claims.length} claims`);
    }).catch((error: Error) => io.complain(`reconcile: ${error.message}; the last page stays`));
  });
  await stopped;
  stopWatching();
  await server.close();
  return DONE;
}

function hasErrors({ diagnostics }: Report): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

function port(value: string): number {
  const number = count(value);
  if (number > 65_535) throw new UsageError(`'${value}' is no port: those go to 65535`);
  return number;
}
