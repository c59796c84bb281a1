/** Who says a thing, as reports name them: the outlet, or the title where no outlet is known, or the source's id. */
import type { Cluster, OriginGroup, Position, Source } from '../types.ts';
import type { Lookup } from './lookup.ts';
import { nameIn } from './clause.ts';
import { clip, count, unique } from './words.ts';

/** Outlet, else title in quotation marks, else id. */
export function sourceName(source: Source | undefined, id: string): string {
  if (!source) return id;
  return source.outlet ?? (source.title === null ? source.id : `“${clip(source.title, 90)}”`);
}

/** Like {@link sourceName}, for use inside a sentence: an id is shorter than a title. */
export function shortSourceName(source: Source | undefined, id: string): string {
  return source?.outlet ?? source?.id ?? id;
}

/** The source's id that a claim's full id begins with. */
export function sourceIdOf(claim: string): string {
  return claim.split('#')[0] ?? claim;
}

/** Who is named in the claim as having said it, innermost first; empty where the outlet itself says it. */
export function attributionOf(claim: string, lookup: Lookup): readonly string[] {
  return lookup.reading(claim)?.attribution.value.map((participant) => participant.text) ?? lookup.claim(claim)?.overrides.attribution ?? [];
}

/** {@link attributionOf} as a sentence names them, with the claim's articles. */
export function citedNames(claim: string, lookup: Lookup): readonly string[] {
  const reading = lookup.reading(claim);
  return reading ? reading.attribution.value.map((one) => nameIn(reading, one)) : attributionOf(claim, lookup);
}

/** The speaker of a claim, where it is another than its outlet. */
export function otherSpeaker(claim: string, lookup: Lookup): string | null {
  const outlet = lookup.sourceOf(claim)?.outlet ?? null;
  const speaker = lookup.reading(claim)?.speaker ?? attributionOf(claim, lookup)[0] ?? null;
  return speaker === outlet ? null : speaker;
}

/** {@link otherSpeaker} as a sentence names it, with the claim's article: "the coast guard", "a spokesman", "Reuters". */
export function speakerPhrase(claim: string, lookup: Lookup): string | null {
  const speaker = otherSpeaker(claim, lookup);
  const reading = lookup.reading(claim);
  const named = reading?.attribution.value.find(({ text }) => text === speaker);
  return reading === undefined || named === undefined ? speaker : nameIn(reading, named);
}

/** Whether those who say it are several ("researchers"), so that they say and do not says. */
export function areSeveral(claim: string, lookup: Lookup): boolean {
  const named = lookup.reading(claim)?.attribution.value ?? [];
  return named[0] !== undefined && named[0].plural && !named[0].proper && otherSpeaker(claim, lookup) === named[0].text;
}

/** Who holds a claim, in a word or two: the speaker, else the outlet, else the source's id. */
export function holderOf(claim: string, lookup: Lookup): string {
  return speakerPhrase(claim, lookup) ?? shortSourceName(lookup.sourceOf(claim), sourceIdOf(claim));
}

/** The holders of several claims, each once, in the order of the claims. */
export function holdersOf(claims: readonly string[], lookup: Lookup): string[] {
  return unique(claims.map((claim) => holderOf(claim, lookup)));
}

/** "1 source", "2 independent origins", "1 independent origin in 3 sources". */
export function supportText({ sources, origins }: Pick<Position | Cluster, 'sources' | 'origins'>): string {
  if (sources.length <= 1 && origins <= 1) return '1 source';
  const independent = count(origins, 'independent origin');
  return origins === sources.length ? independent : `${independent} in ${count(sources.length, 'source')}`;
}

/** Why claims count as one origin; a kind of group without a wording does not compile. */
const BECAUSE: Readonly<Record<OriginGroup['because'], (name: string | null) => string>> = {
  single: () => 'on its own',
  'same-source': () => 'one source',
  'same-outlet': (name) => `one outlet${named(name)}`,
  'same-wire': (name) => `all rely on one wire${named(name)}`,
  'same-speaker': (name) => `one speaker${named(name)}`,
  copy: (name) => `one copies the other${named(name)}`,
};

function named(name: string | null): string {
  return name === null ? '' : `, ${name}`;
}

/** "one speaker, Syrian Observatory". */
export function originReason(group: OriginGroup): string {
  return BECAUSE[group.because](group.name);
}
