import type { CheckResult } from '../../report/index.ts';
import type { Format } from '../options.ts';
import type { TerminalStyle } from '../style.ts';
import { version } from '../version.ts';

/** A check in the format asked for, ending with a line break. `prefix`: the workspace's path in its repository; `summary`: whether the job has a summary page. */
export async function formatCheck(result: CheckResult, format: Format, style: TerminalStyle, { prefix, summary }: { readonly prefix: string; readonly summary: boolean }): Promise<string> {
  const report = await import('../../report/index.ts');
  switch (format) {
    case 'pretty':
      return report.formatCheckPretty(result, style);
    case 'json':
      return report.formatCheckJson(result);
    case 'sarif':
      return report.formatCheckSarif(result, { version, prefix });
    case 'github':
      return report.formatCheckGithub(result, { prefix, summary });
    case 'junit':
      return report.formatCheckJunit(result);
    case 'markdown':
      return report.formatCheckMarkdown(result);
  }
}
