/** A report in which every text tries to become markup, a script, an address that runs one, or a reversed line. */
import type { Report } from '../../../src/types.ts';
import { claim, cluster, discrepancy, named, position, predicate, quantity, reading, reason, report, source, time } from '../make.ts';

export const ATTACKS = [
  '<script>document.title="owned"</script>',
  '"><img src=x onerror="document.title=\'owned\'">',
  "' onmouseover='alert(1)' x='",
  '</style><style>body{display:none}</style>',
  '<a href="javascript:alert(1)">click</a>',
  '<!-- <svg onload=alert(1)> --><svg onload=alert(1)>',
  '${alert(1)} {{7*7}} &lt;b&gt; &#x3c;script&#x3e;',
  '\u202Egnp.exe\u202C \u2066hidden\u2069 zero\u200Bwidth',
  ']]></title></textarea></script><iframe srcdoc="<script>parent.document.title=1</script>">',
  'javascript:alert(document.domain)',
] as const;

const texts = ATTACKS.map((attack, index) => `The army was ${10 + index} km away on 7 December 2024. ${attack}`);
const claims = texts.map((text, index) => claim(`s${index}#c1`, text, 'p1s1', { quote: ATTACKS[index]! }));
const sources = ATTACKS.map((attack, index) => source(`s${index}`, { outlet: index % 2 === 0 ? attack : null, title: attack, authors: [attack], via: [attack], published: '2024-12-07', url: index % 2 === 0 ? 'javascript:alert(1)' : 'https://example.org/?q="><script>alert(1)</script>' }));
const readings = texts.map((text, index) => reading(`s${index}#c1`, text, {
  subject: named(text, 'The army', { text: ATTACKS[index]!, proper: true, keys: [`name:${index % 3}`] }), predicate: predicate(text, 'was'), quantities: [quantity(text, `${10 + index} km`, { dimension: 'length', unit: 'km', value: 10 + index })], times: [time(text, 'on 7 December 2024', '2024-12-07')],
  speaker: ATTACKS[index]!,
}));
const positions = texts.map((_, index) => position(`k-${index}`, ATTACKS[index]!, [`s${index}#c1`], { speakers: [ATTACKS[index]!] }));

export const attackReport: Report = report({ sources, claims }, {
  read: readings,
  clusters: texts.map((text, index) => cluster(`k-${index}`, text, [`s${index}#c1`])),
  discrepancies: [discrepancy('d-1', 0.9, positions, ATTACKS.slice(1).map((attack, index) => reason('quantity', 'quantity', 's0#c1', `s${index + 1}#c1`, ATTACKS[0], attack)), {
    ruling: { claims: ['s0#c1', 's1#c1'], ruling: 'conflict', accept: 's0#c1', reason: ATTACKS[0], texts: null, by: ATTACKS[1], on: ATTACKS[2], location: { file: 'x', line: 1, column: 1 } },
  })],
  developments: [{ id: 'v-1', slot: 'quantity', positions: positions.map(({ cluster: k, value, claims: ids }) => ({ cluster: k, value, time: ATTACKS[3], claims: ids })) }],
  diagnostics: [{ code: 'unknown-field', severity: 'error', file: `claims/${ATTACKS[0]}.yaml`, line: 1, column: 1, args: { field: ATTACKS[1], of: ATTACKS[2], nearest: null } }],
});
