/** Which column of a spreadsheet is which field. */

export const TABLES = ['claims', 'sources', 'entities', 'rulings'] as const;
export type Table = (typeof TABLES)[number];

const SOURCE_FIELDS = ['title', 'outlet', 'authors', 'published', 'published_basis', 'timezone', 'retrieved', 'url', 'language', 'kind', 'via', 'reliability', 'version_of', 'publish', 'text_file', 'text_sha256'] as const;

/** The columns of each table, by the names that `export --to csv` gives them. A row of claims may also describe its source. */
export const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  claims: [
    'source', 'id', 'text', 'at', 'quote', 'evidence_sha256', 'subject', 'predicate', 'object', 'quantity', 'quantity_unit', 'quantity_of', 'rank', 'time', 'place', 'polarity', 'certainty', 'attribution',
    'said', 'status', 'checked_by', 'checked_on', 'withdrawn', 'withdrawn_on', 'withdrawn_reason', 'withheld', 'title', 'outlet', 'authors', 'published', 'url', 'language', 'kind', 'via',
  ],
  sources: ['id', 'status', ...SOURCE_FIELDS],
  entities: ['id', 'name', 'type', 'aliases', 'part_of', 'located_in', 'wikidata'],
  rulings: ['claim_a', 'claim_b', 'ruling', 'accept', 'reason', 'text_a_sha256', 'text_b_sha256', 'by', 'on'],
};

/** The fields of a row of claims that are about its source. */
export const OF_SOURCE: ReadonlySet<string> = new Set(['title', 'outlet', 'authors', 'published', 'url', 'language', 'kind', 'via']);

/** Columns of the export that tell what was made of a claim: nothing is lost without them. */
const DERIVED = /^read_/;

/** Names that people give the same columns, where they can mean nothing else. "Date" is not among them: of the event, or of the article? */
const ALIASES: Readonly<Partial<Record<Table, Readonly<Record<string, string>>>>> = {
  claims: {
    claim: 'text', statement: 'text', claim_text: 'text', claim_id: 'id', source_id: 'source', quotation: 'quote', exact_words: 'quote', paragraph: 'at', locator: 'at', event_date: 'time', date_of_event: 'time',
    publisher: 'outlet', media: 'outlet', newspaper: 'outlet', publication_date: 'published', date_published: 'published', headline: 'title', link: 'url', source_url: 'url', said_by: 'attribution', attributed_to: 'attribution', speaker: 'attribution', author: 'authors',
  },
  sources: { source: 'id', source_id: 'id', publisher: 'outlet', media: 'outlet', newspaper: 'outlet', publication_date: 'published', date_published: 'published', headline: 'title', link: 'url', author: 'authors' },
  entities: { entity: 'id', alias: 'aliases', wikidata_id: 'wikidata' },
  rulings: { judgement: 'ruling', judgment: 'ruling', date: 'on', why: 'reason' },
};

/** What becomes of a column: the field, `null` where it is to be passed over, or undefined where nobody knows. */
export function fieldOf(table: Table, heading: string, map: ReadonlyMap<string, string>, ignore: ReadonlySet<string>): string | null | undefined {
  const name = heading.trim();
  for (const [field, column] of map) if (column === name) return field;
  if (ignore.has(name)) return null;
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|(?<!_)_+$/g, '');
  if (map.has(plain)) return undefined; // its field was given to another column
  if (COLUMNS[table].includes(plain)) return plain;
  const alias = ALIASES[table]?.[plain];
  if (alias !== undefined && !map.has(alias)) return alias;
  return plain === '' || DERIVED.test(plain) ? null : undefined;
}
