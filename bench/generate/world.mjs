// Made-up places, people and organizations: no list of real ones is long enough for a million claims, and none should be tuned to.

const PLACE_STARTS = 'Al Bar Bel Bran Cal Car Cor Dal Dor Dun El Fal Fer Gal Gar Gor Hal Har Hol Ing Jor Kal Kar Kel Kor Lan Lor Lun Mal Mar Mel Mor Nar Nor Oster Pel Por Quin Ral Ren Ros Sal Sar Sel Sor Stan Tal Tar Thor Tor Ul Val Var Vel Vor Wal Wes Win Yar Zel Zor'.split(' ');
const PLACE_ENDS = 'aven berg bridge burg by dale den ford gard grad ham haven heim holm ia ino ito lund mere minster mouth ona ora pool port pur quay stad sted stein ton un ville wick worth'.split(' ');
const PLACE_BEFORE = ['', '', '', 'New ', 'Port ', 'Upper ', 'San '];
const FIRST_NAMES = 'Ada Ahmed Aisha Alan Amara Ana Andrei Anna Ben Boris Carla Carlos Chen Clara Daniel David Diana Elena Emil Emma Erik Fatima Felix Franz Gabriel Grace Hana Hassan Helen Henry Ibrahim Ines Ivan Jack James Joan John Julia Karim Karl Laila Laura Leon Li Lucas Maria Mark Marta Mina Nadia Nina Noah Olga Omar Oscar Paul Peter Rosa Samuel Sara Simon Sofia Tom Uma Victor Wei Yusuf Zara'.split(' ');
const SURNAME_STARTS = 'Abra Ando Baro Beck Bren Cato Chand Dela Dono Ebra Fari Fenn Gama Gold Hadd Hart Holm Ivan Jans Kade Kall Kapo Kova Lamb Lind Mado March Mend Nava Nord Olan Pala Pern Rama Rein Roma Sato Schul Silv Stan Tana Thorn Vale Vass Wald West Yama Zano'.split(' ');
const SURNAME_ENDS = 'a aki ani berg dez dottir er escu evic ez hal i in ini ko ley man mann moto nov o off ossian owski rio s sen ski son ton u ura vic well wick ya zade'.split(' ');
const COMPANY_ENDS = ['Industries', 'Energy', 'Pharma', 'Airways', 'Motors', 'Foods', 'Telecom', 'Steel', 'Logistics', 'Mining'];
const GROUP_ENDS = ['Liberation Front', 'Defence Brigade', 'Resistance Movement', 'National Army', 'Unity Party', 'Democratic League'];
const OUTLET_ENDS = ['Courier', 'Post', 'Tribune', 'Herald', 'Times', 'News Agency', 'Observer', 'Star', 'Dispatch', 'Chronicle'];

/** @returns the first `count` different things that `make` gives */
function distinct(count, make) {
  const made = new Set();
  while (made.size < count) made.add(make());
  return [...made];
}

/**
 * The world of a workspace of so many events. It grows slower than they do: much happens to the same few.
 * @param {ReturnType<import('./random.mjs').createRandom>} random
 */
export function createWorld(random, events) {
  const many = (share) => Math.round(40 + share * events ** 0.7);
  const surname = () => random.pick(SURNAME_STARTS) + random.pick(SURNAME_ENDS);
  const placeName = () => random.pick(PLACE_BEFORE) + random.pick(PLACE_STARTS) + random.pick(PLACE_ENDS);
  const places = distinct(Math.min(many(3), 9000), placeName);
  return {
    places,
    people: distinct(many(4), () => `${random.pick(FIRST_NAMES)} ${surname()}`),
    companies: distinct(many(1.5), () => `${surname()} ${random.pick(COMPANY_ENDS)}`),
    groups: distinct(many(1), () => `${random.pick(places).replace(/^\w+ /, '')} ${random.pick(GROUP_ENDS)}`),
    outlets: distinct(Math.min(400, many(0.5)), () => `The ${random.pick(places)} ${random.pick(OUTLET_ENDS)}`),
  };
}

/** "KLF" for "Kalberg Liberation Front". */
export function acronym(name) {
  return name.split(' ').map((word) => word[0]).join('');
}
