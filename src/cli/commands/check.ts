import { Option } from 'commander';
import { diagnosticsIn, discrepanciesIn, scopeOf } from '../check-scope.ts';
import { defineCommand } from '../command-definition.ts';
import { CHECK_FAILS_ON } from '../exit-code.ts';
import { openWorkspace, reportOf } from '../open-workspace.ts';
import { oneOf } from '../options.ts';

export const check = defineCommand<{ readonly failOn: (typeof CHECK_FAILS_ON)[number] }>({
  name: 'check',
  summary: 'whether claim files are sound, and what they contradict',
  description:
    'Holds format, references and evidence against the rules, every problem of every file in one run. ' +
    'With files or folders, only their problems are shown, and only the discrepancies that their claims take part in.',
  examples: [
    ['reconcile check', 'the whole workspace'],
    ['reconcile check claims/bne-2024-12-07.yaml --fail-on discrepancy', 'a new file: exit code 1 when it contradicts another'],
    ['reconcile check --texts ~/articles --format json', 'quotes held against the texts, for a program'],
  ],
  define(command) {
    command
      .argument('[files...]', 'files or folders of the workspace (default: all)')
      .addOption(new Option('--fail-on <what>', `exit with 1 on: ${CHECK_FAILS_ON.join(', ')}`).default('error').argParser(oneOf('level for --fail-on', CHECK_FAILS_ON)));
  },
  async run({ args, options, global, style, io }) {
    const opened = await openWorkspace({ global, io }, { tellErrors: false }); // they are what this command shows
    const scope = scopeOf(args, opened.files, opened.directory, process.cwd());
    const [{ articlesAtHand, checkWorkspace, evidenceAtHand, placeFindings }, { judgeClaims, loadLanguage }] = await Promise.all([import('../../workspace/index.ts'), import('../../pipeline.ts')]);
    const language = loadLanguage();
    const report = await reportOf({ ...opened, diagnostics: checkWorkspace(opened) }, { global, io }, { language });
    const findings = placeFindings(opened, judgeClaims(report, { articles: articlesAtHand(opened), language }));
    const { formatCheckJson, formatCheckPretty } = await import('../../report/index.ts');
    const diagnostics = diagnosticsIn(scope, [...report.diagnostics, ...findings]);
    const discrepancies = discrepanciesIn(scope, report);
    const evidence = evidenceAtHand(opened, (file) => scope.has(file));
    const result = { diagnostics, discrepancies, report, checkedFiles: scope.files.length, evidence };
    await io.write(global.format === 'json' ? formatCheckJson(result) : formatCheckPretty(result, style));
    const count = (severity: string) => diagnostics.filter((one) => one.severity === severity).length;
    return { kind: 'check', errors: count('error'), warnings: count('warning'), discrepancies: discrepancies.length, failOn: options.failOn };
  },
});
