/** Pages to be opened: the bundled corpus, a small workspace in which all kinds of parts occur, and attacks. */
import { fileURLToPath } from 'node:url';
import { pageAssets } from '../../../scripts/lib/page-assets.mjs';
import { reconcile } from '../../../src/pipeline.ts';
import { formatReportHtml } from '../../../src/report/html/page.ts';
import { loadWorkspace } from '../../../src/workspace/index.ts';
import type { Report } from '../../../src/types.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export function corpusReport(): Report {
  const { workspace, diagnostics } = loadWorkspace(root);
  return { ...reconcile(workspace), diagnostics };
}

export async function pageOf(report: Report): Promise<string> {
  return formatReportHtml(report, await pageAssets());
}
