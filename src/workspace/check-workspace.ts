import type { RuleCode } from '../rules/index.ts';
import { severityOf } from '../rules/index.ts';
import type { Diagnostic, Finding, Location } from '../types.ts';
import { paragraphsOf } from '../values/article-text.ts';
import type { ClaimDraft } from './build/draft.ts';
import { checkEvidence } from './checks/evidence.ts';
import { readArticleText } from './read-article-text.ts';
import type { LoadedWorkspace } from './load-workspace.ts';
import { withSeverities } from './load-workspace.ts';
import type { FileProblems } from './problems.ts';
import { sortDiagnostics } from './problems.ts';

/**
 * Every problem of a workspace: those found while reading, and those that a look at the articles brings (which takes
 * longer, so that reading leaves it out). `files`, relative to the workspace, narrows to the problems of these files.
 */
export function checkWorkspace(loaded: LoadedWorkspace, files?: readonly string[]): Diagnostic[] {
  const all = sortDiagnostics([...loaded.diagnostics, ...withSeverities(evidenceProblems(loaded), loaded.workspace.config.severities)]);
  if (files === undefined) return all;
  const wanted = new Set(files);
  return all.filter(({ file }) => file === null || wanted.has(file));
}

/** Gives findings their places in the files, and the severities that the workspace wants. Sorted by place. */
export function placeFindings({ workspace, evidence }: LoadedWorkspace, findings: readonly Finding[]): Diagnostic[] {
  const drafts = new Map(evidence.claims.map((draft) => [draft.value.id, draft]));
  const placed = findings.map(({ code, args, claim, field, span, location }): Diagnostic => {
    const draft = claim === null ? undefined : drafts.get(claim);
    const place = draft === undefined ? location : placeIn(draft, field, span);
    return { code, severity: severityOf(code as RuleCode), file: place?.file ?? null, line: place?.line ?? null, column: place?.column ?? null, args };
  });
  return sortDiagnostics(withSeverities(placed, workspace.config.severities));
}

function placeIn(draft: ClaimDraft, field: Finding['field'], span: Finding['span']): Location {
  const offset = field === 'claim' ? draft.offset : (draft[field] ?? draft.offset);
  return field === 'text' && span !== null ? draft.file.within(offset, draft.value.text, span.start) : draft.file.location(offset);
}

/** Where a claim's text stands; null where the workspace has no such claim. */
export function placeOfClaim({ evidence }: LoadedWorkspace, claim: string): Location | null {
  const draft = evidence.claims.find(({ value }) => value.id === claim);
  return draft === undefined ? null : placeIn(draft, 'text', null);
}

/** The paragraphs of every article whose text is at hand, by source id. */
export function articlesAtHand({ workspace, evidence: { root, texts, earlier } }: LoadedWorkspace): Map<string, string[]> {
  return new Map(workspace.sources.flatMap((source) => {
    const read = readArticleText(root, source, texts, earlier);
    return 'text' in read ? [[source.id, paragraphsOf(read.text)] as const] : [];
  }));
}

/**
 * Of how many sources the article's text is at hand, so that their claims were held against it. Counted are the sources
 * described in a file for which `wanted` holds, and those of a claim that stands in one.
 */
export function evidenceAtHand({ workspace, evidence: { root, texts } }: LoadedWorkspace, wanted: (file: string) => boolean): { readonly atHand: number; readonly sources: number } {
  const claimed = new Set(workspace.claims.filter(({ location }) => wanted(location.file)).map(({ source }) => source));
  const sources = workspace.sources.filter(({ id, location }) => claimed.has(id) || wanted(location.file));
  return { atHand: sources.filter((source) => 'text' in readArticleText(root, source, texts)).length, sources: sources.length };
}

function evidenceProblems({ evidence }: LoadedWorkspace): Diagnostic[] {
  // Problems are added to fresh collectors: checking twice says everything once.
  const collectors = new Map<FileProblems, FileProblems>();
  const collect = <D extends { readonly file: FileProblems }>(draft: D): D => {
    const collector = collectors.get(draft.file) ?? draft.file.fresh();
    collectors.set(draft.file, collector);
    return { ...draft, file: collector };
  };
  const claimsOf = new Map<string, ClaimDraft[]>();
  for (const claim of evidence.claims) {
    const list = claimsOf.get(claim.value.source);
    if (list === undefined) claimsOf.set(claim.value.source, [collect(claim)]);
    else list.push(collect(claim));
  }
  for (const source of evidence.sources) checkEvidence(collect(source), claimsOf.get(source.value.id) ?? [], evidence);
  return [...collectors.values()].flatMap((collector) => collector.all());
}
