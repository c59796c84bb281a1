/** `export --to jsonld`: claims, where they stand, and what people ruled, in vocabularies that others read. */
import type { Claim, Discrepancy, Report, Ruling, Source } from '../../types.ts';
import { parseEdtf } from '../../values/edtf.ts';
import { heldRulings } from '../../values/held-rulings.ts';
import { twoDecimals } from '../confidence.ts';
import { otherSpeaker } from '../holders.ts';
import { jsonDocument } from '../json.ts';
import { lookupOf, type Lookup } from '../lookup.ts';
import { publishableReport, withheldClaims } from '../publishable.ts';
import { reasonSentence } from '../reason-text.ts';
import { byId, bySurest, claimTime } from '../records.ts';
import { developmentSentence, discrepancySummary } from '../summaries.ts';
import { jsonLdContext } from './json-ld-context.ts';

type Node = Readonly<Record<string, unknown>>;

/**
 * JSON-LD 1.1 with its context inside, so that no processor has to fetch one. Sources are schema.org articles; claims are schema:Claim,
 * derived (PROV) from their source, and tied to the place in it by a Web Annotation; a ruling is a schema:ClaimReview of each of
 * its two claims. Clusters, discrepancies and developments have terms of their own.
 */
export function formatJsonLd(full: Report): string {
  const report = publishableReport(full);
  const lookup = lookupOf(report);
  const withheld = withheldClaims(report.workspace);
  const { sources, claims } = report.workspace;
  return jsonDocument({
    '@context': jsonLdContext,
    '@graph': [
      { '@id': 'urn:reconcile:program', '@type': ['prov:SoftwareAgent'], name: 'Reconcile' },
      ...[...sources].sort(byId).map(sourceNode),
      ...[...claims].sort(byId).flatMap((claim) => claimNodes(claim, withheld.has(claim.id), lookup)),
      ...heldRulings(report.workspace).flatMap((ruling) => reviewNodes(ruling, lookup, withheld)),
      ...[...report.clusters].sort(byId).map(({ id, claims: members, origins }): Node => ({ '@id': iri('cluster', id), '@type': 'Cluster', member: members.map((claim) => iri('claim', claim)), independentOrigins: origins, wasAttributedTo: 'urn:reconcile:program' })),
      ...[...report.discrepancies].sort(bySurest).map((discrepancy) => discrepancyNode(discrepancy, lookup)),
      ...[...report.developments].sort(byId).map((development): Node => ({
        '@id': iri('development', development.id), '@type': 'Development', description: developmentSentence(development, lookup), wasAttributedTo: 'urn:reconcile:program',
        step: { '@list': development.positions.map(({ cluster, value, time }) => ({ '@type': 'Position', statement: iri('cluster', cluster), value, ...(time === null ? {} : { eventTime: time }) })) },
      })),
    ],
  });
}

/** A name for anything of the report: "urn:reconcile:claim:bne-2024-12-07%23c7". */
function iri(kind: string, id: string): string {
  return `urn:reconcile:${kind}:${encodeURIComponent(id.replace(/\p{Cs}/gu, '\ufffd'))}`;
}

function sourceNode({ id, title, outlet, authors, published, url, language, kind, versionOf, status }: Source): Node {
  return {
    '@id': iri('source', id),
    '@type': [kind === 'news' || kind === 'wire' || kind === 'analysis' ? 'NewsArticle' : 'Article', 'prov:Entity'],
    identifier: id,
    ...some('headline', title), ...(outlet === null ? {} : { publisher: { '@type': 'Organization', name: outlet } }),
    ...(authors.length === 0 ? {} : { author: authors.map((name) => ({ '@type': 'Person', name })) }),
    ...dated('datePublished', published), ...(url !== null && /^https?:\/\//iu.test(url) ? { url } : {}), inLanguage: language,
    ...(versionOf === null ? {} : { wasRevisionOf: iri('source', versionOf) }), ...(status === 'live' ? {} : { creativeWorkStatus: status }),
  };
}

/** The claim, and the annotation that says where in the article it stands: by its quote, and by paragraph and sentence. */
function claimNodes(claim: Claim, withheld: boolean, lookup: Lookup): Node[] {
  const { id, source, text, at, quote, said } = claim;
  const reading = lookup.reading(id);
  const speaker = withheld ? null : otherSpeaker(id, lookup);
  const article = iri('source', source);
  const selectors = [
    ...(quote === null ? [] : [{ '@type': 'oa:TextQuoteSelector', exact: quote }]),
    ...(at === null ? [] : [{ '@type': 'oa:FragmentSelector', conformsTo: 'urn:reconcile:address', fragment: at }]),
  ];
  const target = { '@type': 'oa:SpecificResource', hasSource: article, ...(selectors.length === 0 ? {} : { hasSelector: selectors }) };
  return [
    {
      '@id': iri('claim', id), '@type': ['Claim', 'prov:Entity'], identifier: id, ...(withheld ? {} : { text }), appearance: article, wasDerivedFrom: article,
      ...some('eventTime', claimTime(id, lookup)), ...dated('dateCreated', said), ...(speaker === null ? {} : { spokenBy: { '@type': 'prov:Agent', name: speaker } }),
      polarity: reading?.polarity.value ?? claim.overrides.polarity ?? 'affirmed', certainty: reading?.certainty.value ?? claim.overrides.certainty ?? 'stated',
      ...(claim.withdrawn === null ? {} : { creativeWorkStatus: 'withdrawn', ...(claim.withdrawn.on === null ? {} : dated('invalidatedAtTime', claim.withdrawn.on)) }),
    },
    { '@id': iri('annotation', id), '@type': 'oa:Annotation', motivatedBy: 'oa:identifying', hasBody: iri('claim', id), hasTarget: target },
  ];
}

/** One review for each claim of a ruling: schema.org reviews one claim at a time. */
function reviewNodes(ruling: Ruling, lookup: Lookup, withheld: ReadonlySet<string>): Node[] {
  return ruling.claims.map((claim, index): Node => {
    const other = ruling.claims[index === 0 ? 1 : 0];
    const verdict = ruling.accept === null ? `${ruling.ruling}, against ${other}` : ruling.accept === claim ? `preferred to ${other}` : `${other} is preferred`;
    return {
      '@id': iri('review', [claim, ruling.ruling, other].join(' ')), '@type': ['ClaimReview', 'prov:Entity'],
      ...(withheld.has(claim) ? {} : some('claimReviewed', lookup.claim(claim)?.text ?? null)), itemReviewed: iri('claim', claim),
      reviewRating: { '@type': 'Rating', alternateName: verdict }, ...some('reviewBody', ruling.reason),
      ...(ruling.by === null ? {} : { author: { '@type': 'Person', name: ruling.by } }), ...dated('datePublished', ruling.on), wasDerivedFrom: [iri('claim', claim), iri('claim', other)],
    };
  });
}

function discrepancyNode(discrepancy: Discrepancy, lookup: Lookup): Node {
  const { id, types, confidence, positions, reasons } = discrepancy;
  return {
    '@id': iri('discrepancy', id), '@type': ['Discrepancy', 'prov:Entity'], description: discrepancySummary(discrepancy, lookup), conflictType: types, confidence: twoDecimals(confidence), wasAttributedTo: 'urn:reconcile:program',
    position: positions.map(({ cluster, value, origins }) => ({ '@type': 'Position', statement: iri('cluster', cluster), value, independentOrigins: origins })),
    reason: reasons.map((reason) => ({ '@type': 'Reason', conflictType: reason.type, between: [iri('claim', reason.a), iri('claim', reason.b)], description: reasonSentence(reason, lookup) })),
  };
}

function some(name: string, value: string | null): Node {
  return value === null ? {} : { [name]: value };
}

const DAY = /^\d{4}-\d\d-\d\d$/u;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)$/u;

/** A date as schema.org has it where it is a day or a moment; else as EDTF, which says what is not known. */
function dated(name: string, edtf: string | null): Node {
  if (edtf === null) return {};
  if (DAY.test(edtf)) return { [name]: { '@type': 'xsd:date', '@value': edtf } };
  if (MOMENT.test(edtf)) return { [name]: { '@type': 'xsd:dateTime', '@value': edtf.replace(/T(\d\d:\d\d)(?=Z|[+-])/u, 'T$1:00') } };
  return { [name]: parseEdtf(edtf).ok ? { '@type': 'edtf:EDTF', '@value': edtf } : edtf };
}
