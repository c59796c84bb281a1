/** `export --to ndjson`: one JSON object a line, with all that a workspace holds and all that was found in it. */
import type { Report } from '../../types.ts';
import { safeJson } from '../json.ts';
import { lookupOf } from '../lookup.ts';
import { publishableReport, withheldClaims } from '../publishable.ts';
import { bySurest, byId, clusterRecord, developmentRecord, discrepancyRecord } from '../records.ts';
import { claimFields, configFields, entityFields, rulingFields, sourceFields } from './file-fields.ts';

/**
 * Lines that end with a line break each. First those that `import` reads (source, claim, entity, ruling, config, with the fields
 * of their files), then what was made of them (cluster, discrepancy, development).
 */
export function formatNdjson(full: Report, usualConfidence: number): string {
  const report = publishableReport(full);
  const lookup = lookupOf(report);
  const { sources, claims, entities, rulings, config } = report.workspace;
  const withheld = withheldClaims(report.workspace);
  const settings = configFields(config, usualConfidence);
  const records: object[] = [
    { record: 'reconcile', schema: 'reconcile/export@1', sources: sources.length, claims: claims.length, entities: entities.length, rulings: rulings.length },
    ...sources.map((source) => ({ record: 'source', ...sourceFields(source) })),
    ...claims.map((claim) => ({ record: 'claim', ...claimFields(claim, withheld.has(claim.id)) })),
    ...entities.map((entity) => ({ record: 'entity', ...entityFields(entity) })),
    ...rulings.map((ruling) => ({ record: 'ruling', ...rulingFields(ruling) })),
    ...(Object.keys(settings).length === 0 ? [] : [{ record: 'config', ...settings }]),
    ...[...report.clusters].sort(byId).map((cluster) => ({ record: 'cluster', ...clusterRecord(cluster) })),
    ...[...report.discrepancies].sort(bySurest).map((discrepancy) => ({ record: 'discrepancy', ...discrepancyRecord(discrepancy, lookup) })),
    ...[...report.developments].sort(byId).map((development) => ({ record: 'development', ...developmentRecord(development, lookup) })),
  ];
  return records.map((record) => `${safeJson(record)}\n`).join('');
}
