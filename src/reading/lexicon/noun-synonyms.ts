/**
 * Nouns that news uses for the same thing, as lemmas; the first stands for all. A word stands in one group only, and
 * only where it can be exchanged without changing what is claimed: "refugee" and "migrant" are kept apart, as are
 * "killed" and "casualty".
 */
import type { NounSynonyms } from './lexicon-types.ts';

const GROUPS = `
# war and security
soldier, troop, serviceman, serviceperson, servicewoman
rebel, insurgent, rebel fighter, opposition fighter, insurgent fighter
fighter, combatant
terrorist, jihadist, jihadi
guerrilla, guerilla
ceasefire, truce, cease-fire
airstrike, air strike, air raid, aerial attack, aerial bombardment
attack, assault
offensive, onslaught
bombing, bomb attack, bomb blast
suicide bombing, suicide attack
suicide bomber, suicide attacker
explosion, blast, detonation
bomb, explosive device
ied, improvised explosive device
missile attack, missile strike
drone strike, drone attack
drone, uav, unmanned aerial vehicle
gunfire, gun fire
gun, firearm
ammunition, ammo
weapon, arm
weaponry, armament
warplane, fighter jet, jet fighter, combat aircraft, fighter plane
helicopter, chopper
warship, naval vessel
armored personnel carrier, apc
air force, airforce
hostage, captive
prisoner of war, pow
abduction, kidnapping, kidnap
assassination, targeted killing
massacre, mass killing
uprising, revolt, rebellion, insurrection
coup, coup d'état, putsch, military takeover
withdrawal, pullout, pull-out
frontline, front line, front-line
stronghold, bastion
military base, army base
airbase, air base
airport, aerodrome
checkpoint, check point
headquarters, hq, head office
bodyguard, security guard
intelligence agency, spy agency, intelligence service, secret service
spy, secret agent
peacekeeper, peacekeeping troop, blue helmet
militia, paramilitary group, paramilitary
police, police force
policeman, police officer, cop, policewoman
detective, investigator
civil war, civil conflict
fight, fighting, combat, hostility, clash, skirmish, firefight, gunfight, gun battle
landmine, land mine
prison, jail, penitentiary
prisoner, inmate, detainee
air defense, anti-aircraft defense
anti-aircraft missile, surface-to-air missile
nuclear weapon, nuclear bomb, atom bomb, atomic bomb, nuclear device
grenade, hand grenade
machine gun, machine-gun
car bomb, vehicle bomb
special forces, commando unit, special operations forces
commando, special forces soldier
army, armed forces, military
navy, naval forces
reservist, reserve soldier
conscript, draftee
informant, informer
foothold, toehold
ambush, surprise attack
counteroffensive, counter-offensive, counterattack, counter-attack
peace talk, peace negotiation
peace deal, peace accord, peace agreement
prisoner swap, prisoner exchange
mercenary, soldier of fortune
# politics
government, administration
prime minister, premier, pm
mp, member of parliament, parliamentarian
lawmaker, legislator
parliament, legislature
cabinet, council of ministers
leader, chief
opposition leader, leader of the opposition
foreign minister, foreign secretary
foreign ministry, foreign office, ministry of foreign affairs
defense minister, defense secretary, defense chief
defense ministry, ministry of defense
finance minister, treasury secretary
interior minister, home secretary
spokesperson, spokesman, spokeswoman, press secretary
ambassador, envoy
adviser, aide
accord, deal, agreement, pact
treaty, convention
negotiation, talk, discussion
summit, summit meeting
meeting, encounter
referendum, plebiscite
voter, elector
candidate, contender
vote count, tally
protest, demonstration
protester, demonstrator, marcher
law, legislation
bill, draft law
constitution, basic law
sanction, punitive measure
tariff, import duty, customs duty
citizen, national
resident, inhabitant
migrant, immigrant
asylum seeker, asylum-seeker
border, frontier
visit, trip
speech, address
statement, communiqué, communique
ally, partner
adversary, enemy, foe
supporter, backer
critic, detractor
budget, spending plan
tax, levy
province, governorate
capital, capital city
neighborhood, quarter
state of emergency, emergency rule
corruption, graft
bribe, kickback
ngo, non-governmental organization, nongovernmental organization
aid, assistance, relief
aid worker, relief worker, humanitarian worker
charity, charitable organization
human rights group, rights group
vice president, vice-president, deputy president
deputy prime minister, deputy premier
presidential election, presidential vote
election campaign, election race
polling station, polling place
turnout, voter turnout
snap election, early election
dictator, autocrat
royal family, royals
ruling party, governing party, party in power
junta, military government
european union, eu
united nations, un
census, population count
permit, license
expatriate, expat
nationality, citizenship
opinion poll, survey
trade deal, trade agreement, trade pact
# economy
company, firm, business, corporation
startup, start-up
maker, manufacturer, producer
carmaker, automaker, car manufacturer, car maker, auto maker
retailer, store chain
shop, store
supermarket, grocery store
chief executive, ceo, chief executive officer
chairman, chairperson, chairwoman, chair
owner, proprietor
shareholder, stockholder
share, stock
stock market, stock exchange, bourse
share price, stock price
worker, employee, laborer
staff, workforce, personnel
job, post
job cut, layoff, lay-off, redundancy
union, trade union, labor union
strike, walkout, work stoppage, industrial action
wage, pay
revenue, turnover
profit, net income, earnings
loss, net loss
acquisition, takeover, buyout, buy-out
merger, tie-up
bankruptcy, insolvency
inflation, consumer price inflation, price growth, inflation rate
interest rate, key rate, policy rate, base rate
central bank, reserve bank
gdp, gross domestic product
unemployment, joblessness, unemployment rate, jobless rate
dollar, us dollar, u.s. dollar, greenback
pound, pound sterling, sterling
factory, plant
oil, crude, crude oil, petroleum
petrol, gasoline
electricity, electric power
power station, power plant
power cut, power outage, blackout, power failure
nuclear power plant, nuclear plant, nuclear power station
goods, merchandise
customer, client
consumer, shopper
farmer, grower
fine, penalty
market value, market capitalization, market cap
ipo, initial public offering, stock market debut
recession, economic downturn
economic growth, gdp growth
central bank governor, central bank chief
e-commerce, online retail
subsidiary, affiliate
headcount, number of employees
price hike, price increase, price rise
rate hike, rate increase, interest rate hike, rate rise
rate cut, interest rate cut
tax cut, tax reduction
budget deficit, budget shortfall, fiscal deficit
bailout, bail-out, rescue package
pension, retirement benefit
minimum wage, wage floor
airline, air carrier
electric car, electric vehicle, ev
# justice
court, tribunal
judge, magistrate
lawyer, attorney, solicitor
prosecutor, prosecuting attorney
verdict, judgment
ruling, court ruling
lawsuit, suit, legal action
appeal, legal challenge
arrest, detention
murder, homicide
murderer, killer
robbery, heist, hold-up
criminal, offender
drug trafficker, drug dealer, drug smuggler
cartel, drug cartel
witness, eyewitness
probe, investigation, inquiry
death penalty, capital punishment
life sentence, life imprisonment, life term
prison sentence, jail sentence, prison term, jail term
arrest warrant, warrant of arrest
domestic violence, domestic abuse
sexual assault, sexual attack
class action, class-action lawsuit
parole, conditional release
plaintiff, claimant
defendant, accused
perpetrator, culprit
money laundering, laundering
# disaster and health
earthquake, quake, tremor, temblor
tsunami, tidal wave
hurricane, typhoon, cyclone
tornado, twister
flood, flooding, deluge
wildfire, forest fire, bushfire
fire, blaze
landslide, mudslide
eruption, volcanic eruption
heatwave, heat wave
rain, rainfall
crash, collision
plane crash, air crash, air disaster
plane, airplane
airliner, passenger plane, passenger jet
railway, railroad
ship, vessel
car, automobile
truck, lorry
road, roadway
apartment, flat
apartment block, block of flats, apartment building, tower block
firefighter, fireman
rescuer, rescue worker
paramedic, ambulance worker
death toll, toll, body count, number of dead
fatality, death
injury, wound
corpse, body, dead body
doctor, physician
clinic, health center
drug, medicine, medication
vaccine, jab
vaccination, inoculation, immunization
illness, disease, sickness
coronavirus, covid-19, covid, sars-cov-2
flu, influenza
heart attack, myocardial infarction
oil spill, oil slick
storm surge, tidal surge
emergency services, rescue services
intensive care, icu, intensive care unit
side effect, adverse effect
clinical trial, drug trial
monkeypox, mpox
hiv, aids virus
birth defect, congenital disorder
life expectancy, average lifespan
derailment, train derailment
pedestrian, passer-by, passerby
cyclist, bicyclist
motorcycle, motorbike
bicycle, bike
ferry, ferryboat
# sport and culture
match, game, fixture
football, soccer
footballer, soccer player, football player
head coach, trainer
team, squad
player, sportsman
athlete, sportsperson
champion, titleholder
stadium, arena
goalkeeper, goalie, keeper
striker, forward
fan, spectator
victory, win, triumph
defeat, beating
draw, tie
olympics, olympic games
world cup, fifa world cup
film, movie, motion picture
filmmaker, film-maker, movie director
cinema, movie theater
singer, vocalist
concert, gig
author, writer
journalist, reporter, correspondent
newspaper, daily
tv, television
television series, tv series, tv show, television show
broadcaster, tv channel, television channel, tv station
award, prize, accolade
exhibition, exhibit
semi-final, semifinal
quarter-final, quarterfinal
penalty shootout, penalty shoot-out
world record, world best
best-seller, bestseller
soundtrack, film score
rapper, hip-hop artist
box office, ticket sales
streaming service, streaming platform
documentary, documentary film
sequel, follow-up
# people, science and life
woman, lady
child, kid, youngster
baby, infant, newborn
boy, lad
girl, lass
teenager, adolescent, teen
person, individual, people
wedding, wedding ceremony
father, dad
mother, mom, mum
founder, co-founder, cofounder
scientist, researcher
study, research paper
student, undergraduate
pupil, schoolchild, schoolboy, schoolgirl
teacher, schoolteacher
clergyman, cleric
rocket, launch vehicle
spacecraft, spaceship, space vehicle
astronaut, cosmonaut
climate change, global warming
carbon dioxide, co2
internet, web
website, web site
social media, social network
app, application
smartphone, mobile phone, cellphone, cell phone, cellular phone
hacker, cybercriminal
cyberattack, cyber-attack, cyber attack
artificial intelligence, ai
forest, woodland
island, isle
skyscraper, high-rise
funeral, burial
nickname, sobriquet
photograph, photo
video, video clip
grandma, grandmother
grandpa, grandfather
pensioner, retiree
newborn baby, newborn child
nobel prize, nobel
trustbuster, competition authority, competition watchdog, competition regulator, antitrust authority, antitrust regulator, antitrust watchdog, cartel office
moon landing, lunar landing
lunar mission, moon mission
solar panel, photovoltaic panel
sea level rise, rising sea level
coral reef, reef
`;

export const NOUN_SYNONYMS: readonly NounSynonyms[] = GROUPS.trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => line.split(',').map((word) => word.trim()));
