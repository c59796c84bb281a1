/** Right and all, by phenomenon and by bullet. */
import { ratio, type Table } from '../table.ts';
import type { Outcome } from './check.ts';

/** One row a bullet and one each phenomenon of it; the last row is over all. */
export function phenomenaTable(outcomes: readonly Outcome[]): Table {
  const cell = (some: readonly Outcome[]): string => ratio(some.filter(({ wrong }) => wrong.length === 0).length, some.length);
  const bullets = [...new Set(outcomes.map(({ of }) => of.bullet))];
  return {
    head: ['', 'read rightly'],
    rows: [
      ...bullets.flatMap((bullet) => {
        const own = outcomes.filter(({ of }) => of.bullet === bullet);
        return [[bullet.replaceAll('-', ' '), cell(own)], ...[...new Set(own.map(({ of }) => of.phenomenon))].map((phenomenon) => [`  ${phenomenon}`, cell(own.filter(({ of }) => of.phenomenon === phenomenon))])];
      }),
      ['all', cell(outcomes)],
    ],
  };
}
