import { resolve } from 'node:path';
import { defineCommand } from '../command-definition.ts';
import { DONE } from '../exit-code.ts';

export const init = defineCommand({
  name: 'init',
  summary: 'a new workspace, with one commented example of each file',
  description: 'The folder is made where it is missing. Files that are there already are never overwritten.',
  examples: [
    ['reconcile init', 'in the current folder'],
    ['reconcile init ukraine-grain && reconcile -C ukraine-grain check', 'in a new folder, then look whether all is sound'],
  ],
  define(command) {
    command.argument('[dir]', 'folder of the new workspace (default: the one that -C names)');
  },
  async run({ args, global, io }) {
    const { initWorkspace } = await import('../../workspace/index.ts');
    const directory = args[0] ?? global.workspace ?? '.';
    const written = initWorkspace(resolve(directory));
    await io.write(global.format === 'json' ? `${JSON.stringify({ schema: 'reconcile/init@1', files: written })}\n` : written.map((file) => `${file}\n`).join(''));
    io.note(`Next: reconcile ${directory === '.' ? '' : `-C ${directory} `}check`);
    return DONE;
  },
});
