import { describe, expect, it } from 'vitest';
import { keptApart } from '../../src/match/block-apart.ts';
import { compareRelated } from '../../src/match/compare.ts';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import type { Reading } from '../../src/types.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { claim } from '../trace/made-up-report.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: defaultConfig }, loadLanguage());
const read = (id: string, text: string): Reading => engine.read(claim({ id, text }), null);

function areApart(a: Reading, b: Reading): boolean {
  const { byDates, bySlots } = keptApart([a, b]);
  return byDates(0, 1) || bySlots(0, 1);
}

describe('told apart before they are compared, and unrelated by comparing', () => {
  it.each<[string, string, string]>([
    ['a figure of two towns', 'Turnout in the mayoral election in Naples on 2 June 2003 was 44%.', 'Turnout in the mayoral election in Genoa on 8 May 2007 was 51%.'],
    ['the arrests of two days', 'Police arrested 23 people in Naples on 5 May 2010.', 'Police arrested 40 people in Naples on 9 June 2014.'],
    ['what somebody was cleared of, and what somebody else was convicted of', 'Anna Roe was acquitted of fraud on 4 January 1997.', 'Peter Hale was convicted of fraud on 4 January 1997.'],
    ['ferries that sank on two days off two towns', 'A ferry sank off Naples on 2 June 2003.', 'A ferry sank off Genoa on 8 May 2007.'],
  ])('%s', (_, a, b) => {
    const [x, y] = [read('a#c1', a), read('b#c1', b)];
    expect(areApart(x, y)).toBe(true);
    expect(compareRelated(x, y)).toBeNull();
  });
});

describe('compared, since comparing relates them', () => {
  it.each<[string, string, string]>([
    ['one town, two figures of one day', 'Turnout in the mayoral election in Naples on 2 June 2003 was 44%.', 'Turnout in the mayoral election in Naples on 2 June 2003 was 51%.'],
    ['a deed that is given to two', 'Rebels captured Aleppo on 30 November 2024.', 'The army captured Aleppo on 30 November 2024.'],
    ['two days of what happens once', 'Assad fled Damascus on 7 December 2024.', 'Assad left Damascus on 8 December 2024.'],
    ['the two of a match, turned round', 'Ajax beat Feyenoord on 4 May 2021.', 'Feyenoord beat Ajax on 4 May 2021.'],
    ['the same words but for a number', 'A ferry with 200 people on board sank off Naples on Sunday.', 'A ferry with 300 people on board sank off Naples on Sunday.'],
  ])('%s', (_, a, b) => {
    const [x, y] = [read('a#c1', a), read('b#c1', b)];
    expect(compareRelated(x, y)).not.toBeNull();
    expect(areApart(x, y)).toBe(false);
  });
});
