/** How much of what a reader finds in unseen news the tool finds: a row a topic. */
import { reconcile, loadLanguage } from '../../../src/pipeline.ts';
import type { Report } from '../../../src/types.ts';
import { measure, type Measurement } from '../measure.ts';
import { ratio, type Table } from '../table.ts';
import type { NewsTopic } from './news-file.ts';

export interface NewsResult {
  readonly topic: NewsTopic;
  readonly report: Report;
  readonly measured: Measurement;
}

/** Sums over topics, for tables and thresholds. */
export interface NewsFigures {
  readonly claims: number;
  readonly rivals: number;
  /** Rivals found with one of the types expected. */
  readonly found: number;
  /** Pairs reported as rivals that are none. */
  readonly falseAlarms: number;
  readonly same: number;
  readonly joined: number;
  /** Pairs in one cluster that do not say the same. */
  readonly wronglyJoined: number;
}

/** Runs the whole pipeline on each topic. */
export function runNews(topics: readonly NewsTopic[]): readonly NewsResult[] {
  const language = loadLanguage();
  return topics.map((topic) => {
    const report = reconcile(topic.workspace, { language });
    return { topic, report, measured: measure(report, topic.expected) };
  });
}

/** The sums of some results. */
export function newsFigures(results: readonly NewsResult[]): NewsFigures {
  const sum = (count: (measured: Measurement) => number): number => results.reduce((total, { measured }) => total + count(measured), 0);
  return {
    claims: sum(({ figures }) => figures.claims),
    rivals: sum(({ figures }) => figures.rivals.listed),
    found: sum(({ figures }) => figures.rivals.rightType),
    falseAlarms: sum(({ figures }) => figures.notRivals.falseAlarms),
    same: sum(({ figures }) => figures.same.pairs),
    joined: sum(({ figures }) => figures.same.joined),
    wronglyJoined: sum(({ figures }) => figures.wronglyJoined),
  };
}

const WORDINGS = ['plain', 'mixed', 'press'] as const;

/** A sum for each wording and for whether it is kept apart; `each`: with a row a topic. */
export function newsTable(results: readonly NewsResult[], each: boolean): Table {
  const lots = [false, true].flatMap((kept) => WORDINGS.map((wording) => ({ name: `${wording}, ${kept ? 'kept apart' : 'worked on'}`, some: results.filter(({ topic }) => topic.keptApart === kept && topic.wording === wording) })));
  return {
    head: ['unseen news', 'claims', 'rivals found', 'false alarms', 'same, joined', 'wrongly joined'],
    rows: lots.filter(({ some }) => some.length > 0).flatMap(({ name, some }) => [...(each ? some.map((one) => row(`  ${one.topic.topic}`, newsFigures([one]))) : []), row(`${name} (${some.length} topics)`, newsFigures(some))]),
  };
}

function row(name: string, { claims, rivals, found, falseAlarms, same, joined, wronglyJoined }: NewsFigures): string[] {
  return [name, String(claims), ratio(found, rivals), String(falseAlarms), ratio(joined, same), String(wronglyJoined)];
}
