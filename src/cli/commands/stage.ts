import { Argument, Option } from 'commander';
import { defineCommand } from '../command-definition.ts';
import { oneOf } from '../options.ts';
import type { StageName } from '../stage/run-stage.ts';

const NAMES = ['claims', 'read', 'count', 'plan', 'keys', 'compare', 'merge'] as const satisfies readonly StageName[];

export const stage = defineCommand<{ readonly plan?: string }>({
  name: 'stage',
  summary: 'the pipeline in stages, for more claims than one process holds',
  description:
    'Each stage reads lines (a key, a tab, JSON) from stdin and writes such lines to stdout, so that sort, Hadoop streaming or Spark can stand between them: ' +
    'claims (of a workspace, by source) | read | keys --plan FILE | sort | compare, and merge makes the report of what compare and read wrote. ' +
    'The plan: read | count | sort | plan, then count --plan FILE | sort | plan for the parts of what is large. A line that cannot be used is told on stderr and left out, and the exit code is 2.',
  examples: [
    ['reconcile stage claims | reconcile stage read > readings', 'the claims of a workspace as they are understood'],
    ['reconcile stage count < readings | LC_ALL=C sort | reconcile stage plan > plan', 'what blocking has to know of all claims'],
    ['reconcile stage count --plan plan < readings | LC_ALL=C sort | reconcile stage plan >> plan', 'the same of the parts of what is large'],
    ['reconcile stage keys --plan plan < readings | LC_ALL=C sort | reconcile stage compare > compared', 'claims that share a key are compared'],
    ['reconcile stage merge < readings-and-compared', 'the report: the bytes of reconcile --format json'],
  ],
  define(command) {
    command.addArgument(new Argument('<stage>', `one of: ${NAMES.join(', ')}`).argParser(oneOf('stage', NAMES))).addOption(new Option('--plan <file>', 'keys, count: what stage plan wrote'));
  },
  async run({ args, options, global, io }) {
    const { runStage } = await import('../stage/run-stage.ts');
    return runStage(oneOf('stage', NAMES)(args[0]!), { global, io }, options);
  },
});
