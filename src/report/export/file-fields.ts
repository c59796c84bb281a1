/** Parts of a workspace as the fields of their files (docs/formats.md): what is default or absent is left out, so that reading them again gives the same parts. */
import type { Claim, Config, Entity, Overrides, Ruling, Source, StatedQuantity } from '../../types.ts';

/** A field's value: as YAML and JSON have it. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | { readonly [name: string]: FieldValue };
export type Fields = Readonly<Record<string, FieldValue>>;

/** Fields of sources/**. */
export function sourceFields(source: Source): Fields {
  const { id, title, outlet, authors, published, publishedBasis, timezone, retrieved, url, language, kind, via, reliability, status, versionOf, publish, text } = source;
  return given({
    id, title, outlet, authors, published,
    published_basis: unless(publishedBasis, 'stated'), timezone, retrieved, url,
    language: unless(language, 'en'), kind: unless(kind, 'other'), via, reliability, status: unless(status, 'live'), version_of: versionOf, publish: publish ? null : false,
    text: text && given({ file: text.file, sha256: text.sha256 }),
  });
}

/** Fields of a claim of claims/**, with the source that stands at the head of its file. `withheld`: without its words. */
export function claimFields(claim: Claim, withheld: boolean): Fields {
  const { id, source, text, at, quote, evidence, overrides, said, status, checked, withdrawn } = claim;
  return given({
    source, id: id.slice(id.indexOf('#') + 1), text: withheld ? null : text, withheld: withheld ? true : null, at, quote, evidence: evidence && { sha256: evidence },
    ...overrideFields(overrides),
    said, status: unless(status, 'written'), checked_by: checked?.by ?? null, checked_on: checked?.on ?? null, withdrawn: withdrawn && given({ on: withdrawn.on, reason: withdrawn.reason }),
  });
}

function overrideFields({ quantity, ...rest }: Overrides): Readonly<Record<string, FieldValue | undefined>> {
  const { subject, predicate, object, rank, time, place, polarity, certainty, attribution } = rest;
  return { subject, predicate, object, quantity: quantity && quantityField(quantity), rank, time, place, polarity, certainty, attribution };
}

/** The short form where it says all. */
function quantityField({ value, unit, of }: StatedQuantity): FieldValue {
  return unit === null && of === null ? value : given({ value, unit, of });
}

/** Fields of an entity of entities.yaml. */
export function entityFields({ id, name, type, aliases, partOf, wikidata }: Entity): Fields {
  return given({ id, name, type: unless(type, 'other'), aliases, part_of: partOf.map(({ id: whole, from, to }) => (from === null && to === null ? whole : given({ id: whole, from, to }))), wikidata });
}

/** Fields of a ruling of rulings.yaml. */
export function rulingFields({ claims, ruling, accept, reason, texts, by, on }: Ruling): Fields {
  return given({ claims, ruling, accept, reason, texts, by, on });
}

/** Fields of reconcile.config.yaml; empty where all is as without one. `usual`: the threshold where none is given. */
export function configFields({ severities, minConfidence, maxClaimWords, lexicon }: Config, usual: number): Fields {
  return given({
    severities: Object.keys(severities).length === 0 ? null : severities,
    min_confidence: unless(minConfidence, usual),
    max_claim_words: maxClaimWords,
    lexicon: lexicon.map(({ id, verbs, nouns, opposite, kind, exclusive }) => given({ id, verbs, nouns, opposite, kind, exclusive })),
  });
}

function unless<T>(value: T, usual: T): T | null {
  return value === usual ? null : value;
}

/** What is null, undefined or an empty list says nothing, and goes. */
function given(fields: Readonly<Record<string, FieldValue | null | undefined>>): Fields {
  return Object.fromEntries(Object.entries(fields).filter((entry): entry is [string, FieldValue] => {
    const [, value] = entry;
    return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
  }));
}
