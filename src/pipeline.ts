/**
 * The table of contents: a workspace goes in, a report comes out, and this is every step between.
 * Each stage is a pure function of what it is given; this file alone knows their order.
 */
import { clusterClaims, ENOUGH } from './cluster/cluster.ts';
import { findDevelopments } from './detect/developments.ts';
import { findDiscrepancies } from './detect/discrepancies.ts';
import { findRivalries } from './detect/rivalry.ts';
import type { Drafts } from './draft/draft.ts';
import { drafterWith, type Drafter } from './draft/drafter.ts';
import { keyOfName, traitsOf, type ClaimIndex } from './match/around/claim-index.ts';
import type { LiveIndex } from './match/around/live-index.ts';
import { surroundingsOf, type Surroundings } from './match/around/surroundings.ts';
import { candidatePairs } from './match/block.ts';
import { planBlocking } from './match/blocking-plan.ts';
import { comparePair } from './match/compare.ts';
import { compareCandidates } from './match/compare-candidates.ts';
import { isNegative } from './match/denials/account.ts';
import { addDenials, denialBetween, findDenials, seemingDenials } from './match/denials/compare-denials.ts';
import type { SeemingDenial } from './match/denials/denied-claim.ts';
import { createDenialsAround } from './match/denials/denials-around.ts';
import { compareHeadlines } from './match/headlines/compare-headlines.ts';
import { headlinesOf } from './match/headlines/stories.ts';
import { knownPairs } from './match/known-pairs.ts';
import { applyRuling, indexRulings, type RulingIndex } from './match/rulings.ts';
import type { StagedPair } from './match/staged/compare-group.ts';
import { mergePairs } from './match/staged/merge-pairs.ts';
import { loadLanguage, type Language } from './reading/language-model.ts';
import { createMeanings, wordsWhenAsked } from './reading/meanings.ts';
import { createReader } from './reading/reader.ts';
import { parseEdtf } from './values/edtf.ts';
import { createSentenceReader } from './reading/article-sentence.ts';
import { sharedDigest as digestOfShared } from './reading/made-from.ts';
import { readWorkspace, recallReadings } from './reading/read-workspace.ts';
import { namesLike, unknownNames } from './rules/clarity/similar-names.ts';
import { claimRules } from './rules/index.ts';
import { statedNames } from './rules/evidence/stated-names.ts';
import { judge } from './rules/judge.ts';
import type { BlockingPlan, Claim, Comparison, Finding, Mentions, ReadArticle, Reading, Report, Source, Workspace } from './types.ts';
import { paragraphsOf, parseLocator, sentencesOf } from './values/article-text.ts';
import { heldRulings } from './values/held-rulings.ts';
import type { IndexEntry } from './values/base-index.ts';
import type { Memory, RememberedPairs } from './values/memory.ts';
import { orderedWorkspace } from './values/ordered-workspace.ts';
import { setAsideReasons } from './values/set-aside.ts';

export { loadLanguage, type Language };
// For threads, which compare parts of the pairs each; what they find is given to `reconcile` as its memory.
export { keyedPairs } from './match/block.ts';
export { comparerOf } from './match/compare-candidates.ts';

/** Options of a run. */
export interface ReconcileOptions {
  /** Leaves out discrepancies less sure than this (0 to 1); the workspace's own threshold when absent. */
  readonly minConfidence?: number;
  /** Hears of each stage as it begins, by the name that it has among the timings. */
  readonly tell?: (stage: string) => void;
  /** A clock in milliseconds; given, the report carries the time of each stage. The pipeline has no clock of its own. */
  readonly now?: () => number;
  /** The language model, where a caller runs often and wants to load it once. */
  readonly language?: Language;
  /** What an earlier run of this very program worked out, for this one to use and to renew. The report is the same without. */
  readonly memory?: Memory;
}

/** Reads and compares single claims with a workspace's names, lexicon and rulings. */
export interface Engine {
  /** Reads one claim; the source gives `published` and the outlet (null: neither is known). */
  read(claim: Claim, source: Source | null): Reading;
  compare(a: Reading, b: Reading): Comparison;
  /** What a claim's article must bear out: every number, time and name of its text. */
  mentions(claim: Claim, source: Source | null): Mentions;
  /** An article as evidence for claims of its source; `paragraphs` as `paragraphsOf` cuts a text. */
  readArticle(paragraphs: readonly string[], source: Source | null): ReadArticle;
}

/** Makes an engine; loading the language model takes most of the time (about 50 ms). */
export function createEngine(workspace: Workspace, language: Language = loadLanguage()): Engine {
  const reader = createReader(workspace, language);
  const rulings = indexRulings(heldRulings(workspace));
  const accountsOf = readingsBySource(workspace, reader.read);
  const denialsOf = denialsByAccounts(createMeanings(() => reader.words));
  return {
    ...reader,
    compare(a, b) {
      const found = comparePair(a, b, reader.wordingOf);
      const ruling = rulings.direct(a.claim, b.claim);
      if (ruling !== null || a.source === b.source || isNegative(a) === isNegative(b)) return applyRuling(found, ruling);
      const [one, other] = [accountsOf(a), accountsOf(b)];
      return (one && other && denialBetween(a, b, () => denialsOf(one, other), found)) ?? found;
    },
  };
}

/** For a claim of the workspace the readings of all claims of its source; null for a text that stands in none. */
function readingsBySource({ claims, sources }: Workspace, read: Engine['read']): (one: Reading) => readonly Reading[] | null {
  const ids = new Set(claims.map(({ id }) => id));
  const known = new Map<string, readonly Reading[]>();
  return ({ claim, source: id }) => {
    if (!ids.has(claim)) return null;
    const found = known.get(id);
    if (found) return found;
    const source = sources.find((one) => one.id === id) ?? null;
    const readings = claims.filter((one) => one.source === id).map((one) => read(one, source));
    known.set(id, readings);
    return readings;
  };
}

/** What the claims of two sources deny of each other, looked for once: pairs are compared source by source. */
function denialsByAccounts(meaningsOf: ReturnType<typeof createMeanings>): (one: readonly Reading[], other: readonly Reading[]) => readonly SeemingDenial[] {
  const known = new WeakMap<readonly Reading[], WeakMap<readonly Reading[], readonly SeemingDenial[]>>();
  return (one, other) => {
    const ofOne = known.get(one) ?? new WeakMap<readonly Reading[], readonly SeemingDenial[]>();
    known.set(one, ofOne);
    const found = ofOne.get(other) ?? [...seemingDenials([...one, ...other], meaningsOf)];
    ofOne.set(other, found);
    return found;
  };
}

export type { Draft, Drafts } from './draft/draft.ts';

/** Drafts claims from articles, with a workspace's names and lexicon. */
export interface ArticleDrafter {
  /** The latest day that a text tells of as past, or null. */
  latestDate(text: string): ReturnType<Drafter['latestDate']>;
  /** Draft claims of a source's article. */
  draft(text: string, source: Source): Drafts;
}

/** Makes a drafter; it reads drafts as the pipeline will read the claims. */
export function createDrafter(workspace: Workspace, language: Language = loadLanguage()): ArticleDrafter {
  const drafter = drafterWith(createSentenceReader(workspace, language));
  const { read } = createReader({ ...workspace, claims: [] }, language);
  return {
    latestDate: drafter.latestDate,
    draft(text, source) {
      const published = source.published === null ? null : parseEdtf(source.published);
      return drafter.draft(text, { title: source.title, published: published?.ok === true ? published.interval : null, read: (statement) => read(draftedClaim(statement, source.id), source) });
    },
  };
}

/** What keeps a proposed claim from being borne out by its article, one sentence each; none: it is. */
export type ArticleEvidence = (proposal: { readonly text: string; readonly at: string; readonly quote: string | null }) => readonly string[];

/** Makes what holds proposals against an article, by the same rules on evidence as `check` (rules/evidence/). */
export function createEvidence(workspace: Workspace, language: Language = loadLanguage()): (source: Source, text: string) => ArticleEvidence {
  const engine = createEngine({ ...workspace, claims: [] }, language);
  const evidenceRules = claimRules.filter(({ group }) => group === 'evidence');
  return (source, text) => {
    const article = engine.readArticle(paragraphsOf(text), source);
    return (proposal) => {
      const claim = { ...draftedClaim(proposal.text, source.id), at: proposal.at, quote: proposal.quote };
      const context = { claim, source, reading: engine.read(claim, source), mentions: engine.mentions(claim, source), statedNames: [], citedReading: null, article, maxWords: null };
      // a rule words the breaches that it found itself, so the args fit
      return evidenceRules.flatMap((rule) => rule.check(context).map(({ args }) => (rule.message as (facts: typeof args) => string)(args)));
    };
  };
}

/** A claim of nothing but its text. */
function draftedClaim(text: string, source: string): Claim {
  return { id: `${source}#draft`, source, text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'draft', withdrawn: null, location: { file: '', line: 1, column: 1 } };
}

type ReadOptions = Pick<ReconcileOptions, 'language' | 'memory'>;

/** Reads the claims of a workspace, those apart that are remembered. */
export function readClaims(unordered: Workspace, { language, memory }: ReadOptions = {}): ReturnType<typeof readWorkspace> {
  const workspace = orderedWorkspace(unordered);
  const recalled = recallReadings(workspace, memory);
  const reader = recalled.some(({ readings }) => readings === undefined) ? createReader(workspace, language ?? loadLanguage()) : null;
  return readWorkspace(workspace, recalled, () => reader!);
}

/** The sources whose claims have to be read, each with its claims; a source that is not known is none. */
export function unreadSources(unordered: Workspace, memory: Memory): { readonly sources: readonly Source[]; readonly claims: readonly Claim[] }[] {
  const workspace = orderedWorkspace(unordered);
  const unread = recallReadings(workspace, memory).filter(({ readings }) => readings === undefined);
  return unread.map(({ source, indexes }) => ({ sources: source ? [source] : [], claims: indexes.map((i) => workspace.claims[i]!) }));
}

/** What comparing the claims of a workspace is about to cost; the claims are read for it, or remembered, and nothing is compared. */
export function explainBlocking(workspace: Workspace, options: ReadOptions = {}): BlockingPlan {
  return planBlocking(readClaims(workspace, options).readings);
}

/** Finds where the sources of a workspace disagree. Never throws on a valid Workspace; same input, same report. */
export function reconcile(unordered: Workspace, options: ReconcileOptions = {}): Report {
  const workspace = orderedWorkspace(unordered);
  const clock = stopwatch(options.now, options.tell);

  const recalled = clock.time('recall', () => recallReadings(workspace, options.memory));
  const reader = recalled.some(({ readings }) => readings === undefined) ? clock.time('load model', () => createReader(workspace, options.language ?? loadLanguage())) : null;
  const { readings, bySource } = clock.time('read', () => readWorkspace(workspace, recalled, () => reader!));

  const claims = bySource.map((group): RememberedPairs['claims'][number] => [group.madeFrom, group.readings.length]);
  const known = clock.time('recall', () => knownPairs(claims, options.memory?.pairs()));
  const candidates = known.candidates ?? clock.time('block', () => candidatePairs(readings));
  const rulings = indexRulings(heldRulings(workspace));
  const { comparisons, ...kept } = clock.time('compare', () => compareCandidates(readings, candidates, rulings, known));
  const denials = known.denials ?? clock.time('denials', () => findDenials(readings, createMeanings(reader ? () => reader.words : wordsWhenAsked(workspace.config.lexicon))));
  clock.time('recall', () => options.memory?.keep({ readings: bySource, pairs: { claims, ...kept, denials } }));

  const told = clock.time('denials', () => addDenials(readings, comparisons, denials, isRuledBy(rulings)));
  return conclude({ workspace, readings, comparisons: told, rulings, pairs: candidates.length, minConfidence: options.minConfidence ?? workspace.config.minConfidence }, clock);
}

/** Whether a person has ruled on a pair. */
function isRuledBy(rulings: RulingIndex): (a: string, b: string) => boolean {
  return (a, b) => rulings.direct(a, b) !== null;
}

/** What comparing has found, wherever it was done. */
interface Compared {
  /** In the order that {@link orderedWorkspace} gives. */
  readonly workspace: Workspace;
  readonly readings: readonly Reading[];
  readonly comparisons: readonly Comparison[];
  readonly rulings: RulingIndex;
  readonly pairs: number;
  readonly minConfidence: number;
}

/** Comparisons → the report. */
function conclude({ workspace, readings, comparisons: bySlots, rulings, pairs, minConfidence }: Compared, clock: Stopwatch): Report {
  const { comparisons, sides } = clock.time('headlines', () => compareHeadlines(readings, bySlots));
  const byClaim = new Map(readings.map((reading) => [reading.claim, reading]));
  const reasonOf = setAsideReasons(workspace);
  const setAside = new Set(workspace.claims.filter((claim) => reasonOf(claim) !== null).map((claim) => claim.id));
  const clusters = clock.time('cluster', () =>
    clusterClaims({ claims: workspace.claims, sources: workspace.sources, entities: workspace.entities, comparisons, sides, sameGroups: rulings.sameGroups, different: rulings.different, speakers: new Map(readings.map((reading) => [reading.claim, reading.attribution.value.map((speaker) => speaker.text)])) }),
  );

  const rivalries = clock.time('detect', () => findRivalries({ clusters, comparisons, verdicts: rulings.verdicts, setAside }));
  const discrepancies = clock.time('detect', () => findDiscrepancies({ rivalries, readings: byClaim, setAside, minConfidence }));
  const developments = clock.time('detect', () => findDevelopments(clusters, comparisons, byClaim, setAside));

  return { workspace, readings: byClaim, comparisons, clusters, discrepancies, developments, diagnostics: [], counts: { pairs }, timings: clock.timings() };
}

// The same in stages for many machines (docs/scaling.md): claims are read source by source, given their keys, compared key by key, and
// what was found is put together again.

export { assemblePlan, countsOf, createPlanner, type BlockPlan, type Count, type PlanPart } from './match/staged/block-counts.ts';
export { keysOf, partCountsOf, relatedIn, type KeyedClaim } from './match/staged/block-keys.ts';
export { compareGroup, type RuledMember, type StagedPair } from './match/staged/compare-group.ts';
export { wholeName } from './match/staged/group-pairs.ts';

/**
 * Makes the report of what the stages found: the one of {@link reconcile}, whatever the order of the pairs.
 * @param readings by claim id, one of each claim
 */
export function mergeStages(unordered: Workspace, readings: ReadonlyMap<string, Reading>, pairs: Iterable<StagedPair>): Report {
  const workspace = orderedWorkspace(unordered);
  const ordered = workspace.claims.map(({ id }) => readings.get(id)!);
  const rulings = indexRulings(heldRulings(workspace));
  const merged = mergePairs(ordered, pairs, rulings);
  const denials = findDenials(ordered, createMeanings(wordsWhenAsked(workspace.config.lexicon)));
  return conclude({ workspace, readings: ordered, comparisons: addDenials(ordered, merged, denials, isRuledBy(rulings)), rulings, pairs: merged.length, minConfidence: workspace.config.minConfidence }, stopwatch(undefined));
}

// The same for a few claims among very many, by an index of all (docs/performance.md): of these no more is read than what theirs meet.

export { liveIndex, type FreshClaim, type LiveIndex } from './match/around/live-index.ts';

/** What an index is to hold of each claim of a report, in the order of its claims. `names`: those that no registry knows, folded, by claim. */
export function* indexEntries({ workspace, readings }: Report, names: ReadonlyMap<string, readonly string[]>): Generator<IndexEntry> {
  for (const { id } of workspace.claims) {
    const reading = readings.get(id)!;
    const named = [...new Set(names.get(id))];
    const traits = traitsOf(reading);
    yield { reading, ...traits, keys: [...traits.keys, ...named.map(keyOfName)], names: named };
  }
}

/** The digest of what the readings of all claims depend on, besides their own source. */
export function sharedDigest(workspace: Workspace): string {
  return digestOfShared(orderedWorkspace(workspace));
}

/**
 * Everything that bears on where some claims stand among all.
 * @param claims full ids
 * @param workspace holds all rulings, and all claims that they name
 * @param most claims after which it is given up: then null
 * @throws RangeError where the index lacks one of the claims
 */
export function claimsAround(claims: ReadonlySet<string>, index: ClaimIndex, workspace: Workspace, most: number): Surroundings | null {
  const rulings = indexRulings(heldRulings(orderedWorkspace(workspace)));
  return surroundingsOf([...claims].sort().map((id) => numberIn(index, id)), index, { rulings, denials: createDenialsAround(index, createMeanings(wordsWhenAsked(workspace.config.lexicon))), joinFrom: ENOUGH, rivalFrom: workspace.config.minConfidence, most });
}

function numberIn(index: ClaimIndex, id: string): number {
  const number = index.find(id);
  if (number === undefined) throw new RangeError(`${id} is not in the index`);
  return number;
}

/** The report of a part of a workspace, from what {@link claimsAround} found: of the claims it was asked for, it says what the report of all says. Null where headlines are among them, which are judged by those of the whole workspace. */
export function reportAround(unordered: Workspace, index: ClaimIndex, comparisons: readonly Comparison[]): Report | null {
  const workspace = orderedWorkspace(unordered);
  const readings = workspace.claims.map(({ id }) => index.reading(numberIn(index, id)));
  if (headlinesOf(readings).length > 0) return null;
  const there = new Set(workspace.claims.map(({ id }) => id));
  // What develops is told of claims that are there; what says more than another bears on it wherever it is.
  const kept = comparisons.filter(({ relation, a, b }) => relation !== 'development' || (there.has(a) && there.has(b)));
  const sorted = [...kept].sort((x, y) => inOrder(x.a, y.a) || inOrder(x.b, y.b));
  return conclude({ workspace, readings, comparisons: sorted, rulings: indexRulings(heldRulings(workspace)), pairs: sorted.length, minConfidence: workspace.config.minConfidence }, stopwatch(undefined));
}

/** By source, then id. */
function inOrder(a: string, b: string): number {
  const [x, y] = [a, b].map((id) => id.slice(0, id.indexOf('#'))) as [string, string];
  return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** The names in a claim that no registry knows, each once. */
export function namesIn(mentions: Mentions): { readonly text: string; readonly folded: string }[] {
  return [...new Map(unknownNames(mentions).map((one) => [one.folded, one])).values()];
}

/** For names that claims mention, and those that may be the same but for a slip: the claims, full ids, in which each stands first among all. */
export function nameWitnesses(names: readonly { readonly text: string; readonly folded: string }[], index: LiveIndex): string[] {
  const all = names.length === 0 ? [] : index.names();
  const wanted = new Set(names.flatMap((name) => [name.folded, ...namesLike(name, all)]));
  return [...new Set([...wanted].flatMap((name) => index.first(keyOfName(name)) ?? []))].map((claim) => index.reading(claim).claim);
}

/** What claims are judged by, besides the report. */
export interface JudgeOptions {
  /** Paragraphs of the articles whose text is at hand, by source id. */
  readonly articles?: ReadonlyMap<string, readonly string[]>;
  readonly language?: Language;
  /** Full ids of the claims that are judged; all where it is not given. */
  readonly judged?: ReadonlySet<string>;
  /** Others whose names count, although they are not judged themselves. */
  readonly mentioned?: ReadonlySet<string>;
  /** Hears of the names that no registry knows, folded, by claim. */
  readonly tellNames?: (names: ReadonlyMap<string, readonly string[]>) => void;
}

/**
 * Holds the claims of a report against the rules on evidence, clarity, comparison and order (docs/rules/). Claims that are
 * withdrawn, or in a language that is not read, are not judged. Never throws; same input, same findings.
 */
export function judgeClaims(report: Report, { articles = new Map(), language, judged: wanted, mentioned, tellNames }: JudgeOptions = {}): Finding[] {
  const { workspace, readings } = report;
  const engine = createEngine(workspace, language);
  const sources = new Map(workspace.sources.map((source) => [source.id, source]));
  const read = new Map([...articles].map(([id, paragraphs]) => [id, engine.readArticle(paragraphs, sources.get(id) ?? null)]));
  const readable = workspace.claims.filter((claim) => claim.withdrawn === null && readings.get(claim.id)?.read === true);
  const judged = wanted === undefined ? readable : readable.filter(({ id }) => wanted.has(id));
  const mentioning = wanted === undefined ? readable : readable.filter(({ id }) => wanted.has(id) || mentioned?.has(id));
  const mentions = new Map(mentioning.map((claim) => [claim.id, engine.mentions(claim, sources.get(claim.source) ?? null)]));
  tellNames?.(new Map([...mentions].map(([claim, found]) => [claim, namesIn(found).map(({ folded }) => folded)])));
  const citedReading = (claim: Claim, source: Source | null): Reading | null => {
    const place = claim.overrides.predicate === undefined || claim.at === null ? null : parseLocator(claim.at);
    const paragraph = articles.get(claim.source)?.[(place?.paragraph ?? 0) - 1];
    const sentence = paragraph === undefined ? undefined : sentencesOf(paragraph)[(place?.sentence ?? 0) - 1];
    return sentence === undefined ? null : engine.read({ ...claim, text: sentence, overrides: {} }, source);
  };
  const contexts = judged.map((claim) => ({
    claim,
    source: sources.get(claim.source) ?? null,
    reading: readings.get(claim.id)!,
    mentions: mentions.get(claim.id)!,
    statedNames: statedNames(claim, (text) => engine.mentions({ ...claim, text }, sources.get(claim.source) ?? null)),
    citedReading: citedReading(claim, sources.get(claim.source) ?? null),
    article: read.get(claim.source) ?? null,
    maxWords: workspace.config.maxClaimWords ?? null,
  }));
  return judge(contexts, { report, mentions });
}

interface Stopwatch {
  time<T>(stage: string, run: () => T): T;
  timings(): { stage: string; ms: number }[];
}

/** Adds up the time of each stage by the clock given; without a clock it only runs them. `tell` hears of each. */
function stopwatch(now: (() => number) | undefined, tell?: (stage: string) => void): Stopwatch {
  const spent = new Map<string, number>();
  return {
    time: (stage, run) => {
      tell?.(stage);
      if (!now) return run();
      const started = now();
      const result = run();
      spent.set(stage, (spent.get(stage) ?? 0) + now() - started);
      return result;
    },
    timings: () => [...spent].map(([stage, ms]) => ({ stage, ms })),
  };
}
