/** Independent origins: sources that share an outlet, a wire or a speaker, or copy each other, count once. */
import type { Claim, Entity, OriginGroup, Source } from '../types.ts';
import { foldName } from '../values/name-fold.ts';

export interface OriginContext {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Ids of entities by each of their folded names ({@link outletAliases}): an outlet and its alias are one. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names of all who said it, by claim id: those in its attribution. */
  readonly speakers: ReadonlyMap<string, readonly string[]>;
}

type Because = OriginGroup['because'];

/** A quote shared word for word is a copy from this many words on: shorter runs recur by chance (Broder 1997 uses eight-word shingles). */
const COPIED_WORDS = 8;

/** Groups the claims of a cluster by origin; each group says why its claims count once. */
export function originsOf(ids: readonly string[], context: OriginContext): OriginGroup[] {
  if (ids.length === 1) return [{ claims: ids, because: 'single', name: null }];
  const { aliases } = context;
  const group = new Map<string, string>(ids.map((id) => [id, id]));
  const find = (id: string): string => (group.get(id) === id ? id : find(group.get(id)!));
  const because = new Map<string, { because: Because; name: string | null }>();
  const links: readonly [Because, (id: string) => readonly string[]][] = [
    ['same-source', (id) => [context.claims.get(id)!.source]],
    ['same-outlet', (id) => names([context.sources.get(context.claims.get(id)!.source)?.outlet ?? null], aliases)],
    ['same-wire', (id) => names(context.sources.get(context.claims.get(id)!.source)?.via ?? [], aliases)],
    ['same-speaker', (id) => names(context.speakers.get(id) ?? [], aliases)],
    ['copy', (id) => copiedWords(context.claims.get(id)!)],
  ];
  for (const [reason, marksOf] of links) {
    const first = new Map<string, string>();
    for (const id of ids) {
      for (const mark of marksOf(id)) {
        const other = first.get(mark);
        if (other === undefined) {
          first.set(mark, id);
          continue;
        }
        const [keep, give] = [find(other), find(id)].sort() as [string, string];
        if (keep === give) continue;
        group.set(give, keep);
        because.set(keep, { because: reason, name: reason === 'copy' ? null : mark });
      }
    }
  }
  const groups = new Map<string, string[]>();
  for (const id of ids) groups.set(find(id), [...(groups.get(find(id)) ?? []), id]);
  return [...groups.entries()].map(([root, claims]) => ({ claims, ...(because.get(root) ?? { because: 'single' as const, name: null }) }));
}

/** Made once for all clusters: folding every name of the registry takes longer than all the rest. */
export function outletAliases(entities: readonly Entity[]): Map<string, string> {
  return new Map(entities.flatMap((entity) => [entity.name, ...entity.aliases].map((name) => [foldName(name), entity.id] as const)));
}

function names(values: readonly (string | null)[], aliases: ReadonlyMap<string, string>): string[] {
  return values.filter((value) => value !== null && value !== '').map((value) => aliases.get(foldName(value!)) ?? foldName(value!));
}

function copiedWords(claim: Claim): string[] {
  const words = foldName(claim.quote ?? '');
  return words.split(' ').length >= COPIED_WORDS ? [words] : [];
}
