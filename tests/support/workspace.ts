/** Sources, claims and entities with everything optional left out. */
import type { Claim, Config, Entity, Location, Source, Workspace } from '../../src/types.ts';

const location: Location = { file: 'made-up.yaml', line: 1, column: 1 };
/** No threshold: what is held of all verdicts must hold of the least sure ones too. */
const config: Config = { severities: {}, minConfidence: 0, lexicon: [] };

/** A source of no outlet and unknown date, unless `given` says otherwise. */
export function source(id: string, given: Partial<Source> = {}): Source {
  return {
    id,
    title: null,
    outlet: null,
    authors: [],
    published: null,
    publishedBasis: 'stated',
    timezone: null,
    retrieved: null,
    url: null,
    language: 'en',
    kind: 'news',
    via: [],
    reliability: null,
    status: 'live',
    versionOf: null,
    publish: true,
    text: null,
    location,
    ...given,
  };
}

/** The claim `source#local`, without overrides unless `given` has some. */
export function claim(source: string, local: string, text: string, given: Partial<Claim> = {}): Claim {
  return { id: `${source}#${local}`, source, text, at: null, quote: null, evidence: null, overrides: {}, said: null, status: 'written', withdrawn: null, location, ...given };
}

/** An entity that is part of others at all times. */
export function entity(id: string, name: string, type: Entity['type'], aliases: readonly string[] = [], partOf: readonly string[] = []): Entity {
  return { id, name, type, aliases, partOf: partOf.map((whole) => ({ id: whole, from: null, to: null })), wikidata: null, location };
}

/** Accounts by their outlet, each with its claims (`outlet#c0`, `outlet#c1`, …), all of one day unless a source is given otherwise. */
export function accounts(told: Readonly<Record<string, readonly string[]>>, given: Partial<Source> | ((outlet: string) => Partial<Source>) = {}): Pick<Workspace, 'sources' | 'claims'> {
  return {
    sources: Object.keys(told).map((outlet) => source(outlet, { outlet, ...(typeof given === 'function' ? given(outlet) : given) })),
    claims: Object.entries(told).flatMap(([outlet, texts]) => texts.map((text, i) => claim(outlet, `c${i}`, text))),
  };
}

/** A workspace of what is given. */
export function workspace(given: Partial<Workspace>): Workspace {
  return { sources: [], claims: [], entities: [], rulings: [], config, ...given };
}
