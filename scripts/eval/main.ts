/** `npm run eval`: how well the tool does on the bundled corpus, and on labelled sets where they are at hand. docs/evaluation.md has the method. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createEngine, reconcile } from '../../src/pipeline.ts';
import type { Report } from '../../src/types.ts';
import { compareAll } from '../labelled/all-pairs.ts';
import { agreement, type Agreement } from './agreement.ts';
import { articleParagraphs, loadCorpus, type Corpus } from './corpus.ts';
import { coverage, type SourceCoverage } from './coverage.ts';
import { writeParts } from './documents.ts';
import { faultsOf } from './expected.ts';
import { independentTable } from './independent.ts';
import { labelledSections } from './labelled-sections.ts';
import { listBeyond, listMissed, listReaders, type Compare } from './listings.ts';
import { measure, withoutOverrides } from './measure.ts';
import { loadNews } from './news/news-file.ts';
import { newsTable, runNews, type NewsResult } from './news/news-figures.ts';
import { loadPhenomena } from './phenomena/cases.ts';
import { checkPhenomena } from './phenomena/check.ts';
import { listMisread } from './phenomena/listing.ts';
import { phenomenaTable } from './phenomena/table.ts';
import { tableSection, textSection, type Section } from './section.ts';
import { runSharedSets, type SharedSets } from './shared-sets.ts';
import { alignedTable, markdownTable, type Table } from './table.ts';
import { agreementTable, coverageTable, figuresTable, sharedSetsTable } from './tables.ts';
import { targetsTable } from './targets.ts';

const USAGE = `usage: npm run eval -- [options]
  --list         discrepancies beyond the expected ones, to be judged by a person
  --missed       what was expected and is not so: texts, readings, comparison
  --readers      the pairs that only one of the two readers calls rival
  --misread      sentences by phenomenon that are not read rightly, with what was read
  --news         small made-up workspaces of news, and nothing else; with --missed also what fails in them
  --kept-apart   with --news --missed: also in those kept apart from the work
  --coverage     claims by source and paragraph, and nothing else
  --texts DIR    the articles, for paragraphs without claims (default: ../shared/articles, where it is)
  --no-shared    without the labelled sets in ../shared/eval
  --write        also rewrites the tables in docs/evaluation.md and docs/corpus.md
  --write-first  the same, and the figures of the first run too
  --json         figures as one JSON object
`;

const OPTIONS = {
  list: { type: 'boolean', default: false },
  missed: { type: 'boolean', default: false },
  readers: { type: 'boolean', default: false },
  misread: { type: 'boolean', default: false },
  news: { type: 'boolean', default: false },
  'kept-apart': { type: 'boolean', default: false },
  coverage: { type: 'boolean', default: false },
  texts: { type: 'string' },
  'no-shared': { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  'write-first': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Runs the evaluation of the project in `root`. @returns the exit code: 2 where the options cannot be used, 1 where the corpus or its lists are unsound, else 0 whatever the figures */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  let options;
  try {
    options = parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    process.stderr.write(`eval: ${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(USAGE);
    return 0;
  }
  if (options.news) {
    const results = newsResults(root);
    const listed = results.filter(({ topic }) => options['kept-apart'] || !topic.keptApart);
    print([alignedTable(newsTable(results, true)), ...(options.missed ? listed.map(({ topic, report, measured }) => `== ${topic.topic}\n\n${listMissed(report, measured, comparer(report))}`) : [])]);
    return 0;
  }
  const corpus = loadCorpus(root);
  const faults = faultsOfCorpus(corpus);
  for (const fault of faults) process.stderr.write(`eval: ${fault}\n`);

  const write = options.write || options['write-first'];
  const covered = coverage(corpus.workspace, articleParagraphs(corpus.workspace, resolve(options.texts ?? join(root, '..', 'shared', 'articles'))));
  if (options.coverage) {
    print(options.json ? [json(covered.map(plainCoverage))] : covered.map((one) => section(coverageTitle(one), coverageTable(one))));
    if (write) writeCoverage(root, covered);
    return faults.length === 0 ? 0 : 1;
  }

  const report = reconcile(corpus.workspace);
  const measured = measure(report, corpus.expected);
  const without = measure(reconcile(withoutOverrides(corpus.workspace)), corpus.expected);
  const readers = readersOf(corpus);
  const shared: SharedSets = options['no-shared'] ? { ran: false, because: '--no-shared' } : runSharedSets(root);
  const outcomes = checkPhenomena(loadPhenomena(join(root, 'tests', 'reading', 'phenomena')));
  const phenomena = phenomenaTable(outcomes);
  const figures = figuresTable([['as it is', measured.figures], ['without overrides', without.figures]]);

  if (options.json) {
    print([json({ corpus: measured.figures, without_overrides: without.figures, readers: Object.fromEntries(readers), phenomena: Object.fromEntries(phenomena.rows), shared: shared.ran ? shared.rows : null })]);
    return faults.length === 0 ? 0 : 1;
  }
  const sections: readonly Section[] = [
    tableSection('The corpus against tests/corpus/expected.yaml', 'eval:corpus', figures),
    ...(readers.length > 0 ? [tableSection('Two readers', 'eval:readers', agreementTable(readers))] : []),
    tableSection('Sentences by phenomenon (tests/reading/phenomena)', 'eval:phenomena', phenomena),
    tableSection('Unseen news (tests/news)', 'eval:news', newsTable(newsResults(root), false)),
    ...(shared.ran
      ? [
          tableSection('Labelled sets in ../shared/eval', 'eval:shared', sharedSetsTable(shared.rows, true), sharedSetsTable(shared.rows, false)),
          tableSection('Aims', 'eval:targets', targetsTable(shared.rows)),
        ]
      : [textSection('Labelled sets', null, `not run (${shared.because})`)]),
    tableSection('Pairs by an author who did not know the program (tests/understanding/independent)', 'eval:independent', independentTable(root)),
    ...labelledSections(compareAll(root, shared.ran)),
    ...(options.list ? [textSection('Discrepancies beyond the list', null, listBeyond(report, measured))] : []),
    ...(options.missed ? [textSection('What was expected and is not so', null, listMissed(report, measured, comparer(report)))] : []),
    ...(options.misread ? [textSection('Not read rightly', null, listMisread(outcomes))] : []),
    ...(options.readers ? readers.slice(0, 1).map(([, one]) => textSection('Rival for one reader only', null, listReaders(corpus.workspace, one))) : []),
  ];
  print(sections.map(({ title, text }) => `${title}\n\n${text}`));
  if (write) {
    // Tables that need the labelled sets stay as they are where these are not at hand.
    const kept = sections.flatMap((one) => (one.kept === null || (!shared.ran && NEED_SETS.has(one.kept.marker)) ? [] : [[one.kept.marker, one.kept.markdown] as const]));
    writeParts(join(root, 'docs', 'evaluation.md'), { ...Object.fromEntries(kept), ...(options['write-first'] ? { 'eval:first-run': markdownTable(figures) } : {}) });
    writeCoverage(root, covered);
  }
  return faults.length === 0 ? 0 : 1;
}

function newsResults(root: string): readonly NewsResult[] {
  return runNews(loadNews(join(root, 'tests', 'news')));
}

/** Tables that would be of fewer sets. */
const NEED_SETS: ReadonlySet<string> = new Set(['eval:confidence-conflict', 'eval:confidence']);

/** Why the figures would mean less than they say: broken files, and lists at odds with the claims or with themselves. */
function faultsOfCorpus({ workspace, diagnostics, expected, firstReader, secondReader }: Corpus): readonly string[] {
  const ids = new Set(workspace.claims.map(({ id }) => id));
  const lists = [['expected.yaml', expected], ['readers/first.yaml', firstReader], ['readers/second.yaml', secondReader]] as const;
  return [
    ...diagnostics.filter(({ severity }) => severity === 'error').map(({ code, file, line }) => `${file ?? 'workspace'}:${line ?? 0}: ${code}`),
    ...lists.flatMap(([name, list]) => (list === null ? [] : faultsOf(list, ids).map((fault) => `tests/corpus/${name}: ${fault}`))),
  ];
}

/** The readers against each other comes first: the list was made from both, so that each of them agrees with it by making. */
function readersOf({ expected, firstReader, secondReader }: Corpus): readonly (readonly [string, Agreement])[] {
  if (secondReader === null) return [];
  return [
    ...(firstReader === null ? [] : [['first and second reader', agreement(firstReader, secondReader)] as const]),
    ['expected list and second reader', agreement(expected, secondReader)] as const,
  ];
}

/** The report leaves unrelated pairs out: those are compared anew, to see why they are unrelated. */
function comparer(report: Report): Compare {
  const engine = createEngine(report.workspace);
  return (a, b) => {
    const [one, other] = [report.readings.get(a), report.readings.get(b)];
    return one && other ? engine.compare(one, other) : null;
  };
}

function writeCoverage(root: string, covered: readonly SourceCoverage[]): void {
  if (covered.some(({ paragraphs }) => paragraphs.some(({ words }) => words === null))) {
    // Without the texts the table would lose the paragraphs after the last claim, and the words of all.
    process.stderr.write('eval: docs/corpus.md is left as it is: not all articles are at hand (--texts DIR)\n');
    return;
  }
  const total = covered.reduce((sum, { claims }) => sum + claims, 0);
  const overview: Table = {
    head: ['source', 'claims', 'paragraphs', 'without claims'],
    rows: [...covered.map(({ source, claims, paragraphs }) => [source, claims, paragraphs.length, paragraphs.filter((one) => one.claims === 0).length].map(String)), ['all', String(total)]],
  };
  writeParts(join(root, 'docs', 'corpus.md'), { 'eval:paragraphs': [markdownTable(overview), ...covered.map((one) => `### ${coverageTitle(one)}\n\n${markdownTable(coverageTable(one))}`)].join('\n\n') });
}

function coverageTitle({ source, claims, withoutPlace }: SourceCoverage): string {
  return `${source}: ${claims} claims${withoutPlace > 0 ? `, ${withoutPlace} without a place` : ''}`;
}

function plainCoverage(one: SourceCoverage): unknown {
  return { ...one, paragraphs: one.paragraphs.map(({ sentences, ...rest }) => ({ ...rest, sentences: Object.fromEntries(sentences) })) };
}

function section(title: string, table: Table): string {
  return `${title}\n\n${alignedTable(table)}`;
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function print(parts: readonly string[]): void {
  process.stdout.write(`${parts.join('\n\n')}\n`);
}
