import { describe, expect, it } from 'vitest';
import { createPredicateLexicon } from '../../src/reading/lexicon/predicate-lexicon.ts';
import { concept, expand } from '../../src/reading/lexicon/define-concept.ts';
import { ATTRIBUTE_PAIRS, CITIES, CONCEPTS, COUNTRIES, NOUN_KINDS, NOUN_SYNONYMS, ORGANIZATIONS, REGIONS, ROLE_NOUNS, SPELLING_VARIANTS } from '../../src/reading/lexicon/index.ts';
import { createTokenizer } from '../../src/reading/tokens.ts';

const tokenize = createTokenizer(new Map());

/** Patterns that two concepts share once S and O are taken alike. The reader tells them apart by what fills the slot. */
const SHARED_FRAMES: Readonly<Record<string, string>> = {
  'X fall': 'a place falls (capture), a number falls (fall)',
};

/** With each alternative written out. */
const ALL = CONCEPTS.map((one) => ({ ...one, patterns: one.patterns.flatMap(expand) }));
const ids = new Set(CONCEPTS.map((concept) => concept.id));
const byId = new Map(ALL.map((concept) => [concept.id, concept]));
const words = (text: string): Set<string> => new Set(tokenize(text).flatMap((token) => [token.lower, token.lemma, token.text.toLowerCase()]));
const literals = (pattern: string): string[] => pattern.split(' ').filter((word) => !/^(?:[SO](?::\S+)?|Q)$/u.test(word));
/** Regular forms, and the past of irregular verbs that the tokenizer's model leaves as they are. */
const IRREGULAR: Readonly<Record<string, string>> = { retake: 'retook', win: 'won', overthrow: 'overthrew', overtake: 'overtook' };
const forms = (word: string): string[] => [word, `${word}s`, `${word}ed`, `${word}d`, `${word}${word.at(-1)}ed`, word.replace(/y$/u, 'ied'), IRREGULAR[word] ?? word];
const duplicates = (items: readonly string[]): string[] => items.filter((item, i) => items.indexOf(item) !== i);
const groupBy = (entries: readonly (readonly [string, string])[]): [string, string[]][] => {
  const groups = new Map<string, string[]>();
  for (const [key, value] of entries) groups.set(key, [...(groups.get(key) ?? []), value]);
  return [...groups];
};

describe('define-concept', () => {
  it('writes out alternatives and defaults', () => {
    const made = concept({ id: 'x', patterns: 'S {mount, carry out} attack {on, against} O | S attack', nouns: 'attack, raid', example: 'x' });
    expect(made.patterns.flatMap(expand)).toEqual(['S mount attack on O', 'S mount attack against O', 'S carry out attack on O', 'S carry out attack against O', 'S attack']);
    expect(made).toMatchObject({ nouns: ['attack', 'raid'], kind: 'event', exclusive: [], once: false, symmetric: false });
  });
});

describe('concepts', () => {
  it('are many, with unique ids', () => {
    expect(CONCEPTS.length).toBeGreaterThanOrEqual(350);
    expect(duplicates(CONCEPTS.map(({ id }) => id))).toEqual([]);
  });

  it('refer to concepts that exist, never to themselves', () => {
    const broken = CONCEPTS.flatMap(({ id, opposites, reversedBy, broader }) => [...opposites, ...reversedBy, ...broader].filter((other) => !ids.has(other) || other === id).map((other) => `${id} → ${other}`));
    expect(broken).toEqual([]);
  });

  it('are opposites both ways round', () => {
    expect(CONCEPTS.flatMap(({ id, opposites }) => opposites.filter((other) => !byId.get(other)?.opposites.includes(id)).map((other) => `${other} lacks ${id}`))).toEqual([]);
  });

  it('imply in no circle, and never their opposite', () => {
    const wider = (id: string, seen: readonly string[] = []): string[] => (seen.includes(id) ? [`circle at ${id}`] : (byId.get(id)?.broader ?? []).flatMap((other) => [other, ...wider(other, [...seen, id])]));
    for (const { id, opposites } of CONCEPTS) {
      expect(wider(id).filter((other) => other.startsWith('circle') || opposites.includes(other)), id).toEqual([]);
    }
  });

  it('have well-formed patterns', () => {
    const broken = ALL.flatMap(({ id, kind, patterns }) =>
      patterns.filter((pattern) => {
        const parts = pattern.split(' ');
        const count = (slot: string): number => parts.filter((part) => part.split(':')[0] === slot).length;
        const slotless = count('S') + count('O') === 0;
        return (
          literals(pattern).length === 0 ||
          literals(pattern).some((word) => !/^[a-z][a-z'.-]*$/u.test(word)) ||
          count('S') > 1 ||
          count('O') > 1 ||
          // Without S and O the pattern's own noun is what is spoken of: tolls, temperatures, truces, wars, fires.
          (slotless && kind !== 'count' && kind !== 'rate' && !/^(?:ceasefire|truce|cease-fire|talk|negotiation|government|regime|cabinet|coalition|fire|summit|blaze|inferno|power|electricity|mercury|explosion|blast|trial|hearing|polls?|voting|market|stock|share|strike|search|violence|earthquake|quake|tremor|aftershock|rain|snow)/u.test(pattern))
        );
      }).map((pattern) => `${id}: ${pattern}`),
    );
    expect(broken).toEqual([]);
  });

  it('share no pattern', () => {
    const frames = groupBy(ALL.flatMap(({ id, patterns }) => [...new Set(patterns.map((pattern) => pattern.replace(/\b[SO]\b/gu, 'X')))].map((pattern): [string, string] => [pattern, id])));
    // "O die of S" and "S die of O" differ only for a reader who knows which is which, so frames are compared without the slots' names.
    expect(frames.filter(([frame, owners]) => new Set(owners).size > 1 && !(frame in SHARED_FRAMES)).map(([frame, owners]) => `${frame}: ${owners.join(', ')}`)).toEqual([]);
    expect(ALL.flatMap(({ id, patterns }) => duplicates(patterns).map((pattern) => `${id}: ${pattern}`))).toEqual([]);
  });

  it('share no event noun', () => {
    const nouns = groupBy(CONCEPTS.flatMap(({ id, nouns: own }) => own.map((noun): [string, string] => [noun, id])));
    expect(nouns.filter(([, owners]) => owners.length > 1).map(([noun, owners]) => `${noun}: ${owners.join(', ')}`)).toEqual([]);
  });

  it('have an example with one of their words', () => {
    const without = ALL.filter(({ patterns, nouns, example }) => {
      const there = words(example);
      return !patterns.some((pattern) => literals(pattern).every((word) => forms(word).some((form) => there.has(form)))) && !nouns.some((noun) => noun.split(' ').every((word) => there.has(word)));
    });
    expect(without.map(({ id, example }) => `${id}: ${example}`)).toEqual([]);
  });

  it('are spelled as the tokenizer spells', () => {
    const british = new Map(SPELLING_VARIANTS);
    const used = ALL.flatMap(({ id, patterns, nouns }) => [...patterns.flatMap(literals), ...nouns.flatMap((noun) => noun.split(' '))].filter((word) => british.has(word)).map((word) => `${id}: ${word}`));
    expect(used).toEqual([]);
  });

  it.each([
    ['capture', 'O fall to S'], ['capture', 'S seize control of O'], ['kill', 'O die'], ['go-on-strike', 'S walk out'], ['death-toll', 'death toll rise to'], ['beat', 'S defeat O'], ['rise', 'S climb'], ['claim-responsibility', 'S claim responsibility for O'],
  ])('%s reads "%s"', (id, pattern) => expect(byId.get(id)?.patterns).toContain(pattern));

  it.each([
    ['rise', 'fall'], ['win', 'lose'], ['convict', 'acquit'], ['pass-law', 'reject'], ['confirm', 'deny'], ['kill', 'survive'], ['beat', 'draw'], ['test-positive', 'test-negative'], ['keep', 'sell'],
  ])('%s excludes %s', (a, b) => expect(byId.get(a)?.opposites).toContain(b));
});

describe('concepts that follow one another', () => {
  it.each([
    ['capture', 'lose-control'], ['arrest', 'release'], ['open', 'close'], ['begin', 'end'], ['marry', 'divorce'], ['join', 'leave-organization'],
  ])('%s is undone by %s, and no rival of it', (a, b) => {
    expect(byId.get(a)?.reversedBy).toContain(b);
    expect(byId.get(a)?.opposites).not.toContain(b);
  });
});

describe('role nouns', () => {
  it('are many, each word once, each with an example', () => {
    expect(ROLE_NOUNS.length).toBeGreaterThanOrEqual(120);
    expect(duplicates(ROLE_NOUNS.flatMap(({ noun, synonyms }) => [noun, ...synonyms]))).toEqual([]);
    expect(ROLE_NOUNS.filter(({ noun, synonyms, example }) => ![noun, ...synonyms].some((word) => example.toLowerCase().includes(word))).map(({ noun }) => noun)).toEqual([]);
  });

  it('know which have one holder', () => {
    const exclusive = (noun: string): boolean | undefined => ROLE_NOUNS.find((role) => role.noun === noun)?.exclusive;
    expect(['president', 'capital', 'captain', 'spokesperson', 'member', 'symptom', 'brother'].map(exclusive)).toEqual([true, true, true, false, false, false, false]);
  });
});

describe('attribute pairs', () => {
  it('are many, with disjoint sides and an example', () => {
    expect(ATTRIBUTE_PAIRS.length).toBeGreaterThanOrEqual(120);
    expect(ATTRIBUTE_PAIRS.filter(({ a, b }) => a.some((word) => b.includes(word)))).toEqual([]);
    expect(ATTRIBUTE_PAIRS.filter(({ a, b, example }) => ![...a, ...b].some((word) => example.toLowerCase().includes(word))).map(({ example }) => example)).toEqual([]);
    expect(duplicates(ATTRIBUTE_PAIRS.map(({ a, b }) => `${a[0]}/${b[0]}`))).toEqual([]);
  });
});

describe('nouns', () => {
  it('synonyms: many groups, each word in one, of two or more', () => {
    expect(NOUN_SYNONYMS.length).toBeGreaterThanOrEqual(250);
    expect(duplicates(NOUN_SYNONYMS.flat())).toEqual([]);
    expect(NOUN_SYNONYMS.filter((group) => group.length < 2 || group.some((word) => word === '' || word !== word.toLowerCase()))).toEqual([]);
  });

  it('kinds: many, without a circle', () => {
    expect(NOUN_KINDS.length).toBeGreaterThanOrEqual(400);
    expect(duplicates(NOUN_KINDS.map(({ noun }) => noun))).toEqual([]);
    const kinds = new Map(NOUN_KINDS.map(({ noun, kindOf }) => [noun, kindOf]));
    const circles = (noun: string, path: readonly string[]): string[] => (path.includes(noun) ? [[...path, noun].join(' → ')] : (kinds.get(noun) ?? []).flatMap((kind) => circles(kind, [...path, noun])));
    expect(NOUN_KINDS.flatMap(({ noun }) => circles(noun, []))).toEqual([]);
    const above = (noun: string): string[] => (kinds.get(noun) ?? []).flatMap((kind) => [kind, ...above(kind)]);
    expect(above('rebel')).toContain('person');
    expect(above('village')).toContain('place');
    expect(above('dog')).toContain('animal');
    expect(above('truck')).toContain('vehicle');
  });

  it('no synonym is a kind of its own fellow', () => {
    const kinds = new Map(NOUN_KINDS.map(({ noun, kindOf }) => [noun, kindOf]));
    expect(NOUN_SYNONYMS.flatMap((group) => group.filter((word) => kinds.get(word)?.some((kind) => group.includes(kind))))).toEqual([]);
  });
});

describe('regions', () => {
  it('every country lies on a continent, and every row names countries that the tables know', () => {
    const continents = REGIONS.filter(({ continent }) => continent);
    expect(COUNTRIES.filter(({ name }) => !continents.some(({ countries }) => countries.includes(name))).map(({ name }) => name)).toEqual([]);
    expect(REGIONS.flatMap(({ countries }) => countries).filter((country) => !COUNTRIES.some(({ name }) => name === country))).toEqual([]);
    expect(REGIONS.flatMap(({ countries }) => duplicates(countries))).toEqual([]);
  });
  it.each([['Kenya', 'East Africa'], ['Norway', 'Scandinavia'], ['Lebanon', 'Middle East'], ['Turkey', 'Asia'], ['Turkey', 'Europe']])('%s lies in %s', (country, region) => expect(REGIONS.find(({ name }) => name === region)?.countries).toContain(country));
});

describe('countries', () => {
  it('are all there, once, each with what it needs', () => {
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(200);
    expect(duplicates(COUNTRIES.flatMap(({ name, aliases }) => [name, ...aliases]))).toEqual([]);
    expect(COUNTRIES.filter(({ name, demonyms }) => name === '' || (demonyms.length === 0 && name !== 'European Union')).map(({ name }) => name)).toEqual([]);
    const seats = [...COUNTRIES.flatMap((country) => country.seats), ...CITIES.map((city) => city.names)];
    expect(CITIES.filter((city) => !COUNTRIES.some(({ name }) => name === city.country))).toEqual([]);
    expect(duplicates(CITIES.flatMap((city) => city.names))).toEqual([]);
    expect(seats.filter((names) => names.length === 0 || names.includes(''))).toEqual([]);
  });

  it.each([
    ['U.S.', 'United States'], ['Britain', 'United Kingdom'], ['Holland', 'Netherlands'], ['Burma', 'Myanmar'], ['Türkiye', 'Turkey'],
  ])('%s is %s', (alias, name) => expect(COUNTRIES.find((country) => country.aliases.includes(alias))?.name).toBe(name));

  it.each([
    ['the Kremlin', 'Russia'], ['the White House', 'United States'], ['Downing Street', 'United Kingdom'], ['the Élysée', 'France'],
  ])('%s stands for %s', (metonym, name) => expect(COUNTRIES.find((country) => country.metonyms.includes(metonym))?.name).toBe(name));

  it.each([['Beijing', 'China'], ['Kyiv', 'Ukraine'], ['Canberra', 'Australia'], ['Washington', 'United States']])('%s is the capital of %s', (capital, name) => expect(COUNTRIES.find((country) => country.name === name)?.seats.flat()).toContain(capital));

  it.each([['Kharkov', 'Kharkiv', 'Ukraine'], ['Bombay', 'Mumbai', 'India'], ['Saigon', 'Ho Chi Minh City', 'Vietnam']])('%s is %s in %s', (name, other, country) => expect(CITIES.find((city) => city.country === country && city.names.includes(name))?.names).toContain(other));
});

describe('organisations', () => {
  it('are many, and no name stands for two', () => {
    expect(ORGANIZATIONS.length).toBeGreaterThanOrEqual(60);
    expect(duplicates(ORGANIZATIONS.flatMap(({ name, aliases }) => [name, ...aliases.filter((alias) => alias !== `the ${name}`)]))).toEqual([]);
    expect(ORGANIZATIONS.filter(({ name, aliases }) => name === '' || aliases.includes(''))).toEqual([]);
  });

  it.each([['WHO', 'World Health Organization'], ['Fed', 'Federal Reserve'], ['Daesh', 'Islamic State'], ['MSF', 'Doctors Without Borders']])('%s is %s', (alias, name) => expect(ORGANIZATIONS.find((one) => one.aliases.includes(alias))?.name).toBe(name));
});

describe('spelling variants', () => {
  it('are many, each British word once, and lead to no British word', () => {
    expect(SPELLING_VARIANTS.length).toBeGreaterThanOrEqual(120);
    const british = SPELLING_VARIANTS.map(([word]) => word);
    expect(duplicates(british)).toEqual([]);
    expect(SPELLING_VARIANTS.filter(([a, b]) => a === b || a === '' || b === '' || british.includes(b))).toEqual([]);
  });
});

describe('patterns of verbs', () => {
  it('are the same from the index that stands beside the program and from one that is made anew, as it is for a workspace with concepts of its own', () => {
    const [kept, made] = [createPredicateLexicon(), createPredicateLexicon([{ id: 'yodel-at', verbs: ['yodel'], nouns: [], opposite: null, kind: 'event', exclusive: [] }])];
    const verbs = [...new Set(kept.verbForms.values()), 'be', 'have', 'go'];
    expect(verbs.length).toBeGreaterThan(1_300);
    expect(verbs.filter((verb) => JSON.stringify(kept.patternsOf(verb)) !== JSON.stringify(made.patternsOf(verb)))).toEqual([]);
    expect(made.patternsOf('yodel').map(({ concept }) => concept.id)).toEqual(['yodel-at', 'yodel-at']);
    expect(kept.patternsOf('yodel')).toEqual([]);
  });
});
