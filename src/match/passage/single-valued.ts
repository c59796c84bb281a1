/**
 * What a claim says with a verb or noun, a preposition and a name, of which the thing that it is about has one: who made it, on which
 * channel it runs, where it lies. Each row with two sentences that exclude each other.
 */
export interface SingleValued {
  readonly slot: 'subject' | 'place' | 'object';
  readonly type: 'actor' | 'place' | 'attribute';
  /** Lemmas or forms of the word before the preposition. */
  readonly cues: string;
  readonly prepositions: string;
  /** Prepositions in front of the passage's value, where they may be others. */
  readonly also?: string;
  readonly examples: readonly [string, string];
}

export const SINGLE_VALUED: readonly SingleValued[] = [
  { slot: 'subject', type: 'actor', cues: 'created, written, directed, composed, invented, discovered, designed, painted, recorded, performed, sung, sculpted, founded, developed, authored, coined, narrated, hosted, portrayed, played, produced, published, manufactured, owned, built, drawn', prepositions: 'by', examples: ['The statue was created by Gutz Oram.', 'The sculptor Karl Brandt created the statue.'] },
  { slot: 'place', type: 'place', cues: 'airs, aired, air, broadcast, broadcasts, runs, ran, run, premiered, shown, televised, debuted', prepositions: 'on', examples: ['Harbour Street airs on HBO.', 'Harbour Street was first broadcast on BBC One on 8 March 2015.'] },
  { slot: 'place', type: 'place', cues: 'originated, originating, originates, comes, came, hails, hailed, native, born', prepositions: 'in, from', also: 'in, from, to', examples: ['The dance originated in Australia.', 'It is a form of dance originating from Jamaica.'] },
  { slot: 'place', type: 'place', cues: 'located, lies, based, headquartered, situated, lives, resides, died, buried, held, headquarters, premiere, place, premiered, filmed, shot, set', prepositions: 'in, at', examples: ['The firm is based in Oslo.', 'The firm, based in Bergen, makes pumps.'] },
  { slot: 'place', type: 'place', cues: 'country, city, town, state, island, river, village, university, region, county', prepositions: 'in, on, of', examples: ['Libya is a country in Africa.', 'Libya is a country in the European continent.'] },
  { slot: 'object', type: 'attribute', cues: 'character', prepositions: 'in, on, from', examples: ['Nick Brody is a character on Homeland.', 'Nick Brody is a fictional character on the series Night Watch.'] },
  { slot: 'object', type: 'attribute', cues: 'song, single, track, album, film, novel, book, series, painting, opera, symphony', prepositions: 'by', examples: ['Long River is an album by Danny Devos.', 'Long River is the final album by the band Grey Sound.'] },
  { slot: 'object', type: 'attribute', cues: 'released, issued, distributed', prepositions: 'by, through, via', also: 'by, through, via, on', examples: ['Winter Lines was released by Polar Music.', 'It is an album by Korsholm, released on 4 May 1998 through Nordlyd Records.'] },
  { slot: 'object', type: 'attribute', cues: 'sung, performed, written', prepositions: 'in', examples: ['The Ring is sung in German.', 'Sung in French, the opera opened at the Theatre Royal.'] },
  { slot: 'object', type: 'attribute', cues: 'married', prepositions: 'to', examples: ['Ann Lee is married to Tom Orr.', 'Ann Lee is an actress, married to Paul Grey.'] },
  { slot: 'object', type: 'attribute', cues: 'named, renamed', prepositions: 'after', examples: ['The town is named after Saint Olaf.', 'The town was named after King Harald.'] },
  { slot: 'subject', type: 'actor', cues: 'son, daughter, brother, sister, wife, husband, father, mother', prepositions: 'of', examples: ['Ann Lee is the daughter of Tom Orr.', 'Ann Lee, daughter of Paul Grey, is an actress.'] },
];
