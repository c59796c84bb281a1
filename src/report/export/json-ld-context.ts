/** Which term of the JSON-LD export means what, by vocabulary. */

const SCHEMA = ['Article', 'NewsArticle', 'Claim', 'ClaimReview', 'Organization', 'Person', 'Rating', 'alternateName', 'author', 'claimReviewed', 'creativeWorkStatus', 'dateCreated', 'datePublished', 'description', 'headline', 'identifier', 'inLanguage', 'name', 'reviewBody', 'reviewRating', 'text'] as const;
/** Terms whose values name other things of the graph. */
const SCHEMA_LINKS = ['appearance', 'itemReviewed', 'publisher', 'url'] as const;
const PROV_LINKS = ['wasDerivedFrom', 'wasRevisionOf', 'wasAttributedTo'] as const;
const OA_LINKS = ['hasBody', 'hasTarget', 'hasSource', 'hasSelector', 'motivatedBy'] as const;
/** What no vocabulary has: rivalry, and what was read of a claim. */
const OWN = ['Cluster', 'Discrepancy', 'Development', 'Position', 'Reason', 'certainty', 'confidence', 'conflictType', 'eventTime', 'independentOrigins', 'polarity', 'position', 'reason', 'spokenBy', 'step', 'value'] as const;
const OWN_LINKS = ['between', 'member', 'statement'] as const;

function terms(prefix: string, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, `${prefix}:${name}`]));
}

function links(prefix: string, names: readonly string[]): Record<string, object> {
  return Object.fromEntries(names.map((name) => [name, { '@id': `${prefix}:${name}`, '@type': '@id' }]));
}

/** The context of the document: nothing in it is fetched. */
export const jsonLdContext = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  oa: 'http://www.w3.org/ns/oa#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  reconcile: 'urn:reconcile:term:',
  ...terms('schema', SCHEMA),
  ...links('schema', SCHEMA_LINKS),
  ...links('prov', PROV_LINKS),
  invalidatedAtTime: 'prov:invalidatedAtTime',
  ...links('oa', OA_LINKS),
  exact: 'oa:exact',
  conformsTo: { '@id': 'dcterms:conformsTo', '@type': '@id' },
  fragment: 'rdf:value',
  ...terms('reconcile', OWN),
  ...links('reconcile', OWN_LINKS),
} as const;
