/** Headlines of real disputes, from two claims to the question over the card: each must be a sentence that an editor would let stand. */
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage, reconcile, type Language } from '../../src/pipeline.ts';
import { lookupOf } from '../../src/report/lookup.ts';
import { questionOf } from '../../src/report/question.ts';
import { developmentMatter, headlineOf } from '../../src/report/summaries.ts';
import { claim, source } from './make.ts';

/** [one claim, the other, the question that they answer] */
const cases: readonly (readonly [string, string, string])[] = [
  // An election
  ['Turnout in the presidential election in Kestria on 12 May 2025 was 71 percent.', 'Turnout in the presidential election in Kestria on 12 May 2025 was 64 percent.', 'What was turnout in the presidential election in Kestria on 12 May 2025?'],
  ['Ana Petrova won the presidential election in Kestria on 12 May 2025 with 52.3 percent of the vote.', 'Ana Petrova won the presidential election in Kestria on 12 May 2025 with 50.9 percent of the vote.', 'Ana Petrova won the presidential election in Kestria on 12 May 2025 with what share of the vote?'],
  ['Ana Petrova won the presidential election in Kestria on 12 May 2025.', 'Luka Marin won the presidential election in Kestria on 12 May 2025.', 'Who won the presidential election in Kestria on 12 May 2025?'],
  ['Luka Marin conceded defeat on 13 May 2025.', 'Luka Marin did not concede defeat on 13 May 2025.', 'Did Luka Marin concede defeat on 13 May 2025?'],
  ['About 40,000 people protested against the result in Vellin on 14 May 2025.', 'At most 12,000 people protested against the result in Vellin on 14 May 2025, police said.', 'How many people protested against the result in Vellin on 14 May 2025?'],
  ['The election commission received 1,200 complaints.', 'The election commission received 312 complaints.', 'How many complaints did the election commission receive?'],
  ['The Harvest Party came third in the parliamentary election of 1 June 2025.', 'The Harvest Party came fourth in the parliamentary election of 1 June 2025.', 'Where did the Harvest Party come in the parliamentary election of 1 June 2025?'],
  ['Ana Petrova was sworn in on 30 June 2025.', 'Ana Petrova was sworn in on 1 July 2025.', 'When was Ana Petrova sworn?'],
  ['Ana Petrova was born in Vellin.', 'Ana Petrova was born in Harbour Quay.', 'Where was Ana Petrova born?'],
  ['Prime Minister Igor Dall resigned after the election on 15 May 2025.', 'Prime Minister Igor Dall has not resigned, his office said on 16 May 2025.', 'Did Prime Minister Igor Dall resign after the election on 15 May 2025?'],
  ['The governing coalition lost 23 seats in parliament.', 'The governing coalition lost 31 seats in parliament.', 'How many seats did the governing coalition lose in parliament?'],
  ['The Harvest Party had 18 percent of the vote with 40 percent of ballots counted on 1 June 2025.', 'The Harvest Party had 22 percent of the vote with all ballots counted on 2 June 2025.', 'The Harvest Party had what share of the vote with 40 percent of ballots counted?'],
  ['Parliament approved the budget by 61 votes to 39 on 9 July 2025.', 'Parliament approved the budget by 55 votes to 45 on 9 July 2025.', 'Parliament approved the budget by what vote on 9 July 2025?'],
  ['Russia funded the Harvest Party, the interior ministry said.', 'Russia denied that it had funded the Harvest Party.', 'Did Russia fund the Harvest Party?'],
  // An earthquake, a fire, a storm
  ['The earthquake near Tarn on 3 March 2025 had a magnitude of 6.8.', 'The earthquake near Tarn on 3 March 2025 had a magnitude of 7.2.', 'The earthquake near Tarn on 3 March 2025 had what magnitude?'],
  ['A magnitude 6.4 earthquake struck Senna on 9 May 2026.', 'A magnitude 6.1 earthquake struck Senna on 9 May 2026.', 'An earthquake of what magnitude struck Senna on 9 May 2026?'],
  ['The earthquake near Tarn on 3 March 2025 killed 214 people.', 'The earthquake near Tarn on 3 March 2025 killed at least 350 people.', 'How many people did the earthquake near Tarn on 3 March 2025 kill?'],
  ['The epicentre was 12 km north of Tarn.', 'The epicentre was 30 km north of Tarn.', 'How far from Tarn was the epicentre?'],
  ['The Halder dam collapsed after the earthquake.', 'The Halder dam did not collapse after the earthquake.', 'Did the Halder dam collapse after the earthquake?'],
  ['The fire burned 1,200 hectares of forest on the island of Vey by 10 August 2025.', 'The fire burned 3,400 hectares of forest on the island of Vey by 14 August 2025.', 'The fire burned how large an area of forest on the island of Vey?'],
  ['A rescue helicopter crashed near Tarn on 5 March 2025, killing three crew members.', 'A rescue helicopter crashed near Tarn on 5 March 2025, killing five crew members.', 'A rescue helicopter crashed near Tarn on 5 March 2025, killing how many crew members?'],
  ['The pilot survived the crash near Tarn on 5 March 2025.', 'The pilot died in the crash near Tarn on 5 March 2025.', 'Did the pilot die in or survive the crash near Tarn on 5 March 2025?'],
  ['The government declared a state of emergency in Tarn on 3 March 2025.', 'The government refused to declare a state of emergency in Tarn on 3 March 2025.', 'Did the government declare a state of emergency in Tarn on 3 March 2025?'],
  ['The storm left 80,000 homes without electricity.', 'The storm left 150,000 homes without electricity.', 'How many homes did the storm leave without electricity?'],
  ['Wind speeds reached 190 km/h in Lisse on 2 October 2025.', 'Wind speeds reached 240 km/h in Lisse on 2 October 2025.', 'Wind speeds reached what level in Lisse on 2 October 2025?'],
  ['Damage from the earthquake was put at $1.4bn.', 'Damage from the earthquake was put at $3.2bn.', 'Damage from the earthquake was put at how much?'],
  // A company
  ['Orvane agreed to buy Lumetric for $4.2bn on 8 April 2025.', 'Orvane agreed to buy Lumetric for $3.7bn on 8 April 2025.', 'Orvane agreed to buy Lumetric for how much on 8 April 2025?'],
  ['Orvane will cut 1,500 jobs in Denmark by the end of 2026.', 'Orvane will cut 2,300 jobs in Denmark by the end of 2026.', 'How many jobs will Orvane cut in Denmark by the end of 2026?'],
  ['Orvane made a net profit of $310m in 2024.', 'Orvane made a net profit of $270m in 2024.', 'Orvane made a net profit of how much in 2024?'],
  ['Orvane was founded in Aarhus.', 'Orvane was founded in Odense.', 'Where was Orvane founded?'],
  ['The European Commission approved the takeover of Lumetric on 9 September 2025.', 'The European Commission blocked the takeover of Lumetric on 9 September 2025.', 'Did the European Commission approve or block the takeover of Lumetric on 9 September 2025?'],
  ['Orvane is the second-largest maker of pumps in Europe.', 'Orvane is the third-largest maker of pumps in Europe.', 'Where does Orvane rank among the largest makers of pumps in Europe?'],
  ["A fire destroyed Orvane's plant in Esbjerg on 4 June 2025.", "Orvane's plant in Esbjerg was not damaged by the fire on 4 June 2025.", "Did a fire destroy Orvane's plant in Esbjerg on 4 June 2025?"],
  ['Orvane denied that it had paid bribes to officials in Kestria.', 'Orvane paid bribes to officials in Kestria, prosecutors said.', 'Did Orvane pay bribes to officials in Kestria?'],
  ["Orvane's shares closed at $38.40 on 9 May 2025.", "Orvane's shares closed at $36.10 on 9 May 2025.", "Orvane's shares closed at how much on 9 May 2025?"],
  ['Orvane employs 21,000 people in 14 countries.', 'Orvane employs 18,000 people in 14 countries.', 'How many people does Orvane employ in 14 countries?'],
  ['Hedge fund Keel Capital owns a 12 percent stake in Orvane.', 'Hedge fund Keel Capital owns a 9 percent stake in Orvane.', 'Hedge fund Keel Capital owns a stake of what percentage in Orvane?'],
  ['Orvane was fined 45 million euros by a court in Hamburg on 1 July 2025.', 'Orvane was fined 60 million euros by a court in Hamburg on 1 July 2025.', 'How much was Orvane fined by a court in Hamburg on 1 July 2025?'],
  // Of all kinds
  ['A passenger train derailed near the city of Larissa on Tuesday night, killing 57 people.', 'A passenger train derailed near the city of Larissa on Tuesday night, killing 43 people.', 'A passenger train derailed near the city of Larissa on Tuesday night, killing how many people?'],
  ['The jury found banker Tom Rilke guilty of fraud on Thursday.', 'The jury acquitted banker Tom Rilke of fraud on Thursday.', 'What happened to banker Tom Rilke?'],
  ['The defendant pleaded guilty to three counts of manslaughter at Leeds Crown Court.', 'The defendant pleaded not guilty to three counts of manslaughter at Leeds Crown Court.', 'Did the defendant plead guilty to three counts of manslaughter at Leeds Crown Court?'],
  ['The city council approved the tram line.', 'The city council voted down the tram line.', 'Did the city council approve or vote down the tram line?'],
  ['Real Betis beat Valencia on penalties in the cup final on Saturday.', 'Valencia beat Real Betis on penalties in the cup final on Saturday.', 'Who beat the other on penalties in the cup final on Saturday?'],
  ['The metro line has 13 stations.', 'The metro line has 15 stations.', 'How many stations does the metro line have?'],

  ['The museum in Ghent opened in 1902 and holds 9,000 works.', 'The museum in Ghent opened in 1922 and holds 9,000 works.', 'When did the museum in Ghent open?'],
  ['Orvane bought an 8 percent stake in Lumetric on 8 April 2025.', 'Orvane bought a 9 percent stake in Lumetric on 8 April 2025.', 'Orvane bought a stake of what percentage in Lumetric on 8 April 2025?'],
  ['Rescuers pulled a six-year-old girl alive from the rubble in Izmir on Tuesday.', 'Rescuers pulled a four-year-old girl alive from the rubble in Izmir on Tuesday.', 'Rescuers pulled a girl of what age alive from the rubble in Izmir on Tuesday?'],
  ['The storm dumped 450 mm of rain on the city of Townsville in 24 hours.', 'The storm dumped 180 mm of rain on the city of Townsville in 24 hours.', 'The storm dumped how much rain on the city of Townsville in 24 hours?'],
  ['The novel was written by Paulo Teixeira and published in Lisbon in 1967.', 'The novel was written by Duarte Lobo and published in Lisbon in 1967.', 'By whom was the novel written and published in Lisbon in 1967?'],
  ['The central bank left its key interest rate unchanged on Friday.', 'The central bank raised its key interest rate on Friday.', 'What happened to its key interest rate?'],
];

describe('the question of a dispute', () => {
  let language: Language;
  beforeAll(() => { language = loadLanguage(); });

  it.each(cases)('%s | %s', (a, b, expected) => {
    const report = reconcile({
      sources: [source('a', { outlet: 'Daily A', published: '2025-11-01' }), source('b', { outlet: 'Radio B', published: '2025-11-01' })], claims: [claim('a#c1', a), claim('b#c1', b)],
      entities: [], rulings: [], config: { severities: {}, minConfidence: 0.3, lexicon: [] },
    }, { language });
    const lookup = lookupOf(report);
    const readings = ['a#c1', 'b#c1'].flatMap((id) => lookup.reading(id) ?? []);
    const [found] = report.discrepancies;
    const matter = found === undefined ? developmentMatter(report.developments[0]!, lookup) : headlineOf(found, lookup).matter;
    expect(questionOf(matter, readings)).toBe(expected);
  });
});
