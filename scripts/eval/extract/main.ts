/** `npm run eval:extract`: how well drafts stand in for the claims that people wrote by hand. docs/evaluation.md has the method. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createDrafter, createEngine, loadLanguage, reconcile, type Language } from '../../../src/pipeline.ts';
import type { Workspace } from '../../../src/types.ts';
import { sentenceAt } from '../../../src/values/article-text.ts';
import { loadCorpus } from '../corpus.ts';
import { judgedTable, sampleOf, textMark } from './judged.ts';
import { measureArticle, type ArticleFigures } from './measure.ts';
import { loadOwnArticles, type Article } from './own-articles.ts';
import { rivalsOfDrafts } from './rivals.ts';
import { measureSpeed } from './speed.ts';

const USAGE = `usage: npm run eval:extract -- [options]
  --texts DIR   the corpus's articles (default: ../shared/articles, where it is)
  --only WHAT   corpus, or own
  --missed      the claims that no draft covers
  --drafts      all drafts
  --sample N    N drafts of each group of articles, drawn by --seed, with their sentences, for a person to judge
  --seed S      (default 1)
  --speed N     how fast N made-up articles of 1,000 words are drafted, and in how much memory (nothing else is measured)
  --beyond      discrepancies between drafts that are not on the list
`;

/** Runs the measurement of the project in `root`. @returns the exit code */
export function main(root: string, argv: readonly string[]): number {
  const options = parseArgs({ args: [...argv], options: { texts: { type: 'string' }, only: { type: 'string' }, missed: { type: 'boolean' }, drafts: { type: 'boolean' }, sample: { type: 'string' }, seed: { type: 'string', default: '1' }, speed: { type: 'string' }, beyond: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } }).values;
  if (options.help === true) {
    process.stdout.write(USAGE);
    return 0;
  }
  const language = loadLanguage();
  if (options.speed !== undefined) {
    const { articles, words, drafts, perMinute, memory } = measureSpeed(loadOwnArticles(root), Number(options.speed), language);
    process.stdout.write(`${articles} articles of ${words} words, ${drafts} drafts: ${perMinute} articles a minute of processor time\n`);
    print([['after', 'heap, MB', 'resident, MB'], ...memory.map(({ after, heap, resident }) => [String(after), String(heap), String(resident)])]);
    return 0;
  }
  const measured: ArticleFigures[] = [];
  const show = (figures: readonly ArticleFigures[], articles: readonly Article[]): void => {
    measured.push(...figures);
    if (options.sample !== undefined) {
      const texts = new Map(articles.map(({ source, text }) => [source.id, text]));
      for (const { claim, draft } of sampleOf(figures, Number(options.sample), Number(options.seed))) process.stdout.write(`${claim.id} ${textMark(draft.text)} ${draft.at}\n  S ${sentenceAt(texts.get(claim.source)!, draft.at) ?? ''}\n  D ${draft.text}${draft.open.length > 0 ? `   # needs context: ${draft.open.join(', ')}` : ''}\n`);
    }
    if (options.drafts === true) for (const one of figures) for (const { draft } of one.drafts) process.stdout.write(`${one.source} ${draft.at} ${draft.id} ${draft.text}${draft.open.length > 0 ? `   # needs context: ${draft.open.join(', ')}` : ''}\n`);
    if (options.missed === true) for (const one of figures) for (const { claim, hasFigures, lacks } of one.missed) process.stdout.write(`${claim.id} ${claim.at}${hasFigures ? ' *' : ''} ${claim.text}\n    ${lacks}\n`);
  };
  if (options.only !== 'own') {
    const corpus = loadCorpus(root);
    const texts = resolve(options.texts ?? join(root, '..', 'shared', 'articles'));
    const articles = corpus.workspace.sources.flatMap((source): Article[] => {
      const file = source.text === null ? '' : join(texts, source.text.file);
      return existsSync(file) ? [{ source, text: readFileSync(file, 'utf8'), lot: 'corpus' }] : [];
    });
    if (articles.length === 0) process.stdout.write(`The corpus's articles are not at hand (${texts}): nothing is measured on them. --texts DIR tells where they are.\n`);
    else {
      const figures = measure(corpus.workspace, articles, language);
      show(figures, articles);
      process.stdout.write('The corpus\n');
      print(table(figures));
      const rivals = rivalsOfDrafts(reconcile({ ...corpus.workspace, claims: figures.flatMap(({ drafts }) => drafts.map(({ claim }) => claim)), rulings: [] }, { language }), corpus.expected, figures.flatMap(({ standing }) => standing));
      process.stdout.write(`\nOver the drafts alone: ${rivals.found.length} of ${rivals.listed} expected rivals (${percent(rivals.found.length, rivals.listed)}); ${rivals.discrepancies} discrepancies, ${rivals.beyond.length} with nothing that is on the list.\n`);
      process.stdout.write(`Not found: ${rivals.missed.map(({ a, b }) => `${a} ~ ${b}`).join('; ') || 'none'}\n\n`);
      if (options.beyond === true) for (const text of rivals.beyond) process.stdout.write(`${text}\n\n`);
    }
  }
  if (options.only !== 'corpus') {
    const own = loadOwnArticles(root);
    for (const lot of [...new Set(own.articles.map((article) => article.lot))].sort()) {
      const articles = own.articles.filter((article) => article.lot === lot);
      const figures = measure(own.workspace, articles, language);
      show(figures, articles);
      process.stdout.write(`Own articles, ${lot} lot\n`);
      print(table(figures));
      process.stdout.write('\n');
    }
  }
  process.stdout.write(judgedTable(root, measured) ?? '');
  return 0;
}

function measure(workspace: Workspace, articles: readonly Article[], language: Language): ArticleFigures[] {
  const drafter = createDrafter(workspace, language);
  const engine = createEngine(workspace, language);
  return articles.map((article) => measureArticle(article, workspace, drafter, engine.read));
}

function table(figures: readonly ArticleFigures[]): string[][] {
  const total = (of: (one: ArticleFigures) => readonly [number, number]): readonly [number, number] => figures.map(of).reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
  const row = (name: string, some: readonly ArticleFigures[], withFigures: readonly [number, number], all: readonly [number, number]): string[] => {
    const drafts = some.flatMap((one) => one.drafts);
    return [name, String(drafts.length), String(drafts.filter(({ draft }) => draft.open.length > 0).length), share(withFigures), share(all)];
  };
  return [
    ['source', 'drafts', 'needs context', 'recall: number or date', 'recall: all'],
    ...figures.map((one) => row(one.source, [one], one.withFigures, one.all)),
    row('all', figures, total((one) => one.withFigures), total((one) => one.all)),
  ];
}

function share([covered, all]: readonly [number, number]): string {
  return `${covered}/${all} ${percent(covered, all)}`;
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)}%`;
}

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  for (const row of rows) process.stdout.write(`${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}\n`);
}
