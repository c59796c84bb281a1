/** `reconcile check --format sarif`: SARIF 2.1.0 (OASIS), for code scanning. */
import { rules, type AnyRule, type RuleCode } from '../rules/index.ts';
import type { Severity } from '../types.ts';
import type { CheckResult } from './check.ts';
import { findingsOf, type CheckFinding } from './check-findings.ts';
import { escapeLine } from './escape.ts';
import { jsonDocument } from './json.ts';
import { lookupOf, type Lookup } from './lookup.ts';
import { publishableCheck } from './publishable-check.ts';

/** What a format for other programs must be told. */
export interface Surroundings {
  /** Of this program. */
  readonly version: string;
  /** Path of the workspace in its repository, with a slash at its end; empty where they are one. */
  readonly prefix: string;
}

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** The check as a SARIF log, ending with a line break. Fingerprints stay when lines move. */
export function formatCheckSarif(full: CheckResult, { version, prefix }: Surroundings): string {
  const result = publishableCheck(full);
  const lookup = lookupOf(result.report);
  const findings = findingsOf(result, lookup);
  const used = (Object.keys(rules) as RuleCode[]).filter((code) => findings.some((finding) => finding.code === code));
  return jsonDocument({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'reconcile', version, rules: used.map((code) => ruleRecord(rules[code])) } },
      columnKind: 'unicodeCodePoints',
      results: findings.map((finding) => resultRecord(finding, used.indexOf(finding.code as RuleCode), prefix, lookup)),
    }],
  });
}

function ruleRecord({ code, group, severity, about }: AnyRule): object {
  return {
    id: code,
    shortDescription: { text: about },
    help: { text: `${about} More: reconcile check --explain ${code}` },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group] },
  };
}

function resultRecord({ code, severity, file, line, column, message, mend, fingerprint, claims }: CheckFinding, ruleIndex: number, prefix: string, lookup: Lookup): object {
  const related = claims.flatMap((claim) => lookup.claim(claim) ?? []);
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: escapeLine(mend === '' ? message : `${message} ${mend}`) },
    ...(file === null ? {} : { locations: [{ physicalLocation: physicalLocation(prefix + file, line, column) }] }),
    ...(related.length === 0 ? {} : { relatedLocations: related.map((claim, id) => ({ id, message: { text: escapeLine(`${claim.id}: ${claim.text}`) }, physicalLocation: physicalLocation(prefix + claim.location.file, claim.location.line, claim.location.column) })) }),
    partialFingerprints: { 'reconcile/v1': fingerprint },
  };
}

function physicalLocation(path: string, line: number | null, column: number | null): object {
  const uri = path.split('/').map(encodeURIComponent).join('/');
  return { artifactLocation: { uri }, ...(line === null ? {} : { region: { startLine: line, ...(column === null ? {} : { startColumn: column }) } }) };
}
