import { expect, test } from 'vitest';
import { compareReadings } from '../../src/match/compare.ts';
import { mayComeAgain } from '../../src/match/conflict/recurrence.ts';
import { createEngine, loadLanguage } from '../../src/pipeline.ts';
import type { Reading } from '../../src/types.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { claim } from '../trace/made-up-report.ts';

const DAY = 86_400_000;

test.each<[string, string | null, number, boolean]>([
  ['a birth is one, whatever lies between the dates', 'be-born', 4000, false],
  ['a museum opens once', 'open', 700, false],
  ['an election won years later is another', 'win', 1400, true],
  ['one taking of a town, a week apart', 'capture', 7, false],
  ['a verb that the lexicon does not know', null, 400, true],
])('%s', (_, concept, days, expected) => expect(mayComeAgain(concept, days * DAY)).toBe(expected));

const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: defaultConfig }, loadLanguage());
const read = (id: string, text: string): Reading => engine.read(claim({ id, text }), null);

test.each<[string, string, string, boolean]>([
  ['what was new at two times far apart is two things', 'The new museum was opened in March 1998.', 'The new museum was opened in June 2007.', false],
  ['two takeovers of one firm, each with the day on which it was announced', 'The takeover of Acme Corp that was announced on 27 August 2017 cost $5.3 billion.', 'The takeover of Acme Corp that was announced on 25 March 2013 cost $1.5 billion.', false],
  ['one takeover, of which two prices are told', 'The takeover of Acme Corp that was announced on 27 August 2017 cost $5.3 billion.', 'The takeover of Acme Corp that was announced on 27 August 2017 cost $1.5 billion.', true],
  ['fewer cases years later are those of another outbreak', 'Malawi reported 9,775 cases of cholera on 15 April 2015.', 'Malawi reported 1,899 cases of cholera on 1 July 2018.', false],
  ['fewer cases a week later are not', 'Malawi reported 9,775 cases of cholera on 15 April 2015.', 'Malawi reported 1,899 cases of cholera on 22 April 2015.', true],
  ['two bridges, each told with its length and its opening', 'The new bridge in Oxford, opened on 10 April 2003, is 1,900 m long.', 'The new bridge in Oxford, opened on 15 September 2007, is 730 m long.', false],
  ['two ferries of one day, each told by where it sank', 'The ferry that sank off Naples on 30 November 2019 was carrying 247 people.', 'The ferry that sank off Genoa on 30 November 2019 was carrying 193 people.', false],
  ['the earthquake in a place is one, on either side of the verb', 'The earthquake in Senna killed 40 people.', 'Sixty-two people died in the earthquake in Senna.', true],
  ['an attack in a place may be another than the one that is meant', 'The attack in Aleppo killed five people.', 'Twelve people died in an attack in Aleppo.', false],
  ['the attack in another place is another', 'The attack in Aleppo killed five people.', 'Twelve people died in the attack in Homs.', false],
  ['the attack, nobody says where', 'The attack killed five people.', 'Twelve people died in the attack.', false],
  ['one ferry, of which two numbers are told', 'The ferry that sank off Naples on 30 November 2019 was carrying 247 people.', 'The ferry that sank off Naples on 30 November 2019 was carrying 193 people.', true],
  ['two firms whose names share a word, each bought on its day', 'The buyer paid $2.6 billion for Karo Foods on 4 November 1997.', 'The buyer paid $5.5 billion for Lind Foods on 6 September 1997.', false],
  ['what a trial came to, told in passing, is of its day', 'A court in Leeds on 4 January 1997 ruled on the charges against Anna Roe, who was convicted.', 'Anna Roe was acquitted by a court in Leeds on 2 July 2003.', false],
  ['of one day, the one or the other is wrong', 'A court in Leeds on 2 July 2003 ruled on the charges against Anna Roe, who was convicted.', 'Anna Roe was acquitted by a court in Leeds on 2 July 2003.', true],
  ['who was born when, told in passing, is of no day of the rest', 'Anna Roe, who was born in Leeds, resigned on 4 January 1997.', 'Anna Roe, who was born in Paris, resigned on 8 January 1997.', true],
])('%s', (_, a, b, conflict) => expect(compareReadings(read('a#c1', a), read('b#c1', b)).relation === 'conflict').toBe(conflict));

test.each<[string, string, string, boolean]>([
  ['the turnout of one town does not move on to that of another', 'Turnout in the mayoral election in Naples on 2 June 2003 was 44%.', 'Turnout in the mayoral election in Genoa on 8 May 2007 was 51%.', false],
  ['that of one town does', 'Turnout in the mayoral election in Naples on 2 June 2003 was 44%.', 'Turnout in the mayoral election in Naples on 8 May 2007 was 51%.', true],
  ['two earthquakes, each told by where it struck', 'The earthquake that struck Nepal on 1 September 2006 was 74 km deep.', 'The earthquake that struck Chile on 15 February 1998 was 170 km deep.', false],
])('%s', (_, a, b, development) => expect(compareReadings(read('a#c1', a), read('b#c1', b)).relation === 'development').toBe(development));

test.each<[string, string, string, boolean]>([
  ['two floods of one place', 'The floods in Ashford took 83 lives on 4 March 2002.', 'The floods in Ashford took 58 lives on 9 May 1992.', false],
  ['one named victim', 'Emil Havnes was killed on 4 March 2002.', 'Emil Havnes was killed on 9 May 1992.', true],
])('deaths in other years: %s', (_, a, b, conflict) => expect(compareReadings(read('a#1', a), read('b#1', b)).conflicts.some(({ type }) => type === 'time')).toBe(conflict));

test.each<[string, string, string, boolean]>([
  ['two bids', 'The bid for Romain Steel was rejected on 18 March 2003.', 'The bid for Nordwick Steel was rejected on 24 March 2003.', false],
  ['a bid and a plan', 'The bid for Romain Steel was rejected on 18 March 2003.', 'Voters in Halmouth rejected the plan for a new airport on 20 March 2003.', false],
  ['one bid', 'The bid for Romain Steel was rejected on 18 March 2003.', 'Shareholders rejected the bid for Romain Steel on 24 March 2003.', true],
])('what has no name is told apart by what it is for: %s', (_, a, b, conflict) => expect(compareReadings(read('a#1', a), read('b#1', b)).conflicts.some(({ type }) => type === 'time')).toBe(conflict));
