import levenshtein from 'fast-levenshtein';
import type { Mentions, NameMention, Span } from '../../types.ts';
import { foldName } from '../../values/name-fold.ts';
import { spanOfRange } from '../evidence/spans.ts';
import type { WorkspaceContext, WorkspaceRule } from '../rule.ts';

export const similarNames: WorkspaceRule<{ name: string; other: string; claim: string; why: Likeness['why'] }> = {
  code: 'similar-names',
  group: 'clarity',
  severity: 'info',
  about: 'One thing has one name, or its names are aliases in entities.yaml.',
  message: ({ name, other, claim, why }) => `"${name}" may be "${other}" (${claim}): ${WHY[why]}.`,
  mend: ({ name, other }) => `If they are one, add to entities.yaml: {id: ${idOf(other)}, name: ${JSON.stringify(other)}, aliases: [${JSON.stringify(name)}]}; if not, leave it.`,
  checkAll: (context) => {
    const names = firstMentions(context);
    const long = [...names.values(), ...bodies(context)];
    const known = new Set(context.report.workspace.entities.flatMap(({ name, aliases }) => [name, ...aliases].map(foldName)));
    return [...names.values()].flatMap((one) => {
      const found = known.has(one.folded) ? null : (byInitials(one, long) ?? byLetter(one, names));
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

interface Likeness {
  readonly other: Named;
  readonly why: 'initials' | 'letter' | 'sound';
}

const WHY: Readonly<Record<Likeness['why'], string>> = { initials: 'the initials fit', letter: 'one letter differs', sound: 'they sound alike' };

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
function byInitials(one: Named, names: readonly Named[]): Likeness | null {
  if (!isAcronym(one.text)) return null;
  const fitting = names.filter(({ folded }, i) => hasInitials(folded, one.folded) && names.findIndex((other) => other.folded === folded) === i);
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
function byLetter(one: Named, names: ReadonlyMap<string, Named>): Likeness | null {
  if (!isLong(one.folded)) return null;
  for (const other of names.values()) {
    if (other === one) return null; // of two that are alike, the later is reported
    if (isSlip(one.folded, other.folded)) return { other, why: 'letter' };
    if (other.folded[0] === one.folded[0] && other.folded.includes(' ') && other.folded !== one.folded && spelledOnce(other.folded) === spelledOnce(one.folded)) return { other, why: 'sound' };
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

/** Spellings that are heard as one: doubled letters, and an f at the end for a v ("Petrov", "Petroff"). */
function spelledOnce(folded: string): string {
  return [...folded].filter((letter, i, all) => letter !== all[i - 1]).join('').replace(/f(?= |$)/g, 'v');
}

/** Bodies whose names have small words inside ("Reserve Bank of New Zealand"): the parts are names of their own elsewhere. */
function bodies({ report, mentions }: WorkspaceContext): Named[] {
  return report.workspace.claims.flatMap(({ id }) => {
    const read = mentions.get(id);
    if (read === undefined) return [];
    const found: Named[] = [];
    const isCapital = (i: number): boolean => /^\p{Lu}/u.test(read.tokens[i]?.text ?? '');
    for (let from = 0; from < read.tokens.length; from++) {
      if (!isCapital(from) || LITTLE.has(read.tokens[from]!.lower)) continue;
      let to = from;
      let little = false;
      for (let i = from + 1; i < read.tokens.length; i++) {
        if (isCapital(i)) to = i;
        else if (LITTLE.has(read.tokens[i]!.lower)) little = true;
        else break;
      }
      if (little && to - from >= 2) {
        const span = spanOfRange(read, { from, to: to + 1 });
        const text = read.text.slice(span.start, span.end);
        found.push({ text, folded: foldName(text), claim: id, span });
      }
      from = Math.max(from, to);
    }
    return found;
  });
}

/** Compass points and sides differ by little and mean much: "North Korea", "East Timor" and the like have other first words. */
function differsInside(a: string, b: string): boolean {
  return a[0] === b[0] && a.split(' ').length === b.split(' ').length;
}

function idOf(name: string): string {
  return foldName(name).replaceAll(' ', '-').replace(/[^a-z0-9_-]/g, '') || 'id';
}
