import type { Entity } from '../../types.ts';
import { foldName } from '../../values/name-fold.ts';
import { spanOfRange } from '../evidence/spans.ts';
import type { WorkspaceRule } from '../rule.ts';

export const ambiguousName: WorkspaceRule<{ name: string; first: string; second: string }> = {
  code: 'ambiguous-name',
  group: 'clarity',
  severity: 'warning',
  about: 'A name in a claim is one of the registry only, not a part of several.',
  message: ({ name, first, second }) => `"${name}" may be ${first} or ${second}.`,
  mend: ({ first }) => `Write the whole name (${first}), or give the short one to one of them as an alias.`,
  checkAll: ({ report, mentions }) => {
    const owners = byLastWord(report.workspace.entities);
    const whole = new Set(report.workspace.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)));
    return report.workspace.claims.flatMap((claim) => {
      const read = mentions.get(claim.id);
      if (read === undefined) return [];
      const said = new Set(read.names.map(({ text }) => foldName(text)));
      return read.names.flatMap(({ text, range }) => {
        const folded = foldName(text);
        const entities = owners.get(folded) ?? [];
        // The whole name elsewhere in the claim says which one is meant.
        if (entities.length < 2 || whole.has(folded) || entities.some(({ name, aliases }) => [name, ...aliases].some((one) => said.has(foldName(one))))) return [];
        return [{ claim: claim.id, field: 'text' as const, span: spanOfRange(read, range), location: null, args: { name: text, first: entities[0]!.name, second: entities[1]!.name } }];
      });
    });
  },
};

/** Persons by the last word of their names, where that is not the whole name. */
function byLastWord(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Entity[]>();
  for (const entity of entities.filter(({ type }) => type === 'person')) {
    const words = new Set([entity.name, ...entity.aliases].map((name) => foldName(name.split(/\s+/).slice(1).at(-1) ?? '')).flatMap((last) => [last, last.replace(/^al /, '')]));
    for (const word of words) if (word !== '') found.set(word, [...(found.get(word) ?? []), entity]);
  }
  return found;
}
