/** The same figure of the same thing in two sentences of different make. */
import { describe, expect, it } from 'vitest';
import { EVENT_TIMES } from '../../src/reading/event-times.ts';
import { MEASURES } from '../../src/reading/figures.ts';
import { NAMED_STATES } from '../../src/reading/named-states.ts';
import { NUMBER_ROLES } from '../../src/reading/number-roles.ts';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();

describe('two values of one measure', () => {
  it.each(MEASURES)('$dimension: $example.0', ({ example: [a, b] }) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] }));
});

describe('two numbers in one role', () => {
  it.each(NUMBER_ROLES)('$role: $example.0', ({ example: [a, b] }) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] }));
});

it('of so many seats those that were won count', () => {
  expect(compare('The Civic Union won 94 of the 180 seats in Vardania.', 'The Civic Union secured 87 seats in Vardania.')).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] });
  expect(compare('The Civic Union won 94 of the 180 seats in Vardania.', 'The Civic Union secured 94 seats in Vardania.').relation).not.toBe('conflict');
});

describe('two ways in which one thing came out', () => {
  it.each(NAMED_STATES)('$matter: $example.0', ({ example: [a, b] }) => expect(compare(a, b).relation).toBe('conflict'));
});

describe('two times of one event', () => {
  it.each(EVENT_TIMES)('$event: $example.0', ({ example: [a, b] }) => expect(compare(a, b)).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'time' }] }));
});

describe('no conflict', () => {
  it.each([
    ['two days', 'Nice recorded 42.1 degrees Celsius on 3 May 2024.', 'Temperatures in Nice peaked at 40.8C on 6 May 2024.'],
    ['two places', 'Nice recorded 42.1 degrees Celsius on 3 May 2024.', 'Temperatures in Lyon peaked at 40.8C on 3 May 2024.'],
    ['a share in a part of the country', 'Ana Petrov won the election with 52 percent of the vote.', 'Ana Petrov won 60 percent of the vote in the capital.'],
    ['what is earned in one country', 'Redwater has grossed more than $33 million worldwide.', 'Redwater grossed $12 million in the United States.'],
    ['goals for two clubs', 'Marco Ruiz scored 25 goals for Valencia.', 'Marco Ruiz scored six goals for Sevilla.'],
    ['two trains', 'The passenger train was travelling at 140 km/h.', 'The freight train was doing 95 km/h.'],
    ['two fires', 'The Pinto fire has burned 12,000 acres.', 'Some 8,900 hectares have gone up in flames in the Delgado fire.'],
    ['one figure in two units', 'The Pinto fire has burned 22,000 acres.', 'Some 8,900 hectares have gone up in flames in the Pinto fire.'],
  ])('%s', (_, a, b) => expect(compare(a, b).relation).not.toBe('conflict'));
});

describe('no conflict of two numbers that are of one thing, but in other roles, or of another time', () => {
  it.each([
    ['employed and laid off', 'The Torrell plant employs 412 people.', 'The Torrell plant is to lay off 90 people.'],
    ['employed and taken to hospital', 'The Torrell plant employs 412 people.', 'Eleven workers were taken to hospital after the leak at Torrell.'],
    ['marched and fainted', 'About 200,000 people marched through Velgrad on 14 June 2026.', 'Three people fainted at the march in Velgrad on 14 June 2026.'],
    ['marched and blocked', 'About 200,000 people marched through Velgrad on 14 June 2026.', 'Some 400 protesters blocked the bridge in Velgrad on 14 June 2026.'],
    ['on strike and in talks', 'Some 1,800 dockers are on strike at Holmsund.', 'Four dockers of the strike committee at Holmsund met the minister.'],
    ['aboard and allowed', 'The ferry Astrid was carrying 212 passengers.', 'The ferry Astrid is licensed to carry 180 passengers.'],
    ['aboard and rescued', 'The ferry Astrid was carrying 212 passengers.', 'Rescuers pulled 140 passengers of the ferry Astrid from the sea.'],
    ['two ferries', 'The ferry Astrid was carrying 212 passengers.', 'The ferry Solveig was carrying 90 passengers.'],
    ['two towns', 'About 200,000 people marched through Velgrad on 14 June 2026.', 'Some 8,000 people marched through Novi Brod on 14 June 2026.'],
    ['two days', 'About 200,000 people marched through Velgrad on 14 June 2026.', 'Some 35,000 people marched through Velgrad on 21 June 2026.'],
    ['marched and arrested', 'About 2,000 people marched through Velgrad on 14 June 2026.', 'Police arrested 70 people at the march in Velgrad on 14 June 2026.'],
    ['an earlier one', 'About 200,000 people marched through Velgrad on 14 June 2026.', 'At an earlier march 20,000 people had filled the streets of Velgrad.'],
    ['profit and what was expected', 'Corvalent made a net profit of $1.42bn.', 'Analysts had expected Corvalent to make a profit of $1.2bn.'],
    ['a quarter and a year', 'Corvalent made a net profit of $1.42bn in the first quarter of 2026.', 'Corvalent made a net profit of $4.9bn in 2025.'],
    ['profit and revenue', 'Corvalent made a net profit of $1.42bn in 2025.', 'Corvalent had revenue of $6.1bn in 2025.'],
    ['recalled and recalled since', 'Velmora is recalling 412,000 vehicles.', 'Velmora has widened its recall to 530,000 vehicles.'],
    ['two currencies', 'Leonard Quist took bribes of €400,000.', 'The bribes to Leonard Quist amounted to $430,000.'],
    ['asked for and got', 'The dockers at Holmsund are demanding a pay rise of 9%.', 'The dockers at Holmsund settled for a pay rise of 5%.'],
    ['sought and given', 'Prosecutors asked for a prison sentence of 12 years for Leonard Quist.', 'Leonard Quist was sentenced to seven years in prison.'],
    ['turnout and share', 'Turnout in Zavodia was 61%.', 'Irena Malkova won 52.4% of the vote in Zavodia.'],
    ['two candidates', 'Irena Malkova won 52.4% of the vote.', 'Pavel Dronik won 44.1% of the vote.'],
    ['core and all', 'Inflation in Carvania was 6.9% in January 2026.', 'Excluding food, inflation in Carvania was 4.4% in January 2026.'],
    ['two months', 'Inflation in Carvania was 6.9% in January 2026.', 'Inflation in Carvania was 6.1% in February 2026.'],
    ['a part of all', 'Hackers stole the data of 4.3 million customers of Medora.', 'Of the 4.3 million Medora customers whose data was stolen, 300,000 live abroad.'],
    ['rounded', 'The Torrell plant employs 412 people.', 'The Torrell plant has about 400 employees.'],
    ['as at least', 'Police arrested at least 14 people in Velgrad on 14 June 2026.', 'Police took 70 protesters in Velgrad into custody on 14 June 2026.'],
    ['bought and fined', 'Norvane bought Lutecia for $2.4bn.', 'Norvane was fined $120m over the purchase of Lutecia.'],
    ['all voters and the young', 'Turnout in Zavodia was 61%.', 'Turnout among voters under 30 in Zavodia was 44%.'],
    ['aboard and treated', 'The ferry Astrid was carrying 212 passengers.', 'Three passengers of the Astrid were treated after they inhaled smoke on board.'],
    ['another year', 'By Tuesday evening, 14 July 2026, six people had been confirmed dead at the Ombra plant.', 'An explosion at the Ombra plant killed four people in 2019.'],
    ['two ministries of one country', 'Hackers stole the data of 4.3 million citizens from Belmora’s finance ministry.', 'Hackers stole the data of 900,000 citizens from Belmora’s health ministry.'],
    ['inhabitants and voters', 'The census of 2026 put the population of Velmark at 8,412,300.', 'Some 5.9 million voters were registered in Velmark at the census of 2026.'],
    ['two censuses', 'Velmark had 8.4 million inhabitants at the census of 2026.', 'Velmark had 7.9 million inhabitants at the census of 2016.'],
    ['inhabitants and those who moved away', 'The census of 2026 put the population of Velmark at 8,412,300.', 'Some 300,000 residents left Velmark between the census of 2016 and that of 2026.'],
    ['first count and recount', 'Mirela Ost won the by-election in Halvern by 41 votes.', 'After the recount in Halvern Mirela Ost was ahead by nine votes.'],
    ['margin and ballots missing', 'Mirela Ost won the by-election in Halvern by 41 votes.', 'Mirela Ost said that 120 postal votes had not been counted in Halvern.'],
    ['in favour and against', 'In the Torrance ballot, 61 percent of the votes cast were in favour of the merger.', 'In the Torrance ballot, 39 percent of the votes cast were against the merger.'],
    ['in favour and needed', 'The merger was backed by 74 percent of the votes at Torrance.', 'Approval of the merger at Torrance needs 66 percent of the votes.'],
    ['two reservoirs', 'The Sarul reservoir is at 14 percent of its capacity.', 'The Meren reservoir is 19 percent full.'],
    ['two weeks of one reservoir', 'The Sarul reservoir was at 14 percent of its capacity on 26 March 2026.', 'The Sarul reservoir was at 11 percent of its capacity on 9 April 2026.'],
    ['denied', 'Velmora will cut 600 jobs at its Emden plant.', 'Velmora denied that it would cut 900 jobs at its Emden plant.'],
  ])('%s', (_, a, b) => expect(compare(a, b).conflicts.filter(({ type }) => type === 'quantity')).toEqual([]));
});

describe('no conflict of two times that are of two events', () => {
  it.each([
    ['two ministries', "Hackers broke into the network of Belmora's finance ministry on 14 April 2026.", "The network of Belmora's health ministry was breached on 23 April 2026."],
    ['two ferries', 'The Lady Corazon left Port Tamisan at 7:30 p.m. on 8 March 2026.', 'The Astrid set out from Port Tamisan at 9 p.m. on 8 March 2026.'],
    ['two weeks apart', 'The Lady Corazon left Port Tamisan at 7:30 p.m. on 8 March 2026.', 'The Lady Corazon set out from Port Tamisan at 9 p.m. on 22 March 2026.'],
    ['the quake and an aftershock', 'The earthquake struck Quillabo on 9 March 2026.', 'An aftershock of the quake shook Quillabo on 10 March 2026.'],
    ['planned and done', 'The truce in Sunal took effect on 14 June 2026.', 'The truce in Sunal was scheduled to begin on 12 June 2026.'],
    ['begun and noticed', "Hackers broke into the network of Belmora's finance ministry on 14 April 2026.", "Belmora's finance ministry noticed the breach of its network on 20 April 2026."],
    ['an hour within a day', 'The Pinto fire broke out on 3 July 2026.', 'The Pinto fire started at 6 p.m. on 3 July 2026.'],
    ['two blasts', 'The Grisau explosion occurred at 3:15 a.m. on 14 July 2026.', 'A second explosion shook Grisau at 4:50 a.m. on 14 July 2026.'],
    ['the blast and the alarm', 'The Grisau explosion occurred at 3:15 a.m. on 14 July 2026.', 'The alarm in Grisau was raised at 3:40 a.m. on 14 July 2026.'],
    ['erupted and was over', 'Cerro Huayta began erupting at 3:40 a.m. on 3 March 2026.', 'The eruption of Cerro Huayta ended at 9 p.m. on 4 March 2026.'],
    ['in force and signed', 'The tax law in Velmark took effect on 1 February 2026.', 'The president of Velmark signed the tax law on 15 January 2026.'],
    ['denied', 'The Tivoli dam burst on 12 May 2026.', 'The Tivoli dam did not burst on 13 May 2026.'],
  ])('%s', (_, a, b) => expect(compare(a, b).conflicts.filter(({ type }) => type === 'time')).toEqual([]));
});

describe('no conflict of two ways that are of two things, or that both may hold', () => {
  it.each([
    ['two people', 'Milan Rousek was charged with negligence on Monday.', 'Jan Belic was released without charge on Monday.'],
    ['one of several charges', 'Leonard Quist pleaded guilty to fraud in the court in Velgrad.', "Leonard Quist's brother protested his innocence in the court in Velgrad."],
    ['it is being looked into', 'The fire at El Nour Hospital was caused by faulty wiring.', 'Police are investigating whether the fire at El Nour Hospital was started deliberately.'],
    ['asked for and done', 'Orvania imposed a curfew in Sunal on Monday.', 'The mayor of Sunal called for the curfew by Orvania to be lifted.'],
    ['one day and another', 'The search at Torrell continued on Monday 3 May 2026.', 'The search at Torrell was called off on Wednesday 5 May 2026.'],
    ['partly', 'Brightwell is paying for Halvorsen Marine in cash.', 'Brightwell is paying for Halvorsen Marine partly in shares.'],
    ['two knees of two players', 'Benkadi injured his left knee.', "Havnes's right knee needs surgery."],
    ['may and does', 'Emil Havnes will play in the final on Sunday 3 May 2026.', 'Emil Havnes could miss the final on Sunday 3 May 2026.'],
    ['two courts', 'The court in Velgrad upheld the conviction of Leonard Quist.', 'The conviction of Ivo Kassel was quashed by the court in Velgrad.'],
    ['threatened and done', 'The Trollby plant of Halden Auto will be closed in 2027.', 'Halden Auto threatened that the Trollby plant would not stay open.'],
    ['a fire in another place', 'The Pinto fire was under control on Monday 3 May 2026.', 'The Delgado fire was still burning out of control on Monday 3 May 2026.'],
    ['denied', 'The Lady Corazon was overloaded.', 'The Lady Corazon was not overloaded, and was not sailing within its capacity.'],
  ])('%s', (_, a, b) => expect(compare(a, b).conflicts.filter(({ type }) => type === 'outcome' || type === 'attribute')).toEqual([]));
});

it('who is dismissed is whom the verb takes, and not the firm that dismisses', () => {
  expect(compare('Ivo Kassel resigned on Monday.', 'The owner, Ostrava Chemicals, dismissed Ivo Kassel on Monday.').relation).toBe('conflict');
  expect(compare('Ostrava Chemicals resigned from the association on Monday.', 'The owner, Ostrava Chemicals, dismissed Ivo Kassel on Monday.').relation).not.toBe('conflict');
});
