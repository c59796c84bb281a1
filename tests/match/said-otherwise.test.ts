/**
 * Ways in which two claims say one thing in words that have little in common: a state for its government, staff that are pulled out, attention that
 * is drawn away, … Each with pairs that say the same and near misses, on made-up topics; all were written before the program was first run on them.
 */
import { describe, expect, it } from 'vitest';
import { claimFromRecord } from '../../src/cli/claim-from-record.ts';
import { BIT_BY_BIT } from '../../src/match/aspect.ts';
import { DEALINGS_WITH_STATES } from '../../src/match/states.ts';
import { createEngine, loadLanguage, reconcile } from '../../src/pipeline.ts';
import type { Entity, EntityType } from '../../src/types.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';

type Pair = readonly [string, string];

interface Way {
  readonly way: string;
  /** Id, names, type, and what it is a part of. */
  readonly registry: readonly (readonly [id: string, names: readonly string[], type: EntityType, ...partOf: string[]])[];
  readonly same: readonly Pair[];
  readonly other: readonly Pair[];
  /** What a careful reader would join, and the program does not. */
  readonly notYet?: readonly Pair[];
}

const WAYS: readonly Way[] = [
  {
    way: 'states by their government and head',
    registry: [
      ['norvia-government', ['Norvian government', "Dahl's government", 'Norvian regime'], 'organization'],
      ['dahl', ['Erik Dahl', 'Dahl', 'President Dahl'], 'person', 'norvia-government'],
      ['norvia', ['Norvia', 'Norvian', 'Norvians'], 'place'],
      ['tarn', ['Tarn'], 'place', 'norvia'],
    ],
    same: [
      ['Hezvia pledged to back Erik Dahl.', 'Otto Brandt promised that Hezvia would stand by Norvia.'],
      ['Turkey imposed sanctions on Norvia in 2019.', 'Turkey imposed sanctions on the Norvian government in 2019.'],
      ['The Norvian government restored diplomatic relations with Turkey in 2019.', 'Norvia restored diplomatic relations with Turkey in 2019.'],
      ['Norvia denounced the bombing of Tarn.', 'The Norvian government denounced the bombing of Tarn.'],
      ['Turkey supported Erik Dahl in the civil war.', 'Turkey supported the Norvian government in the civil war.'],
      ['Iran armed Norvia for years.', "Iran armed Dahl's government for years."],
    ],
    other: [
      ['A storm hit Norvia on 3 May 2021.', 'A storm hit the Norvian government on 3 May 2021.'],
      ['Norvia won the final.', 'Erik Dahl won the final.'],
      ['Hezvia supported the Norvian opposition.', 'Hezvia supported Norvia.'],
      ['The charity helped Norvia after the flood.', 'The charity helped Erik Dahl after the flood.'],
      ['Tourists visited Norvia in May 2021.', 'Tourists visited Erik Dahl in May 2021.'],
      ['Norvia exported 20 tonnes of fish.', 'Erik Dahl exported 20 tonnes of fish.'],
      ['Norvia mourned its king on 3 May.', 'Erik Dahl mourned his brother on 3 May.'],
      ['The army left Norvia.', 'The army left the Norvian government.'],
    ],
  },
  {
    way: 'people who are moved out',
    registry: [],
    same: [
      ['Ethiopia pulled its troops out of Somalia.', 'Ethiopia withdrew its soldiers from Somalia.'],
      ['Norvane began to withdraw its staff from Port Sorrel on 3 May 2024.', 'Norvane had pulled some of its staff out of Port Sorrel by 4 May 2024.'],
      ['Shell began pulling its workers out of Nigeria on 3 May 2024.', 'Shell had withdrawn some of its workers from Nigeria by 5 May 2024.'],
      ['Canada withdrew its diplomats from Kabul in August 2021.', 'Canada pulled its diplomats out of Kabul in August 2021.'],
      ['Kenya pulled its police officers out of Haiti in June 2025.', 'Kenya withdrew its police officers from Haiti in June 2025.'],
      ['On 6 March 2022, Norvia began to evacuate its citizens from Sudan.', 'Norvia had evacuated some of its citizens from Sudan by 8 March 2022.'],
    ],
    other: [
      ['Norvane began to withdraw its staff from Port Sorrel on 6 May 2024.', 'Norvane had withdrawn some of its staff from Port Sorrel by 4 May 2024.'],
      ['Ethiopia began to withdraw its troops from Somalia on 6 May 2024.', 'Ethiopia had withdrawn all its troops from Somalia by 7 May 2024.'],
      ['Ethiopia pulled its tanks out of Somalia.', 'Ethiopia withdrew its diplomats from Somalia.'],
      ['The bank pulled its investment out of Chile.', 'The bank withdrew its staff from Chile.'],
      ['Rescuers pulled the driver out of the car.', 'Rescuers withdrew from the car.'],
      ['Canada withdrew its diplomats from Kabul in August 2021.', 'Canada pulled its diplomats out of Tehran in August 2021.'],
      ['Norvia began to build the bridge in May 2020.', 'Norvia had built the bridge by June 2024.'],
    ],
  },
  {
    way: 'attention drawn away',
    registry: [],
    same: [
      ["The strike diverted the minister's attention from the budget.", 'The minister was distracted by the strike.'],
      ["The scandal drew voters' attention away from the economy.", 'The scandal distracted voters from the economy.'],
      ["Norvane's board was preoccupied with the takeover bid.", "The takeover bid distracted Norvane's board."],
      ['The war in Ukraine diverted American attention from Sudan.', 'The United States was distracted by the war in Ukraine.'],
      ['The war in Gaza and the fighting in Sudan diverted Ethiopian and Kenyan attention from the drought.', 'Ethiopia and Kenya were distracted by other conflicts.'],
      ['The trial turned the attention of the mayor away from the floods.', 'The trial distracted the mayor.'],
    ],
    other: [
      ['The strike distracted the minister.', 'The minister distracted the strikers.'],
      ['The flight diverted to Oslo because of a storm.', 'The storm distracted the pilots.'],
      ['The report drew attention to the famine.', 'The report distracted from the famine.'],
      ['The war in Ukraine diverted Russian attention from Armenia.', 'Russia was distracted by the Olympics.'],
      ['The company diverted water from the river.', 'The river distracted the company.'],
      ['The strike did not distract the minister.', 'The minister was distracted by the strike.'],
    ],
  },
  {
    way: 'what depends on what',
    registry: [],
    same: [
      ['Foreign aid for Tarkia depends on a ceasefire.', 'A ceasefire is a condition for foreign aid for Tarkia.'],
      ['The rescue of the bank hinges on a state guarantee.', 'A state guarantee is crucial for the rescue of the bank.'],
      ["Norvia's membership is conditional on a court reform.", "A court reform is a prerequisite for Norvia's membership."],
      ["A source close to the palace said Serbia's position depended on whether the rebels formed a government.", 'A source linked to the palace said that a rebel government was crucial for any Serbian recognition.'],
      ["The union's stance depends on whether Norvane presents a pay offer.", 'A pay offer by Norvane is essential for any decision of the union.'],
      ['The harvest in Tarn depends on rain in May.', 'Rain in May is vital for the harvest in Tarn.'],
    ],
    other: [
      ['The harvest depends on rain.', 'Rain depends on the harvest.'],
      ['The harvest in Tarn depends on rain.', 'Seasonal labour is vital for the harvest in Tarn.'],
      ['The rescue of the bank does not depend on a state guarantee.', 'A state guarantee is crucial for the rescue of the bank.'],
      ['A ceasefire is crucial for aid to Tarkia.', 'Aid to Tarkia is crucial for a ceasefire.'],
      ["Tourism is crucial for Malta's economy.", "Malta's stance depends on tourism."],
      ["The mayor's decision depends on a report.", "A report is crucial for the council's support."],
      ['The queen was crucial for the team.', 'The team depends on the coach.'],
    ],
  },
  {
    way: 'brought together',
    registry: [],
    same: [
      ['Mandela united South Africans.', 'Mandela brought South Africans together.'],
      ['The coach failed to rally the players behind his plan.', 'The coach failed to unite the players.'],
      ["Kim Lee unified the party's factions in 2019.", 'Kim Lee united the factions of the party in 2019.'],
      ['Haddad failed to unite the Lebanese.', 'Haddad failed to bring the Lebanese together.'],
      ['King Oduya rallied the tribes of Senna around his cause.', 'King Oduya united the tribes of Senna.'],
      ['The Norvian war united Poles.', 'Poles were united by the Norvian war.'],
    ],
    other: [
      ['Thousands rallied behind the parliament on Monday.', 'Thousands united the parliament on Monday.'],
      ['The coach united the players.', 'The coach divided the players.'],
      ['The minister failed to unite the party.', 'The minister united the party.'],
      ['Workers rallied in Port Sorrel.', 'Workers united Port Sorrel.'],
      ['Shares in Norvane rallied on Monday.', 'Norvane united its shareholders on Monday.'],
      ['The merger united the two banks.', 'The mayor united the two banks.'],
    ],
  },
  {
    way: 'states that deal with each other again, and the region',
    registry: [],
    same: [
      ['European governments began to re-engage Libya in 2012.', 'European governments restored relations with Libya in 2012.'],
      ['Japan re-engaged with Myanmar in 2011.', 'Japan resumed diplomatic relations with Myanmar in 2011.'],
      ['African governments imposed sanctions on Niger in August 2023.', 'Regional governments imposed sanctions on Niger in August 2023.'],
      ['Caribbean leaders condemned the coup in Haiti.', 'Regional leaders condemned the coup in Haiti.'],
      ['Arab states restored ties with Iraq in 1990.', 'Regional states normalised relations with Iraq in 1990.'],
      ['West African states closed their borders with Mali in January 2022.', 'Regional states closed their borders with Mali in January 2022.'],
    ],
    other: [
      ['European governments imposed sanctions on Niger in August 2023.', 'Regional governments imposed sanctions on Niger in August 2023.'],
      ['The firm re-engaged the contractor in 2023.', 'The firm normalised relations with the contractor in 2023.'],
      ['European governments restored relations with Libya in 2012.', 'African governments restored relations with Libya in 2012.'],
      ['European governments severed relations with Libya in 2012.', 'European governments re-engaged Libya in 2012.'],
      ['Regional trains were cancelled on Monday.', 'Bavarian trains were cancelled on Monday.'],
      ['Arab governments began to re-engage Iraq in 2003.', 'Arab governments re-engaged Iraq in 2012.'],
    ],
  },
  {
    way: 'losses',
    registry: [],
    same: [
      ['Fighting with Turkey had greatly reduced the number of Red Guard fighters.', 'The Red Guard suffered heavy losses in clashes with Turkey.'],
      ['The battle for Tarn decimated the Red Guard.', 'The Red Guard suffered heavy losses in the battle for Tarn.'],
      ['The Red Guard took heavy casualties in fighting with Norvia.', "Fighting with Norvia depleted the Red Guard's ranks."],
      ['The Norvian army inflicted heavy losses on the Red Guard.', 'The Red Guard sustained heavy losses at the hands of the Norvian army.'],
      ['The war with Chad thinned the ranks of the Red Guard.', 'The Red Guard incurred severe losses in the war with Chad.'],
      ["Combat with Ankara had decimated the Red Guard's troops.", 'The Red Guard had suffered heavy losses in fighting with Turkey.'],
    ],
    other: [
      ['Norvane suffered heavy losses in 2023.', 'Norvane reduced the number of its workers in 2023.'],
      ['Talks with Turkey reduced the number of Red Guard fighters.', 'The Red Guard suffered heavy losses in clashes with Turkey.'],
      ['The Red Guard inflicted heavy losses on the army.', 'The Red Guard suffered heavy losses in clashes with the army.'],
      ['The fighting reduced the number of tourists in Tarn.', 'Tourists in Tarn suffered heavy losses in the fighting.'],
      ['Fighting with Turkey had reduced the number of Red Guard fighters.', 'The Red Guard suffered heavy losses in clashes with Chad.'],
      ['The Red Guard suffered heavy losses in clashes with Turkey in 2012.', 'The Red Guard suffered heavy losses in clashes with Turkey in 2019.'],
    ],
  },
  {
    way: 'moving on',
    registry: [
      ['red-guard', ['Red Guard'], 'organization'],
      ['spring', ["Red Guard's spring offensive", 'Red Guard offensive', 'spring offensive'], 'event'],
    ],
    same: [
      ['The Red Guard was moving further south.', 'The Red Guard was advancing further south.'],
      ['The army pushed north on 3 May 2021.', 'The army advanced north on 3 May 2021.'],
      ['Red Guard troops moved deeper into Tarn province on 3 May 2021.', 'Red Guard troops advanced further into Tarn province on 3 May 2021.'],
      ['The spring offensive was moving toward Tarn.', 'The Red Guard was advancing toward Tarn.'],
    ],
    other: [
      ['The Red Guard was moving further south.', 'The Red Guard was advancing further north.'],
      ['The family moved south in 2019.', 'The family advanced south in 2019.'],
      ['Norvane moved its office further south.', 'Norvane advanced further south.'],
      ['The Red Guard was moving away from Tarn.', 'The Red Guard was advancing toward Tarn.'],
      ['The Red Guard moved its troops north of Tarn.', 'The Norvian army advanced north of Tarn.'],
      ['The spring offensive was moving further south.', 'The Norvian army was moving further south.'],
      ['The Red Guard was advancing further south on 3 May 2021.', 'The Red Guard was advancing further south on 9 June 2021.'],
    ],
    notYet: [
      ["The Red Guard's forces were advancing further south after they took Kell.", 'The Red Guard offensive was moving further south in Tarn province.'],
      ['Rebel columns moved closer to Tarn on 3 May 2021.', 'Rebel columns advanced toward Tarn on 3 May 2021.'],
    ],
  },
  {
    way: 'what is aimed at',
    registry: [
      ['norvia-government', ['Norvian government', "Dahl's government", 'Norvian regime', 'Dahl regime'], 'organization'],
      ['rebels', ['Norvian rebels', 'rebels', 'rebel forces'], 'organization'],
    ],
    same: [
      ['The Norvian rebels aimed to bring down the Dahl regime.', "The offensive's main goal was to overthrow Dahl's government."],
      ['The rebels wanted to capture Tarn.', 'The goal of the operation was to capture Tarn.'],
      ["The union's goal is to raise wages at Norvane by 6 percent.", 'The union wants to raise wages at Norvane by 6 percent.'],
      ['The conspirators planned to kill Erik Dahl.', 'The aim of the plot was to kill Erik Dahl.'],
      ["The robbers' aim was to steal the Vasari painting.", 'The robbers wanted to steal the Vasari painting.'],
    ],
    other: [
      ['The rebels aimed to bring down the Dahl regime.', 'Turkey aimed to bring down the Dahl regime.'],
      ['The rebels aimed to bring down the Dahl regime.', 'The rebels brought down the Dahl regime.'],
      ['The rebels wanted to capture Tarn.', 'The goal of the operation was to capture Kell.'],
      ['The aim of the inquiry was to close the Pinto mine.', 'Norvane wanted to close the Pinto mine.'],
      ['The goal of the operation was to defend Tarn.', 'The rebels wanted to capture Tarn.'],
      ["The offensive's goal was not to overthrow Dahl's government.", 'The rebels aimed to bring down the Dahl regime.'],
    ],
    notYet: [
      ['The rebels sought to overthrow the Norvian government.', 'The aim of the uprising was to bring down the Norvian regime.'],
    ],
  },
  {
    way: 'one figure of one thing',
    registry: [],
    same: [
      ['Kelmer Foods had sales of 4.2 billion euros in 2023.', 'Revenue at Kelmer Foods reached 4.2 billion euros in 2023.'],
      ['Inflation in Osterland was 6.4% in March 2024.', 'Consumer prices in Osterland rose 6.4 per cent in the year to March 2024.'],
      ['Police detained 57 marchers in Port Lenn on 3 May 2024.', 'Fifty-seven marchers were taken into custody in Port Lenn on 3 May 2024.'],
      ['The militia freed 12 hostages in Kessan on Friday.', 'Twelve hostages were released in Kessan on Friday.'],
    ],
    other: [
      ['Tavaro Bank has a staff of 3,100.', 'Tavaro Bank employs 2,400 people.'],
      ['Tavaro Bank employs 3,100 people.', 'Tavaro Bank will cut 3,100 jobs.'],
      ['Kelmer Foods had sales of 4.2 billion euros in 2023.', 'Kelmer Foods had sales of 4.2 billion euros in 2021.'],
      ['Kelmer Foods had sales of 4.2 billion euros in 2023.', 'Tavaro Bank took in 4.2 billion euros in revenue in 2023.'],
      ['Police detained 57 marchers in Port Lenn on 3 May 2024.', 'Police in Port Lenn arrested 112 marchers on 3 May 2024.'],
      ['Norland sold Kelmer Foods for 900 million euros.', 'Kelmer Foods bought Norland for 900 million euros.'],
      ['Inflation in Osterland was 6.4% in March 2024.', 'Osterland expects inflation of 6.4% in March 2024.'],
    ],
    notYet: [
      ['Tavaro Bank has a staff of 3,100.', 'Tavaro Bank employs 3,100 people.'],
      ["Osterland's economy expanded by 1.9% in 2023.", 'Economic growth in Osterland came to 1.9 percent in 2023.'],
    ],
  },
  {
    way: 'what stands against it',
    registry: [],
    same: [
      ['Kelmer Foods bought Tavaro for 900 million euros.', 'Kelmer Foods acquired Tavaro.'],
    ],
    other: [
      ["Five of the ferry's eight lifeboats were lost near Bistra.", 'All eight lifeboats of the ferry were lost near Bistra.'],
      ['Kelmer Foods expects to complete the purchase of Tavaro by the end of June 2025.', 'Kelmer Foods is to pay 900 million euros for Tavaro.'],
      ['The fire in Old Mill started in a kitchen.', 'The ministry said that the fire had been started deliberately.'],
      ['The tower is 18 kilometres north of the town of Kell.', 'The tower stands 18 kilometres to the south of Kell.'],
      ['Ada Lunt bought the football club Real Kessan on Friday.', 'The new owner paid 12 million euros for Real Kessan.'],
      ['Kessan won the Coastal Cup on 3 May 2024.', 'Kessan have now won the Coastal Cup three times.'],
    ],
  },
  {
    way: 'other words',
    registry: [],
    same: [
      ['A provisional suspension was imposed on Jana Holt on 17 February 2024.', 'Jana Holt was provisionally suspended on 17 February 2024.'],
      ['A ban was imposed on the rally in Kessan.', 'The rally in Kessan was banned.'],
      ['The vaccine Polivar is meant for infants.', 'Polivar is intended for infants.'],
      ['Three bombs fell on the market in Kessan on 3 May 2024.', 'The market in Kessan was hit by three bombs on 3 May 2024.'],
      ['Joan Vidas resigned on 5 October 2023.', 'Joan Vidas gave up the presidency on 5 October 2023.'],
      ['Kessan lies 85 kilometres north of Port Lenn.', 'The distance from Port Lenn to Kessan is about 85 kilometres.'],
      ['Shares in Kelmer Foods rose 22 percent in Oslo on 9 September 2024.', "Kelmer Foods' stock gained 22 percent in Oslo on 9 September 2024."],
      ['The jury found Tom Rilke guilty of fraud on Thursday.', 'Tom Rilke was convicted of fraud on Thursday.'],
      ['The governor ordered the evacuation of Kessan.', 'Kessan was evacuated on the orders of the governor.'],
    ],
    other: [
      ['Jana Holt was provisionally suspended on 17 February 2024.', 'A provisional suspension was imposed on Otto Holt on 17 February 2024.'],
      ['A ban was imposed on the rally in Kessan.', 'A ban on the rally in Kessan was lifted.'],
      ['The vaccine Polivar is meant for infants.', 'Polivar is intended for pensioners.'],
      ['Three bombs fell on the market in Kessan.', 'Three bombs fell on the bridge in Kessan.'],
      ['Joan Vidas gave up the presidency on 5 October 2023.', 'Joan Vidas gave up smoking on 5 October 2023.'],
      ['The distance from Port Lenn to Kessan is about 85 kilometres.', 'Kessan lies 140 kilometres north of Port Lenn.'],
      ['The distance from Port Lenn to Kessan is about 85 kilometres.', 'Kessan lies 85 kilometres north of Ostmar.'],
      ["Kelmer Foods' stock gained 22 percent in Oslo on 9 September 2024.", "Kelmer Foods' sales gained 22 percent in Oslo on 9 September 2024."],
      ['The governor ordered the evacuation of Kessan.', 'The governor ordered the evacuation of Ostmar.'],
    ],
    notYet: [
      ['Polling stations in Osterland closed at 8 pm on Sunday.', 'Voting in Osterland ended at 8 pm on Sunday.'],
      ['Observers from the OSCE described the election in Osterland as fair.', 'OSCE observers called the election in Osterland fair.'],
      ['Prosecutors dropped all charges against the actress in March.', 'The charges against the actress were dropped by prosecutors in March.'],
    ],
  },
];

const language = loadLanguage();
const location = { file: '', line: 1, column: 1 };

/** Whether the two claims, each of its own source, come into one cluster. */
function areJoined([a, b]: Pair, registry: Way['registry']): boolean {
  const [one, other] = [claimFromRecord({ text: a, published: '2024-12-10', outlet: 'A' }, 's1'), claimFromRecord({ text: b, published: '2024-12-10', outlet: 'B' }, 's2')];
  const entities = registry.map(([id, [name = '', ...aliases], type, ...partOf]): Entity => ({ id, name, type, aliases, partOf: partOf.map((whole) => ({ id: whole, from: null, to: null })), wikidata: null, location }));
  return reconcile({ sources: [one.source, other.source], claims: [one.claim, other.claim], entities, rulings: [], config: defaultConfig }, { language }).clusters.length === 1;
}

describe.each(WAYS)('$way', ({ registry, same, other, notYet = [] }) => {
  it.each(same)('%s = %s', (...pair) => expect(areJoined(pair, registry)).toBe(true));
  it.each(other)('%s ≠ %s', (...pair) => expect(areJoined(pair, registry)).toBe(false));
  if (notYet.length > 0) it.fails.each(notYet)('not yet: %s = %s', (...pair) => expect(areJoined(pair, registry)).toBe(true));
});

describe('the tables', () => {
  const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: defaultConfig });
  const conceptOf = (text: string): string | null => {
    const { claim, source } = claimFromRecord({ text }, 'case');
    return engine.read(claim, source).predicate?.value.concept ?? null;
  };

  it.each([...Object.entries(DEALINGS_WITH_STATES), ...Object.entries(BIT_BY_BIT)])('%s: %s', (concept, example) => expect(conceptOf(example)).toBe(concept));
});
