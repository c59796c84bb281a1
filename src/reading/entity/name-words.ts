/** Words that stand around names and are not part of them. */

/** Titles and callings before a person's name: "President Bashar al-Assad", "IRGC Brigadier General Pourhashemi". */
export const TITLES: ReadonlySet<string> = new Set([
  'president', 'vice', 'prime', 'minister', 'chancellor', 'premier', 'king', 'queen', 'prince', 'princess', 'emperor', 'pope', 'cardinal', 'bishop', 'archbishop', 'reverend', 'rev', 'imam', 'ayatollah', 'sheikh', 'sheik', 'rabbi',
  'senator', 'sen', 'representative', 'rep', 'congressman', 'congresswoman', 'governor', 'gov', 'mayor', 'councillor', 'mp', 'secretary', 'secretary-general', 'ambassador', 'envoy', 'commissioner', 'judge', 'justice', 'attorney', 'prosecutor', 'sheriff',
  'general', 'gen', 'brigadier', 'major', 'maj', 'colonel', 'col', 'lieutenant', 'lt', 'captain', 'capt', 'sergeant', 'sgt', 'corporal', 'private', 'admiral', 'commander', 'marshal', 'officer', 'detective', 'inspector', 'constable', 'chief',
  'dr', 'doctor', 'professor', 'prof', 'mr', 'mrs', 'ms', 'miss', 'sir', 'dame', 'lord', 'lady', 'baron', 'count', 'duke', 'duchess',
  'president-elect', 'spokesman', 'spokeswoman', 'spokesperson', 'leader', 'director', 'chairman', 'chairwoman', 'chair', 'ceo', 'founder', 'coach', 'manager', 'striker', 'midfielder', 'defender', 'goalkeeper', 'forward', 'quarterback', 'actor', 'actress', 'singer', 'rapper', 'author', 'writer', 'novelist', 'poet', 'journalist', 'reporter', 'researcher', 'analyst', 'scientist', 'expert', 'economist', 'historian', 'lawyer', 'activist', 'photographer', 'astronaut', 'pilot', 'banker', 'chemist', 'physicist', 'biologist', 'pianist', 'violinist', 'composer', 'conductor', 'painter', 'sculptor', 'architect', 'engineer', 'surgeon', 'nurse', 'teacher', 'philosopher', 'filmmaker', 'comedian', 'dancer', 'runner', 'sprinter', 'cyclist', 'swimmer', 'boxer', 'golfer', 'winger', 'skier', 'billionaire', 'businessman', 'businesswoman', 'entrepreneur', 'politician', 'lawmaker', 'dissident', 'blogger', 'negotiator', 'former', 'late', 'ex-president', 'foreign', 'defence', 'defense', 'interior', 'finance', 'assistant', 'deputy', 'acting', 'st', 'saint', 'political',
]);

/** Nouns for people under a banner: "HTS fighters" are HTS, where they act. */
export const FORCE_NOUNS: ReadonlySet<string> = new Set(['force', 'troop', 'fighter', 'soldier', 'unit', 'militant', 'army', 'military', 'militia', 'militiaman', 'rebel', 'insurgent', 'group', 'faction', 'team', 'side', 'government', 'authority', 'official', 'regime', 'police', 'officer', 'gunman', 'personnel', 'command', 'leadership', 'navy', 'jet', 'warplane', 'plane', 'aircraft', 'drone', 'warship']);

/** Kinds of place that may stand before or behind a place's name: "the city of Aleppo", "Aleppo city", "Hama province". */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'capital', 'port', 'island', 'country', 'state', 'republic', 'kingdom', 'municipality', 'settlement', 'hamlet', 'resort', 'metropolis', 'area']);

/** Those of them that "of" puts before a name: the city of Aleppo is Aleppo, a suburb of Aleppo is not. */
export const SETTLEMENT_NOUNS: ReadonlySet<string> = new Set(['city', 'town', 'village', 'port', 'island', 'state', 'republic', 'kingdom', 'municipality', 'hamlet', 'province', 'county', 'canton', 'prefecture', 'oblast']);

/** Kinds of place that make another thing of a name: Aleppo Governorate is not Aleppo. */
export const REGION_NOUNS: ReadonlySet<string> = new Set(['governorate', 'province', 'region', 'district', 'county', 'prefecture', 'canton', 'oblast', 'department', 'countryside', 'airport', 'airfield', 'base', 'airbase', 'harbor', 'harbour', 'station', 'university', 'hospital', 'bridge', 'dam', 'outskirts', 'outskirt', 'suburb', 'suburbs', 'border', 'neighbourhood', 'part', 'side', 'square', 'coast', 'neighborhood', 'street', 'square', 'river', 'valley', 'plain', 'mountain', 'strait', 'bay', 'lake', 'sea', 'peninsula']);

/** Those of them, and others, that a name before them makes one of a kind: Kajiado county, the Gobi desert. */
export const NAMED_REGION_NOUNS: ReadonlySet<string> = new Set(['governorate', 'province', 'region', 'district', 'county', 'prefecture', 'canton', 'oblast', 'state', 'desert', 'valley', 'peninsula', 'island', 'islands', 'strait', 'bay', 'gulf', 'lake', 'river', 'plateau', 'basin']);

/** First words of the names of places: "Mont Blanc", "the Gulf of Thailand". */
export const PLACE_OPENERS: ReadonlySet<string> = new Set(['mount', 'mont', 'mt', 'mt.', 'monte', 'lake', 'gulf', 'cape', 'strait', 'straits', 'isle', 'bay', 'fort']);

/** Departments that a title names with "of": "Secretary of State Antony Blinken". */
export const OFFICES: ReadonlySet<string> = new Set(['State', 'Defense', 'Defence', 'Health', 'Energy', 'Labor', 'Commerce', 'Agriculture', 'Education', 'Transportation', 'Treasury', 'Interior', 'Homeland', 'Justice', 'Staff', 'Police']);

/** Nouns for companies and groups that stand before their names: "Retailer Wilko", "Drugmaker Pfizer" (words on "-maker" are all meant). */
export const CALLINGS: ReadonlySet<string> = new Set(['retailer', 'lender', 'brewer', 'insurer', 'airline', 'carrier', 'bank', 'broadcaster', 'publisher', 'builder', 'miner', 'supermarket', 'manufacturer', 'operator', 'supplier', 'startup', 'start-up', 'newspaper', 'magazine', 'champion', 'champions', 'newcomer', 'rival', 'rivals', 'neighbours', 'neighbors', 'hosts', 'holders', 'leaders', 'explorer', 'farmer', 'guitarist', 'drummer', 'bassist', 'presenter', 'chef', 'designer', 'producer', 'screenwriter', 'playwright', 'cleric', 'preacher', 'gunman', 'suspect', 'campaigner', 'whistleblower', 'investor', 'financier', 'tycoon', 'magnate', 'oligarch', 'investigator', 'commentator', 'columnist', 'academic', 'mathematician', 'astronomer', 'geologist', 'epidemiologist', 'virologist', 'psychologist']);

/** Points of the compass, and words that place a part in a whole. */
export const DIRECTIONS: ReadonlyMap<string, string> = new Map(
  ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'].flatMap((direction) => [
    [direction, direction],
    [`${direction}ern`, direction],
    [`${direction}wards`, direction],
    [`${direction}ward`, direction],
    [direction.replace(/^(north|south)(east|west)$/u, '$1-$2'), direction],
    [`${direction.replace(/^(north|south)(east|west)$/u, '$1-$2')}ern`, direction],
  ]),
);
