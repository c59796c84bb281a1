/** `reconcile check --list-rules` and `--explain <code>`. */
import { ruleGroups, rules, type AnyRule } from '../rules/index.ts';
import type { Severity } from '../types.ts';
import { tableOf } from './columns.ts';
import { ink, page, typesetterOf } from './flow.ts';
import { jsonDocument } from './json.ts';
import type { Style } from './style.ts';

type Severities = Readonly<Record<string, Severity | 'off'>>;

function inForce({ code, severity }: AnyRule, severities: Severities): Severity | 'off' {
  return Object.hasOwn(severities, code) ? severities[code]! : severity;
}

/** All rules, by group, with the severity that they have here. */
export function formatRulesPretty(severities: Severities, style: Style): string {
  const set = typesetterOf(style);
  const all = Object.values<AnyRule>(rules);
  const widest = Math.max(...all.map(({ code }) => code.length));
  return page(ruleGroups.flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...set.flow([ink('strong', group)]),
    ...tableOf(all.filter((rule) => rule.group === group).map((rule) => [[`  ${set.paint('kind', rule.code.padEnd(widest))}`], [inForce(rule, severities).padEnd(7)], set.flow([rule.about], Math.max(20, set.width - widest - 15))])),
  ]));
}

/** The same for a program. */
export function formatRulesJson(severities: Severities): string {
  return jsonDocument({ schema: 'reconcile/rules@1', rules: Object.values<AnyRule>(rules).map((rule) => ({ code: rule.code, group: rule.group, severity: inForce(rule, severities), default_severity: rule.severity, about: rule.about })) });
}
