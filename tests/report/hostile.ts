/** A report whose every text tries to steer the terminal, to hide, or to break the layout. */
import type { Report } from '../../src/types.ts';
import { claim, cluster, comparison, discrepancy, named, position, predicate, reading, reason, report, source, time } from './make.ts';

const EVIL = '\u001b[31m\u001b]0;title\u0007\u009b2J\u202eeil\u2066\u200b\u2028\ud800\r\u007f';
const WIDE = '大馬士革南方二十公里處有軍隊駐守，反對派部隊正在推進。';
const LONG = `https://example.org/${'a'.repeat(150)}/x`;
const texts = [`${EVIL} army came\nnear ${EVIL}`, `${WIDE}${WIDE}`, `See ${LONG} for more.`, 'हिन्दी में दावा: सेना शहर के पास थी और सब लोग शांत थे।', `Ma${'\u0301'.repeat(20)}rks and عربى نص طويل جدا هنا ${'word '.repeat(60)}`];

const claims = texts.map((text, index) => claim(`s${index}#c1`, text, 'p1s1', { quote: EVIL }));
const sources = texts.map((text, index) => source(`s${index}`, { outlet: index % 2 === 0 ? `${EVIL}${text}` : null, title: `${text}${EVIL}`, published: index === 0 ? EVIL : '2024-12-07' }));
const readings = texts.map((text, index) => reading(`s${index}#c1`, text, { speaker: `${EVIL} speaker`, ...(index === 0 ? { subject: named(text, 'army'), predicate: predicate(text, 'came'), times: [time(text, 'near', EVIL)] } : {}) }));
const positions = texts.map((text, index) => position(`k${index}`, `${text}`, [`s${index}#c1`], { sources: ['s0', 's1'], speakers: [EVIL] }));
const reasons = texts.slice(1).map((text, index) => reason('actor', 'subject', 's0#c1', `s${index + 1}#c1`, EVIL, text));
const slots = [{ slot: 'subject' as const, a: EVIL, b: WIDE, relation: 'disjoint' as const, how: EVIL }];

export const hostile: Report = report({ sources, claims }, {
  read: readings,
  clusters: texts.map((text, index) => cluster(`k${index}`, text, [`s${index}#c1`])),
  comparisons: [comparison('s0#c1', 's1#c1', { slots, conflicts: [{ type: 'actor', slot: 'subject', aValue: EVIL, bValue: WIDE }], features: [{ name: EVIL, value: 1, weight: 1 }] })],
  discrepancies: [discrepancy('d-1', 0.9, positions, reasons, { ruling: { claims: ['s0#c1', 's1#c1'], ruling: 'conflict', accept: EVIL, reason: EVIL, texts: null, by: EVIL, on: EVIL, location: { file: EVIL, line: 1, column: 1 } } })],
  developments: [{ id: 'v-1', slot: 'subject', positions: positions.map(({ cluster: k, value, claims: ids }) => ({ cluster: k, value, time: EVIL, claims: ids })) }],
  diagnostics: [{ code: 'bad-yaml', severity: 'error', file: `claims/${EVIL}.yaml`, line: 1, column: 1, args: { text: `${EVIL}${LONG}` } }],
});
