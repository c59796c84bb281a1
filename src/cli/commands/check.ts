import { Option } from 'commander';
import { defineCommand, type Invocation } from '../command-definition.ts';
import { UsageError } from '../errors.ts';
import { CHECK_FAILS_ON, DONE, type Outcome } from '../exit-code.ts';
import { didYouMean } from '../nearest.ts';
import { CHECK_FORMATS, oneOf } from '../options.ts';

interface Options {
  readonly failOn: (typeof CHECK_FAILS_ON)[number];
  readonly since?: string;
  readonly output?: string;
  readonly watch?: boolean;
  readonly listRules?: boolean;
  readonly explain?: string;
}

export const check = defineCommand<Options>({
  name: 'check',
  summary: 'whether claim files are sound, and what they contradict',
  description:
    'Holds form, references, evidence and wording against the rules, every problem of every file in one run. ' +
    'With files or folders, only their problems are shown, and only the discrepancies that their claims take part in.',
  examples: [
    ['reconcile check', 'the whole workspace'],
    ['reconcile check claims/bne-2024-12-07.yaml --fail-on discrepancy', 'a new file: exit code 1 when it contradicts another'],
    ['reconcile check --since origin/main --format github', 'in CI: what this change brings, beside its lines'],
    ['reconcile check --texts ~/articles --format json', 'claims held against the texts, for a program'],
    ['reconcile check --explain not-atomic', 'what a rule demands, with examples'],
  ],
  formats: CHECK_FORMATS,
  define(command) {
    command
      .argument('[files...]', 'files or folders of the workspace (default: all)')
      .addOption(new Option('--since <ref>', 'only what has come since this branch and <ref> (a branch, tag or commit) parted'))
      .addOption(new Option('--fail-on <what>', `exit with 1 on: ${CHECK_FAILS_ON.join(', ')}`).default('error').argParser(oneOf('level for --fail-on', CHECK_FAILS_ON)))
      .addOption(new Option('--output <file>', 'write the result to a file'))
      .addOption(new Option('--watch', 'check again whenever a file is saved, and show how its claims are read'))
      .addOption(new Option('--list-rules', 'list the rules, with their severities here'))
      .addOption(new Option('--explain <code>', 'what a rule demands, with examples'));
  },
  async run(invocation) {
    const { args, options, global, style, io } = invocation;
    if (options.explain !== undefined) return explain(options.explain, invocation);
    if (options.listRules === true) return listRules(invocation);
    if (options.watch === true) {
      const other = options.since !== undefined ? '--since' : options.output !== undefined ? '--output' : global.format !== 'pretty' ? `--format ${global.format}` : null;
      if (other !== null) throw new UsageError(`--watch shows the whole result in the terminal while you write, and does not go with ${other}`);
      await (await import('../check/watch-check.ts')).watchCheck(args, invocation);
      return DONE;
    }
    const [{ isSettled }, { runCheck }, { formatCheck }, { addToJobSummary, hasJobSummary, writeOutput }, { repositoryPrefix }] = await Promise.all([import('../../report/index.ts'), import('../check/run-check.ts'), import('../check/format-check.ts'), import('../check/write-output.ts'), import('../../workspace/index.ts')]);
    const result = await runCheck({ files: args, ...(options.since !== undefined && { since: options.since }) }, { global, io });
    const prefix = global.format === 'sarif' || global.format === 'github' ? repositoryPrefix(global.workspace ?? '.') : '';
    const surroundings = { prefix, summary: hasJobSummary(process.env) };
    await writeOutput(await formatCheck(result, global.format, style, surroundings), options.output, io);
    if (global.format === 'github') addToJobSummary((await import('../../report/index.ts')).formatCheckSummary(result), process.env);
    const count = (severity: string) => result.diagnostics.filter((one) => one.severity === severity).length + result.flagged.filter((one) => one.severity === severity && severity === 'error').length;
    return { kind: 'check', errors: count('error'), warnings: count('warning'), discrepancies: result.discrepancies.filter((one) => !isSettled(one)).length, failOn: options.failOn };
  },
});

async function listRules({ global, style, io }: Invocation): Promise<Outcome> {
  const [{ formatRulesJson, formatRulesPretty }, { openWorkspaceIfAny }] = await Promise.all([import('../../report/index.ts'), import('../open-workspace.ts')]);
  const { severities } = (await openWorkspaceIfAny({ global, io }, { tellErrors: false })).workspace.config;
  await io.write(global.format === 'json' ? formatRulesJson(severities) : formatRulesPretty(severities, style));
  return DONE;
}

async function explain(code: string, { io }: Invocation): Promise<Outcome> {
  const [{ rules }, { rulePage }] = await Promise.all([import('../../rules/index.ts'), import('../check/rule-page.ts')]);
  const codes = Object.keys(rules);
  if (!codes.includes(code)) throw new UsageError(`no rule has the code '${code}'${didYouMean(code, codes)} (reconcile check --list-rules)`);
  await io.write(rulePage(code, process.argv[1]!));
  return DONE;
}
