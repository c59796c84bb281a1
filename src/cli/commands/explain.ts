import { defineCommand } from '../command-definition.ts';
import { DONE } from '../exit-code.ts';
import { openWorkspaceIfAny } from '../open-workspace.ts';
import { readQuery } from '../read-query.ts';

export const explain = defineCommand({
  name: 'explain',
  summary: 'how a claim is read: each slot, stated or inferred, and from which words',
  description: 'The claim is given by its id, by its local id where that is unique, or as a text.',
  examples: [
    ['reconcile explain bne-2024-12-07#c10', 'how a claim of the workspace is understood'],
    ['reconcile explain "At least 12 people were killed in Homs on 5 December 2024."', 'the same for a text that is in no file yet'],
  ],
  define(command) {
    command.argument('<claim...>', "a claim's id, or a text");
  },
  async run({ args, global, style, io }) {
    const { workspace } = await openWorkspaceIfAny({ global, io });
    const [{ createEngine }, { formatReadingJson, formatReadingPretty }] = await Promise.all([import('../../pipeline.ts'), import('../../report/index.ts')]);
    const reading = readQuery(createEngine(workspace), workspace, args.join(' '), 'text');
    await io.write(global.format === 'json' ? formatReadingJson(reading) : formatReadingPretty(reading, style));
    return DONE;
  },
});
