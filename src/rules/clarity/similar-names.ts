import levenshtein from 'fast-levenshtein';
import type { Mentions, NameMention, Span } from '../../types.ts';
import { foldName } from '../../values/name-fold.ts';
import { spanOfRange } from '../evidence/spans.ts';
import type { WorkspaceContext, WorkspaceRule } from '../rule.ts';

export const similarNames: WorkspaceRule<{ name: string; other: string; claim: string; why: 'initials' | 'letter' }> = {
  code: 'similar-names',
  group: 'clarity',
  severity: 'info',
  about: 'One thing has one name, or its names are aliases in entities.yaml.',
  message: ({ name, other, claim, why }) => `"${name}" may be "${other}" (${claim}): ${why === 'initials' ? 'the initials fit' : 'one letter differs'}.`,
  mend: ({ name, other }) => `If they are one, add to entities.yaml: {id: ${idOf(other)}, name: ${JSON.stringify(other)}, aliases: [${JSON.stringify(name)}]}; if not, leave it.`,
  checkAll: (context) => {
    const names = firstMentions(context);
    const known = new Set(context.report.workspace.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)));
    return [...names.values()].flatMap((one) => {
      const found = known.has(one.folded) ? null : (byInitials(one, names) ?? byLetter(one, names));
      return found === null ? [] : [{ claim: one.claim, field: 'text' as const, span: one.span, location: null, args: { name: one.text, other: found.other.text, claim: found.other.claim, why: found.why } }];
    });
  },
};

interface Named {
  readonly text: string;
  readonly folded: string;
  readonly claim: string;
  readonly span: Span;
}

type Likeness = { readonly other: Named; readonly why: 'initials' | 'letter' } | null;

/** Where each name stands first, in the order of claims. Names that the registry or the countries know as one thing are left out. */
function firstMentions({ report, mentions }: WorkspaceContext): Map<string, Named> {
  const names = new Map<string, Named>();
  for (const { id } of report.workspace.claims) {
    const read = mentions.get(id);
    if (read === undefined) continue;
    for (const { text, folded, range } of unknownNames(read)) if (!names.has(folded)) names.set(folded, { text, folded, claim: id, span: spanOfRange(read, range) });
  }
  return names;
}

/** The names in a claim that neither the registry nor the countries know as one thing. */
export function unknownNames({ names }: Mentions): { readonly text: string; readonly folded: string; readonly range: NameMention['range'] }[] {
  return names.filter((name) => !isKnown(name)).map(({ text, range }) => ({ text, folded: foldName(text), range }));
}

/** Those of some names that this rule holds a name against, all of them folded. */
export function namesLike({ text, folded }: Pick<Named, 'text' | 'folded'>, names: readonly string[]): string[] {
  const [acronym, long] = [isAcronym(text), isLong(folded)];
  return acronym || long ? names.filter((other) => (acronym && hasInitials(other, folded)) || (long && isSlip(folded, other))) : [];
}

function isKnown({ keys }: NameMention): boolean {
  return keys.some((key) => key.startsWith('entity:') || key.startsWith('country:'));
}

/** "WFP" and "World Food Programme", where one long name alone has these initials. */
function byInitials(one: Named, names: ReadonlyMap<string, Named>): Likeness {
  if (!isAcronym(one.text)) return null;
  const fitting = [...names.values()].filter(({ folded }) => hasInitials(folded, one.folded));
  return fitting.length === 1 ? { other: fitting[0]!, why: 'initials' } : null;
}

function isAcronym(text: string): boolean {
  return /^\p{Lu}{3,6}$/u.test(text);
}

function hasInitials(name: string, initials: string): boolean {
  return name.includes(' ') && name.split(' ').filter((word) => !LITTLE.has(word)).map((word) => word[0]).join('') === initials;
}

const LITTLE = new Set(['of', 'for', 'and', 'the', 'on', 'in']);

/** A slip in a long name of two words or more: "Maria Kovacz", "Maria Kovacs". A single word is too often another name. */
function byLetter(one: Named, names: ReadonlyMap<string, Named>): Likeness {
  if (!isLong(one.folded)) return null;
  for (const other of names.values()) {
    if (other === one) return null; // of two that are alike, the later is reported
    if (isSlip(one.folded, other.folded)) return { other, why: 'letter' };
  }
  return null;
}

function isLong(folded: string): boolean {
  return folded.length >= LONG && folded.includes(' ') && !/\d/.test(folded);
}

function isSlip(one: string, other: string): boolean {
  return Math.abs(other.length - one.length) <= 1 && other.includes(' ') && !/\d/.test(other) && differsInside(one, other) && levenshtein.get(one, other) === 1;
}

/** Letters from which on one that differs is rather a slip than another name. */
const LONG = 9;

/** Compass points and sides differ by little and mean much: "North Korea", "East Timor" and the like have other first words. */
function differsInside(a: string, b: string): boolean {
  return a[0] === b[0] && a.split(' ').length === b.split(' ').length;
}

function idOf(name: string): string {
  return foldName(name).replaceAll(' ', '-').replace(/[^a-z0-9_-]/g, '') || 'id';
}
