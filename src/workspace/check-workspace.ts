import type { Diagnostic } from '../types.ts';
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
  for (const source of evidence.sources) checkEvidence(collect(source), claimsOf.get(source.value.id) ?? [], evidence.root, evidence.texts);
  return [...collectors.values()].flatMap((collector) => collector.all());
}
