import { Option } from 'commander';
import { defineCommand } from '../command-definition.ts';
import { DONE, LIST_FAILS_ON } from '../exit-code.ts';
import { blockingPlanOf, openWorkspace, reportOf } from '../open-workspace.ts';
import { count, list as words, numberBetween, oneOf, someOf } from '../options.ts';
import { CONFLICT_TYPES, SORT_ORDERS, selectDiscrepancies, type Selection } from '../select-discrepancies.ts';

type Options = Selection & { readonly failOn: (typeof LIST_FAILS_ON)[number]; readonly explainBlocking?: boolean };

/** Confidence is shown with two decimals. */
const HALF_A_HUNDREDTH = 0.005;

export const list = defineCommand<Options>({
  name: 'list',
  summary: 'where the sources disagree, worst first (the default command)',
  description: 'After the discrepancies come the counts of clusters, developments and single-source claims.',
  examples: [
    ['reconcile --type quantity,time --min-confidence 0.8', 'the surest disagreements about numbers and dates'],
    ['reconcile list --entity Damascus --sort date --limit 5', 'the five earliest disagreements about one place'],
    ['reconcile --format json --fail-on discrepancy', 'for a program: one JSON object, exit code 1 when there is any'],
  ],
  define(command) {
    command
      .addOption(new Option('--type <type>', `only of these types, separated by commas: ${CONFLICT_TYPES.join(', ')}`).argParser(someOf('type of discrepancy', CONFLICT_TYPES)))
      .addOption(new Option('--source <id>', 'only those that these sources take part in, separated by commas').argParser(words))
      .addOption(new Option('--entity <name>', 'only those about this person, place or organization (name, alias or id)'))
      .addOption(new Option('--min-confidence <0-1>', "only those at least this sure (default: the workspace's threshold)").argParser(numberBetween(0, 1)))
      .addOption(new Option('--sort <order>', `one of: ${SORT_ORDERS.join(', ')}`).default('confidence').argParser(oneOf('order for --sort', SORT_ORDERS)))
      .addOption(new Option('--limit <count>', 'show no more than this many').argParser(count))
      .addOption(new Option('--explain-blocking', 'instead of the list: which claims would be compared, and by what keys'))
      .addOption(new Option('--fail-on <what>', `exit with 1 on: ${LIST_FAILS_ON.join(', ')}`).default('never').argParser(oneOf('level for --fail-on', LIST_FAILS_ON)));
  },
  async run({ options, global, style, io }) {
    const opened = await openWorkspace({ global, io });
    if (options.explainBlocking) {
      const plan = await blockingPlanOf(opened, { global, io });
      const { formatBlockingJson, formatBlockingPretty } = await import('../../report/index.ts');
      await io.write(global.format === 'json' ? formatBlockingJson(plan) : formatBlockingPretty(plan, style));
      return DONE;
    }
    // A threshold below the workspace's own must reach the pipeline, with all that rounds up to it; above it, it only narrows what is shown.
    const threshold = options.minConfidence === undefined ? {} : { minConfidence: Math.min(options.minConfidence - HALF_A_HUNDREDTH, opened.workspace.config.minConfidence) };
    const report = await reportOf(opened, { global, io }, threshold);
    const selected = selectDiscrepancies(report, options);
    const { formatReportPretty, reportJsonPieces } = await import('../../report/index.ts');
    const pieces = global.format === 'json' ? reportJsonPieces(report, selected.filtered ? selected : undefined) : [formatReportPretty(report, selected, style)];
    for (const piece of pieces) if (io.open) await io.write(piece);
    return { kind: 'list', unread: report.diagnostics.some((one) => one.severity === 'error'), discrepancies: selected.discrepancies.length, failOn: options.failOn };
  },
});
