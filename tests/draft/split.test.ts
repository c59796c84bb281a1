/** What each kind of split makes of a sentence, on many subjects. */
import { describe, expect, it } from 'vitest';
import { splitSentence } from '../../src/draft/split/split.ts';
import { createSentenceReader } from '../../src/reading/article-sentence.ts';
import { loadLanguage } from '../../src/reading/language-model.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';

const reader = createSentenceReader({ entities: [], config: defaultConfig }, loadLanguage());

const cases: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  'lists of verbs': {
    'The airline would defer delivery of 12 jets until 2028, freeze hiring and close its base in Riga.': ['The airline would defer delivery of 12 jets until 2028.', 'The airline would freeze hiring.', 'The airline would close its base in Riga.'],
    'The carrier cancelled 1,870 flights in May, affecting 290,000 passengers, and paid 41 million euros in compensation.': ['The carrier cancelled 1,870 flights in May.', 'The carrier paid 41 million euros in compensation.', '290,000 passengers were affected.'],
    'The judge added that the convictions on counts 6 and 11 were unsafe.': ['The judge added that the convictions on counts 6 and 11 were unsafe.'],
    'He denied all charges and claimed that he had acted in good faith.': ['He denied all charges.', 'He claimed that he had acted in good faith.'],
  },
  'verbs that are left out, or that no comma joins': {
    'At least 24 people were killed and dozens more wounded in an attack on a market in Orso.': ['At least 24 people were killed in an attack on a market in Orso.', 'Dozens more were wounded in an attack on a market in Orso.'],
    'Haddad hit the post, Daly had a shot cleared off the line and Ribera made three saves.': ['Haddad hit the post.', 'Daly had a shot cleared off the line.', 'Ribera made three saves.'],
    'A man died when a tree fell on his van near Totnes and a woman died after a wall collapsed in Penzance.': ['A man died when a tree fell on his van near Totnes.', 'A tree fell on his van near Totnes.', 'A woman died after a wall collapsed in Penzance.', 'A wall collapsed in Penzance.'],
    'The agency had 34 staff, one research vessel and no working database.': ['The agency had 34 staff.', 'The agency had one research vessel.', 'The agency had no working database.'],
    'Norvik expects revenue of 37 billion crowns, and an operating margin of 9%.': ['Norvik expects revenue of 37 billion crowns.', 'Norvik expects an operating margin of 9%.'],
    'Pell was found guilty of wounding nine women and two men at the private Larkfield hospital.': ['Pell was found guilty of wounding nine women and two men at the private Larkfield hospital.'],
  },
  'lists of places and of speakers': {
    'The envoy said that both Iran and Chad supported the plan of Lena Moss.': ['The envoy said that Iran supported the plan of Lena Moss.', 'The envoy said that Chad supported the plan of Lena Moss.'],
    'Greece and Bulgaria offered field hospitals.': ['Greece offered field hospitals.', 'Bulgaria offered field hospitals.'],
    'Devon and Cornwall Police said that two men drowned.': ['Devon and Cornwall Police said that two men drowned.'],
    'Marks and Spencer opened stores in Norway.': ['Marks and Spencer opened stores in Norway.'],
    'Greece and Bulgaria signed agreements.': ['Greece and Bulgaria signed agreements.'],
    'Norway has pledged missiles, drones and advisers to the league.': ['Norway has pledged missiles to the league.', 'Norway has pledged drones to the league.', 'Norway has pledged advisers to the league.'],
    'At least 17 soldiers, eight fighters and two civilians were killed in Halden.': ['At least 17 soldiers were killed in Halden.', 'Eight fighters were killed in Halden.', 'Two civilians were killed in Halden.'],
    'The league captured Halden along with several villages.': ['The league captured Halden.', 'The league captured several villages.'],
    'Protests broke out in Halden and later in Moss.': ['Protests broke out in Halden.', 'Protests broke out later in Moss.'],
    'The rebels withdrew to Halden airport, Moss and Orso on Monday.': ['The rebels withdrew to Halden airport on Monday.', 'The rebels withdrew to Moss on Monday.', 'The rebels withdrew to Orso on Monday.'],
    'Officials and survivors said that 19 people were killed.': ['Officials said that 19 people were killed.', 'Survivors said that 19 people were killed.'],
    'Rao and her colleagues said that 19 lakes were dry.': ['Rao and her colleagues said that 19 lakes were dry.'],
    'Floods killed 31 people in Halden and in Moss.': ['Floods killed 31 people in Halden and in Moss.'],
  },
  'what came before and beside': {
    'The fund sustained heavy losses in May, further reducing its capacity to lend to Norway.': ['The fund sustained heavy losses in May.', 'The fund’s capacity to lend to Norway was further reduced.'],
    'The league and later the union entered the talks on Monday.': ['The league entered the talks on Monday.', 'The union later entered the talks on Monday.'],
    'The rebels attacked Moss airport located east of Halden, where pilots have a camp.': ['The rebels attacked Moss airport located east of Halden.', 'Pilots have a camp at Moss airport.'],
    'Venn went to Moscow where he was given asylum by the state.': ['Venn went to Moscow.', 'He was given asylum by the state in Moscow.'],
    'The army counterattacked and retook the village of Orso.': ['The army counterattacked.', 'The army retook the village of Orso.'],
    'The league opened its assault on Halden in May 2024, which rapidly fell to the guard.': ['The league opened its assault on Halden in May 2024.', 'Halden rapidly fell to the guard.'],
    'Shares in Norvik dropped as much as 8.5% before recovering to close 3.1% lower.': ['Shares in Norvik dropped as much as 8.5%.', 'Shares in Norvik recovered to close 3.1% lower.'],
    'The suspect was held for two months before being cleared.': ['The suspect was held for two months before being cleared.'],
    'The league has rebuilt its base, training young players and introducing a much stricter and more open set of rules.': ['The league has rebuilt its base.', 'The league trained young players.', 'The league introduced a much stricter and more open set of rules.'],
    'The minister stated that Norway would consider it if asked, though no such request has been made.': ['The minister stated that Norway would consider it if asked.', 'No such request has been made.'],
    'The league took Halden from government forces, which left the town of Moss.': ['The league took Halden from government forces.', 'Government forces left the town of Moss.'],
  },
  'asides of the subject': {
    'Burkina Faso and Niger, which formed the alliance in 2023 and quit the bloc in January, face insurgencies of their own.': ['Burkina Faso and Niger face insurgencies of their own.', 'Burkina Faso and Niger formed the alliance in 2023.', 'Burkina Faso and Niger quit the bloc in January.'],
    'Ana Venn, the laureate who has led the council since Karol Moss fled to Norway on 5 August, met the envoy and proposed a joint committee.': ['Ana Venn met the envoy.', 'Ana Venn proposed a joint committee.', 'Ana Venn was the laureate who has led the council since Karol Moss fled to Norway on 5 August.', 'Karol Moss fled to Norway on 5 August.'],
    'A video emerged showing Pell, barefoot and in an open shirt, sitting on a sofa.': ['A video emerged showing Pell, barefoot and in an open shirt, sitting on a sofa.'],
    'Analysts at the Institute for the Study of War, a Washington-based think tank, said that Russia would launch 500 drones a night.': ['Analysts at the Institute for the Study of War said that Russia would launch 500 drones a night.', 'The Institute for the Study of War was a Washington-based think tank.'],
    'The scheme has 6.7 million members, making it one of the largest in Europe.': ['The scheme has 6.7 million members.', 'The scheme is one of the largest in Europe.'],
    'Researchers analysed 83 tools found at 26 caves and rock shelters in Spain, along with 90 fragments found in France.': ['Researchers analysed 83 tools found at 26 caves and rock shelters in Spain, along with 90 fragments found in France.'],
    'Rovers, promoted as runners-up in 2023, spent 11 years in the third tier.': ['Rovers spent 11 years in the third tier.', 'Rovers were promoted as runners-up in 2023.'],
    'Pryce, wearing a grey suit and a blue tie, showed no emotion.': ['Pryce showed no emotion.', 'Pryce was wearing a grey suit and a blue tie.'],
    'The Halden Watch Committee, a group of volunteers that tracks floods in Norway, said that two dams broke.': ['The Halden Watch Committee said that two dams broke.', 'The Halden Watch Committee was a group of volunteers.', 'The Halden Watch Committee tracks floods in Norway.'],
    'City took the lead after 12 minutes, Petrov sending the goalkeeper the wrong way.': ['City took the lead after 12 minutes.', 'Petrov sent the goalkeeper the wrong way.'],
  },
  'whose clause it is': {
    'Famine was declared in the Orso camp, which lies 12 km south of Belo, in August 2024.': ['Famine was declared in the Orso camp in August 2024.', 'The Orso camp lies 12 km south of Belo.'],
    'The army, which has been led by Karol Venn since 2018, rejected the offer.': ['The army rejected the offer.', 'The army has been led by Karol Venn since 2018.'],
    'Norvik imports compressors from Thailand, which face a 19% duty, and had raised prices by 6% in July.': ['Norvik imports compressors from Thailand.', 'Norvik had raised prices by 6% in July.', 'Compressors from Thailand face a 19% duty.'],
    'Norvik will close its plant in Kassel, which employs 420 people.': ['Norvik will close its plant in Kassel.', 'Its plant in Kassel employs 420 people.'],
    'The board published the report in full, which Lindqvist says is rare.': ['The board published the report in full.'],
    'The army retreated from most of the valley, with the exception of Khan Saleh and Kafran.': ['The army retreated from most of the valley, with the exception of Khan Saleh and Kafran.'],
    'Halden is now under siege, with unconfirmed reports of shootings in the outskirts.': ['Halden is now under siege.'],
    'As the guard seized control of the south, the army announced a deployment to the border.': ['The army announced a deployment to the border.', 'The guard seized control of the south.'],
    'Moss described the case as one of the worst frauds she had seen in 22 years.': ['Moss described the case as one of the worst frauds she had seen in 22 years.'],
  },
  'clauses within': {
    'Wessel, which was fined £3.2m in 2021 and has since spent £45m on tanks, denies the charge.': ['Wessel denies the charge.', 'Wessel was fined £3.2m in 2021.', 'Wessel has since spent £45m on tanks.'],
    'Ana Rao, who came to Harwick in 2009 and whose team has sampled the beds for eight years, published the paper.': ['Ana Rao published the paper.', 'Ana Rao came to Harwick in 2009.', 'Ana Rao’s team has sampled the beds for eight years.'],
    'Jan Holm of the Geological Institute in Bonn, who was not involved in the study, notes that seeds can take up old carbon.': ['Jan Holm of the Geological Institute in Bonn notes that seeds can take up old carbon.', 'Jan Holm of the Geological Institute in Bonn was not involved in the study.'],
    'Keswick was found guilty in October 2023 at the private Larkfield hospital, where he earned £1.1m in fees.': ['Keswick was found guilty in October 2023 at the private Larkfield hospital.', 'He earned £1.1m in fees at the private Larkfield hospital.'],
    'The prints were left by five people, of whom two were children.': ['The prints were left by five people.', 'Two of the five people were children.'],
    "The rebels captured Homs, which effectively cut the army from the coast.": ['The rebels captured Homs.', 'The army was effectively cut from the coast.'],
    'The virus spreads when the water is warmer than 16 degrees.': ['The virus spreads when the water is warmer than 16 degrees.'],
  },
  'asides before the verb': {
    'The 43 prints, found in 2019 by a farmer, Eduardo Millan, near the village of Lago Seco, were left by children.': ['The 43 prints were left by children.', 'The 43 prints were found in 2019 by a farmer, Eduardo Millan, near the village of Lago Seco.'],
    'Researchers at the University of Harwick, led by the biologist Sunita Rao, blame a virus.': ['Researchers at the University of Harwick blame a virus.', 'Researchers at the University of Harwick were led by the biologist Sunita Rao.'],
    'The Sound Trust, a charity founded in 2017 by a retired teacher, Anne Lowry, has laid 40,000 oysters.': ['The Sound Trust has laid 40,000 oysters.', 'The Sound Trust is a charity founded in 2017 by a retired teacher, Anne Lowry.'],
    'Jean Porter, 66, who had moved to Leeds in 2008, said she was relieved.': ['Jean Porter said that she was relieved.', 'Jean Porter had moved to Leeds in 2008.', 'Jean Porter was 66 years old.'],
  },
  'two figures of one verb': {
    'The group put the number of deaths at 210 in 2024, up from 164 in 2023.': ['The group put the number of deaths at 210 in 2024.', 'The group put the number of deaths at 164 in 2023.'],
    'Unemployment rose to 6.1% in May, up from 5.8% in April.': ['Unemployment rose to 6.1% in May.', 'Unemployment stood at 5.8% in April.'],
    'The alliance took 118 seats, while the Conservatives fell to 61, down from 109 in 2021.': ['The alliance took 118 seats.', 'The Conservatives fell to 61.', 'The Conservatives stood at 109 in 2021.'],
    'Over three years, 61 children died, compared with 133 in the control group.': ['Over three years, 61 children died.', 'Over three years, 133 children in the control group died.'],
    'Turnout was 74.3%, the highest since 1991.': ['Turnout was 74.3%.', 'Turnout of 74.3% was the highest since 1991.'],
  },
  including: {
    'Russia launched airstrikes on the north, including one on Idlib that killed 11 civilians.': ['Russia launched airstrikes on the north.', 'Russia launched an airstrike on Idlib.', 'An airstrike on Idlib killed 11 civilians.'],
    'The army withdrew from the towns of Yabroud, Flitah and Artouz.': ['The army withdrew from Yabroud.', 'The army withdrew from Flitah.', 'The army withdrew from Artouz.'],
    'The rebels captured the power plant, artillery college, and the academy on the outskirts of Aleppo.': ['The rebels captured the power plant on the outskirts of Aleppo.', 'The rebels captured the artillery college on the outskirts of Aleppo.', 'The rebels captured the academy on the outskirts of Aleppo.'],
    'The army launched a drone strike near Hama, which led to many deaths.': ['The army launched a drone strike near Hama.', 'The drone strike near Hama led to many deaths.'],
    'A landslide killed 53 people, including 11 children.': ['A landslide killed 53 people.', 'A landslide killed 11 children.'],
    'The coalition comprises four parties, including the Greens.': ['The coalition comprises four parties, including the Greens.'],
  },
  'sentences in one': {
    'Last year the catch was 74 tonnes; only nine boats were licensed.': ['Last year the catch was 74 tonnes.', 'Only nine boats were licensed.'],
    'Rain had softened the ground, the geological service said, adding that it had warned the district on 7 March.': ['The geological service said that rain had softened the ground.', 'The geological service added that it had warned the district on 7 March.'],
    'A third of the gold comes from unlicensed pits, according to Mining Watch, which put the number of deaths at 210.': ['According to Mining Watch, a third of the gold comes from unlicensed pits.', 'Mining Watch put the number of deaths at 210.'],
    'The prints are 16,400 years old, making them the oldest in Chile.': ['The prints are 16,400 years old.', 'The prints are the oldest in Chile.'],
    "Ardlow beat Castleton on Saturday, Rory McLean's penalty sending them to the top of the league.": ['Ardlow beat Castleton on Saturday.', "Rory McLean's penalty sent them to the top of the league."],
  },
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
  'what opens a sentence': {
    'With rivals cutting prices and demand under pressure, the brewer expects a loss.': ['The brewer expects a loss.', 'Rivals are cutting prices.', 'Demand is under pressure.'],
    'With nurses leaving for the private sector, the hospital closed two wards in May.': ['The hospital closed two wards in May.', 'Nurses were leaving for the private sector.'],
    'After nearly three weeks of the canal being closed to barges, grain prices rose by 8%.': ['Grain prices rose by 8%.', 'For nearly three weeks, the canal had been closed to barges.'],
    'Rather than selling the stadium, the club borrowed 40 million euros in June.': ['The club borrowed 40 million euros in June.'],
    'As the harvest began on 3 September 2025, wheat was worth 210 euros a tonne.': ['On 3 September 2025, wheat was worth 210 euros a tonne.', 'The harvest began on 3 September 2025.'],
    'When a truce agreed to by both clubs, which hate each other, ended the dispute in late 2021, a ticket was worth 12 euros.': ['In late 2021, a ticket was worth 12 euros.', 'A truce agreed to by both clubs, which hate each other, ended the dispute in late 2021.'],
    'The last time the lake rose, back in 2010, the dam was damaged, and the army had to evacuate 3,000 people.': ['The last time the lake rose, back in 2010, the dam was damaged.', 'In 2010, the army had to evacuate 3,000 people.'],
    'Rents have doubled since the metro was opened in 2018.': ['Rents have doubled since 2018.', 'The metro was opened in 2018.'],
    'Organised gangs and poachers have killed 300 elephants.': ['Organised gangs and poachers have killed 300 elephants.'],
  },
  'frames that say nothing of their own': {
    "The aim of the talks in Vienna is clear: to end the dockers' strike.": ["The aim of the talks in Vienna is to end the dockers' strike."],
    'For growers in Kenya, the fact that exports to Japan doubled in 2024 was a welcome surprise.': ['Exports to Japan doubled in 2024.'],
    'The port of Halden is vital as it handles half of the exports of Norway.': ['The port of Halden is vital as it handles half of the exports of Norway.', 'The port of Halden handles half of the exports of Norway.'],
  },
  'what would be if it had been otherwise': {
    'If the council had inspected the lift in March, nobody would have been hurt.': ['If the council had inspected the lift in March, nobody would have been hurt.', 'The council had not inspected the lift in March.'],
    'If the dairy had listened to the vets that warned of the fever in 2019, and if it had bought the vaccine, the herd would be alive.': ['If the dairy had listened to the vets that warned of the fever in 2019, and if it had bought the vaccine, the herd would be alive.', 'The dairy had not listened to the vets that warned of the fever in 2019.', 'Vets warned of the fever in 2019.', 'It had not bought the vaccine.'],
    'If the vote passes, the mayor would resign.': ['If the vote passes, the mayor would resign.'],
    'If the judge had not ruled, the sale would have gone ahead.': ['If the judge had not ruled, the sale would have gone ahead.'],
    'Should the river rise, the mills in the lower valleys, where rainfall is heaviest, would be closed.': ['Should the river rise, the mills in the lower valleys, where rainfall is heaviest, would be closed.', 'Rainfall is heaviest in the lower valleys.'],
  },
  'times and belongings set off by commas': {
    'On a cold morning in late May 2024, when the river had risen so far that the quays stood under water, Jan Holm hauled up a basket of 200 eels.': ['On a cold morning in late May 2024, Jan Holm hauled up a basket of 200 eels.', 'In late May 2024, the river had risen so far that the quays stood under water.'],
    'In 1978, when the yard employed 620 people and built ships for Chile, workers from Halden launched 11 ferries.': ['In 1978, workers from Halden launched 11 ferries.', 'In 1978, the yard employed 620 people.', 'In 1978, the yard built ships for Chile.'],
    'The storm comes in winter, when the harbour is closed.': ['The storm comes in winter, when the harbour is closed.'],
    'The quake hit Lisk at a depth of 11 km, with its epicentre near the town of Orso.': ['The quake hit Lisk at a depth of 11 km.', 'The quake’s epicentre was near the town of Orso.'],
    'Shares in Norvik closed down 9.6% at 4.12 euros, their lowest level since November 2020.': ['Shares in Norvik closed down 9.6% at 4.12 euros.', 'Shares in Norvik were at their lowest level since November 2020.'],
    'In a paper published in August, Holm and his colleagues reported that the beds lost 61% of their oysters, but that the loss was slowing.': ['In a paper published in August, Holm and his colleagues reported that the beds lost 61% of their oysters.', 'In a paper published in August, Holm and his colleagues reported that the loss was slowing.'],
  },
  'two things of one verb, two verbs of one name': {
    'On Monday, engineers cleared the canal as well as half of the harbour.': ['On Monday, engineers cleared the canal.', 'On Monday, engineers cleared half of the harbour.'],
    'Isabel Contreras was an archaeologist at the University of Concepcion who led the dig.': ['Isabel Contreras was an archaeologist at the University of Concepcion.', 'Isabel Contreras led the dig.'],
  },
  'figures set off by commas': {
    'The plane came down near the village of Orso, about 40 km south of Bergamo.': ['The plane came down near the village of Orso.', 'Orso is about 40 km south of Bergamo.'],
    'A quarter of the cargo, worth about $3 million, was spoiled.': ['A quarter of the cargo was spoiled.', 'A quarter of the cargo was worth about $3 million.'],
    'The ministry said that the clinic was overwhelmed, with doctors committed to two other outbreaks.': ['The ministry said that the clinic was overwhelmed.', 'The ministry said that doctors were committed to two other outbreaks.'],
    'Halden is known for the uprising against the king, which began in 1743.': ['Halden is known for the uprising against the king.', 'The uprising against the king began in 1743.'],
    'The pier collapsed, undermining the quay.': ['The pier collapsed, undermining the quay.'],
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
    'Norvik fired 479 drones at Halden overnight, the air force said, in what it called the biggest attack of the war.': ['The air force said that Norvik fired 479 drones at Halden overnight.'],
    "The fund lost £43m in an attempt at pooling, its chair, Trefor Hogg, told the BBC.": ['Trefor Hogg told the BBC that the fund lost £43m in an attempt at pooling.'],
    'The charity said that two million children were at risk and appealed for $35m, while Brac, a charity that is based in Dhaka, said that it had sent 60,000 packets.': ['The charity said that two million children were at risk.', 'The charity appealed for $35m.', 'Brac said that it had sent 60,000 packets.', 'Brac was a charity.', 'Brac is based in Dhaka.'],
    'The mayor backed her deputy, telling the council that he had her trust.': ['The mayor backed her deputy.', 'The mayor told the council that he had her trust.'],
    'Malcolm Pryce diverted 41 payments to companies controlled by his wife and brother-in-law between 2016 and 2021, Norford Crown Court heard.': ['Norford Crown Court heard that Malcolm Pryce diverted 41 payments to companies controlled by his wife and brother-in-law between 2016 and 2021.'],
    "The union called the closure a breach of a deal signed in 2022 that ruled out cuts until 2028, and said it would fight it in court.": ['The union called the closure a breach of a deal signed in 2022 that ruled out cuts until 2028.', 'The union said that it would fight it in court.'],
    "Chad denies accusations by Sudan's government and by UN experts that it arms the rebels.": ['Chad denies that it arms the rebels.', "Sudan's government and UN experts said that Chad arms the rebels."],
    'Marjorie Dent, whose husband Alan drowned in the flood, said no sentence would bring him back.': ['Marjorie Dent said that no sentence would bring him back.', 'Marjorie Dent’s husband Alan drowned in the flood.'],
    'Police said that 12 people were arrested and that two officers were hurt.': ['Police said that 12 people were arrested.', 'Police said that two officers were hurt.'],
    'The minister said that 300 nurses had been hired, though a union put the number at fewer than 100.': ['The minister said that 300 nurses had been hired.', 'A union put the number at fewer than 100.'],
    'Tessen, which is based in Stuttgart, said that it would shed 3,000 jobs.': ['Tessen said that it would shed 3,000 jobs.', 'Tessen is based in Stuttgart.'],
    'Hale announced that he would retire, having made 512 appearances for Rovers.': ['Hale announced that he would retire.', 'Hale made 512 appearances for Rovers.'],
    'The agency is alleged to have sent advisers to the rebels.': ['The agency allegedly sent advisers to the rebels.'],
    'Norvik rejected claims by the union that it had planned the closure.': ['Norvik denied that it had planned the closure.', 'The union said that Norvik had planned the closure.'],
    'The drug cut deaths by 30%, according to a study, while the placebo did nothing.': ['According to a study, the drug cut deaths by 30%.', 'According to a study, the placebo did nothing.'],
    'Ukraine denied accusations by Iran and Russia that it was supporting rebels.': ['Ukraine denied that it was supporting rebels.', 'Iran said that Ukraine was supporting rebels.', 'Russia said that Ukraine was supporting rebels.'],
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
