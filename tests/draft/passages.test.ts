/** What drafts make of words that lean on the rest of the article: passages on many subjects. */
import { describe, expect, it } from 'vitest';
import { LEANING_EXAMPLES } from '../../src/draft/resolve/leaning.ts';
import { createDrafter, loadLanguage } from '../../src/pipeline.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { source } from '../support/workspace.ts';

const drafter = createDrafter({ sources: [], claims: [], entities: [], rulings: [], config: defaultConfig }, loadLanguage());

function drafts(text: string, published: string | null = null): string[] {
  return drafter.draft(text, source('s', { published })).drafts.map((draft) => (draft.open.length > 0 ? `${draft.text} # ${draft.open.join(', ')}` : draft.text));
}

interface Passage {
  readonly says: string;
  readonly published?: string;
  readonly text: string;
  readonly holds: readonly string[];
  readonly holdsNot?: readonly string[];
}

const passages: readonly Passage[] = [
  {
    says: 'marks another one, the other ones and a second one, where the statement does not tell beside what',
    text: 'Another brigade of the Moss guard crossed the Glomma. Troops shelled other villages in Halden province. A second team of Bergen University confirmed the age of the Oseberg ship. Moss, Halden and other towns in Norway lost power.',
    holds: ['Another brigade of the Moss guard crossed the Glomma. # another', 'Troops shelled other villages in Halden province. # other', 'A second team of Bergen University confirmed the age of the Oseberg ship. # a second'],
    holdsNot: ['Moss lost power. # other'],
  },
  {
    says: 'does not mark what a statement tells itself, nor ranks and fractions',
    text: 'Both Norway and Sweden banned the dye in 2020. Bergen is the second-largest city of Norway. Ann Moss was booked for a second yellow card in Oslo in May 2021. The price of cod in Norway fell by a fifth in 2022. Norway and Sweden signed an agreement in 2019.',
    holds: ['Bergen is the second-largest city of Norway.', 'Ann Moss was booked for a second yellow card in Oslo in May 2021.', 'The price of cod in Norway fell by a fifth in 2022.', 'Norway and Sweden signed an agreement in 2019.'],
  },
  {
    says: 'marks "since", "later", "such", "both", "parallel", "neighbouring" and "that front" where what they lean on is not there',
    text: 'Norvik has since moved into Moss. No such request has reached Oslo. The Lier valley has been claimed by both countries since 1993. Norvik was digging a parallel tunnel in Halden. In 2019, a fire in neighbouring Lier killed 12 people. Reuters reported that Norway was reinforcing on that front. On 3 May 2024, the Halden guard later entered Moss.',
    holds: [
      'Norvik has since moved into Moss. # since',
      'On 3 May 2024, the Halden guard later entered Moss. # later',
      'No such request has reached Oslo. # no such request',
      'The Lier valley has been claimed by both countries since 1993. # both countries',
      'Norvik was digging a parallel tunnel in Halden. # parallel',
      'In 2019, a fire in neighbouring Lier killed 12 people. # neighbouring',
      'Reuters reported that Norway was reinforcing on that front. # that front',
    ],
  },
  {
    says: 'marks nouns that lack what they are about',
    text: 'Pavel Drago conceded defeat in a televised address. A decision is expected in December 2024. Norway froze $60 million in military aid. Norway froze $20 million in aid to Karvia. Oslo announced its decision to close the Moss mine.',
    holds: ['Pavel Drago conceded defeat in a televised address. # defeat', 'A decision is expected in December 2024. # a decision', 'Norway froze $60 million in military aid. # military aid', 'Norway froze $20 million in aid to Karvia.', 'Oslo announced its decision to close the Moss mine.'],
  },
  {
    says: 'marks bodies and groups of no country, and nouns that only the article tells the meaning of',
    text: 'On 4 May 2024, police made 14 arrests. Rebel groups have seized three towns. The geological service said that heavy rain had softened the ground in Lier. Over three years, 133 children in the control group died.',
    holds: ['On 4 May 2024, police made 14 arrests. # where', 'Over three years, 133 children in the control group died. # the control group'],
  },
  {
    says: 'gives the full name of somebody whom the article names by what is theirs',
    text: "Ardlow beat Castleton 27-24 on 3 May 2025, Rory Marsden's penalty in the 79th minute sending them to the top. Marsden missed two kicks in Castleton.",
    holds: ['Rory Marsden missed two kicks in Castleton.'],
  },
  {
    says: 'makes nobody of a body that speaks',
    text: 'Engineers blamed poor work for many deaths in Lier. The Chamber of Civil Engineers said that 22 houses in Lier were new.',
    holds: ['Engineers blamed poor work for many deaths in Lier.'],
  },
  {
    says: 'counts "a week ago" and "the past week" from the day that the article gives for the same event',
    text: 'The strike began on 3 March 2026, the union said. As the strike began two weeks ago, a tonne of cement was worth 90 euros. Over the past two weeks, the port of Halden has turned away 41 ships.',
    holds: ['On 3 March 2026, a tonne of cement was worth 90 euros.', 'In the two weeks from 3 March 2026, the port of Halden has turned away 41 ships.'],
  },
  {
    says: 'leaves "a week ago" open where the article gives two days for such events',
    text: 'One strike began on 3 March 2026 in Halden. The other strike began on 9 March 2026 in Moss. The strike began a week ago in both towns of Norway.',
    holds: ['The strike began a week ago in both towns of Norway. # the strike, a week ago'],
  },
  {
    says: 'counts "months ago" from the day of publication',
    published: '2026-05-20',
    text: 'Months ago, the Halden brewery stopped sales to Sweden.',
    holds: ['Months before 20 May 2026, the Halden brewery stopped sales to Sweden.'],
  },
  {
    says: 'leaves ages in years as they are',
    published: '2026-05-20',
    text: 'The bones of Lago Seco were dated to 14,500 years ago.',
    holds: ['The bones of Lago Seco were dated to 14,500 years ago.'],
  },
  {
    says: 'goes on with the figure of the sentence before',
    text: 'In January 2025, a litre of diesel was worth 19 crowns. On 4 June 2025, it was 24.',
    holds: ['On 4 June 2025, a litre of diesel was worth 24 crowns.'],
  },
  {
    says: 'does not go on with a figure in another unit',
    text: 'In January 2025, the tower was 19 metres. On 4 June 2025, it was worth 24 crowns.',
    holds: [],
    holdsNot: ['On 4 June 2025, the tower was worth 24 crowns.'],
  },
  {
    says: 'takes the capital that a line about a country speaks of for the country',
    text: 'The envoys listed what each country had promised in the talks.\n\n- Norway: Oslo has pledged 40 boats to the mission.\n\n- Sweden: Despite its doubts about the plan, Stockholm appears unwilling to leave unless the others leave.',
    holds: ['Norway has pledged 40 boats to the mission. # the mission', 'Despite its doubts about the plan, Sweden appears unwilling to leave unless the others leave. # others'],
  },
  {
    says: 'takes "the group" for what the line is about',
    text: 'Three unions answered the offer of the ministry on Monday.\n\n- Havnelaget: While Havnelaget has 400 members in Oslo, it is small. The group lost 90 members in 2024.',
    holds: ['Havnelaget lost 90 members in 2024.'],
  },
  {
    says: 'names both parties, of which one has two names',
    text: 'At the head of the campaign is the Norwegian Dockers Union (NDU), the largest union in Norway, working with a league of Danish-backed clerks known as the Baltic Port Alliance. Both unions have offices in Halden, launching a boycott on 3 March 2026 that cost 40 million crowns.',
    holds: ['The Norwegian Dockers Union and the Baltic Port Alliance have offices in Halden.'],
  },
  {
    says: 'tells what happened for the first time of those that "these groups" means',
    published: '2026-05-20',
    text: 'Student unions are marching through Halden against the plans of the Norwegian state. The aim of these student unions is clear: to stop the sale of the port. It marks the first time since 2018 that these groups have marched through Halden, following a ban that ended in May.',
    holds: ['Student unions have marched through Halden for the first time since 2018.'],
  },
  {
    says: 'leaves "these groups" open where two may be meant',
    text: 'Student unions and farm charities met the minister in Halden. These groups have 400 members in Norway.',
    holds: ['These groups have 400 members in Norway. # these groups'],
  },
  {
    says: 'tells of each of two countries what is told of both',
    text: 'Protests broke out in Norway and later in Sweden. On 8 March 2026, the Baltic Guild began selling maps to both countries.',
    holds: ['On 8 March 2026, the Baltic Guild began selling maps to Norway.', 'On 8 March 2026, the Baltic Guild began selling maps to Sweden.'],
  },
  {
    says: 'takes a name whose last word is a common noun for a name',
    published: '2026-03-08',
    text: 'Orva City has banned scooters from its parks. The city has 200,000 residents. It was founded in 1921.',
    holds: ['As of 8 March 2026, Orva City has 200,000 residents.', 'Orva City was founded in 1921.'],
  },
  {
    says: 'takes a verb that the tagger does not know for no part of a name',
    text: 'Baltic states took the step to collectively reengage Norway in 2023, effectively lifting its isolation.',
    holds: ['Baltic states took the step to collectively reengage Norway in 2023.'],
    holdsNot: ['Baltic states effectively lifted reengage Norway’s isolation.'],
  },
  {
    says: 'passes over a sentence that is longer than any article has one',
    text: `The league took ${'Moss and Halden and '.repeat(50_000)}fled to Norway. The league has 400 members in Norway.`,
    holds: ['The league has 400 members in Norway. # the league'],
  },
  {
    says: 'takes nobody for "it"',
    text: 'Tom Ellery has dredged Marrow Sound since he was fifteen, and his father and grandfather dredged it before him. It was the third bad harvest in a row.',
    holds: ['It was the third bad harvest in a row. # it'],
  },
  {
    says: 'leaves open what somebody calls "it" in quotation marks',
    text: 'Ana Venn, Vice President of the Baltic Council, congratulated the union for ending the Moss strike, and called it "a great moment".',
    holds: ['Ana Venn called it "a great moment". # it', 'Ana Venn was Vice President of the Baltic Council.'],
  },
  {
    says: 'keeps every statement that somebody is named for behind "according to"',
    text: "The Halden brewery sold 12 million litres in 2024, while its rival Moss sold 9 million litres, according to the Brewers' Guild.",
    holds: ["According to the Brewers' Guild, the Halden brewery sold 12 million litres in 2024.", "According to the Brewers' Guild, its rival Moss sold 9 million litres."],
  },
  {
    says: 'tells that something is unclear of the meeting of its day',
    text: "Norway, Sweden and Denmark held a summit in Oslo on 6 May 2026. The summit's results remain unclear.",
    holds: ['The results of the summit of 6 May 2026 remain unclear.'],
  },
  {
    says: 'keeps what could not be done, and drops what could be',
    text: 'There was little that any of the crews from Halden could do to save the Marta. The Marta could be raised in Halden.',
    holds: ['There was little that any of the crews from Halden could do to save the Marta.'],
    holdsNot: ['The Marta could be raised in Halden.'],
  },
  {
    says: 'names the week that is to come',
    published: '2026-05-20',
    text: 'The rival airline Balticair reports its profit next week.',
    holds: ['The rival airline Balticair reports its profit in the week of 25 May 2026.'],
  },
  {
    says: 'marks a region that only the article names',
    text: 'Until then, the oldest site in the region was Monte Verde.',
    holds: ['Until then, the oldest site in the region was Monte Verde. # the region, until then'],
  },
  {
    says: 'takes "she" for the one of several who is named',
    text: 'The biologist Sunita Rao and her colleagues measured 40 lakes in 2024. She found that 12 of the lakes were dry.',
    holds: ['The biologist Sunita Rao found that 12 of the lakes were dry. # the lakes'],
  },
  {
    says: 'takes no town for a hospital',
    text: 'The wounded were taken to the Larkfield Hospital, the last clinic in the city. It has been hit 30 times. On 4 May 2026, the city had no water.',
    holds: ['On 4 May 2026, the city had no water. # the city'],
  },
  {
    says: 'takes nobody for the one he shakes hands with, and "she" for no man',
    text: 'Malcolm Pryce was jailed in 2025 with his brother. Judge Rosalind Achebe sentenced Malcolm Pryce on Friday. She said that the crime had lasted five years. He refused to shake hands with Malcolm Pryce in 2024.',
    holds: ['Judge Rosalind Achebe said that the crime had lasted five years. # the crime', 'He refused to shake hands with Malcolm Pryce in 2024. # he'],
  },
  {
    says: 'leaves the pronoun of a man without a name with him',
    text: 'The captain, Pau Ribera, spilled a shot. "It was loud," said the 20-year-old, who was making only his third appearance of 2025.',
    holds: ['The 20-year-old was making only his third appearance of 2025.'],
  },
  {
    says: 'takes the money that was spent for nothing that later words speak of',
    text: 'The company paid 1.2 billion crowns for the yard in 2024. The company cut 900 of its 14,300 jobs in 2025, most of them in Poland.',
    holds: ['The company cut 900 of its 14,300 jobs in 2025, most of them in Poland. # the company'],
  },
  {
    says: 'does not take a body for what it has issued, where either may cover a county',
    text: 'The Met Office has extended its red warning for wind until 15:00. It covers Cornwall and Devon.',
    holds: ['It covers Cornwall. # it', 'It covers Devon. # it'],
  },
  {
    says: 'tells who said what a quotation goes on to say, and leaves out what nobody is named for',
    text: '"The price of bread has doubled since May 2025," said Ann Lee, an economist. "The bank raised rates twice in June 2025. We did not expect it."\n\n"The observers sent 40 letters to Gdynia. The backlog was fourteen months."',
    holds: ['Ann Lee said that the bank raised rates twice in June 2025. # the bank'],
    holdsNot: ['The observers sent 40 letters to Gdynia.', 'The backlog was fourteen months.'],
  },
  {
    says: 'names who said it before the day on which it holds',
    published: '2025-10-11',
    text: 'At least 24 people have been killed in an attack on a market in Orso, according to medics.',
    holds: ['According to medics, as of 11 October 2025, at least 24 people have been killed in an attack on a market in Orso.'],
  },
  {
    says: 'takes a weekday in the present tense for one to come',
    published: '2025-09-06',
    text: 'On Monday Lena Aaltonen leaves an agency of 210 people in Gdynia. Rovers travel to Westport on Tuesday.',
    holds: ['On 8 September 2025 Lena Aaltonen leaves an agency of 210 people in Gdynia.', 'Rovers travel to Westport on 9 September 2025.'],
  },
  {
    says: 'leaves out the marks of footnotes, and gives two days of one deed one year',
    published: '2025-06-17',
    text: "Soldiers' pay in Norway was cut by a fifth in January 2021.[4] Two rounds of talks in Istanbul, on May 16 and June 2, produced an agreement.[a]",
    holds: ["Soldiers' pay in Norway was cut by a fifth in January 2021.", 'Two rounds of talks in Istanbul, on 16 May 2025 and 2 June 2025, produced an agreement.'],
  },
  {
    says: 'leaves to the speaker whose "their" and "its" is',
    text: 'Experts from Oslo met on Monday. Lena Moss stated that the goal of their offensive was to take Halden. Tom Rees of the Africa Center says that its aim is to force a vote in Mali.',
    holds: ['Lena Moss stated that the goal of their offensive was to take Halden. # their', 'Tom Rees of the Africa Center says that its aim is to force a vote in Mali. # its'],
  },
  {
    says: 'takes "the union that represents" for no other body',
    text: 'The Institute for Fiscal Studies put the saving at £200m. Unison, the union that represents 40,000 clerks in Kent, said that it was against the plan.',
    holds: ['Unison was the union that represents 40,000 clerks in Kent.'],
  },
  {
    says: 'marks what happened nowhere and at no time',
    text: 'The River Arle burst its banks in December 2020. Two people died and 640 homes were damaged.',
    holds: ['Two people died. # when, where', '640 homes were damaged. # when, where'],
  },
  {
    says: 'does not date how far one town is from another',
    published: '2026-05-20',
    text: 'The plane came down near the village of Orso, about 40 km south of Bergamo.',
    holds: ['Orso is about 40 km south of Bergamo.'],
  },
];

describe('passages', () => {
  for (const { says, published, text, holds, holdsNot } of passages) {
    it(says, () => {
      const found = drafts(text, published ?? null);
      expect(found).toEqual(expect.arrayContaining([...holds]));
      for (const one of holdsNot ?? []) expect(found).not.toContain(one);
    });
  }
});

describe('words that lean', () => {
  it.each(LEANING_EXAMPLES)('%s', (example) => {
    const { drafts: found } = drafter.draft(example, source('s', { published: '2024-05-20' }));
    expect(found.flatMap(({ open }) => open).filter((words) => !/^(?:when|where)$/u.test(words))).not.toEqual([]);
  });
});
