/** Figures as tables. */
import type { Agreement } from './agreement.ts';
import type { SourceCoverage } from './coverage.ts';
import { CONFLICT_TYPES } from './expected.ts';
import type { Figures } from './measure.ts';
import type { SetResult } from './shared-sets.ts';
import { percent, ratio, type Table } from './table.ts';

/** A column of figures for each workspace that was measured. */
export function figuresTable(columns: readonly (readonly [name: string, figures: Figures])[]): Table {
  const row = (label: string, cell: (figures: Figures) => string): string[] => [label, ...columns.map(([, figures]) => cell(figures))];
  const types = CONFLICT_TYPES.filter((type) => columns.some(([, { byType }]) => byType[type] !== undefined));
  return {
    head: ['', ...columns.map(([name]) => name)],
    rows: [
      row('expected rivals found', ({ rivals }) => ratio(rivals.found, rivals.listed)),
      row('  with the right type', ({ rivals }) => ratio(rivals.rightType, rivals.listed)),
      ...types.map((type) => row(`  as ${type}`, ({ byType }) => ratio(byType[type]?.rightType ?? 0, byType[type]?.listed ?? 0))),
      row('false alarms among the listed non-rivals', ({ notRivals }) => ratio(notRivals.falseAlarms, notRivals.listed)),
      row('  reported among the unsure ones', ({ unsure }) => ratio(unsure.reported, unsure.listed)),
      row('pairs that say the same, joined', ({ same }) => ratio(same.joined, same.pairs)),
      row('  joined, or one entails the other', ({ same }) => ratio(same.related, same.pairs)),
      row('  reported as rivals', ({ same }) => ratio(same.rivals, same.pairs)),
      row('  joined among the unsure ones', ({ unsureSame }) => ratio(unsureSame.joined, unsureSame.pairs)),
      row('listed pairs wrongly joined', ({ wronglyJoined }) => String(wronglyJoined)),
      row('discrepancies reported', ({ discrepancies }) => String(discrepancies.reported)),
      row('  all of it expected', ({ discrepancies }) => String(discrepancies.expected)),
      row('  some of it expected', ({ discrepancies }) => String(discrepancies.partly)),
      row('  beyond the list', ({ discrepancies }) => String(discrepancies.beyond)),
      row('developments', ({ developments }) => String(developments)),
      row('clusters', ({ clusters }) => String(clusters)),
      row('claims', ({ claims }) => String(claims)),
      row('  with overrides', ({ overridden, claims }) => ratio(overridden, claims)),
    ],
  };
}

/** A column for each pair of lists that was compared. */
export function agreementTable(columns: readonly (readonly [name: string, agreement: Agreement])[]): Table {
  const row = (label: string, cell: (agreement: Agreement) => string): string[] => [label, ...columns.map(([, agreement]) => cell(agreement))];
  return {
    head: ['', ...columns.map(([name]) => name)],
    rows: [
      row('rival pairs in both', ({ both }) => String(both)),
      row('  only in the first', ({ onlyFirst }) => String(onlyFirst)),
      row('  only in the second', ({ onlySecond }) => String(onlySecond)),
      row('listed pairs that neither calls rival', ({ neither }) => String(neither)),
      row('rival in one, listed otherwise in the other', ({ opposed }) => String(opposed.length)),
      row('Jaccard', ({ jaccard }) => jaccard.toFixed(3)),
      row("Cohen's kappa over all listed pairs", ({ kappa }) => kappa.toFixed(3)),
      row('positive agreement', ({ positive }) => positive.toFixed(3)),
      row('  counting pairs of claims that say the same', ({ positiveThroughSame }) => positiveThroughSame.toFixed(3)),
      row('of those in both, with a type in common', ({ sameType, both }) => ratio(sameType, both)),
    ],
  };
}

/** The rows of score.mjs; `timed` adds the times, which differ from run to run. */
export function sharedSetsTable(rows: readonly SetResult[], timed: boolean): Table {
  const head = ['set', 'n', 'same P', 'R', 'F1', 'balanced', 'conflict P', 'R', 'F1', 'false', 'accuracy', 'calibration error', 'errors'];
  return {
    head: timed ? [...head, 'ms each'] : head,
    rows: rows.map(({ name, n, same, conflict, accuracy, ece, errors, ms_per_pair, ms_per_claim }) => [
      name,
      String(n),
      ...[same.p, same.r, same.f1, same.balanced, conflict.p, conflict.r, conflict.f1, conflict.false_rate].map(percent),
      accuracy === undefined ? '–' : percent(accuracy),
      ece === undefined ? '–' : ece.toFixed(3),
      errors === undefined ? '–' : String(errors),
      ...(timed ? [(ms_per_pair ?? ms_per_claim ?? 0).toFixed(2)] : []),
    ]),
  };
}

/** One source's paragraphs. The words are there only where the article's text was. */
export function coverageTable({ paragraphs }: SourceCoverage): Table {
  const withWords = paragraphs.some(({ words }) => words !== null);
  const sentencesOf = (sentences: ReadonlyMap<number, number>): string => [...sentences].map(([sentence, claims]) => `${sentence === 0 ? '–' : `s${sentence}`}: ${claims}`).join(', ');
  return {
    head: ['paragraph', 'claims', ...(withWords ? ['words'] : []), 'claims by sentence'],
    rows: paragraphs.map(({ paragraph, claims, words, sentences }) => [`p${paragraph}`, String(claims), ...(withWords ? [String(words ?? 0)] : []), sentencesOf(sentences)]),
    wordsLast: true,
  };
}
