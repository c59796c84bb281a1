/** Drafts of articles, held against the claims that people wrote by hand from the same articles. */
import type { ArticleDrafter, Draft } from '../../../src/pipeline.ts';
import type { Claim, Reading, Source, Workspace } from '../../../src/types.ts';
import { foldName } from '../../../src/values/name-fold.ts';
import { covers, factsOf, isCovered, nearestMiss, type Facts } from './facts.ts';

export interface Drafted {
  readonly claim: Claim;
  readonly facts: Facts;
  readonly draft: Draft;
}

export interface Missed {
  readonly claim: Claim;
  readonly hasFigures: boolean;
  /** What the nearest draft lacks. */
  readonly lacks: string;
}

export interface ArticleFigures {
  readonly source: string;
  readonly drafts: readonly Drafted[];
  /** Covered, of how many. */
  readonly withFigures: readonly [number, number];
  readonly all: readonly [number, number];
  readonly missed: readonly Missed[];
  /** For each draft, the hand-written claims of its paragraph that say the same. */
  readonly standing: readonly { readonly id: string; readonly claims: readonly string[] }[];
}

/** Drafts one article and says which of the source's claims the drafts cover. */
export function measureArticle({ source, text }: { readonly source: Source; readonly text: string }, workspace: Workspace, drafter: ArticleDrafter, read: (claim: Claim, source: Source) => Reading): ArticleFigures {
  const spellings = new Map(workspace.entities.map(({ id, name, aliases }) => [`entity:${id}`, [name, ...aliases].map(foldName)]));
  const drafts = drafter.draft(text, source).drafts.map((draft): Drafted => {
    const claim = claimOf(draft, source);
    return { draft, claim, facts: factsOf(read(claim, source), spellings) };
  });
  const claims = workspace.claims.filter((one) => one.source === source.id).map((claim) => {
    const facts = factsOf(read(claim, source), spellings);
    const nearby = drafts.filter(({ draft }) => paragraphOf(draft.at) === paragraphOf(claim.at)).map((one) => one.facts);
    return { claim, facts, nearby, hasFigures: facts.numbers.length + facts.dates.length > 0, covered: isCovered(facts, nearby) };
  });
  const count = (some: typeof claims): readonly [number, number] => [some.filter(({ covered }) => covered).length, some.length];
  return {
    source: source.id,
    drafts,
    withFigures: count(claims.filter(({ hasFigures }) => hasFigures)),
    all: count(claims),
    missed: claims.filter(({ covered }) => !covered).map(({ claim, facts, nearby, hasFigures }) => ({ claim, hasFigures, lacks: nearestMiss(facts, nearby) })),
    standing: drafts.map(({ claim, facts, draft }) => ({ id: claim.id, claims: claims.filter((one) => paragraphOf(one.claim.at) === paragraphOf(draft.at) && (covers(facts, one.facts) || covers(one.facts, facts))).map((one) => one.claim.id) })),
  };
}

function claimOf(draft: Draft, source: Source): Claim {
  return { id: `${source.id}#${draft.id}`, source: source.id, text: draft.text, at: draft.at, quote: null, evidence: draft.evidence, overrides: { certainty: draft.certainty, ...(draft.attribution.length > 0 ? { attribution: draft.attribution } : {}) }, said: null, status: 'draft', withdrawn: null, location: { file: `claims/${source.id}.yaml`, line: 1, column: 1 } };
}

function paragraphOf(at: string | null): string {
  return /^p\d+/.exec(at ?? '')?.[0] ?? '';
}
