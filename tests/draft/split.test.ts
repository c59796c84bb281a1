/** What each kind of split makes of a sentence, on many subjects. */
import { describe, expect, it } from 'vitest';
import { splitSentence } from '../../src/draft/split/split.ts';
import { createSentenceReader } from '../../src/reading/article-sentence.ts';
import { loadLanguage } from '../../src/reading/language-model.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';

const reader = createSentenceReader({ entities: [], config: defaultConfig }, loadLanguage());

const cases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  coordination: {
    'On Friday, a judge sentenced the former minister to four years in prison and barred him from office.': ['On Friday, a judge sentenced the former minister to four years in prison.', 'On Friday, a judge barred him from office.'],
    "Russia's economy has been hit hard by the war, and Iran's economy is in poor shape.": ["Russia's economy has been hit hard by the war.", "Iran's economy is in poor shape."],
    'Four civilians were killed and two others were injured by shelling in Aleppo.': ['Four civilians were killed by shelling in Aleppo.', 'Two others were injured by shelling in Aleppo.'],
    'An airstrike killed 16 civilians and injured 20 others in Aleppo city.': ['An airstrike killed 16 civilians in Aleppo city.', 'An airstrike injured 20 others in Aleppo city.'],
  },
  'relative clauses': {
    'The Marta, which was built in 1974, went down within ten minutes.': ['The Marta went down within ten minutes.', 'The Marta was built in 1974.'],
    'Rescuers in the city of Malatya, where two schools collapsed, found three children.': ['Rescuers in the city of Malatya found three children.', 'Two schools collapsed in Malatya.'],
  },
  appositions: {
    'Carla Moss, the mayor of Oldport, resigned on Monday.': ['Carla Moss resigned on Monday.', 'Carla Moss was the mayor of Oldport.'],
    "The bank is run by Jon Berg (appointed by the board in 2019).": ['The bank is run by Jon Berg.', 'Jon Berg was appointed by the board in 2019.'],
  },
  participles: {
    'The storm moved north, destroying dozens of homes and killing three people.': ['The storm moved north.', 'The storm destroyed dozens of homes.', 'The storm killed three people.'],
    'The army lost the town, with troops withdrawing to the north.': ['The army lost the town.', 'Troops withdrew to the north.'],
  },
  'subordinate clauses': {
    'The Liberal Party won 156 seats, while the Conservatives took 130.': ['The Liberal Party won 156 seats.', 'The Conservatives took 130.'],
    'Though the court annulled the vote, the president took office in May.': ['The court annulled the vote.', 'The president took office in May.'],
  },
  lists: {
    'Rebels captured Aleppo, Hama and Homs in ten days.': ['Rebels captured Aleppo in ten days.', 'Rebels captured Hama in ten days.', 'Rebels captured Homs in ten days.'],
    'The fire destroyed 12 houses and 3 barns.': ['The fire destroyed 12 houses.', 'The fire destroyed 3 barns.'],
  },
  'who says it': {
    'Police said that 12 people were arrested and that two officers were hurt.': ['Police said that 12 people were arrested.', 'Police said that two officers were hurt.'],
    'The minister said that 300 nurses had been hired, though a union put the number at fewer than 100.': ['The minister said that 300 nurses had been hired.', 'A union put the number at fewer than 100.'],
    'Tessen, which is based in Stuttgart, said that it would shed 3,000 jobs.': ['Tessen said that it would shed 3,000 jobs.', 'Tessen is based in Stuttgart.'],
    'Hale announced that he would retire, having made 512 appearances for Rovers.': ['Hale announced that he would retire.', 'Hale made 512 appearances for Rovers.'],
    'The agency is alleged to have sent advisers to the rebels.': ['The agency allegedly sent advisers to the rebels.'],
    'Norvik rejected claims by the union that it had planned the closure.': ['Norvik denied that it had planned the closure.', 'The union said that Norvik had planned the closure.'],
    'The drug cut deaths by 30%, according to a study, while the placebo did nothing.': ['According to a study, the drug cut deaths by 30%.', 'According to a study, the placebo did nothing.'],
    'Ukraine denied accusations by Iran and Russia that it was supporting rebels.': ['Ukraine denied that it was supporting rebels.', 'Iran and Russia said that Ukraine was supporting rebels.'],
  },
  'what a tagger takes for a noun': {
    'The investigation, which cost £2.1m, began in 2020.': ['The investigation began in 2020.', 'The investigation cost £2.1m.'],
    'Under the deal, starting pay will rise to $57,500 and class sizes will be capped at 26.': ['Under the deal, starting pay will rise to $57,500.', 'Under the deal, class sizes will be capped at 26.'],
  },
  'what tells which one is meant': {
    'The agreement ends a strike that began on 12 March and kept 410,000 pupils out of class.': ['The agreement ends a strike that began on 12 March and kept 410,000 pupils out of class.', 'A strike began on 12 March.', 'A strike kept 410,000 pupils out of class.'],
    'Prosecutors have detained 11 contractors, three of whom were stopped at the airport.': ['Prosecutors have detained 11 contractors.', 'Three of the 11 contractors were stopped at the airport.'],
    'The referee, Ivana Petrovic, did not consult the monitor.': ['Ivana Petrovic did not consult the monitor.', 'Ivana Petrovic was the referee.'],
    'The company lost €1.3 billion in 2025, compared with €640 million in 2024.': ['The company lost €1.3 billion in 2025.', 'The company lost €640 million in 2024.'],
  },
  'what happens to things': {
    'The ferry sank near Oldport on Sunday, killing 12 people and injuring 30.': ['The ferry sank near Oldport on Sunday.', '12 people were killed when the ferry sank near Oldport on Sunday.', '30 were injured when the ferry sank near Oldport on Sunday.'],
  },
  'what must stay whole': {
    'The judge ordered him to repay £412,000 or face two more years in prison.': ['The judge ordered him to repay £412,000 or face two more years in prison.'],
    'The minister said that Iran would send troops and pay for them if asked.': ['The minister said that Iran would send troops and pay for them if asked.'],
    'Two of its allies are Russia and Iran.': ['Two of its allies are Russia and Iran.'],
    'Observers described the vote as calm and well run.': ['Observers described the vote as calm and well run.'],
    'The ship capsized about 20 minutes after leaving port.': ['The ship capsized about 20 minutes after leaving port.'],
    'The infections were found in a camp outside the port of Belo, which hosts 45,000 people.': ['The infections were found in a camp outside the port of Belo, which hosts 45,000 people.'],
    'Most were rescued by fishing boats and a frigate, but 19 bodies have never been found.': ['Most were rescued by fishing boats and a frigate.', '19 bodies have never been found.'],
    'If the dam breaks, the town will be flooded.': ['If the dam breaks, the town will be flooded.'],
    'Talks between the union and the firm failed.': ['Talks between the union and the firm failed.'],
    'The bill was both praised and criticised by voters.': ['The bill was both praised and criticised by voters.'],
  },
};

for (const [kind, sentences] of Object.entries(cases)) {
  describe(kind, () => {
    for (const [sentence, statements] of Object.entries(sentences)) {
      it(sentence, () => expect(splitSentence(sentence, reader)).toEqual(statements));
    }
  });
}

it('splits again what it has split to nothing else', () => {
  for (const sentence of Object.values(cases).flatMap(Object.keys)) for (const statement of splitSentence(sentence, reader)) expect([statement, splitSentence(statement, reader)[0]]).toEqual([statement, statement]);
});
