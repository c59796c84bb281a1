/** Small builders of the values that reporters take, for made-up reports. */
import type { CheckResult, FlaggedDiscrepancy } from '../../src/report/index.ts';
import type {
  Claim, Cluster, Comparison, Discrepancy, Overrides, Participant, Position, Predicate, QuantityReading, Reading, Reason, Report, Slot, Source, Span, TimeReading, Workspace,
} from '../../src/types.ts';

const nowhere = { file: 'x.yaml', line: 1, column: 1 };

export function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id, title: null, outlet: null, authors: [], published: null, publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'news',
    via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location: nowhere, ...given,
  };
}

export function claim(id: string, text: string, at: string | null = null, given: Partial<Claim> & { overrides?: Overrides } = {}): Claim {
  return { id, source: id.split('#')[0]!, text, at, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location: nowhere, ...given };
}

/** Where words stand in a text; throws when they do not. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in “${text}”`);
  return { start, end: start + words.length };
}

export function inferred<T>(value: T, text = '', ...words: string[]): Slot<T> {
  return { value, basis: 'inferred', words: words.map((one) => spanOf(text, one)) };
}

export function participant(text: string, given: Partial<Participant> = {}): Participant {
  return {
    text, keys: [`name:${text.toLowerCase()}`], head: text.toLowerCase(), modifiers: [], proper: /^\p{Lu}/u.test(text), plural: false, definite: false, type: null, within: [], excludes: [], opposed: [], sorts: [], how: null,
    span: { start: 0, end: text.length }, ...given,
  };
}

/** A slot of one name that stands in the text. */
export function named(text: string, words: string, given: Partial<Participant> = {}): Slot<readonly Participant[]> {
  return { value: [participant(words, { span: spanOf(text, words), ...given })], basis: 'inferred', words: [spanOf(text, words)] };
}

export function predicate(text: string, words: string, given: Partial<Predicate> = {}): Slot<Predicate> {
  return { value: { lemma: words, concept: null, opposites: [], kind: 'event', exclusive: [], aspect: null, reversedBy: [], broader: [], once: false, symmetric: false, asymmetric: false, text: words, ...given }, basis: 'inferred', words: [spanOf(text, words)] };
}

export function quantity(text: string, words: string, given: Partial<QuantityReading> & { dimension?: string; unit?: string | null; value?: number; shown?: string } = {}): Slot<QuantityReading> {
  const { dimension = 'count', unit = null, value = Number.parseFloat(words.replaceAll(',', '')), shown = words, ...rest } = given;
  return {
    value: {
      quantity: { interval: { low: value, high: value, lowOpen: false, highOpen: false }, stated: value, bound: 'exact', unit, dimension, text: shown },
      kind: 'amount', counted: null, countedKeys: [], role: null, ...rest,
    },
    basis: 'inferred',
    words: [spanOf(text, words)],
  };
}

/** A day or month told in words. */
export function time(text: string, words: string, edtf: string): Slot<TimeReading> {
  const start = Date.parse(edtf);
  return { value: { interval: { start, end: start + 86_400_000 }, precision: 'day', zone: null, hours: null, relation: 'at', text: edtf }, basis: 'inferred', words: [spanOf(text, words)] };
}

export function reading(claim: string, text: string, given: Partial<Reading> = {}): Reading {
  return {
    claim, source: claim.split('#')[0]!, text, read: true, subject: null, predicate: null, object: null, adjuncts: [], quantities: [], rank: null, times: [], places: [], direction: null,
    polarity: inferred('affirmed'), certainty: inferred('stated'), attribution: inferred([]), speaker: null, published: null, content: [], aside: [], negated: false, identifying: false, setting: { names: [], dates: [] }, further: [], headline: null, ...given,
  };
}

export function cluster(id: string, text: string, claims: readonly string[], given: Partial<Cluster> = {}): Cluster {
  const sources = [...new Set(claims.map((one) => one.split('#')[0]!))];
  return { id, text, claims, sources, outlets: [], origins: sources.length, originGroups: claims.map((one) => ({ claims: [one], because: 'single', name: null })), ...given };
}

export function position(id: string, value: string, claims: readonly string[], given: Partial<Position> = {}): Position {
  const sources = [...new Set(claims.map((one) => one.split('#')[0]!))];
  return { cluster: id, value, claims, sources, speakers: [], origins: sources.length, ...given };
}

export function reason(type: Reason['type'], slot: Reason['slot'], a: string, b: string, aValue: string, bValue: string, given: Partial<Reason> = {}): Reason {
  return { type, slot, a, b, aValue, bValue, withinSource: false, confidence: 0.93, ...given };
}

export function discrepancy(id: string, confidence: number, positions: readonly Position[], reasons: readonly Reason[], given: Partial<Discrepancy> = {}): Discrepancy {
  return { id, types: [...new Set(reasons.map(({ type }) => type))].sort(), confidence, ruling: null, positions, reasons, ...given };
}

export function comparison(a: string, b: string, given: Partial<Comparison> = {}): Comparison {
  return { a, b, relation: 'conflict', conflicts: [], developing: null, confidence: 0.93, slots: [], features: [], why: { code: 'conflict', args: {} }, withinSource: false, ruling: null, ...given };
}

export function report(workspace: Partial<Workspace>, given: Partial<Report> & { read?: readonly Reading[] } = {}): Report {
  const { read = [], ...rest } = given;
  return {
    workspace: { sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] }, ...workspace },
    readings: new Map(read.map((one) => [one.claim, one])),
    comparisons: [], clusters: [], discrepancies: [], developments: [], diagnostics: [], counts: { pairs: 0 }, timings: [], ...rest,
  };
}

/** The result of a check in which each discrepancy is reported at the second claim of its first reason. */
export function checked(given: Pick<CheckResult, 'diagnostics' | 'discrepancies' | 'report' | 'checkedFiles' | 'evidence'> & Partial<CheckResult>): CheckResult {
  const flagged = given.discrepancies.map((one): FlaggedDiscrepancy => {
    const claim = one.reasons[0]?.b ?? one.positions[0]!.claims[0]!;
    const location = given.report.workspace.claims.find(({ id }) => id === claim)?.location ?? { file: 'claims/gone.yaml', line: 1, column: 1 };
    return { discrepancy: one, code: 'new-discrepancy', severity: 'warning', claim, location, change: null };
  });
  return { flagged, since: null, lineAt: () => null, ...given };
}
