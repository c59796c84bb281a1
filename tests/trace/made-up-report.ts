/** Small reports for tests, written by hand: only what a trace looks at is filled in. */
import type { Claim, Cluster, Comparison, Discrepancy, Participant, Polarity, Reading, Report, Source } from '../../src/types.ts';

const location = { file: 'x.yaml', line: 1, column: 1 };
const DAY = 86_400_000;

export interface MadeUpClaim {
  readonly id: string;
  readonly text?: string;
  readonly content?: readonly string[];
  readonly names?: readonly Partial<Participant>[];
  readonly polarity?: Polarity;
  readonly withdrawn?: boolean;
  /** Day of publication as a date, null where unknown. */
  readonly published?: string | null;
}

export function participant(partial: Partial<Participant>): Participant {
  return { text: '', keys: [], head: '', modifiers: [], proper: true, plural: false, definite: false, type: null, within: [], excludes: [], opposed: [], sorts: [], how: null, span: { start: 0, end: 0 }, ...partial };
}

export function reading({ id, text = '', content = [], names = [], polarity = 'affirmed', published = null }: MadeUpClaim): Reading {
  const slot = <T>(value: T) => ({ value, basis: 'inferred' as const, words: [] });
  const start = published === null ? null : Date.parse(published);
  return {
    claim: id, source: id.split('#')[0]!, text, read: true, subject: names.length > 0 ? slot(names.map(participant)) : null, predicate: null, object: null, adjuncts: [],
    quantities: [], rank: null, times: [], places: [], direction: null, polarity: slot(polarity), certainty: slot('stated'), attribution: slot([]),
    speaker: id.split('#')[0]!, published: start === null ? null : { start, end: start + DAY }, content: [...content].sort(), aside: [], negated: false, identifying: false, setting: { names: [], dates: [] }, further: [], headline: null,
  };
}

export function source(partial: Partial<Source> & { readonly id: string }): Source {
  return {
    title: null, outlet: partial.id, authors: [], published: null, publishedBasis: 'stated', timezone: null, retrieved: null, url: null, language: 'en', kind: 'news',
    via: [], reliability: null, status: 'live', versionOf: null, publish: true, text: null, location, ...partial,
  };
}

export function claim({ id, text = '', withdrawn = false }: MadeUpClaim): Claim {
  return { id, source: id.split('#')[0]!, text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: withdrawn ? { on: null, reason: null } : null, location };
}

export function cluster(id: string, claims: readonly string[], text = ''): Cluster {
  return { id, text, claims, sources: [], outlets: [], origins: 1, originGroups: [] };
}

export function comparison(partial: Pick<Comparison, 'a' | 'b' | 'relation'> & Partial<Comparison>): Comparison {
  return { conflicts: [], developing: null, confidence: 0.9, slots: [], features: [], why: { code: 'all-same', args: {} }, withinSource: false, ruling: null, ...partial };
}

export function report(claims: readonly MadeUpClaim[], clusters: readonly Cluster[], rest: { sources?: readonly Source[]; comparisons?: readonly Comparison[]; discrepancies?: readonly Discrepancy[] } = {}): Report {
  const ids = [...new Set(claims.map(({ id }) => id.split('#')[0]!))];
  const given = new Map((rest.sources ?? []).map((one) => [one.id, one]));
  return {
    workspace: { sources: ids.map((id) => given.get(id) ?? source({ id })), claims: claims.map(claim), entities: [], rulings: [], config: { severities: {}, minConfidence: 0.5, lexicon: [] } },
    readings: new Map(claims.map((one) => [one.id, reading(one)])),
    comparisons: rest.comparisons ?? [],
    clusters,
    discrepancies: rest.discrepancies ?? [],
    developments: [],
    diagnostics: [],
    counts: { pairs: 0 },
    timings: [],
  };
}
