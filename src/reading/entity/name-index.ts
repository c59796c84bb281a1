/** Looks names up: the workspace's registry first, then the countries of the world with their peoples and governments. */
import type { Entity, EntityType } from '../../types.ts';
import { foldName, soundOf } from '../../values/name-fold.ts';
import { BY, GOVERNS } from '../../values/governs.ts';
import { STATE_OF_NATION } from '../../values/nations.ts';
import { CITIES, COUNTRIES, ORGANIZATIONS, REGIONS, type City } from '../lexicon/index.ts';

/** What a name was found to be. */
export interface NameEntry {
  /** "entity:hts" or "country:syria". */
  readonly key: string;
  readonly name: string;
  readonly type: EntityType;
  /** Which name or rule matched: "alias HTS", "demonym Syrian", "capital Moscow for Russia". Null for the thing's own name. */
  readonly how: string | null;
  /** Keys of what contains it, directly or not. */
  readonly within: readonly string[];
  /** The country whose government sits in this city, by key and name; null for all else. */
  readonly seatOf: { readonly key: string; readonly name: string } | null;
}

export interface NameIndex {
  /** By folded name; undefined when nobody knows it. */
  find(folded: string): NameEntry | undefined;
  /** Whether a known name begins with these folded words and goes on. */
  opens(folded: string): boolean;
  /** Most words of a name. */
  readonly longest: number;
  /** `soundOf` of a folded name; names come again and again. */
  soundOf(folded: string): string;
}

/** Sounds that are remembered at most: then it begins anew. */
const MOST_SOUNDS = 20_000;

/** Builds the index. Aliases claimed by two entities keep the first by id; `check` reports them. */
export function createNameIndex(entities: readonly Entity[]): NameIndex {
  const entries = new Map<string, NameEntry>();
  const parents = new Map(entities.map((entity) => [entity.id, entity.partOf.map((part) => part.id)]));
  const within = (id: string): string[] => {
    const seen = new Set<string>();
    const queue = [...(parents.get(id) ?? [])];
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      if (next === id || seen.has(next)) continue;
      seen.add(next);
      queue.push(...(parents.get(next) ?? []));
    }
    return [...seen].sort().map((parent) => `entity:${parent}`);
  };
  const openings = new Set<string>();
  let longest = 1;
  const add = (name: string, entry: NameEntry): void => {
    const folded = foldName(name);
    if (folded === '' || entries.has(folded)) return;
    entries.set(folded, entry);
    let words = 1;
    for (let space = folded.indexOf(' '); space >= 0; space = folded.indexOf(' ', space + 1)) {
      openings.add(folded.slice(0, space));
      words++;
    }
    longest = Math.max(longest, words);
  };
  // A city is a place in its country. A name that a registry or an earlier row has stays that.
  const addCity = ([name = '', ...others]: readonly string[], country: Pick<NameEntry, 'key' | 'within'>, seatOf: NameEntry['seatOf']): void => {
    const city = { key: `place:${foldName(name).replaceAll(' ', '-')}`, name, type: 'place' as const, within: [country.key, ...country.within], seatOf };
    const known = entries.get(foldName(name));
    // Brussels lies in Belgium, and stands for the European Union.
    if (known?.key === city.key && known.seatOf === null) entries.set(foldName(name), { ...known, seatOf });
    add(name, { ...city, how: null });
    for (const other of others) add(other, { ...city, how: `another name of ${name}` });
  };
  for (const entity of [...entities].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const base = { key: `entity:${entity.id}`, name: entity.name, type: entity.type, within: within(entity.id), seatOf: null };
    add(entity.name, { ...base, how: null });
    for (const alias of entity.aliases) add(alias, { ...base, how: `alias “${alias}” of ${entity.name}` });
  }
  const addWithin = (key: string, more: readonly string[]): void => {
    for (const [name, entry] of entries) if (entry.key === key) entries.set(name, { ...entry, within: [...new Set([...entry.within, ...more])] });
  };
  const regionsOf = new Map<string, string[]>();
  for (const region of REGIONS) for (const country of region.countries) regionsOf.set(country, [...(regionsOf.get(country) ?? []), regionKey(region)]);
  const citiesOf = new Map<string, City[]>();
  for (const city of CITIES) citiesOf.set(city.country, [...(citiesOf.get(city.country) ?? []), city]);
  for (const country of COUNTRIES) {
    // A country that the registry names keeps the registry's id.
    const named = entries.get(foldName(country.name)) ?? country.aliases.map((alias) => entries.get(foldName(alias))).find((entry) => entry !== undefined);
    const key = `country:${foldName(country.name).replaceAll(' ', '-')}`;
    const state = STATE_OF_NATION[key];
    const registered = named && { ...named, within: [...new Set([...named.within, ...(regionsOf.get(country.name) ?? [])])] };
    if (registered) addWithin(registered.key, registered.within);
    const base = registered ?? { key, name: country.name, type: 'place' as const, within: [...(state === undefined ? [] : [state]), ...(regionsOf.get(country.name) ?? [])], seatOf: null };
    add(country.name, { ...base, how: null });
    for (const alias of country.aliases) add(alias, { ...base, how: `another name of ${country.name}` });
    for (const demonym of country.demonyms.flatMap(withPlural)) add(demonym, { ...base, how: `“${demonym}” for ${country.name}` });
    for (const metonym of country.metonyms) add(metonym, { ...base, how: `“${metonym}” for the government of ${country.name}` });
    const seat = { key: base.key, name: country.name };
    for (const names of country.seats) addCity(names, base, seat);
    for (const { names } of citiesOf.get(country.name) ?? []) addCity(names, base, null);
  }
  for (const region of REGIONS) {
    // on the continents that all its countries lie on
    const continents = region.continent ? [] : REGIONS.filter((one) => one.continent && region.countries.every((country) => one.countries.includes(country))).map(regionKey);
    const base = { key: regionKey(region), name: region.name, type: 'place' as const, within: continents, seatOf: null };
    add(region.name, { ...base, how: null });
    for (const alias of region.aliases) add(alias, { ...base, how: `another name of ${region.name}` });
    for (const demonym of region.demonyms.flatMap(withPlural)) add(demonym, { ...base, how: `“${demonym}” for ${region.name}` });
  }
  for (const { name, aliases } of ORGANIZATIONS) {
    const registered = [name, ...aliases].map((one) => entries.get(foldName(one))).find((entry) => entry !== undefined);
    const base = registered ?? { key: `org:${foldName(name).replaceAll(' ', '-')}`, name, type: 'organization' as const, within: [], seatOf: null };
    add(name, { ...base, how: null });
    for (const alias of aliases) add(alias, { ...base, how: `another name of ${name}` });
  }
  for (const entity of entities) {
    const names = [entity.name, ...entity.aliases];
    if (entity.type === 'event') addWithin(`entity:${entity.id}`, names.flatMap((name) => doersIn(name, entries)).map((key) => BY + key));
    const state = entity.type === 'organization' ? names.map((name) => entries.get(foldName(GOVERNMENT.exec(name)?.[1] ?? ''))).find((entry) => entry?.type === 'place') : undefined;
    // the government, and whoever the registry has as a part of it by name
    if (state) for (const { id, type, partOf } of entities) if (id === entity.id || (type === 'person' && partOf.some((part) => part.id === entity.id))) addWithin(`entity:${id}`, [GOVERNS + state.key]);
  }
  const sounds = new Map<string, string>();
  const rememberedSound = (folded: string): string => {
    const known = sounds.get(folded);
    if (known !== undefined) return known;
    if (sounds.size >= MOST_SOUNDS) sounds.clear();
    const sound = soundOf(folded);
    sounds.set(folded, sound);
    return sound;
  };
  return { find: (folded) => entries.get(folded), opens: (folded) => openings.has(folded), longest, soundOf: rememberedSound };
}

/** "the Norvian government", "Norvia's regime". */
const GOVERNMENT = /^(?:the )?(.+?)(?:['’]s)? (?:government|regime|authorities|leadership)$/iu;
/** "HTS-led offensive", "the rebels' spring advance": what forces do, with their name before it. */
const CAMPAIGN = /^(?:the )?(.+?)(?:-led|['’]s?)?(?: \p{Ll}+)? (?:offensive|campaign|operation|advances?|push|assault|onslaught|counteroffensive|invasion|uprising|insurgency|coup)$/u;

/** Whoever does what an event's name tells. */
function doersIn(name: string, entries: ReadonlyMap<string, NameEntry>): string[] {
  const entry = entries.get(foldName(CAMPAIGN.exec(name)?.[1] ?? ''));
  return entry?.type === 'organization' ? [entry.key] : [];
}

function regionKey({ name, continent }: { readonly name: string; readonly continent: boolean }): string {
  return `${continent ? 'continent' : 'region'}:${foldName(name).replaceAll(' ', '-')}`;
}

/** "Ukrainian" → also "Ukrainians"; not "French" or "Chinese", which are plural as they are. */
function withPlural(demonym: string): string[] {
  return /(?:ese|sh|ch|ss|man|woman|is|oi)$/u.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}
