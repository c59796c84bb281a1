// Which words exclude each other where they say the same thing of the same thing: chosen by hand, filled from WordNet.
// A synset is named by one of its words, its part of speech and the number of that word's sense.

/**
 * Sets of groups that exclude one another: what happened in March did not happen in April, a bus is no train. Each synset stands
 * for all its kinds and instances; synsets and words in one list are one group. Left out are sets of which one thing can have
 * several members: occupations, genres, illnesses, musical instruments, fields of study.
 */
export const SIBLINGS = [
  { set: 'month', groups: ['january n 1', 'february n 1', 'march n 1', 'april n 1', 'may n 1', 'june n 1', 'july n 1', 'august n 1', 'september n 1', 'october n 1', 'november n 1', 'december n 1'] },
  { set: 'weekday', groups: ['monday n 1', 'tuesday n 1', 'wednesday n 1', 'thursday n 1', 'friday n 1', 'saturday n 1', 'sunday n 1'] },
  { set: 'season', groups: ['spring n 1', 'summer n 1', 'autumn n 1', 'winter n 1'] },
  { set: 'day-part', groups: ['morning n 1', 'afternoon n 1', 'evening n 1'] },
  { set: 'colour', groups: ['red n 1', 'orange n 2', 'yellow n 1', 'green n 1', 'blue n 1', 'purple n 1', 'pink n 1', 'brown n 1', 'black n 1', 'white n 2', 'gray n 1'] },
  { set: 'continent', groups: ['africa n 1', 'europe n 1', 'asia n 1', 'antarctica n 1', 'australia n 2'] },
  { set: 'planet', groups: ['mercury n 2', 'venus n 1', 'earth n 1', 'mars n 1', 'jupiter n 1', 'saturn n 1', 'uranus n 1', 'neptune n 1'] },
  { set: 'faith', groups: [['christian', 'christianity'], ['muslim', 'islam', 'islamic'], ['jewish', 'judaism', 'jew'], ['hindu', 'hinduism'], ['buddhist', 'buddhism'], ['sikh', 'sikhism']] },
  { set: 'metal', groups: ['gold n 3', 'silver n 1', 'copper n 1', 'iron n 1', 'aluminum n 1', 'lead n 2', 'zinc n 1', 'nickel n 1', 'platinum n 1', 'lithium n 1', 'uranium n 1', 'titanium n 1', 'cobalt n 1'] },
  { set: 'animal', groups: ['dog n 1', 'cat n 1', 'horse n 1', 'cow n 1', 'sheep n 1', 'goat n 1', 'hog n 3', 'bear n 1', 'wolf n 1', 'lion n 1', 'tiger n 2', 'elephant n 1', 'monkey n 1', 'ape n 1', 'rabbit n 1', 'deer n 1', 'bird n 1', 'snake n 1', 'shark n 1', 'whale n 2', 'dolphin n 2', 'crocodile n 1', 'spider n 1', 'bat n 1', 'rat n 1', 'fox n 1'] },
  { set: 'sport', groups: ['football n 1', 'basketball n 1', 'baseball n 1', 'tennis n 1', 'hockey n 2', 'golf n 1', 'cricket n 2', 'volleyball n 1', 'boxing n 1', 'swimming n 1', 'cycling n 1', 'gymnastics n 1', 'wrestling n 2', 'handball n 2', 'badminton n 1', 'skiing n 1', 'rowing n 1'] },
  { set: 'relative', groups: ['father n 1', 'mother n 1', 'brother n 1', 'sister n 1', 'son n 1', 'daughter n 1', 'husband n 1', 'wife n 1', 'uncle n 1', 'aunt n 1', 'cousin n 1', 'nephew n 1', 'niece n 1', 'grandfather n 1', 'grandmother n 1', 'grandson n 1', 'granddaughter n 1'] },
  { set: 'sex', groups: [['man', 'men', 'boy', 'male'], ['woman', 'women', 'girl', 'female']] },
  { set: 'vehicle', groups: ['car n 1', 'truck n 1', 'bus n 1', 'train n 1', ['airplane n 1'], 'helicopter n 1', ['ship n 1', 'boat n 1'], 'bicycle n 1', 'motorcycle n 1', 'tank n 1', 'submarine n 1', 'tram n 1'] },
  { set: 'building', groups: ['school n 2', 'hospital n 1', 'church n 2', 'mosque n 1', 'synagogue n 1', 'hotel n 1', 'museum n 1', 'library n 1', 'prison n 1', 'restaurant n 1', 'supermarket n 1', 'theater n 1', 'stadium n 1', 'airport n 1', 'factory n 1', 'bank n 2'] },
  { set: 'weapon', groups: [['gun n 1'], 'knife n 2', 'sword n 1', 'bomb n 1', 'grenade n 1'] },
  { set: 'meal', groups: ['breakfast n 1', 'lunch n 1', 'dinner n 1'] },
  { set: 'us-state', groups: ['alabama', 'alaska', 'arizona', 'arkansas', 'california', 'colorado', 'connecticut', 'delaware', 'florida', 'hawaii', 'idaho', 'illinois', 'indiana', 'iowa', 'kansas', 'kentucky', 'louisiana', 'maine', 'maryland', 'massachusetts', 'michigan', 'minnesota', 'mississippi', 'missouri', 'montana', 'nebraska', 'nevada', 'ohio', 'oklahoma', 'oregon', 'pennsylvania', 'tennessee', 'texas', 'utah', 'vermont', 'virginia', 'wisconsin', 'wyoming'].map((name) => [name]) },
];

/**
 * Kinds of thing: what is of one kind is of none of the others, but of those under `may`, where usage is loose. A noun is of a
 * kind when nearly all of its uses are; `also` names those whose uses WordNet spreads over several.
 */
export const KINDS = [
  { kind: 'person', of: ['person n 1'], also: [], may: ['group'] },
  { kind: 'animal', of: ['animal n 1'], also: [], may: ['food'] },
  { kind: 'plant', of: ['plant n 2'], also: [], may: ['food'] },
  { kind: 'place', of: ['location n 1', 'body of water n 1', 'land n 4', 'geological formation n 1'], also: ['city', 'town', 'village', 'country', 'county', 'province', 'island'], may: ['group', 'building'] },
  { kind: 'group', of: ['organization n 1', 'social group n 1'], also: ['band', 'club', 'team', 'company', 'university', 'college', 'league'], may: ['place', 'building', 'person', 'website'] },
  { kind: 'building', of: ['building n 1'], also: ['museum', 'stadium', 'castle'], may: ['place', 'group'] },
  { kind: 'film', of: ['movie n 1'], also: ['film'], may: [] },
  { kind: 'song', of: ['song n 1'], also: ['single'], may: ['album'] },
  { kind: 'album', of: ['album n 1'], also: [], may: ['song'] },
  { kind: 'book', of: ['book n 1', 'fiction n 1', 'poem n 1'], also: ['book'], may: [] },
  { kind: 'painting', of: ['picture n 2', 'sculpture n 1'], also: ['painting'], may: [] },
  { kind: 'show', of: ['broadcast n 2', 'television program n 1'], also: ['sitcom', 'series', 'miniseries'], may: [] },
  { kind: 'website', of: ['web site n 1'], also: [], may: ['group'] },
  { kind: 'disease', of: ['disease n 1'], also: [], may: [] },
  { kind: 'vehicle', of: ['vehicle n 1'], also: [], may: [] },
  { kind: 'food', of: ['food n 1', 'food n 2', 'dish n 2', 'beverage n 1'], also: [], may: ['plant', 'animal'] },
];
