import { describe, expect, it } from 'vitest';
import { compareReadings } from '../../src/match/compare.ts';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import type { Relation } from '../../src/types.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { claim } from '../trace/made-up-report.ts';

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: defaultConfig }, loadLanguage());

function relationOf(a: string, b: string): Relation {
  const [x, y] = [engine.read(claim({ id: 'a#c1', text: a }), null), engine.read(claim({ id: 'b#c1', text: b }), null)];
  const { relation } = compareReadings(x, y);
  expect(compareReadings(y, x).relation).toBe(relation === 'entails' ? 'entailed-by' : relation === 'entailed-by' ? 'entails' : relation);
  return relation;
}

describe('two occasions of a kind, as an archive holds them', () => {
  it.each<[string, string, string]>([
    ['bids for two firms', 'The bid for Norda Steel was rejected by shareholders on 4 May 2010.', 'The bid for Velin Foods was approved by shareholders on 4 May 2010.'],
    ['fires of two years, each known only by its day', 'Two hundred people were evacuated from Paradise because of the fire on 8 November 2018.', 'Nine hundred people were evacuated from Paradise because of the fire on 2 August 2021.'],
    ['somebody elected in two towns within a month', 'Maria Costa was elected mayor of Faro on 3 May 2015.', 'Maria Costa was elected mayor of Beja on 20 May 2015.'],
    ['bridges in two towns', 'The new bridge in Morava opened on 3 May 2012.', 'The new bridge in Orlik opened on 3 May 2012.'],
    ['dams at one river, completed in years and on days that differ', 'The dam near Morava was completed on 3 May 1998.', 'The dam near Morava was completed on 14 June 2011.'],
    ['two firms in one town', 'Norda Steel laid off 400 workers in Hull on 4 October 2007.', 'Velin Foods laid off 900 workers in Hull on 4 October 2007.'],
    ['floods of two years', 'The floods in Assam on 12 July 2019 displaced 45,000 people.', 'The floods in Assam on 3 August 2020 displaced 120,000 people.'],
    ['two matches of a season', 'Hull beat Leeds 2-1 at home on 14 September 2019.', 'Leeds beat Hull 3-0 on 29 February 2020.'],
    ['two courts, years apart', 'Lena Dahl, who stood trial for fraud in Oslo, was found guilty on 3 May 2009.', 'Lena Dahl, who stood trial for fraud in Bergen, was found guilty on 9 December 2016.'],
  ])('%s', (_, a, b) => {
    expect(relationOf(a, b)).toBe('unrelated');
  });

  it('prices in two towns are not held against each other', () => {
    expect(['unrelated', 'compatible']).toContain(relationOf('The cost of bread in Kano fell in March 2019.', 'The cost of bread in Lagos rose in March 2019.'));
  });
});

describe('one occasion that is told in two ways', () => {
  it.each<[string, string, string]>([
    ['a bid, rejected and approved', 'The bid for Norda Steel was rejected by shareholders on 4 May 2010.', 'Shareholders approved the bid for Norda Steel on 4 May 2010.'],
    ['those who fled one fire', 'Two hundred people were evacuated from Paradise because of the fire on 8 November 2018.', 'Nine hundred people were evacuated from Paradise because of the fire on 8 November 2018.'],
    ['a year that is off by one', 'The dam near Morava was completed on 3 May 1998.', 'The dam near Morava was completed on 3 May 1999.'],
    ['a dam with a name of its own, whatever the dates', 'The Morava Dam was completed on 3 May 1998.', 'The Morava Dam was completed on 14 June 2011.'],
    ['an election of one town on two days', 'Maria Costa was elected mayor of Faro on 3 May 2015.', 'Maria Costa was elected mayor of Faro on 20 May 2015.'],
    ['one text names a further place', 'Assad fled Damascus on 7 December 2024.', 'Assad left Damascus for Moscow on 8 December 2024.'],
    ['one life, with a place in each text', 'The singer Mireille Daubry died in Nice on Monday at the age of 81.', 'Mireille Daubry, who has died aged 83, began her career in the cafés of Marseille.'],
    ['one bus, told by its school and by where it crashed', 'The school bus was carrying 31 pupils of the Hollin primary school.', 'Twenty-seven pupils were on board the school bus that crashed near Ardeny.'],
  ])('%s', (_, a, b) => {
    expect(relationOf(a, b)).toBe('conflict');
  });
});
