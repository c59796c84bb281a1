import type { JudgeOptions, Language } from '../../pipeline.ts';
import type { CheckResult, FlaggedDiscrepancy } from '../../report/index.ts';
import { isSettled } from '../../report/index.ts';
import type { Diagnostic, Discrepancy, Report } from '../../types.ts';
import type { LoadedWorkspace } from '../../workspace/index.ts';
import type { Invocation } from '../command-definition.ts';
import { openWorkspace, reportOf, type OpenWorkspace } from '../open-workspace.ts';
import { broughtProblems, changedClaims, discrepancyChanges } from './changes.ts';
import { claimsIn, diagnosticsIn, scopeOf, type Scope } from './check-scope.ts';
import { flag } from './flag.ts';
import type { Found } from './found.ts';
import { indexFor, type IndexOfClaims } from './index-of-claims.ts';

type Surroundings = Pick<Invocation, 'global' | 'io'>;

export interface CheckRequest {
  /** Files or folders as typed; none: the whole workspace. */
  readonly files: readonly string[];
  /** A commit to compare with; undefined: all is told. */
  readonly since?: string;
  /** The language model, where a caller checks often and has loaded it. */
  readonly language?: Language;
}

/**
 * Checks a workspace: reads it, compares its claims, holds it against all rules, and narrows that to what was asked for.
 * `given`: the index of claims to use, null for none; the one that the workspace keeps where it is not given.
 * @throws UnusableError or WorkspaceError where the folder, a file or the commit is not there
 */
export async function runCheck({ files, since, language: loaded }: CheckRequest, surroundings: Surroundings, given?: IndexOfClaims | null): Promise<CheckResult> {
  const index = given === undefined ? await indexFor(surroundings) : given;
  const byIndex = index !== null && files.length > 0 && since === undefined ? await index.check(files, loaded) : null;
  if (byIndex) return whole(byIndex.opened, byIndex.scope, byIndex.found);
  index?.beforeReading();
  const opened = await openWorkspace(surroundings, { tellErrors: false }); // they are what this command shows
  const scope = scopeOf(files, opened.files, opened.directory, process.cwd());
  const { loadLanguage } = await import('../../pipeline.ts');
  const language = loaded ?? loadLanguage();
  const now = await findAll(opened, await reportOf(opened, surroundings, { language }), language, index?.takeNames);
  await index?.keep(opened, now.report);
  return since === undefined ? whole(opened, scope, now) : sinceRef(opened, scope, now, since, language);
}

async function findAll(loaded: LoadedWorkspace, report: Report, language: Language, tellNames?: JudgeOptions['tellNames']): Promise<Found> {
  const [{ articlesAtHand, checkWorkspace, placeFindings }, { judgeClaims }] = await Promise.all([import('../../workspace/index.ts'), import('../../pipeline.ts')]);
  const options: JudgeOptions = { articles: articlesAtHand(loaded), language, ...(tellNames && { tellNames }) };
  return { report, diagnostics: [...checkWorkspace(loaded), ...placeFindings(loaded, judgeClaims(report, options))] };
}

async function whole(opened: OpenWorkspace, scope: Scope, { report, diagnostics }: Found): Promise<CheckResult> {
  const claims = claimsIn(scope, report);
  const concerned = report.discrepancies.filter((one) => one.positions.some((position) => position.claims.some((claim) => claims.has(claim))));
  const { kept, silenced } = await flagged(opened, concerned.map((discrepancy) => ({ discrepancy, change: null })), (claim) => claims.has(claim));
  const { unsuppressed } = await import('../../workspace/index.ts');
  const evidence = await evidenceOf(opened, scope);
  const told = unsuppressed(opened, diagnostics, silenced, evidence.all);
  return { diagnostics: diagnosticsIn(scope, told), discrepancies: kept.map(({ discrepancy }) => discrepancy), flagged: kept, report, checkedFiles: scope.files.length, evidence: evidence.counts, since: null, lineAt: await lineReader(opened) };
}

async function sinceRef(opened: OpenWorkspace, scope: Scope, now: Found, ref: string, language: Language): Promise<CheckResult> {
  const [{ loadRevision, unsuppressed }, { reconcile }] = await Promise.all([import('../../workspace/index.ts'), import('../../pipeline.ts')]);
  const { commit, loaded } = loadRevision(opened.directory, ref, opened.evidence.texts);
  const then = await findAll(loaded, reconcile(loaded.workspace, { language }), language);
  const changed = changedClaims(loaded.workspace, opened.workspace);
  const [all, allThen] = [await allFlagged(opened, now.report), await allFlagged(loaded, then.report)];
  const { brought, gone, withdrawn } = discrepancyChanges({ report: then.report, shown: allThen.shown }, { report: now.report, shown: all.shown }, changed);
  const inScope = claimsIn(scope, now.report);
  const concerned = now.report.discrepancies.filter((one) => brought.has(one.id) && one.positions.some(({ claims }) => claims.some((claim) => inScope.has(claim))));
  const { kept } = await flagged(opened, concerned.map((discrepancy) => ({ discrepancy, change: brought.get(discrepancy.id)! })), (claim) => changed.has(claim));
  const evidence = await evidenceOf(opened, scope);
  const told = unsuppressed(opened, now.diagnostics, all.silenced, evidence.all);
  const toldThen = unsuppressed(loaded, then.diagnostics, allThen.silenced, evidence.all);
  const problems = broughtProblems({ workspace: loaded.workspace, diagnostics: toldThen, files: loaded.files }, { workspace: opened.workspace, diagnostics: told, files: opened.files }, changed);
  return {
    diagnostics: diagnosticsIn(scope, problems), discrepancies: kept.map(({ discrepancy }) => discrepancy), flagged: kept, report: now.report, checkedFiles: scope.files.length, evidence: evidence.counts,
    since: { ref, commit, claims: [...changed].sort(), gone, withdrawn, before: then.report, backlog: all.shown.filter((one) => !isSettled(one) && !brought.has(one.id)).length }, lineAt: await lineReader(opened),
  };
}

/** Discrepancies as findings, without those whose rule is off or which a comment silences. */
async function flagged(opened: LoadedWorkspace, all: readonly Pick<FlaggedDiscrepancy, 'discrepancy' | 'change'>[], isConcerned: (claim: string) => boolean): Promise<{ kept: FlaggedDiscrepancy[]; silenced: Pick<Diagnostic, 'code' | 'file' | 'line'>[] }> {
  const { isSuppressed, placeOfClaim } = await import('../../workspace/index.ts');
  const kept: FlaggedDiscrepancy[] = [];
  const silenced: Pick<Diagnostic, 'code' | 'file' | 'line'>[] = [];
  for (const { discrepancy, change } of all) {
    const one = flag(discrepancy, opened.workspace.config, isConcerned, (claim) => placeOfClaim(opened, claim), change);
    if (one === null) continue;
    // A comment at any of its claims speaks for all of it.
    const places = discrepancy.positions.flatMap(({ claims }) => claims).flatMap((claim) => placeOfClaim(opened, claim) ?? []).map(({ file, line }) => ({ code: one.code, file, line }));
    const hits = places.filter((place) => isSuppressed(opened, place));
    if (hits.length > 0) silenced.push(...hits);
    else kept.push(one);
  }
  return { kept, silenced };
}

/** All discrepancies of a state: those that are shown, and the places of the comments that silence the others. */
async function allFlagged(loaded: LoadedWorkspace, { discrepancies }: Report): Promise<{ readonly shown: readonly Discrepancy[]; readonly silenced: Pick<Diagnostic, 'code' | 'file' | 'line'>[] }> {
  const { kept, silenced } = await flagged(loaded, discrepancies.map((discrepancy) => ({ discrepancy, change: null })), () => true);
  return { shown: kept.map(({ discrepancy }) => discrepancy), silenced };
}

async function evidenceOf(opened: OpenWorkspace, scope: Scope): Promise<{ counts: CheckResult['evidence']; all: boolean }> {
  const { evidenceAtHand } = await import('../../workspace/index.ts');
  const counts = evidenceAtHand(opened, (file) => scope.has(file));
  return { counts, all: counts.atHand === counts.sources };
}

async function lineReader(opened: OpenWorkspace): Promise<CheckResult['lineAt']> {
  const { lineReader: readerOf } = await import('../../workspace/index.ts');
  return readerOf(opened.directory);
}
