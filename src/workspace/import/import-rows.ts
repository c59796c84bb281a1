/** Rows → parts of a workspace, held to the same rules as its files. Every row that cannot be taken is reported, with its place. */
import type { Claim, Diagnostic, Entity, Ruling, Source, Workspace } from '../../types.ts';
import { buildClaim } from '../build/claim.ts';
import { buildConfig } from '../build/config.ts';
import type { EntityDraft, FileDrafts, RulingDraft, SourceDraft } from '../build/draft.ts';
import { buildEntity } from '../build/entity.ts';
import { buildRuling } from '../build/ruling.ts';
import { buildSource } from '../build/source.ts';
import { soundClaims } from '../checks/claims.ts';
import { soundEntities } from '../checks/entities.ts';
import { soundRulings } from '../checks/rulings.ts';
import { soundSources } from '../checks/sources.ts';
import { claimFields } from '../fields/claim-fields.ts';
import { configFields } from '../fields/config-fields.ts';
import { entityFields } from '../fields/entity-fields.ts';
import { record, type FieldTable } from '../fields/field-table.ts';
import { rulingFields } from '../fields/ruling-fields.ts';
import { sourceFields } from '../fields/source-fields.ts';
import { sourceId } from '../fields/id-types.ts';
import type { YamlMap, YamlNode } from '../yaml/yaml-tree.ts';
import { draftsOf, nowhere } from './existing-drafts.ts';
import { importProblem } from './import-problem.ts';
import { mapOf } from './nodes.ts';
import type { Row } from './rows.ts';
import { sourceRows } from './source-of-row.ts';

/** A row with what was wrong with it, errors and warnings. */
export interface JudgedRow {
  readonly row: Row;
  readonly problems: readonly Diagnostic[];
  /** Whether it can be taken. */
  readonly good: boolean;
}

/** What the rows bring, as the fields of their files, in the order of the rows. */
export interface Imported {
  readonly rows: readonly JudgedRow[];
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
  readonly entities: readonly Entity[];
  readonly rulings: readonly Ruling[];
  /** Fields of reconcile.config.yaml as they were given; null where none were. */
  readonly config: YamlMap | null;
}

const claimType = record('claim', claimFields);
const sourceType = record('source', sourceFields);
const entityType = record('entity', entityFields);
const rulingType = record('ruling', rulingFields);
const configType = record('configuration', configFields);

/**
 * Takes rows into a workspace (empty where there is none yet). `source`: of claims that name none.
 * A row without an id of its own gets the next free one (c1, c2, …) of its source.
 */
export function importRows(given: readonly Row[], existing: Workspace, source: string | null, configIsThere: boolean): Imported {
  // A row that is given its source is another value, with the same collector.
  const faults = new Map(given.map((row) => [row.problems, [...row.faults] as Diagnostic[]]));
  const { rows, made } = sourceRows(given, existing, source, (row, problem) => faults.get(row.problems)!.push(problem));
  const sound = rows.filter((row) => faults.get(row.problems)!.length === 0);
  const before = draftsOf(existing);

  const newSources: SourceDraft[] = [...made, ...sound.filter(({ kind }) => kind === 'source')].flatMap((row) => built(row, sourceFields, sourceType.read, (item) => buildSource(item, row.problems)));
  const sources = soundSources([...before.sources, ...newSources]);

  const ids = new Map<string, Set<string>>();
  const taken = (of: string): Set<string> => ids.get(of) ?? ids.set(of, new Set()).get(of)!;
  for (const { id, source: of } of existing.claims) taken(of).add(id.slice(of.length + 1));
  const claimRows = sound.filter(({ kind }) => kind === 'claim');
  for (const { fields } of claimRows) {
    const [id, of] = [scalar(fields.get('id')), scalar(fields.get('source'))];
    if (id !== null && of !== null) taken(of).add(localId(id, of));
  }
  const claimFiles: FileDrafts['claimFiles'] = claimRows.flatMap((row) => {
    const of = row.fields.get('source');
    const id = of && sourceId.read(of, row.problems, 'source');
    if (id === undefined) return [];
    if (row.fields.has('withheld')) {
      faults.get(row.problems)!.push(importProblem('import-withheld', row.problems, row.start));
      return [];
    }
    const fields = new Map([...row.fields].filter(([name]) => name !== 'source'));
    fields.set('id', withId(fields.get('id'), id, taken(id), row.start));
    return [{ source: { value: id, offset: of!.start }, file: row.problems, claims: built({ ...row, fields }, claimFields, claimType.read, (item) => buildClaim(item, id, row.problems)) }];
  });
  const allClaimFiles = [...before.claimFiles, ...claimFiles];
  const claims = soundClaims(allClaimFiles, sources);

  const newEntities: EntityDraft[] = sound.filter(({ kind }) => kind === 'entity').flatMap((row) => built(row, entityFields, entityType.read, (item) => buildEntity(item, row.problems)));
  const entities = soundEntities([...before.entities, ...newEntities]);
  const newRulings: RulingDraft[] = sound.filter(({ kind }) => kind === 'ruling').flatMap((row) => built(row, rulingFields, rulingType.read, (item) => buildRuling(item, row.problems)));
  const rulings = soundRulings([...before.rulings, ...newRulings], allClaimFiles);

  const configs = sound.filter(({ kind }) => kind === 'config');
  for (const [index, row] of configs.entries()) {
    if (configIsThere || index > 0) faults.get(row.problems)!.push(importProblem('import-config-there', row.problems, row.start));
    else {
      const item = configType.read(mapOf([...row.fields], row.start), row.problems, 'the record');
      if (item !== undefined) buildConfig(item.fields, row.problems);
    }
  }

  const judged = given.map((row): JudgedRow => {
    const problems = [...faults.get(row.problems)!, ...row.problems.all()];
    return { row, problems, good: problems.every(({ severity }) => severity !== 'error') };
  });
  const good = new Set(judged.filter((one) => one.good).map(({ row }) => row.problems));
  const own = <T extends { readonly file: unknown }>(draft: T): boolean => good.has(draft.file as Row['problems']);
  const goodClaims = claims.filter(own).map(({ value }) => value);
  // A source that rows of claims describe goes where none of them can be taken.
  const used = new Set(goodClaims.map((claim) => claim.source));
  const described = new Set(made.map(({ fields }) => scalar(fields.get('id'))));
  return {
    rows: judged,
    sources: sources.filter((draft) => draft.file !== nowhere && (described.has(draft.value.id) ? used.has(draft.value.id) : own(draft))).map(({ value }) => value),
    claims: goodClaims,
    entities: entities.filter(own).map(({ value }) => value),
    rulings: rulings.filter(own).map(({ value }) => value),
    config: configs.filter((row) => good.has(row.problems)).map((row) => mapOf([...row.fields], row.start))[0] ?? null,
  };
}

type Read<Table extends FieldTable> = ReturnType<typeof record<Table>>['read'];
type ItemOf<Table extends FieldTable> = NonNullable<ReturnType<Read<Table>>>;

/** The draft of a row, or none; what is wrong goes to the row's own collector. */
function built<Table extends FieldTable, Draft>(row: Row, _table: Table, read: Read<Table>, build: (item: ItemOf<Table>) => Draft | null): Draft[] {
  const item = read(mapOf([...row.fields], row.start), row.problems, `the ${row.kind}`);
  const draft = item === undefined ? null : build(item as ItemOf<Table>);
  return draft === null ? [] : [draft];
}

function scalar(node: YamlNode | undefined): string | null {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value) : null;
}

/** A full id ("bne#c7") may stand for the id in its source. */
function localId(id: string, source: string): string {
  return id.startsWith(`${source}#`) ? id.slice(source.length + 1) : id;
}

function withId(node: YamlNode | undefined, source: string, taken: Set<string>, start: number): YamlNode {
  const given = scalar(node);
  if (node !== undefined && given === null) return node;
  if (given !== null) {
    const text = localId(given, source);
    return { kind: 'scalar', value: text, source: text, plain: false, start: node!.start };
  }
  let number = 1;
  while (taken.has(`c${number}`)) number++;
  taken.add(`c${number}`);
  return { kind: 'scalar', value: `c${number}`, source: `c${number}`, plain: false, start };
}

