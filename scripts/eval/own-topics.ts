/** The project's own pairs by topic. */
import { isRight, type LabelledPair } from '../labelled/labelled-pair.ts';
import { ratio, type Table } from './table.ts';

/** A row a topic and one for all: right by relation and type; conflicts by the relation alone. */
export function ownTable(pairs: readonly LabelledPair[]): Table {
  const topics = [...new Set(pairs.map(({ group }) => group))].sort();
  return {
    head: ['topic', 'right', 'conflict precision', 'recall', 'false conflicts'],
    rows: [...topics.map((topic) => pairsRow(topic, pairs.filter(({ group }) => group === topic))), pairsRow('all', pairs)],
  };
}

/** What is right of some pairs: by relation and type; conflicts by the relation alone. */
export function pairsRow(name: string, pairs: readonly LabelledPair[]): string[] {
  const accepts = ({ gold }: LabelledPair): boolean => 'relations' in gold && gold.relations.includes('conflict');
  const demands = (pair: LabelledPair): boolean => accepts(pair) && 'relations' in pair.gold && pair.gold.relations.length === 1;
  const called = pairs.filter(({ found }) => found.relation === 'conflict');
  const must = pairs.filter(demands);
  return [
    name,
    ratio(pairs.filter(({ gold, found }) => isRight(gold, found) === true).length, pairs.length),
    ratio(called.filter(accepts).length, called.length),
    ratio(must.filter(({ found }) => found.relation === 'conflict').length, must.length),
    String(called.filter((pair) => !accepts(pair)).length),
  ];
}
