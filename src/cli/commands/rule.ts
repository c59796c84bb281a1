import { Option } from 'commander';
import type { RulingKind } from '../../types.ts';
import { defineCommand } from '../command-definition.ts';
import { UsageError } from '../errors.ts';
import { DONE } from '../exit-code.ts';
import { openWorkspace } from '../open-workspace.ts';
import { oneOf } from '../options.ts';
import { today } from '../today.ts';

const RULINGS: readonly RulingKind[] = ['same', 'different', 'conflict', 'no-conflict', 'unsure'];

interface Options {
  readonly reason: string;
  readonly accept?: string;
  readonly by?: string;
  readonly on?: string;
}

export const rule = defineCommand<Options>({
  name: 'rule',
  summary: 'records a judgement on two claims in rulings.yaml',
  description:
    'The ruling holds for the texts as they are: when one of the two is edited later, it is open again. A ruling on the same two claims is renewed in its place. ' +
    'Comments and order of the file stay.',
  examples: [
    ['reconcile rule bne-2024-12-07#c10 encyclopedia#c21 conflict --reason "Two forces, one distance."', 'the two contradict each other'],
    ['reconcile rule a#c1 b#c4 conflict --accept a#c1 --reason "The coroner confirmed it." --by desk', 'the same, and which one is preferred'],
    ['reconcile rule a#c2 b#c7 no-conflict --reason "The second speaks of the whole week."', 'closes a discrepancy'],
  ],
  define(command) {
    command
      .argument('<claim>', "a claim's id")
      .argument('<other>', "another claim's id")
      .argument('<ruling>', RULINGS.join(', '))
      .addOption(new Option('--reason <text>', 'why').makeOptionMandatory())
      .addOption(new Option('--accept <claim>', 'which of the two is preferred, where they conflict'))
      .addOption(new Option('--by <name>', 'who ruled'))
      .addOption(new Option('--on <date>', 'when (default: today)'));
  },
  async run({ args, options, global, io }) {
    const [first = '', second = '', kind = ''] = args;
    const ruling = oneOf('ruling', RULINGS)(kind);
    const opened = await openWorkspace({ global, io });
    const [{ recordRuling, digestOfSentence }, { findClaim }] = await Promise.all([import('../../workspace/index.ts'), import('../find-claim.ts')]);
    const claimOf = (query: string) => {
      const claim = findClaim(opened.workspace, query);
      if (claim === null) throw new UsageError(`'${query}' is no claim of this workspace`);
      return claim;
    };
    const claims = [claimOf(first), claimOf(second)] as const;
    if (claims[0].id === claims[1].id) throw new UsageError('a ruling is on two different claims');
    const accept = options.accept === undefined ? null : claimOf(options.accept).id;
    if (accept !== null && accept !== claims[0].id && accept !== claims[1].id) throw new UsageError(`--accept names one of the two claims ruled on, not '${accept}'`);
    if (accept !== null && ruling !== 'conflict') throw new UsageError('--accept goes with conflict: only there is one of the two preferred');
    if (options.reason.trim() === '') throw new UsageError('--reason is empty: say why, so that others can follow');
    const { parseEdtf } = await import('../../values/edtf.ts');
    const on = options.on ?? today();
    const date = parseEdtf(on);
    if (!date.ok) throw new UsageError(`--on: ${date.problem}`);
    const { file, renewed } = recordRuling(opened, {
      claims: [claims[0].id, claims[1].id], ruling, accept, reason: options.reason, texts: [digestOfSentence(claims[0].text), digestOfSentence(claims[1].text)], by: options.by ?? null, on,
    });
    io.note(`${renewed ? 'Renewed' : 'Written'} in ${file}: ${claims[0].id}, ${claims[1].id}: ${ruling}.`);
    return DONE;
  },
});
