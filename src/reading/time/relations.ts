/** The words before a date that say how it is tied to what happened. */
import type { TimeInterval, TimeRelation, Token } from '../../types.ts';
import { word } from './candidate.ts';

/** Each row: the words, the relation, and a sentence that shows them. */
const ROWS: readonly (readonly [string, TimeRelation, string])[] = [
  ['in', 'at', 'The bridge opened in 1932.'],
  ['on', 'at', 'The bridge opened on 19 March 1932.'],
  ['at', 'at', 'Polls closed at noon on Sunday.'],
  ['of', 'at', 'the attacks of 11 September 2001'],
  ['for', 'at', 'The trial is set for 4 March 2025.'],
  ['during', 'at', 'Prices doubled during 2022.'],
  ['over', 'at', 'Rain fell over the past week.'],
  ['within', 'at', 'Rain fell within the past week.'],
  ['throughout', 'at', 'Fighting went on throughout 2016.'],
  ['across', 'at', 'Sales fell across 2023.'],
  ['sometime in', 'at', 'It sank sometime in 1912.'],
  ['some time in', 'at', 'It sank some time in 1912.'],
  ['dated', 'at', 'a letter dated 5 May 1945'],
  ['between', 'at', 'It was built between 1889 and 1891.'],
  ['as late as', 'at', 'Slaves were sold as late as 1888.'],
  ['as early as', 'at', 'Traces were found as early as 1998.'],
  ['as recently as', 'at', 'He ran as recently as 2020.'],
  ['not before', 'after', 'The plant will open not before 2030.'],
  ['no earlier than', 'after', 'The plant will open no earlier than 2030.'],
  ['no sooner than', 'after', 'The plant will open no sooner than 2030.'],
  ['by', 'by', 'The town fell by 6 December 2024.'],
  ['no later than', 'by', 'Bids are due no later than 5 May 2025.'],
  ['not later than', 'by', 'Bids are due not later than 5 May 2025.'],
  ['on or before', 'by', 'Bids are due on or before 5 May 2025.'],
  ['before', 'before', 'He left before 2011.'],
  ['prior to', 'before', 'He left prior to 2011.'],
  ['ahead of', 'before', 'Talks failed ahead of 31 March 2019.'],
  ['earlier than', 'before', 'It is earlier than 1500.'],
  ['after', 'after', 'He left after 2011.'],
  ['following', 'after', 'Following 8 December 2024 the office was closed.'],
  ['later than', 'after', 'It is later than 1500.'],
  ['since', 'since', 'He has ruled since 2011.'],
  ['ever since', 'since', 'He has ruled ever since 2011.'],
  ['from', 'since', 'The rule applies from 1 January 2025.'],
  ['as from', 'since', 'The rule applies as from 1 January 2025.'],
  ['effective', 'since', 'Prices rise effective 1 July 2024.'],
  ['effective from', 'since', 'Prices rise effective from 1 July 2024.'],
  ['with effect from', 'since', 'He resigned with effect from 1 July 2024.'],
  ['starting', 'since', 'Fees rise starting 1 July 2024.'],
  ['starting in', 'since', 'Fees rise starting in 2024.'],
  ['starting on', 'since', 'Fees rise starting on 1 July 2024.'],
  ['starting from', 'since', 'Fees rise starting from 1 July 2024.'],
  ['beginning', 'since', 'Fees rise beginning 1 July 2024.'],
  ['beginning in', 'since', 'Fees rise beginning in 2024.'],
  ['beginning on', 'since', 'Fees rise beginning on 1 July 2024.'],
  ['dating back to', 'since', 'a feud dating back to 1998'],
  ['dating to', 'since', 'a feud dating to 1998'],
  ['dates to', 'since', 'The station dates to 1969.'],
  ['date to', 'since', 'The stations date to 1969.'],
  ['going back to', 'since', 'a feud going back to 1998'],
  ['on or after', 'since', 'Born on or after 1 January 2008.'],
  ['until', 'until', 'He ruled until 2024.'],
  ['till', 'until', 'He ruled till 2024.'],
  ['up to', 'until', 'The data run up to 30 June 2023.'],
  ['up until', 'until', 'He ruled up until 2024.'],
  ['through', 'until', 'The exhibition runs through 5 May 2025.'],
  ['as of', 'as-of', 'As of 7 December 2024, 30 towns had fallen.'],
  ['as at', 'as-of', 'Debt stood at $2bn as at 31 March 2024.'],
];

export const RELATION_EXAMPLES = ROWS;

interface Row {
  readonly words: readonly string[];
  readonly relation: TimeRelation;
}

/** By last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Row[]> = (() => {
  const map = new Map<string, Row[]>();
  for (const [text, relation] of ROWS) {
    const words = text.split(' ');
    const last = words.at(-1)!;
    map.set(last, [...(map.get(last) ?? []), { words, relation }].sort((a, b) => b.words.length - a.words.length));
  }
  return map;
})();

/** What stands before a date: the relation, and the first token of the preposition. */
export interface ReadRelation {
  readonly relation: TimeRelation;
  readonly from: number;
  readonly preposition: string;
}

/** Reads the preposition whose last token is `at`; null if there is none. */
export function readRelation(tokens: readonly Token[], at: number): ReadRelation | null {
  for (const { words, relation } of BY_LAST_WORD.get(word(tokens, at)) ?? []) {
    const from = at - words.length + 1;
    if (from >= 0 && words.every((expected, i) => word(tokens, from + i) === expected)) return { relation, from, preposition: words.join(' ') };
  }
  return null;
}

/**
 * The time that "by X", "since X", … leave open. `modifies`: the date names an event ("after Tuesday's vote"), which is
 * somewhere in X, so that what is before or after it may be in X too. "Since" ends with publication, if X began before it.
 */
export function relate(interval: TimeInterval, relation: TimeRelation, published: TimeInterval | null, modifies: boolean): TimeInterval {
  switch (relation) {
    case 'by':
    case 'until':
      return { start: -Infinity, end: interval.end };
    case 'before':
      return { start: -Infinity, end: modifies ? interval.end : interval.start };
    case 'after':
      return { start: modifies ? interval.start : interval.end, end: Infinity };
    case 'since':
      return { start: interval.start, end: published && published.end > interval.start ? published.end : Infinity };
    default:
      return interval;
  }
}
