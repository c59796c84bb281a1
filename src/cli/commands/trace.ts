import type { Match } from '../../trace/find-statement.ts';
import type { Cluster, Report } from '../../types.ts';
import { claimFromText } from '../claim-from-text.ts';
import { defineCommand } from '../command-definition.ts';
import { findClaim } from '../find-claim.ts';
import type { Io } from '../io.ts';
import { openWorkspace, reportOf } from '../open-workspace.ts';

export const trace = defineCommand({
  name: 'trace',
  summary: 'who asserts a claim, who denies it, who says otherwise, and since when',
  description:
    'The claim is given by its id, by its local id where that is unique, or by free text: then it is the statement that best matches. ' +
    'Where nothing matches well, near misses are offered and the exit code is 1.',
  examples: [
    ['reconcile trace bne-2024-12-07#c10', 'the history of one claim'],
    ['reconcile trace "when did Hama fall"', 'the statement that answers this best'],
    ['reconcile trace bne-2024-12-07#c10 --format json', 'the same for a program'],
  ],
  define(command) {
    command.argument('<claim...>', "a claim's id, or free text");
  },
  async run({ args, global, style, io }) {
    const query = args.join(' ').trim();
    const opened = await openWorkspace({ global, io });
    const claim = findClaim(opened.workspace, query);
    const report = await reportOf(opened, { global, io });
    const { buildTrace } = await import('../../trace/trace.ts');
    const cluster = claim === null ? await byText(query, report, io) : report.clusters.find((one) => one.claims.includes(claim.id));
    if (cluster === undefined) return { kind: 'trace', found: false };
    const { formatTraceJson, formatTracePretty } = await import('../../report/index.ts');
    const found = buildTrace(report, cluster.id);
    await io.write(global.format === 'json' ? formatTraceJson(found, report) : formatTracePretty(found, report, style));
    return { kind: 'trace', found: true };
  },
});

async function byText(query: string, report: Report, io: Io): Promise<Cluster | undefined> {
  const [{ findStatement, MATCH_FLOOR }, { createEngine }] = await Promise.all([import('../../trace/find-statement.ts'), import('../../pipeline.ts')]);
  const reading = createEngine(report.workspace).read(claimFromText(query), null);
  const { best, near } = findStatement(report, reading);
  if (best === null) {
    io.complain([`reconcile: nothing in this workspace says: ${query}`, ...offers('Nearest:', near)].join('\n'));
    return undefined;
  }
  const others = offers('This also matches:', near.filter(({ score }) => score >= MATCH_FLOOR));
  if (others.length > 0) io.note(others.join('\n'));
  return best;
}

function offers(title: string, matches: readonly Match[]): string[] {
  return matches.length === 0 ? [] : [title, ...matches.map(({ cluster }) => `  ${cluster.claims[0]}  ${cluster.text}`)];
}
