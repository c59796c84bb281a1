/** `npm run eval:extract`: how well drafts stand in for the claims that people wrote by hand. docs/evaluation.md has the method. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDrafter, createEngine, loadLanguage, reconcile, type Draft } from '../../../src/pipeline.ts';
import type { Claim, Source, Workspace } from '../../../src/types.ts';
import { foldName } from '../../../src/values/name-fold.ts';
import { loadCorpus } from '../corpus.ts';
import { covers, factsOf, isCovered, nearestMiss, type Facts } from './facts.ts';
import { rivalsOfDrafts } from './rivals.ts';

const USAGE = `usage: npm run eval:extract -- [options]
  --texts DIR   the articles (default: ../shared/articles, where it is)
  --missed      the claims that no draft covers
  --beyond      discrepancies between drafts that are not on the list
  --sample N    every Nth draft with its sentence, for a person to judge
`;

/** Runs the measurement of the project in `root`. @returns the exit code */
export function main(root: string, argv: readonly string[]): number {
  const options = parseArgs({ args: [...argv], options: { texts: { type: 'string' }, missed: { type: 'boolean' }, beyond: { type: 'boolean' }, sample: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values;
  if (options.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const corpus = loadCorpus(root);
  const { workspace } = corpus;
  const texts = resolve(options.texts ?? join(root, '..', 'shared', 'articles'));
  const articles = workspace.sources.flatMap((source) => {
    const file = source.text === null ? '' : join(texts, source.text.file);
    return existsSync(file) ? [{ source, text: readFileSync(file, 'utf8') }] : [];
  });
  if (articles.length === 0) {
    process.stdout.write(`The articles are not at hand (${texts}): nothing is measured. --texts DIR tells where they are.\n`);
    return 0;
  }
  const language = loadLanguage();
  const drafter = createDrafter(workspace, language);
  const spellings = new Map(workspace.entities.map(({ id, name, aliases }) => [`entity:${id}`, [name, ...aliases].map(foldName)]));
  const engine = createEngine(workspace, language);
  const table: string[][] = [];
  const sum = { figures: [0, 0], all: [0, 0] };
  const drafted: { readonly claim: Claim; readonly facts: Facts; readonly draft: Draft }[] = [];
  const claimFacts = new Map<string, Facts>();

  for (const { source, text } of articles) {
    const drafts = drafter.draft(text, source).drafts.map((draft) => {
      const claim = claimOf(draft, source);
      return { draft, claim, facts: factsOf(engine.read(claim, source), spellings) };
    });
    drafted.push(...drafts);
    const counts = { figures: [0, 0], all: [0, 0] };
    for (const claim of workspace.claims.filter((one) => one.source === source.id)) {
      const facts = factsOf(engine.read(claim, source), spellings);
      claimFacts.set(claim.id, facts);
      const paragraph = paragraphOf(claim.at);
      const nearby = drafts.filter(({ draft }) => paragraphOf(draft.at) === paragraph).map((one) => one.facts);
      const covered = isCovered(facts, nearby);
      const kinds = facts.numbers.length + facts.dates.length > 0 ? (['figures', 'all'] as const) : (['all'] as const);
      for (const kind of kinds) for (const counter of [counts[kind], sum[kind]]) {
        counter[1]!++;
        if (covered) counter[0]!++;
      }
      if (!covered && options.missed === true) process.stdout.write(`${claim.id} ${claim.at}${kinds.length > 1 ? ' *' : ''} ${claim.text}\n    ${nearestMiss(facts, nearby)}\n`);
    }
    table.push([source.id, String(drafts.length), String(drafts.filter(({ draft }) => draft.open.length > 0).length), share(counts.figures), share(counts.all)]);
  }
  table.push(['all', String(drafted.length), String(drafted.filter(({ draft }) => draft.open.length > 0).length), share(sum.figures), share(sum.all)]);
  print([['source', 'drafts', 'needs context', 'recall: number or date', 'recall: all'], ...table]);

  if (options.sample !== undefined) sample(drafted, articles, Number(options.sample));
  const alone: Workspace = { ...workspace, claims: drafted.map(({ claim }) => claim), rulings: [] };
  const stands = drafted.map(({ claim, facts }) => ({
    id: claim.id,
    claims: workspace.claims.filter((one) => one.source === claim.source && paragraphOf(one.at) === paragraphOf(claim.at) && (covers(facts, claimFacts.get(one.id)!) || covers(claimFacts.get(one.id)!, facts))).map(({ id }) => id),
  }));
  const rivals = rivalsOfDrafts(reconcile(alone, { language }), corpus.expected, stands);
  process.stdout.write(`\nOver the drafts alone: ${rivals.found.length} of ${rivals.listed} expected rivals (${percent(rivals.found.length, rivals.listed)}); ${rivals.discrepancies} discrepancies, ${rivals.beyond.length} with nothing that is on the list.\n`);
  process.stdout.write(`Not found: ${rivals.missed.map(({ a, b }) => `${a} ~ ${b}`).join('; ') || 'none'}\n`);
  if (options.beyond === true) for (const text of rivals.beyond) process.stdout.write(`\n${text}\n`);
  return 0;
}

function claimOf(draft: Draft, source: Source): Claim {
  return { id: `${source.id}#${draft.id}`, source: source.id, text: draft.text, at: draft.at, quote: null, evidence: draft.evidence, overrides: { certainty: draft.certainty, ...(draft.attribution.length > 0 ? { attribution: draft.attribution } : {}) }, said: null, status: 'draft', withdrawn: null, location: { file: `claims/${source.id}.yaml`, line: 1, column: 1 } };
}

function paragraphOf(at: string | null): string {
  return /^p\d+/.exec(at ?? '')?.[0] ?? '';
}

function share([covered, all]: readonly number[]): string {
  return `${covered}/${all} ${percent(covered!, all!)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)}%`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const row of rows) process.stdout.write(`${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}\n`);
}

function sample(drafted: readonly { readonly claim: Claim; readonly draft: Draft }[], articles: readonly { readonly source: Source }[], every: number): void {
  for (const { source } of articles) {
    const own = drafted.filter(({ claim }) => claim.source === source.id);
    own.forEach(({ draft }, i) => {
      if (i % every === 0) process.stdout.write(`${source.id} ${draft.at} ${draft.id}${draft.open.length > 0 ? ` [needs context: ${draft.open.join(', ')}]` : ''}\n    ${draft.text}\n`);
    });
  }
}
