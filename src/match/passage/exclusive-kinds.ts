/**
 * What one named thing is said to be in its definition ("X is a …"): groups that exclude each other there. An actor may direct, and a
 * politician may write; but who is introduced as a poker player is introduced as no senator. Only for a claim held against a passage.
 */

/** Groups of one set exclude each other, but for those that `beside` names together; each with a definition. */
export interface KindSet {
  readonly set: string;
  readonly groups: readonly { readonly name: string; readonly words: string; readonly beside?: string; readonly example: string }[];
}

export const KIND_SETS: readonly KindSet[] = [
  { set: 'calling', groups: [
    { name: 'politics', words: 'politician, senator, president, governor, congressman, congresswoman, mayor, diplomat, ambassador, statesman, legislator, king, queen, emperor, prime minister', beside: 'law, military, letters, business', example: 'Rosa Lindqvist is a Swedish senator.' },
    { name: 'sport', words: 'footballer, athlete, boxer, wrestler, swimmer, golfer, quarterback, goalkeeper, cricketer, sprinter, gymnast, jockey, cyclist, driver, skier, skater, pitcher, midfielder, striker, racer, player', beside: 'business', example: 'Tom Ardley is an English boxer.' },
    { name: 'stage and screen', words: 'actor, actress, singer, musician, rapper, dancer, comedian, model, director, filmmaker, screenwriter, songwriter, drummer, guitarist, bassist, pianist, violinist, composer, presenter, dj, entertainer, choreographer, cinematographer', beside: 'letters, business', example: 'Mia Corto is an Italian actress.' },
    { name: 'letters', words: 'author, writer, novelist, poet, playwright, journalist, essayist, columnist, critic, historian', beside: 'politics, stage and screen, science, law, medicine, faith, business, military', example: 'Jan Oster is a Dutch novelist.' },
    { name: 'science', words: 'scientist, physicist, chemist, biologist, mathematician, astronomer, geologist, zoologist, botanist, engineer, programmer, inventor', beside: 'letters, medicine, business, military', example: 'Ida Brenn is a German physicist.' },
    { name: 'medicine', words: 'doctor, surgeon, nurse, physician, dentist, psychiatrist, veterinarian', beside: 'letters, science, military', example: 'Paul Orr is a surgeon.' },
    { name: 'law', words: 'lawyer, judge, attorney, barrister, solicitor', beside: 'politics, letters, business', example: 'Ann Veil is a lawyer.' },
    { name: 'faith', words: 'priest, pope, bishop, imam, rabbi, monk, nun, cardinal, pastor', beside: 'letters', example: 'Carl Odo was a bishop.' },
    { name: 'crime', words: 'criminal, murderer, gangster, thief, burglar, mobster, terrorist', example: 'Lou Brack was an American gangster.' },
    { name: 'trade', words: 'plumber, farmer, chef, baker, carpenter, electrician, janitor, butcher, mechanic, waiter', beside: 'business', example: 'Hans Grau is an Austrian chef.' },
    { name: 'military', words: 'soldier, general, admiral, marine', beside: 'politics, letters, science, medicine', example: 'Ole Dahl was a Norwegian admiral.' },
    { name: 'business', words: 'businessman, businesswoman, entrepreneur, banker, investor, industrialist', beside: 'politics, sport, stage and screen, letters, science, law, trade', example: 'Eva Stone is an American banker.' },
  ] },
  { set: 'lie of the land', groups: [
    { name: 'settlement', words: 'city, town, village, suburb, capital, hamlet', example: 'Torrell is a city in the north.' },
    { name: 'land', words: 'country, nation, county, province, continent, state, republic, kingdom, region', example: 'Belmora is a country in Europe.' },
    { name: 'water', words: 'river, lake, sea, ocean, stream, strait', example: 'The Orla is a river.' },
    { name: 'height', words: 'mountain, volcano, hill, peak', example: 'Mount Serel is a volcano.' },
  ] },
  { set: 'thing', groups: [
    { name: 'place', words: 'city, town, village, country, county, province, state, river, lake, mountain, island, region, place, continent, borough', example: 'Torrell is a town.' },
    { name: 'film', words: 'film, movie', beside: 'story', example: 'Long Night is a 2012 film.' },
    { name: 'series', words: 'series, sitcom, soap, telenovela', beside: 'story', example: 'Harbour Street is a drama series.' },
    { name: 'video', words: 'music video', example: 'Blue Rain is a music video.' },
    { name: 'song', words: 'song, single, ballad', beside: 'album', example: 'Blue Rain is a song.' },
    { name: 'album', words: 'album, ep, soundtrack', beside: 'song', example: 'Blue Rain is an album.' },
    { name: 'book', words: 'book, novel, novella, play', beside: 'story', example: 'The Weir is a novel.' },
    { name: 'game', words: 'game, videogame', example: 'Ore is a video game.' },
    { name: 'band', words: 'band, orchestra, duo, choir', example: 'The Weirs are a band.' },
    { name: 'party', words: 'party', example: 'Forward is a political party.' },
    { name: 'firm', words: 'company, corporation, conglomerate, manufacturer, retailer, airline, bank', beside: 'website, channel, place', example: 'Vantor is a company.' },
    { name: 'website', words: 'website, blog, app', beside: 'firm, channel', example: 'Clipboard is a website.' },
    { name: 'channel', words: 'channel, network, newspaper, magazine, broadcaster', beside: 'website, firm', example: 'Nord 1 is a television channel.' },
    { name: 'school', words: 'university, college, school', beside: 'place', example: 'Arden is a university.' },
    { name: 'animal', words: 'dog, cat, horse, bird, fish, insect, reptile, mammal, dinosaur', example: 'The okara is a bird.' },
    { name: 'person', words: 'politician, senator, actor, actress, singer, footballer, author, writer, scientist, lawyer, model, driver, player, musician, rapper, dancer, comedian, director', example: 'Mia Corto is a singer.' },
    { name: 'story', words: 'story, drama, comedy, thriller, musical, franchise', beside: 'film, series, book', example: 'The Weir is a thriller.' },
  ] },
];
