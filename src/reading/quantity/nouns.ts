/** What the words around a number tell about nouns: plural forms, and the words that name states of people. */
import type { Atom } from './atoms.ts';

/** Plurals without -s, and collectives that take numbers as they are ("20 police", "500 troops", "three aircraft"). */
const IRREGULAR_PLURALS: ReadonlySet<string> = new Set([
  'aircraft', 'alumni', 'bacteria', 'cattle', 'children', 'cod', 'crew', 'criteria', 'data', 'deer', 'feet', 'fish', 'folk', 'geese', 'infantry', 'livestock', 'media', 'men', 'mice', 'offspring', 'oxen', 'people', 'personnel', 'phenomena', 'police',
  'poultry', 'salmon', 'seamen', 'sheep', 'shrimp', 'spacecraft', 'species', 'staff', 'series', 'teeth', 'women', 'youth', 'firemen', 'policemen', 'servicemen', 'fishermen', 'gunmen', 'businessmen', 'congressmen', 'militiamen', 'frontmen', 'grandchildren', 'schoolchildren', 'policewomen',
  'hovercraft', 'warcraft', 'hostages', 'troops', 'civilians',
]);

/** Words in -s that are no plural. */
const NOT_PLURAL: ReadonlySet<string> = new Set(['as', 'is', 'was', 'has', 'does', 'its', 'his', 'this', 'us', 'yes', 'thus', 'plus', 'versus', 'vs', 'across', 'towards', 'besides', 'perhaps', 'always', 'whereas', "'s", '’s', 'hers', 'theirs', 'ours', 'less', 'afterwards', 'news']);

/** Adjectives and participles that stand for people after a number: "37 dead", "left 200 injured". */
export const STATES_OF_PEOPLE: ReadonlySet<string> = new Set(['dead', 'killed', 'injured', 'wounded', 'hurt', 'missing', 'displaced', 'homeless', 'hospitalised', 'hospitalized', 'unaccounted', 'alive', 'stranded', 'trapped', 'infected', 'arrested', 'detained', 'rescued', 'unemployed', 'jobless', 'survivors', 'wounded', 'ill']);

/** Nouns that are so often counted that a number before them is a count, also where it could be a year ("2011 people"). */
export const OFTEN_COUNTED: ReadonlySet<string> = new Set(['people', 'soldiers', 'troops', 'men', 'women', 'children', 'workers', 'civilians', 'refugees', 'migrants', 'voters', 'votes', 'jobs', 'homes', 'houses', 'buildings', 'cases', 'deaths', 'patients', 'students', 'employees', 'residents', 'passengers', 'fighters', 'police', 'officers', 'prisoners', 'families', 'households', 'casualties', 'victims', 'shares', 'seats', 'stores', 'times', 'points', 'cars', 'vehicles', 'flights', 'schools', 'villages', 'users', 'customers', 'members', 'species', 'troops', 'personnel', 'staff']);

/** Whether the word's form is a plural noun. The tag alone is not enough: "strikes" after a number may be tagged as a verb. */
export function isPluralNoun(atom: Atom): boolean {
  if (IRREGULAR_PLURALS.has(atom.lower)) return true;
  const last = atom.lower.charCodeAt(atom.lower.length - 1);
  if (last !== 115 || atom.lower.length < 3 || NOT_PLURAL.has(atom.lower)) return false;
  if (atom.lower.endsWith('ss') || atom.lower.endsWith('us')) return false;
  return atom.pos === 'NOUN' || atom.pos === 'PROPN' || atom.pos === 'VERB' || atom.pos === 'X';
}

/** Whether the word can be part of a noun phrase after a number. */
export function isNounLike(atom: Atom): boolean {
  return atom.pos === 'NOUN' || atom.pos === 'PROPN';
}
