/**
 * What may leave the desk: a report without the words of sources that are not to be published (`publish: false`). Every format but
 * the pretty ones, which are for the desk's own terminal, is made from what comes out of here (tests/report/withheld.test.ts holds them to it).
 */
import { withheldDiagnostics } from './publishable-diagnostics.ts';
import type { Claim, Cluster, Development, Discrepancy, Reading, Reason, Report, SlotName, Workspace } from '../types.ts';

/** Stands where a claim's words would. */
export const WITHHELD = 'Wording not published';

/** Slots whose values are facts and not wording: numbers, dates, yes or no. */
const FACTS: ReadonlySet<SlotName> = new Set(['quantity', 'rank', 'time', 'polarity', 'certainty']);

/** The ids of the claims whose words must not be shown. */
export function withheldClaims(workspace: Workspace): ReadonlySet<string> {
  const sources = new Set(workspace.sources.filter(({ publish }) => !publish).map(({ id }) => id));
  return new Set(workspace.claims.filter(({ source }) => sources.has(source)).map(({ id }) => id));
}

/**
 * The report with every text and quote of withheld claims replaced by {@link WITHHELD}, and all that was read from their
 * words gone: questions and statements are then told in the words of others. That they exist, which source makes them, when, and
 * the numbers and dates in dispute stay; whom they cite does not, for that is told in their words. The same report where nothing is withheld.
 */
export function publishableReport(report: Report): Report {
  const withheld = withheldClaims(report.workspace);
  if (withheld.size === 0) return report;
  const { workspace } = report;
  return {
    ...report,
    workspace: { ...workspace, claims: workspace.claims.map((claim) => (withheld.has(claim.id) ? withoutWords(claim, report.readings.get(claim.id)) : claim)) },
    readings: new Map([...report.readings].filter(([id]) => !withheld.has(id))),
    comparisons: report.comparisons.map((pair) => (withheld.has(pair.a) || withheld.has(pair.b) ? { ...pair, a: pair.a, b: pair.b, withinSource: pair.withinSource, features: pair.features, slots: pair.slots.filter(({ slot }) => FACTS.has(slot)), why: { ...pair.why, args: {} } } : pair)),
    clusters: report.clusters.map((cluster) => clusterWithout(cluster, withheld, report)),
    discrepancies: report.discrepancies.map((discrepancy) => discrepancyWithout(discrepancy, withheld, report)),
    developments: report.developments.map((one) => developmentWithout(one, withheld)),
    diagnostics: withheldDiagnostics(report.diagnostics, workspace, withheld),
  };
}

export function developmentWithout(development: Development, withheld: ReadonlySet<string>): Development {
  if (FACTS.has(development.slot)) return development;
  return { ...development, positions: development.positions.map((position) => (position.claims.some((claim) => withheld.has(claim)) ? { ...position, value: WITHHELD } : position)) };
}

/** A claim with what is known of it besides its words. */
function withoutWords(claim: Claim, reading: Reading | undefined): Claim {
  const time = claim.overrides.time ?? reading?.times[0]?.value.text;
  return {
    ...claim, text: WITHHELD, quote: null, evidence: null,
    overrides: {
      ...(time === undefined || time === '../..' ? {} : { time }),
      ...(reading ? { polarity: reading.polarity.value, certainty: reading.certainty.value } : {}),
    },
    withdrawn: claim.withdrawn && { ...claim.withdrawn, reason: null },
  };
}

export function clusterWithout(cluster: Cluster, withheld: ReadonlySet<string>, { workspace }: Pick<Report, 'workspace'>): Cluster {
  if (!cluster.claims.some((claim) => withheld.has(claim))) return cluster;
  const open = cluster.claims.filter((claim) => !withheld.has(claim));
  const texts = workspace.claims.filter(({ id }) => open.includes(id)).map(({ text }) => text);
  return {
    ...cluster,
    text: texts.includes(cluster.text) ? cluster.text : (texts[0] ?? WITHHELD),
    originGroups: cluster.originGroups.map((group) => (group.because === 'same-speaker' && group.claims.every((claim) => withheld.has(claim)) ? { ...group, name: null } : group)),
  };
}

function discrepancyWithout(discrepancy: Discrepancy, withheld: ReadonlySet<string>, { workspace, readings }: Report): Discrepancy {
  const { positions, reasons } = discrepancy;
  if (!positions.some(({ claims }) => claims.some((claim) => withheld.has(claim)))) return discrepancy;
  const sides = (reason: Reason): { claim: string; value: string }[] => [{ claim: reason.a, value: reason.aValue }, { claim: reason.b, value: reason.bValue }];
  return {
    ...discrepancy,
    reasons: reasons.map((reason) => (FACTS.has(reason.slot) && reason.type !== 'attribute' ? reason : {
      ...reason, aValue: withheld.has(reason.a) ? WITHHELD : reason.aValue, bValue: withheld.has(reason.b) ? WITHHELD : reason.bValue,
    })),
    positions: positions.map((position) => {
      if (!position.claims.some((claim) => withheld.has(claim))) return position;
      const wordings = new Set(reasons.filter(({ slot, type }) => !FACTS.has(slot) || type === 'attribute').flatMap(sides).filter(({ claim }) => withheld.has(claim)).map(({ value }) => value));
      const outlets = workspace.sources.filter(({ id, outlet }) => outlet !== null && position.sources.includes(id)).map(({ outlet }) => outlet!);
      const spoken = position.claims.filter((claim) => !withheld.has(claim)).flatMap((claim) => readings.get(claim)?.speaker ?? []);
      const speakers = position.speakers.filter((speaker) => outlets.includes(speaker) || spoken.includes(speaker));
      if (wordings.has(position.value)) return { ...position, speakers, value: WITHHELD };
      return { ...position, speakers, value: position.value.split('; ').map((part) => (wordings.has(part) ? WITHHELD : part)).join('; ') };
    }),
  };
}
