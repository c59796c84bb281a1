/** `export --to csv`: what each table holds. */
import type { Claim, Report } from '../../types.ts';
import { confidenceWord, twoDecimals } from '../confidence.ts';
import { lookupOf, type Lookup } from '../lookup.ts';
import { publishableReport, WITHHELD, withheldClaims } from '../publishable.ts';
import { byId, bySurest, claimTime } from '../records.ts';
import { developmentSentence, discrepancySummary } from '../summaries.ts';
import { csvTable, listCell } from './csv.ts';

type Cell = string | number | null | undefined;

/** One column: its name, and what stands in it. */
type Columns<Row> = readonly (readonly [name: string, (row: Row, lookup: Lookup) => Cell])[];

const claimColumns: Columns<Claim> = [
  ['source', ({ source }) => source],
  ['id', ({ id }) => id.slice(id.indexOf('#') + 1)],
  ['text', ({ text }) => (text === WITHHELD ? null : text)],
  ['at', ({ at }) => at],
  ['quote', ({ quote }) => quote],
  ['evidence_sha256', ({ evidence }) => evidence],
  ['subject', ({ overrides }) => listCell(overrides.subject)],
  ['predicate', ({ overrides }) => overrides.predicate],
  ['object', ({ overrides }) => listCell(overrides.object)],
  ['quantity', ({ overrides }) => overrides.quantity?.value],
  ['quantity_unit', ({ overrides }) => overrides.quantity?.unit],
  ['quantity_of', ({ overrides }) => overrides.quantity?.of],
  ['rank', ({ overrides }) => overrides.rank],
  ['time', ({ overrides }) => overrides.time],
  ['place', ({ overrides }) => overrides.place],
  ['polarity', ({ overrides }) => overrides.polarity],
  ['certainty', ({ overrides }) => overrides.certainty],
  ['attribution', ({ overrides }) => listCell(overrides.attribution)],
  ['said', ({ said }) => said],
  ['status', ({ status }) => (status === 'written' ? null : status)],
  ['checked_by', ({ checked }) => checked?.by],
  ['checked_on', ({ checked }) => checked?.on],
  ['withdrawn', ({ withdrawn }) => (withdrawn === null ? null : 'yes')],
  ['withdrawn_on', ({ withdrawn }) => withdrawn?.on],
  ['withdrawn_reason', ({ withdrawn }) => withdrawn?.reason],
  ['withheld', ({ text }) => (text === WITHHELD ? 'yes' : null)],
  // What was read, for who sorts and filters; `import` passes over it.
  ['read_time', ({ id }, lookup) => claimTime(id, lookup)],
  ['read_speaker', ({ id }, lookup) => lookup.reading(id)?.speaker],
  ['read_polarity', ({ id }, lookup) => lookup.reading(id)?.polarity.value],
  ['read_certainty', ({ id }, lookup) => lookup.reading(id)?.certainty.value],
];

const sourceColumns: Columns<Report['workspace']['sources'][number]> = [
  ['id', ({ id }) => id],
  ['title', ({ title }) => title],
  ['outlet', ({ outlet }) => outlet],
  ['authors', ({ authors }) => listCell(authors)],
  ['published', ({ published }) => published],
  ['published_basis', ({ publishedBasis }) => (publishedBasis === 'stated' ? null : publishedBasis)],
  ['timezone', ({ timezone }) => timezone],
  ['retrieved', ({ retrieved }) => retrieved],
  ['url', ({ url }) => url],
  ['language', ({ language }) => language],
  ['kind', ({ kind }) => kind],
  ['via', ({ via }) => listCell(via)],
  ['reliability', ({ reliability }) => reliability],
  ['status', ({ status }) => status],
  ['version_of', ({ versionOf }) => versionOf],
  ['publish', ({ publish }) => (publish ? null : 'false')],
  ['text_file', ({ text }) => text?.file],
  ['text_sha256', ({ text }) => text?.sha256],
];

const entityColumns: Columns<Report['workspace']['entities'][number]> = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['type', ({ type }) => type],
  ['aliases', ({ aliases }) => listCell(aliases)],
  ['part_of', ({ partOf }) => listCell(partOf.map(({ id, from, to }) => (from === null && to === null ? id : `${id} ${from ?? '..'}/${to ?? '..'}`)))],
  ['wikidata', ({ wikidata }) => wikidata],
];

const rulingColumns: Columns<Report['workspace']['rulings'][number]> = [
  ['claim_a', ({ claims }) => claims[0]],
  ['claim_b', ({ claims }) => claims[1]],
  ['ruling', ({ ruling }) => ruling],
  ['accept', ({ accept }) => accept],
  ['reason', ({ reason }) => reason],
  ['text_a_sha256', ({ texts }) => texts?.[0]],
  ['text_b_sha256', ({ texts }) => texts?.[1]],
  ['by', ({ by }) => by],
  ['on', ({ on }) => on],
];

/** A table by its name. Those that `import` reads come first. */
export const CSV_TABLES = ['claims', 'sources', 'entities', 'rulings', 'clusters', 'discrepancies', 'developments'] as const;
export type CsvTable = (typeof CSV_TABLES)[number];

/** One table of a report. A discrepancy and a development have a row for each position. */
export function formatCsv(full: Report, table: CsvTable): string {
  const report = publishableReport(full);
  const lookup = lookupOf(report);
  const laid = <Row>(columns: Columns<Row>, rows: readonly Row[]): string => csvTable(columns.map(([name]) => name), rows.map((row) => columns.map(([, value]) => value(row, lookup))));
  const { claims, sources, entities, rulings } = report.workspace;
  const withheld = withheldClaims(report.workspace);
  const textOf = (claim: string): string => (withheld.has(claim) ? '' : (lookup.claim(claim)?.text ?? ''));
  switch (table) {
    case 'claims': return laid(claimColumns, claims);
    case 'sources': return laid(sourceColumns, sources);
    case 'entities': return laid(entityColumns, entities);
    case 'rulings': return laid(rulingColumns, rulings);
    case 'clusters':
      return csvTable(['id', 'text', 'claims', 'sources', 'outlets', 'origins'], [...report.clusters].sort(byId).map((one) => [one.id, one.text, listCell(one.claims), listCell(one.sources), listCell(one.outlets), one.origins]));
    case 'discrepancies':
      return csvTable(
        ['id', 'types', 'summary', 'confidence', 'confidence_in_words', 'ruling', 'ruling_reason', 'position', 'value', 'claims', 'texts', 'sources', 'speakers', 'origins'],
        [...report.discrepancies].sort(bySurest).flatMap((one) => {
          const summary = discrepancySummary(one, lookup);
          return one.positions.map((position, index): Cell[] => [
            one.id, listCell(one.types), summary, twoDecimals(one.confidence), confidenceWord(one.confidence), one.ruling?.ruling, one.ruling?.reason,
            index + 1, position.value, listCell(position.claims), listCell(position.claims.map(textOf)), listCell(position.sources), listCell(position.speakers), position.origins,
          ]);
        }),
      );
    case 'developments':
      return csvTable(
        ['id', 'slot', 'summary', 'step', 'value', 'time', 'claims'],
        [...report.developments].sort(byId).flatMap((one) => one.positions.map(({ value, time, claims: held }, index): Cell[] => [one.id, one.slot, developmentSentence(one, lookup), index + 1, value, time, listCell(held)])),
      );
  }
}
