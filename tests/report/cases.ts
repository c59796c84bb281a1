/** A made-up report with a case of each thing that the formatters must show well. */
import type { Diagnostic, Reading, Report, Ruling, Trace, TraceEntry } from '../../src/types.ts';
import { claim, cluster, comparison, discrepancy, inferred, named, participant, position, predicate, quantity, reading, reason, report, source, time } from './make.ts';

const sources = [
  source('bne-2024-12-07', { outlet: 'bne IntelliNews', title: 'Assad told to flee Syria as his regime teeters on the edge of collapse', published: '2024-12-07' }),
  source('daily-a', { outlet: 'Daily A', published: '2025-03-02' }),
  source('daily-b', { outlet: 'Daily B', published: '2025-03-05', via: ['Reuters'] }),
  source('encyclopedia', { title: '2024 Syrian opposition offensives', published: '2024-12-16/..', publishedBasis: 'text', kind: 'encyclopedia' }),
  source('harbour-post', { outlet: 'Harbour Post', published: '2025-03-03T08:30:00+02:00' }),
  source('leaflet', { published: null }),
];

const said = {
  'bne-2024-12-07#c10': 'From the south, Syrian Arab Army forces were reportedly just 20 km south of Damascus on 7 December 2024.',
  'daily-a#c1': 'The ferry accident killed 12 people.',
  'daily-a#c2': 'The ferry sank on 1 March 2025.',
  'daily-a#c3': 'The operator denied that the captain was drunk.',
  'daily-a#c4': 'Repairs of the ferry had cost $1.2m by 2 March 2025.',
  'daily-b#c1': 'The ferry accident killed 19 people, police said.',
  'daily-b#c2': 'The ferry sank on 2 March 2025.',
  'daily-b#c3': 'Prosecutors say that the captain was drunk.',
  'daily-b#c4': 'Repairs of the ferry had cost $1.9m by 5 March 2025.',
  'encyclopedia#c21': 'Southern Front forces came within 10 km of Damascus on 7 December 2024.',
  'encyclopedia#c240': 'Opposition forces came within 20 kilometres (12 mi) of Damascus on 7 December 2024.',
  'harbour-post#c1': 'At least 15 people died when the ferry sank.',
  'harbour-post#c2': 'The ferry sank on 1 March 2025.',
  'harbour-post#c9': 'Twenty-one people died in the ferry accident, according to the coast guard.',
  'leaflet#c1': 'The ferry accident killed about 30 people.',
  'leaflet#c2': 'The ferry accident killed nobody, whatever the papers say, and those who were there and saw the boats come in know it very well.',
} as const;
type Id = keyof typeof said;

const at: Partial<Record<Id, string>> = { 'bne-2024-12-07#c10': 'p7s1', 'encyclopedia#c21': 'p4s2', 'encyclopedia#c240': 'p41s3', 'daily-a#c1': 'p1', 'daily-b#c1': 'p2s1', 'harbour-post#c1': 'p1s1' };
const claims = (Object.keys(said) as Id[]).map((id) => claim(id, said[id], at[id] ?? null, id === 'bne-2024-12-07#c10' ? { quote: 'only 20 kilometres south of Damascus' } : {}));

function killed(id: Id, words: string, subject: string | null, verb: string, given: Partial<Reading> = {}): Reading {
  const text = said[id];
  return reading(id, text, {
    subject: subject === null ? null : named(text, subject, { definite: true, proper: false, head: 'accident' }),
    predicate: predicate(text, verb, { concept: 'kill', kind: 'count' }),
    quantities: [quantity(text, words, { counted: 'person', role: 'killed' })],
    speaker: sources.find((one) => one.id === id.split('#')[0])?.outlet ?? null,
    ...given,
  });
}

function sank(id: Id, words: string, edtf: string): Reading {
  const text = said[id];
  return reading(id, text, { subject: named(text, 'ferry', { definite: true }), predicate: predicate(text, 'sank'), times: [time(text, words, edtf)], speaker: sources.find((one) => one.id === id.split('#')[0])?.outlet ?? null });
}

function near(id: Id, subject: string, verb: string, distance: string, given: Partial<Reading> = {}): Reading {
  const text = said[id];
  return reading(id, text, {
    subject: named(text, subject), predicate: predicate(text, verb, { kind: 'position', concept: 'be-at-distance' }), object: named(text, 'Damascus'),
    quantities: [quantity(text, distance, { dimension: 'length', unit: 'km', value: Number.parseFloat(distance) * 1000, shown: distance.replace('kilometres', 'km') })],
    times: [time(text, '7 December 2024', '2024-12-07')], ...given,
  });
}

function drunk(id: Id, speaker: string, polarity: 'affirmed' | 'denied'): Reading {
  const text = said[id];
  return reading(id, text, {
    subject: named(text, 'captain', { definite: true }), predicate: predicate(text, 'was drunk'), polarity: inferred(polarity, text, polarity === 'denied' ? 'denied' : 'say'),
    attribution: inferred([participant(speaker)], text, speaker), speaker,
  });
}

const readings: Reading[] = [
  near('bne-2024-12-07#c10', 'Syrian Arab Army forces', 'were', '20 km', { speaker: 'bne IntelliNews', certainty: inferred('reported', said['bne-2024-12-07#c10'], 'reportedly'), direction: inferred('south', said['bne-2024-12-07#c10'], 'south of') }),
  near('encyclopedia#c21', 'Southern Front forces', 'came', '10 km'),
  near('encyclopedia#c240', 'Opposition forces', 'came', '20 kilometres'),
  killed('daily-a#c1', '12', 'ferry accident', 'killed'),
  killed('daily-b#c1', '19', 'ferry accident', 'killed', { attribution: inferred([participant('police')], said['daily-b#c1'], 'police'), speaker: 'police' }),
  killed('harbour-post#c1', 'At least 15', null, 'died'),
  killed('harbour-post#c9', 'Twenty-one', null, 'died', { attribution: inferred([participant('the coast guard')], said['harbour-post#c9'], 'the coast guard'), speaker: 'the coast guard' }),
  killed('leaflet#c1', 'about 30', 'ferry accident', 'killed', { certainty: inferred('unconfirmed') }),
  killed('leaflet#c2', 'nobody', 'ferry accident', 'killed'),
  sank('daily-a#c2', '1 March 2025', '2025-03-01'),
  sank('daily-b#c2', '2 March 2025', '2025-03-02'),
  sank('harbour-post#c2', '1 March 2025', '2025-03-01'),
  drunk('daily-a#c3', 'The operator', 'denied'),
  drunk('daily-b#c3', 'Prosecutors', 'affirmed'),
];

export const ruling: Ruling = {
  claims: ['bne-2024-12-07#c10', 'encyclopedia#c21'], ruling: 'conflict', accept: 'encyclopedia#c21',
  reason: 'The army was defending the capital; the force advancing from the south was the opposition.', texts: null, by: 'desk', on: '2026-11-22', location: { file: 'rulings.yaml', line: 2, column: 3 },
};

const comparisons = [
  comparison('bne-2024-12-07#c10', 'encyclopedia#c21', {
    conflicts: [{ type: 'quantity', slot: 'quantity', aValue: '20 km', bValue: '10 km' }, { type: 'actor', slot: 'subject', aValue: 'Syrian Arab Army', bValue: 'Southern Front' }],
    slots: [
      { slot: 'subject', a: 'Syrian Arab Army forces', b: 'Southern Front forces', relation: 'disjoint', how: null },
      { slot: 'predicate', a: 'be at a distance from', b: 'come within', relation: 'same', how: 'lexicon' },
      { slot: 'object', a: 'Damascus', b: 'Damascus', relation: 'same', how: null },
      { slot: 'quantity', a: '20 km', b: '10 km', relation: 'disjoint', how: null },
      { slot: 'time', a: '2024-12-07', b: '2024-12-07', relation: 'same', how: null },
      { slot: 'certainty', a: 'reported', b: 'stated', relation: 'broader', how: null },
    ],
    features: [{ name: 'same object', value: 1, weight: 1.4 }, { name: 'same day', value: 1, weight: 1.1 }, { name: 'certainty differs', value: 1, weight: -0.2 }, { name: 'bias', value: 1, weight: 0.3 }],
    ruling,
  }),
  comparison('daily-a#c1', 'daily-b#c1', { slots: [{ slot: 'time', a: '2025-03-01', b: '2025-03', relation: 'narrower', how: null }] }),
];

const clusters = [
  cluster('k-01', said['bne-2024-12-07#c10'], ['bne-2024-12-07#c10'], { outlets: ['bne IntelliNews'] }),
  cluster('k-02', said['encyclopedia#c21'], ['encyclopedia#c21']),
  cluster('k-03', said['encyclopedia#c240'], ['encyclopedia#c240']),
  cluster('k-04', said['daily-a#c1'], ['daily-a#c1'], { outlets: ['Daily A'] }),
  cluster('k-05', said['daily-b#c1'], ['daily-b#c1'], { outlets: ['Daily B'] }),
  cluster('k-06', said['harbour-post#c9'], ['harbour-post#c9']),
  cluster('k-07', said['leaflet#c1'], ['leaflet#c1']),
  cluster('k-08', said['leaflet#c2'], ['leaflet#c2']),
  cluster('k-09', said['daily-a#c2'], ['daily-a#c2', 'harbour-post#c2'], { outlets: ['Daily A', 'Harbour Post'] }),
  cluster('k-10', said['daily-b#c2'], ['daily-b#c2'], { outlets: ['Daily B'] }),
];

const discrepancies = [
  discrepancy('d-3f9a2c11', 0.968, [position('k-01', '20 km', ['bne-2024-12-07#c10'], { speakers: ['bne IntelliNews'] }), position('k-02', '10 km', ['encyclopedia#c21'])], [
    reason('actor', 'subject', 'bne-2024-12-07#c10', 'encyclopedia#c21', 'Syrian Arab Army forces', 'Southern Front forces', { confidence: 0.7 }),
    reason('quantity', 'quantity', 'bne-2024-12-07#c10', 'encyclopedia#c21', '20 km', '10 km', { confidence: 0.968 }),
  ], { ruling }),
  discrepancy('d-77c0be02', 0.93, [
    position('k-04', '12', ['daily-a#c1'], { speakers: ['Daily A'] }),
    position('k-05', '19', ['daily-b#c1'], { speakers: ['police'] }),
    position('k-06', '21', ['harbour-post#c9'], { speakers: ['the coast guard'] }),
    position('k-07', 'about 30', ['leaflet#c1']),
    position('k-08', '0', ['leaflet#c2']),
  ], [
    reason('quantity', 'quantity', 'daily-a#c1', 'daily-b#c1', '12', '19'),
    reason('quantity', 'quantity', 'daily-a#c1', 'harbour-post#c9', '12', '21'),
    reason('quantity', 'quantity', 'daily-b#c1', 'harbour-post#c9', '19', '21'),
    reason('quantity', 'quantity', 'daily-a#c1', 'leaflet#c1', '12', 'about 30', { confidence: 0.81 }),
    reason('quantity', 'quantity', 'leaflet#c1', 'leaflet#c2', 'about 30', '0', { withinSource: true, confidence: 0.6 }),
  ]),
  discrepancy('d-10aa55e7', 0.84, [position('k-09', '2025-03-01', ['daily-a#c2', 'harbour-post#c2'], { speakers: ['Daily A', 'Harbour Post'] }), position('k-10', '2025-03-02', ['daily-b#c2'], { speakers: ['Daily B'] })], [
    reason('time', 'time', 'daily-a#c2', 'daily-b#c2', '2025-03-01', '2025-03-02', { confidence: 0.84 }),
  ]),
  discrepancy('d-5b21f0c3', 0.66, [position('k-11', 'affirmed', ['daily-b#c3'], { speakers: ['Prosecutors'] }), position('k-12', 'denied', ['daily-a#c3'], { speakers: ['The operator'] })], [
    reason('polarity', 'polarity', 'daily-a#c3', 'daily-b#c3', 'denied', 'affirmed', { confidence: 0.66 }),
  ]),
  discrepancy('d-0e44d1a9', 0.51, [position('k-02', '10 km', ['encyclopedia#c21']), position('k-03', '20 km', ['encyclopedia#c240'])], [
    reason('quantity', 'quantity', 'encyclopedia#c21', 'encyclopedia#c240', '10 km', '20 km', { withinSource: true, confidence: 0.51 }),
  ]),
];

const developments = [{
  id: 'v-01', slot: 'quantity' as const,
  positions: [{ cluster: 'k-20', value: '$1.2m', time: '2025-03-02', claims: ['daily-a#c4'] }, { cluster: 'k-21', value: '$1.9m', time: '2025-03-05', claims: ['daily-b#c4'] }],
}];

export const everything: Report = report({ sources, claims, rulings: [ruling] }, { read: readings, comparisons, clusters, discrepancies, developments });

/** Facts whose wording other files give; tests stand in for it. */
export const problems: Diagnostic[] = [
  { code: 'unknown-source', severity: 'error', file: 'claims/x.yaml', line: 3, column: 9, args: { source: 'nowhere' } },
  { code: 'bad-date', severity: 'error', file: 'sources/a.yaml', line: 4, column: 12, args: { field: 'published', value: '2025-13-45' } },
  { code: 'stale-ruling', severity: 'warning', file: 'rulings.yaml', line: 2, column: 5, args: { claim: 'a#c9' } },
];

function entry(id: Id, given: Partial<TraceEntry> = {}): TraceEntry {
  const from = sources.find((one) => one.id === id.split('#')[0])!;
  const read = readings.find((one) => one.claim === id);
  return {
    claim: id, source: from.id, published: from.published, at: at[id] ?? null, speaker: read?.speaker ?? from.outlet, attribution: read?.attribution.value.map(({ text }) => text) ?? [],
    certainty: read?.certainty.value ?? 'stated', polarity: read?.polarity.value ?? 'affirmed', set_aside: null, ...given,
  };
}

export const trace: Trace = {
  cluster: cluster('k-09', said['daily-a#c2'], ['daily-a#c2', 'harbour-post#c2', 'leaflet#c1'], {
    outlets: ['Daily A', 'Harbour Post'], origins: 2, originGroups: [{ claims: ['daily-a#c2', 'harbour-post#c2'], because: 'same-wire', name: 'Reuters' }, { claims: ['leaflet#c1'], because: 'single', name: null }],
  }),
  assertions: [entry('bne-2024-12-07#c10'), entry('daily-a#c2'), entry('harbour-post#c9', { attribution: ['a survivor', 'the coast guard'] }), entry('encyclopedia#c21'), entry('leaflet#c1', { set_aside: 'superseded' })],
  denials: [entry('daily-a#c3')],
  rivals: [{ discrepancy: 'd-10aa55e7', types: ['time'], confidence: 0.84, value: '2025-03-02', entries: [entry('daily-b#c2')] }],
  developments,
  general: [],
  specific: [entry('encyclopedia#c240')],
  rulings: [ruling],
};
