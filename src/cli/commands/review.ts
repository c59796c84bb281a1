import { Option } from 'commander';
import { defineCommand } from '../command-definition.ts';
import { DONE } from '../exit-code.ts';
import type { ReviewOptions } from '../review/review-all.ts';

export const review = defineCommand<ReviewOptions>({
  name: 'review',
  summary: 'goes through the open discrepancies, one key each',
  description:
    'Shows both claims with their evidence and how they were read, and writes what you press as a ruling at once, so that nothing is lost however it ends. ' +
    'Started again, it goes on with what is still open.',
  examples: [
    ['reconcile review --by desk', 'all that is open, surest first'],
    ['reconcile review --texts ~/articles', 'with the sentences of the articles'],
  ],
  define(command) {
    command.addOption(new Option('--by <name>', 'who rules')).addOption(new Option('--reason <text>', 'the reason written with each ruling').default('Judged side by side in review.'));
  },
  async run({ options, global, style, io }) {
    const { reviewAll } = await import('../review/review-all.ts');
    await reviewAll(options, { global, io, style });
    return DONE;
  },
});
