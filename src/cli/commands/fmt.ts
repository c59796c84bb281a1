import { Option } from 'commander';
import { defineCommand } from '../command-definition.ts';
import { escapeLine } from '../../report/escape.ts';
import { openWorkspace } from '../open-workspace.ts';

interface Options {
  readonly check?: boolean;
}

export const fmt = defineCommand<Options>({
  name: 'fmt',
  summary: 'puts claim files into canonical form',
  description:
    'Fields in one order, one indentation; comments stay. Claims without an id get one; a claim with a quote and no place gets its place, where the text is at hand. ' +
    'A file is left alone where another form would change what it means.',
  examples: [
    ['reconcile fmt', 'all claim files'],
    ['reconcile fmt claims/bne-2024-12-07.yaml --texts ~/articles', 'one, with places for its quotes'],
    ['reconcile fmt --check', 'in CI: exit code 1 where a file is not in canonical form'],
  ],
  define(command) {
    command.argument('[files...]', 'files or folders of the workspace (default: all)').addOption(new Option('--check', 'write nothing; say which files would change'));
  },
  async run({ args, options, global, io }) {
    const opened = await openWorkspace({ global, io }, { tellErrors: false });
    const [{ scopeOf }, { formatClaimFiles }] = await Promise.all([import('../check/check-scope.ts'), import('../../workspace/index.ts')]);
    const scope = scopeOf(args, opened.files, opened.directory, process.cwd());
    const done = formatClaimFiles(opened, (file) => scope.has(file), options.check !== true);
    const changed = done.filter(({ outcome }) => outcome === 'changed');
    await io.write(changed.map(({ file }) => `${escapeLine(file)}\n`).join(''));
    for (const { file, outcome } of done) {
      if (outcome === 'broken') io.complain(`reconcile: ${escapeLine(file)} is not sound YAML, so it was left alone; \`reconcile check\` tells where`);
      if (outcome === 'risky') io.complain(`reconcile: ${escapeLine(file)} was left alone: another form would change what it means, or lose a comment (aliases, tags or types that YAML guesses)`);
    }
    io.note(`${changed.length} of ${done.length} claim files ${options.check === true ? 'would change' : 'changed'}.`);
    if (done.some(({ outcome }) => outcome === 'broken')) return { kind: 'unusable' };
    return { kind: 'check', errors: options.check === true ? changed.length : 0, warnings: 0, discrepancies: 0, failOn: 'error' };
  },
});
