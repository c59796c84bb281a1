/** What is aimed at on the labelled sets, beside what is reached. */
import type { SetResult } from './shared-sets.ts';
import type { Table } from './table.ts';

interface Target {
  readonly set: string;
  readonly figure: string;
  readonly value: (row: SetResult) => number;
  readonly aim: number;
  /** Below the aim is right, not above. */
  readonly atMost?: true;
}

/** Pooled first: they are what counts. The rest tells where it comes from. */
const TARGETS: readonly Target[] = [
  { set: 'POOLED', figure: 'conflict precision', value: ({ conflict }) => conflict.p, aim: 0.8 },
  { set: 'POOLED', figure: 'conflict recall', value: ({ conflict }) => conflict.r, aim: 0.45 },
  { set: 'POOLED', figure: 'false conflicts', value: ({ conflict }) => conflict.false_rate, aim: 0.03, atMost: true },
  { set: 'emergent', figure: 'accuracy', value: ({ accuracy = 0 }) => accuracy, aim: 0.7 },
  { set: 'emergent', figure: 'conflict recall', value: ({ conflict }) => conflict.r, aim: 0.5 },
  { set: 'rte3', figure: 'conflict precision', value: ({ conflict }) => conflict.p, aim: 0.45 },
  { set: 'rte3', figure: 'conflict recall', value: ({ conflict }) => conflict.r, aim: 0.35 },
  { set: 'rte3', figure: 'same, balanced', value: ({ same }) => same.balanced, aim: 0.68 },
  { set: 'fever_symmetric', figure: 'conflict precision', value: ({ conflict }) => conflict.p, aim: 0.75 },
  { set: 'fever_symmetric', figure: 'conflict recall', value: ({ conflict }) => conflict.r, aim: 0.45 },
  { set: 'equate_stress', figure: 'accuracy', value: ({ accuracy = 0 }) => accuracy, aim: 0.85 },
  { set: 'mrpc', figure: 'same F1', value: ({ same }) => same.f1, aim: 0.82 },
  { set: 'mrpc', figure: 'same, balanced', value: ({ same }) => same.balanced, aim: 0.72 },
  { set: 'nanco', figure: 'same, balanced', value: ({ same }) => same.balanced, aim: 0.78 },
  { set: 'emergent_headlines', figure: 'same precision', value: ({ same }) => same.p, aim: 0.95 },
  { set: 'emergent_headlines', figure: 'same recall', value: ({ same }) => same.r, aim: 0.4 },
  { set: 'emergent_headlines', figure: 'conflict precision', value: ({ conflict }) => conflict.p, aim: 0.75 },
  { set: 'emergent_headlines', figure: 'conflict recall', value: ({ conflict }) => conflict.r, aim: 0.4 },
];

/** A row a target whose set was run. */
export function targetsTable(rows: readonly SetResult[]): Table {
  const percent = (share: number): string => `${(100 * share).toFixed(1)}%`;
  return {
    head: ['set', 'figure', 'aim', 'now', ''],
    rows: TARGETS.flatMap(({ set, figure, value, aim, atMost }) => {
      const row = rows.find(({ name }) => name === set);
      if (!row) return [];
      const now = value(row);
      return [[set, figure, `${atMost ? '≤' : '≥'} ${(100 * aim).toFixed(0)}%`, percent(now), (atMost ? now <= aim : now >= aim) ? 'reached' : 'short']];
    }),
    wordsLast: true,
  };
}
