import { expand, toRDF } from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { formatJsonLd } from '../../../src/report/export/json-ld.ts';
import type { Report } from '../../../src/types.ts';
import { hostile } from '../hostile.ts';
import { attackReport } from '../html/attack-report.ts';
import { largeReport } from '../html/large-report.ts';
import { claim, report, source } from '../make.ts';

const SCHEMA = 'https://schema.org/';
const OA = 'http://www.w3.org/ns/oa#';
const PROV = 'http://www.w3.org/ns/prov#';

type Expanded = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & { readonly '@id'?: string; readonly '@type'?: readonly string[] };

/** In safe mode the processor throws on everything that it would leave out: a term without meaning, a relative address. */
const strict = { safe: true, documentLoader: () => { throw new Error('the document asks for another'); } };

async function expanded(value: Report): Promise<Expanded[]> {
  return (await expand(JSON.parse(formatJsonLd(value)) as object, strict as never)) as unknown as Expanded[];
}

const ruled = report({
  sources: [source('bne', { outlet: 'bne', title: 'A title', published: '2024-12-07', authors: ['Ben'], url: 'https://example.org/x' }), source('wiki', { published: '2024-12-16/..', kind: 'encyclopedia', publish: false })],
  claims: [claim('bne#c1', 'Forces were 20 km away.', 'p7s1', { quote: 'only 20 kilometres' }), claim('wiki#c1', 'Forces were 10 km away.', 'p2')],
  rulings: [{ claims: ['bne#c1', 'wiki#c1'], ruling: 'conflict', accept: 'bne#c1', reason: 'The map shows it.', texts: null, by: 'desk', on: '2024-12-20', location: { file: 'rulings.yaml', line: 1, column: 1 } }],
});

describe('JSON-LD', () => {
  let graph: Expanded[];
  beforeAll(async () => {
    graph = await expanded(ruled);
  });
  const typed = (type: string): Expanded[] => graph.filter((node) => node['@type']?.includes(type));

  it.each([['attacks', attackReport], ['hostile texts', hostile], ['many claims', largeReport({ claims: 60, sources: 6, discrepancies: 5, developments: 2 })], ['nothing', report({})]])('of %s is valid, and nothing of it is dropped', async (_name, value) => {
    const nodes = await expanded(value);
    const claims = nodes.filter((node) => node['@type']?.includes(`${SCHEMA}Claim`));
    expect(claims).toHaveLength(value.workspace.claims.length);
    expect(await toRDF(JSON.parse(formatJsonLd(value)) as object, { ...strict, format: 'application/n-quads' } as never)).toContain('<urn:reconcile:program>');
  });

  it('derives each claim from its source, and leads to the place in it', () => {
    const [first] = typed(`${SCHEMA}Claim`);
    expect(first![`${SCHEMA}text`]).toEqual([{ '@value': 'Forces were 20 km away.' }]);
    expect(first![`${PROV}wasDerivedFrom`]).toEqual([{ '@id': 'urn:reconcile:source:bne' }]);
    const [annotation] = typed(`${OA}Annotation`);
    expect(annotation![`${OA}hasBody`]).toEqual([{ '@id': first!['@id'] }]);
    const target = annotation![`${OA}hasTarget`]![0]! as unknown as Expanded;
    expect(target[`${OA}hasSource`]).toEqual([{ '@id': 'urn:reconcile:source:bne' }]);
    expect(target[`${OA}hasSelector`]).toEqual([
      { '@type': [`${OA}TextQuoteSelector`], [`${OA}exact`]: [{ '@value': 'only 20 kilometres' }] },
      { '@type': [`${OA}FragmentSelector`], 'http://purl.org/dc/terms/conformsTo': [{ '@id': 'urn:reconcile:address' }], 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': [{ '@value': 'p7s1' }] },
    ]);
  });

  it('makes a review of each claim of a ruling', () => {
    const reviews = typed(`${SCHEMA}ClaimReview`);
    expect(reviews.map((review) => review[`${SCHEMA}itemReviewed`]![0]!['@id'])).toEqual(['urn:reconcile:claim:bne%23c1', 'urn:reconcile:claim:wiki%23c1']);
    expect(reviews[0]![`${SCHEMA}datePublished`]).toEqual([{ '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2024-12-20' }]);
    expect(reviews[0]![`${SCHEMA}reviewRating`]![0]![`${SCHEMA}alternateName`]).toEqual([{ '@value': 'preferred to wiki#c1' }]);
  });

  it('says of dates what is known, and keeps words that are not to be published', () => {
    const [news, wiki] = graph.filter((node) => node['@type']?.includes(`${PROV}Entity`) && node['@id']?.includes(':source:'));
    expect(news![`${SCHEMA}datePublished`]![0]!['@type']).toBe('http://www.w3.org/2001/XMLSchema#date');
    expect(wiki![`${SCHEMA}datePublished`]).toEqual([{ '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2024-12-16/..' }]);
    expect(JSON.stringify(graph)).not.toContain('10 km away');
  });
});
