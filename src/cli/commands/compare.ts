import { Option } from 'commander';
import { defineCommand } from '../command-definition.ts';
import { UsageError } from '../errors.ts';
import { DONE } from '../exit-code.ts';
import { openWorkspaceIfAny } from '../open-workspace.ts';
import { readQuery } from '../read-query.ts';

export const compare = defineCommand<{ readonly pairs?: string }>({
  name: 'compare',
  summary: 'how two claims stand to each other, slot by slot, and why',
  description:
    'Each claim is given by its id or as a text. With --pairs, each line of the input is a JSON object {"id": …, "a": {"text": …, "published": …}, "b": {…}}, ' +
    'where a and b take any field of a claim file, and each line of the output is the answer to it.',
  examples: [
    ['reconcile compare bne-2024-12-07#c10 "Rebels were 10 km from Damascus on 7 December 2024."', 'a claim of the workspace and a text'],
    ['reconcile compare --pairs pairs.jsonl > answers.jsonl', 'many pairs, one JSON line each'],
    ['reconcile compare "Four people died." "At least three people died." --format json', 'for a program'],
  ],
  define(command) {
    command
      .argument('[a]', "a claim's id, or a text")
      .argument('[b]', 'the same')
      .addOption(new Option('--pairs <file>', 'JSON Lines with pairs to compare; - reads stdin'));
  },
  async run({ args, options, global, style, io }) {
    const [a, b] = args;
    if (options.pairs === undefined && (a === undefined || b === undefined)) throw new UsageError('compare needs two claims, or --pairs FILE');
    if (options.pairs !== undefined && a !== undefined) throw new UsageError('compare takes two claims or --pairs, not both');
    const { workspace } = await openWorkspaceIfAny({ global, io });
    const [{ createEngine }, report] = await Promise.all([import('../../pipeline.ts'), import('../../report/index.ts')]);
    const engine = createEngine(workspace);
    if (options.pairs !== undefined) {
      const { comparePairs, recorder } = await import('../compare-pairs.ts');
      await comparePairs(options.pairs, io, recorder(engine, report.comparisonRecord));
      return DONE;
    }
    const [readingA, readingB] = [readQuery(engine, workspace, a!, 'a'), readQuery(engine, workspace, b!, 'b')];
    const comparison = engine.compare(readingA, readingB);
    await io.write(global.format === 'json' ? report.formatComparisonJson(comparison, readingA, readingB) : report.formatComparisonPretty(comparison, readingA, readingB, style));
    return DONE;
  },
});
