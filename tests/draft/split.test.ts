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
    'Police said that 12 people were arrested and that two officers were hurt.': ['Police said that 12 people were arrested and that two officers were hurt.'],
    'The drug cut deaths by 30%, according to a study, while the placebo did nothing.': ['According to a study, the drug cut deaths by 30%.', 'According to a study, the placebo did nothing.'],
    'Ukraine denied accusations by Iran and Russia that it was supporting rebels.': ['Ukraine denied that it was supporting rebels.', 'Iran and Russia said that Ukraine was supporting rebels.'],
  },
  'what must stay whole': {
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
