/** Which source a row of claims belongs to: the one that it names, or the one that it describes. */
import type { Diagnostic, Source, Workspace } from '../../types.ts';
import { digestOf } from '../digest.ts';
import { newSourceId } from '../write/new-source-id.ts';
import type { YamlNode } from '../yaml/yaml-tree.ts';
import { importProblem } from './import-problem.ts';
import { nodeOf } from './nodes.ts';
import type { Row } from './rows.ts';

/**
 * Gives every row of claims its source, and makes a row for each source that rows describe and nobody else has. Two rows that
 * describe one source differently, or other than it is, are a problem of the later row: neither is guessed to be right.
 */
export function sourceRows(rows: readonly Row[], existing: Workspace, fallback: string | null, report: (row: Row, problem: Diagnostic) => void): { readonly rows: readonly Row[]; readonly made: readonly Row[] } {
  const known = new Map<string, Source>(existing.sources.map((source) => [source.id, source]));
  const listed = new Map(rows.filter(({ kind }) => kind === 'source').map((row) => [textOf(row.fields.get('id')) ?? '', row.fields] as const));
  const ids = new Set([...known.keys(), ...listed.keys()].map((id) => id.toLowerCase()));
  const described = new Map<string, Row>();
  const byDescription = new Map<string, string>();

  const result = rows.map((row): Row => {
    if (row.kind !== 'claim' || row.faults.length > 0) return row;
    const named = textOf(row.fields.get('source'));
    if (row.ofSource.size === 0) {
      if (named !== null || row.fields.has('source')) return row;
      if (fallback !== null) return withSource(row, fallback);
      report(row, importProblem('import-no-source', row.problems, row.start));
      return row;
    }
    const id = named ?? idOf(row);
    const there = listed.get(id) ?? described.get(id)?.fields ?? (known.has(id) ? fieldsOf(known.get(id)!) : undefined);
    if (there === undefined) {
      described.set(id, { ...row, kind: 'source', fields: new Map([['id', nodeOf(id, row.fields.get('source')?.start ?? row.start)], ...row.ofSource]), ofSource: new Map() });
    } else {
      for (const [name, node] of row.ofSource) {
        const [mine, theirs] = [plain(node), plain(there.get(name))];
        if (mine !== theirs) report(row, importProblem('import-source-differs', row.problems, node.start, { field: name, id, mine, theirs: theirs === '' ? null : theirs }));
      }
    }
    return named === null ? withSource(row, id) : row;
  });
  return { rows: result, made: [...described.values()] };

  /** One description, one source. */
  function idOf({ ofSource }: Row): string {
    const key = JSON.stringify([...ofSource].map(([name, node]) => [name, plain(node)]).sort());
    const before = byDescription.get(key);
    if (before !== undefined) return before;
    const id = newSourceId({ outlet: textOf(ofSource.get('outlet')), published: textOf(ofSource.get('published')), title: textOf(ofSource.get('title')) ?? textOf(ofSource.get('url')), sha256: digestOf(key) }, ids);
    ids.add(id.toLowerCase());
    byDescription.set(key, id);
    return id;
  }
}

function withSource(row: Row, id: string): Row {
  return { ...row, fields: new Map([...row.fields, ['source', nodeOf(id, row.start)]]) };
}

function textOf(node: YamlNode | undefined): string | null {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : null;
}

/** A value as a text, to be compared. */
function plain(node: YamlNode | undefined): string {
  if (node === undefined) return '';
  if (node.kind === 'list') return node.items.map(plain).join('; ');
  return node.kind === 'scalar' && node.value !== null ? String(node.value).replace(/\s+/g, ' ').trim() : '';
}

function fieldsOf({ title, outlet, authors, published, url, language, kind, via }: Source): ReadonlyMap<string, YamlNode> {
  const given = { title, outlet, authors: authors.length === 0 ? null : authors, published, url, language, kind, via: via.length === 0 ? null : via };
  return new Map(Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, nodeOf(value, 0)] as const])));
}
