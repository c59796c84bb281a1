/**
 * What a noun is a kind of: "rebel" → "fighter" → "person". Rows by kind, so that a person finds them; a noun may
 * stand in several. That "soldier" and "civilian" are both persons does not say that they exclude each other.
 */
import type { NounKind } from './lexicon-types.ts';

const MEMBERS_BY_KIND: Readonly<Record<string, string>> = {
  // ── persons ──
  person: `civilian, child, adult, man, woman, fighter, soldier, officer, official, worker, politician, criminal, relative, athlete, artist, scientist, resident,
    citizen, migrant, refugee, prisoner, patient, victim, survivor, witness, suspect, protester, passenger, student, teacher, leader, monarch, spy, hostage,
    lawyer, judge, journalist, cleric, driver, pilot, sailor, astronaut, tourist, voter, candidate, customer, consumer, shareholder, owner, founder, celebrity,
    activist, expert, analyst, economist, historian, doctor, nurse, orphan, pensioner, pedestrian, cyclist, bystander, neighbor, guest, spectator, fan,
    hacker, aid worker, firefighter, rescuer, volunteer, farmer, fisherman, miner, businessman, investor, billionaire, collector, explorer, climber, immigrant, foreigner,
    villager, islander, commuter, shopper, diplomat, lawmaker, spokesperson, adviser, commander, executive, employee, recruit, bodyguard, detainee, defector, deserter, member, supporter, opponent, critic, donor`,
  child: 'boy, girl, baby, infant, toddler, newborn, schoolchild, pupil, teenager, orphan',
  adult: 'man, woman, pensioner',
  fighter: 'rebel, insurgent, militant, guerrilla, jihadist, mercenary, militiaman, paramilitary, terrorist, partisan, gunman, sniper',
  soldier: 'conscript, reservist, marine, paratrooper, infantryman, commando, peacekeeper, general, colonel, major, lieutenant, sergeant, private, recruit, gunner',
  officer: 'general, colonel, captain, major, lieutenant, policeman, detective, sheriff, inspector, admiral, brigadier, police officer',
  official: 'minister, ambassador, governor, mayor, diplomat, commissioner, prosecutor, regulator, inspector, secretary, bureaucrat, spokesperson, civil servant, envoy',
  politician: 'president, prime minister, senator, congressman, lawmaker, mp, minister, mayor, governor, chancellor, councilor, deputy',
  leader: 'president, prime minister, chairman, chief executive, monarch, commander, warlord, captain, dictator, governor, mayor',
  monarch: 'king, queen, emperor, sultan, emir, tsar',
  worker: 'miner, nurse, teacher, builder, engineer, driver, farmer, fisherman, cleaner, clerk, mechanic, technician, firefighter, paramedic, postman, sailor, steelworker, dockworker, aid worker, electrician, plumber, cook, waiter, trucker',
  doctor: 'surgeon, pediatrician, psychiatrist, cardiologist, dentist, anesthesiologist, oncologist',
  scientist: 'physicist, chemist, biologist, astronomer, geologist, virologist, epidemiologist, mathematician, archeologist, paleontologist, climatologist',
  artist: 'painter, sculptor, musician, singer, actor, actress, dancer, composer, director, writer, photographer, rapper, comedian, architect',
  writer: 'novelist, poet, playwright, columnist, essayist, screenwriter, biographer',
  musician: 'guitarist, drummer, pianist, violinist, cellist, singer, rapper, bassist',
  athlete: 'footballer, sprinter, swimmer, boxer, cyclist, gymnast, skier, golfer, jockey, runner, wrestler, tennis player, cricketer, goalkeeper, striker, midfielder, defender, quarterback, rower, player',
  cleric: 'priest, bishop, imam, rabbi, pope, cardinal, archbishop, monk, pastor, nun, ayatollah, vicar',
  relative: 'father, mother, brother, sister, son, daughter, husband, wife, uncle, aunt, cousin, nephew, niece, grandfather, grandmother, widow, widower, spouse, parent, sibling',
  parent: 'father, mother', sibling: 'brother, sister', spouse: 'husband, wife',
  criminal: 'murderer, thief, robber, burglar, smuggler, fraudster, rapist, arsonist, kidnapper, hijacker, gangster, trafficker, pirate, drug dealer',
  journalist: 'editor, columnist, cameraman, photojournalist, anchor',
  executive: 'chief executive, chairman, director, chief financial officer, manager',
  lawyer: 'barrister, prosecutor, public defender',
  prisoner: 'hostage, convict, prisoner of war', teacher: 'professor, lecturer, tutor, headteacher, coach',
  // ── groups ──
  group: 'army, militia, gang, party, union, company, team, band, crowd, family, tribe, coalition, alliance, cartel, sect, faction, crew, council, committee, board, jury, squad, battalion, brigade, force, cell, movement, community, population, troupe, orchestra, choir, congregation, minority, delegation',
  force: 'army, militia, police, navy, air force, brigade, battalion, regiment, division, coast guard, special forces, garrison, paramilitary, platoon, squadron, unit, rebel, troop, soldier, insurgent, fighter',
  organization: `company, party, union, agency, charity, ngo, government, ministry, court, bank, university, school, hospital, club, association, federation, league, council,
    parliament, committee, commission, army, militia, church, cartel, think tank, institute, foundation, regulator, police, military, broadcaster, newspaper, airline, terrorist group, alliance, board, watchdog, central bank, team, library, museum, fund, trust`,
  company: 'airline, bank, retailer, carmaker, insurer, brewery, publisher, startup, broadcaster, utility, manufacturer, lender, chipmaker, airline operator, supermarket, oil company, drugmaker, shipping line, studio, subsidiary, contractor, hedge fund, bookmaker, developer, restaurant chain',
  government: 'cabinet, junta, regime, coalition government', court: 'supreme court, appeals court, high court, district court, constitutional court',
  school: 'primary school, high school, kindergarten, academy, boarding school, elementary school, secondary school, madrasa', team: 'club, national team',
  // ── places ──
  place: `city, town, village, country, region, province, district, street, square, building, island, mountain, river, lake, sea, ocean, desert, forest, airport, port, border, park, beach,
    valley, road, bridge, camp, base, neighborhood, suburb, continent, territory, county, state, capital, coast, peninsula, area, site, zone, checkpoint, crossing, stadium, field, farm, cemetery, planet, crater, reef, bay, strait, canal, hill, cave, volcano, glacier, plain, municipality, township, kingdom, republic, quarter`,
  settlement: 'city, town, village, hamlet, suburb, capital, metropolis, township, neighborhood, municipality',
  region: 'province, state, county, district, governorate, prefecture, canton, territory, oblast, municipality',
  country: 'republic, kingdom, nation, emirate, island nation', water: 'river, lake, sea, ocean, canal, bay, strait, reservoir, gulf, lagoon, pond', city: 'capital, metropolis, port city, megacity',
  building: `house, hospital, school, church, mosque, temple, hotel, factory, warehouse, prison, tower, skyscraper, museum, library, theater, cinema, apartment block, shop, supermarket, restaurant,
    palace, castle, embassy, station, stadium, barracks, courthouse, town hall, university, police station, nursing home, synagogue, cathedral, clinic, office, bunker, nightclub, parliament building, shopping center, mall, barn, garage, terminal, consulate, headquarters`,
  facility: 'airport, port, power station, dam, refinery, prison, military base, laboratory, reactor, factory, mine, oil field, pipeline, depot, airbase, shipyard, data center, hospital, camp, water plant, launch site, quarry',
  infrastructure: 'road, bridge, railway, tunnel, power line, pipeline, dam, port, airport, highway, canal, power grid, water supply', base: 'military base, airbase, naval base, barracks, outpost',
  road: 'highway, street, motorway, avenue, lane, boulevard', 'place of worship': 'church, mosque, temple, synagogue, cathedral, shrine, chapel, monastery',
  // ── vehicles and weapons ──
  vehicle: 'car, truck, bus, van, train, plane, ship, boat, helicopter, motorcycle, bicycle, tank, ambulance, tractor, tram, taxi, lorry, armored vehicle, spacecraft, ferry, submarine, drone, scooter, jeep, minibus, pickup',
  aircraft: 'plane, helicopter, drone, jet, airliner, fighter jet, glider, balloon, bomber, warplane, airship', plane: 'airliner, jet, cargo plane, warplane, bomber, fighter jet, seaplane, light aircraft',
  ship: 'ferry, tanker, freighter, warship, cruise ship, container ship, submarine, trawler, yacht, aircraft carrier, frigate, destroyer, icebreaker', boat: 'dinghy, canoe, speedboat, fishing boat, lifeboat, kayak',
  train: 'freight train, passenger train, high-speed train, subway train', car: 'taxi, sedan, limousine, sports car, electric car, police car', spacecraft: 'satellite, probe, capsule, lander, rover, shuttle, orbiter, space station',
  weapon: 'gun, rifle, pistol, knife, bomb, missile, rocket, grenade, tank, mine, mortar, artillery, drone, nuclear weapon, chemical weapon, machine gun, sword, shotgun, explosive, cluster bomb, handgun, landmine, torpedo',
  gun: 'rifle, pistol, shotgun, machine gun, handgun, revolver', bomb: 'car bomb, cluster bomb, nuclear bomb, barrel bomb, improvised explosive device, pipe bomb', missile: 'ballistic missile, cruise missile, anti-tank missile, surface-to-air missile',
  // ── events ──
  event: 'attack, election, match, concert, festival, war, battle, accident, disaster, meeting, summit, protest, ceremony, trial, crime, vote, race, tournament, wedding, funeral, strike, visit, launch, outbreak, explosion, conference, exhibition, auction, riot, coup, parade, speech, raid, ceasefire, referendum, eruption, collapse, fire, blast, sinking, derailment, blackout, evacuation, rescue, merger, takeover', site: 'website',
  attack: 'bombing, airstrike, shelling, raid, ambush, shooting, stabbing, missile strike, drone strike, suicide bombing, cyberattack, offensive, invasion, arson',
  disaster: 'earthquake, flood, hurricane, tornado, tsunami, drought, famine, wildfire, eruption, landslide, avalanche, cyclone, typhoon, storm, explosion, shipwreck, plane crash', storm: 'hurricane, typhoon, cyclone, tornado, blizzard, thunderstorm, sandstorm, snowstorm, tropical storm',
  accident: 'crash, collision, derailment, plane crash, shipwreck, sinking, spill, car crash, fall', conflict: 'war, civil war, battle, fight, siege, insurgency, uprising, dispute', war: 'civil war, world war, trade war, cold war',
  mishap: 'accident, fire, wildfire, explosion, blackout, outage, power cut, spill, leak, collapse, sinking', crash: 'derailment', plan: 'reform, bill, proposal, project, scheme, bid, candidacy, nomination, offer', offer: 'bid', data: 'datum, detail, record, information, password, file',
  merger: 'takeover, acquisition, buyout, deal, bid, combination', warning: 'alert, alarm, advisory, evacuation order, watch', contract: 'deal, lease, extension',
  protest: 'march, rally, sit-in, riot, vigil, hunger strike', election: 'presidential election, general election, by-election, referendum, runoff, primary, local election, parliamentary election',
  crime: 'murder, theft, robbery, fraud, rape, kidnapping, arson, burglary, bribery, corruption, smuggling, assault, embezzlement, treason, genocide, money laundering, manslaughter, terrorism, perjury, blackmail, extortion, espionage, war crime, torture',
  competition: 'match, race, tournament, championship, league, cup, olympics, marathon, final, election',
  // ── things made, money ──
  document: 'law, treaty, contract, report, letter, passport, constitution, bill, book, newspaper, memo, warrant, visa, license, certificate, will, invoice, agreement, permit', 'artistic work': 'film, novel, song, album, painting, play, opera, poem, series, symphony, sculpture, documentary, musical, video game, book',
  book: 'novel, biography, dictionary, encyclopedia, memoir, textbook, diary', film: 'documentary, thriller, western, sequel, comedy, horror film',
  law: 'constitution, bill, decree, statute, act, amendment, regulation, ban', agreement: 'treaty, ceasefire, contract, peace deal, trade deal, settlement, alliance', measure: 'sanction, tariff, ban, curfew, tax, embargo, quarantine, lockdown, subsidy, restriction',
  award: 'medal, title, trophy, oscar, nobel prize, gold medal, knighthood, grammy', money: 'salary, loan, fine, tax, bribe, ransom, donation, subsidy, pension, profit, debt, bonus, dividend, fee, grant, rent, compensation',
  currency: 'dollar, euro, pound, yen, yuan, ruble, rupee, peso, franc, lira, krona, won, real, rand, bitcoin', fuel: 'oil, gas, coal, petrol, diesel, kerosene, wood, uranium, biofuel', metal: 'gold, silver, copper, iron, steel, aluminum, lithium, nickel, lead, zinc, tin, cobalt, platinum',
  energy: 'electricity, solar power, wind power, nuclear power, gas, hydropower', device: 'computer, smartphone, camera, sensor, battery, robot, laptop, tablet, television, radio, pacemaker, telescope', product: 'car, smartphone, drug, toy, food, clothes, software, appliance',
  food: 'bread, rice, meat, fish, milk, fruit, vegetable, wheat, cheese, egg, sugar, corn', drink: 'beer, wine, coffee, tea, milk, water, whiskey, juice, vodka', crop: 'wheat, corn, rice, soybean, cotton, coffee, cocoa, barley, potato, sugar cane, opium',
  // ── health and nature ──
  disease: 'cancer, malaria, cholera, measles, influenza, diabetes, tuberculosis, polio, covid-19, ebola, dementia, hepatitis, plague, dengue, pneumonia, smallpox, alzheimer, leukemia, asthma, mpox, typhoid, rabies, stroke', cancer: 'leukemia, lymphoma, melanoma, breast cancer, lung cancer, prostate cancer',
  injury: 'burn, fracture, concussion, cut, bruise, broken leg', drug: 'vaccine, antibiotic, painkiller, steroid, insulin, aspirin, cocaine, heroin, cannabis, opioid, antidepressant, fentanyl, methamphetamine', 'illegal drug': 'cocaine, heroin, methamphetamine, ecstasy',
  organism: 'animal, plant, bacterium, fungus, person', pathogen: 'virus, bacterium, parasite, fungus', virus: 'coronavirus, hiv, ebola virus, zika virus, norovirus',
  animal: 'dog, cat, horse, cow, sheep, goat, pig, bird, fish, insect, elephant, lion, tiger, bear, wolf, whale, shark, monkey, snake, rat, mouse, chicken, camel, rabbit, deer, bat, dinosaur, turtle, crocodile, panda, rhino, mammal, reptile, gorilla, dolphin, fox, leopard',
  mammal: 'dog, cat, horse, cow, sheep, goat, pig, elephant, lion, tiger, bear, wolf, whale, monkey, bat, dolphin, fox, leopard', bird: 'chicken, eagle, penguin, owl, parrot, duck, crow, pigeon, vulture, goose, turkey', fish: 'shark, salmon, tuna, cod, herring, trout', insect: 'mosquito, bee, ant, locust, butterfly, fly, beetle, wasp', livestock: 'cow, sheep, goat, pig, chicken',
  plant: 'tree, flower, grass, shrub, fern, moss', tree: 'oak, pine, palm, olive tree, eucalyptus, baobab', 'celestial body': 'planet, star, moon, asteroid, comet, sun, galaxy, dwarf planet, exoplanet, black hole, meteor', gas: 'carbon dioxide, methane, oxygen, hydrogen, nitrogen, helium, tear gas',
};

export const NOUN_KINDS: readonly NounKind[] = kindsByNoun(MEMBERS_BY_KIND);

function kindsByNoun(table: Readonly<Record<string, string>>): NounKind[] {
  const kinds = new Map<string, Set<string>>();
  for (const [kind, members] of Object.entries(table)) {
    for (const noun of members.split(',').map((word) => word.trim())) kinds.set(noun, (kinds.get(noun) ?? new Set()).add(kind));
  }
  return [...kinds].map(([noun, kindOf]) => ({ noun, kindOf: [...kindOf] }));
}
