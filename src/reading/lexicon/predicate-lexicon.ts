/** Concepts by the words that express them: clause patterns by verb, and event nouns. */
import type { LexiconEntry } from '../../types.ts';
import { CONCEPTS, SPELLING_VARIANTS } from './index.ts';
import type { Concept } from './lexicon-types.ts';
import { pastForms } from './verb-forms.ts';

/** A clause pattern taken apart: "O fall to S" → subject O, verb "fall", then "to", S. */
export interface Pattern {
  readonly concept: Concept;
  /** Role of the grammatical subject; words where the pattern names a subject ("death toll stand at"). */
  readonly subject: 'S' | 'O' | readonly string[];
  readonly verb: string;
  /** Words and roles after the verb, in order; "Q" stands for an amount. */
  readonly rest: readonly string[];
  /** The words among them, without the roles. */
  readonly words: readonly string[];
  /** What the grammatical subject must be a kind of ("O:building collapse"), or null. */
  readonly subjectKind: string | null;
  /** The same of the roles after the verb, by their index in `rest`. */
  readonly kinds: ReadonlyMap<number, string>;
}

export interface PredicateLexicon {
  byId(id: string): Concept | undefined;
  patternsOf(verbLemma: string): readonly Pattern[];
  byNoun(lemma: string): Concept | undefined;
  /** Past forms of all verbs of the lexicon, by form. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** One spelling for all: "organise" → "organize". */
  spelling(lemma: string): string;
}

/** Builds the lookups from the tables and what the workspace adds; a workspace's concept of the same id replaces the built-in one. */
export function createPredicateLexicon(additions: readonly LexiconEntry[] = []): PredicateLexicon {
  const spellings = new Map(SPELLING_VARIANTS.map(([british, american]) => [british, american]));
  const spelling = (lemma: string): string => spellings.get(lemma) ?? lemma;
  const all = new Map<string, Concept>(CONCEPTS.map((concept) => [concept.id, concept]));
  for (const entry of additions) all.set(entry.id, fromWorkspace(entry));

  const written = [...all.values()].flatMap((concept) => concept.patterns.map((text): WrittenPattern => ({ concept, text, verb: VERB.exec(text)?.[1] ?? null })));
  const sureVerbs = new Set(written.flatMap(({ verb }) => verb ?? []));
  // Patterns are taken apart when their verb is asked for: a text has few of the verbs.
  const byVerb = new Map<string, WrittenPattern[]>();
  for (const pattern of written) {
    const verb = pattern.verb ?? words(pattern.text).find((word, k) => k > 0 && sureVerbs.has(word));
    if (verb !== undefined) push(byVerb, spelling(verb), pattern);
  }
  const parsed = new Map<string, readonly Pattern[]>();
  const patternsOf = (verb: string): readonly Pattern[] => {
    const known = parsed.get(verb);
    if (known) return known;
    // The longest pattern first: "take control of O" before "take O".
    const patterns = (byVerb.get(verb) ?? []).flatMap((pattern) => parsePattern(pattern, verb, sureVerbs) ?? []).sort((a, b) => b.rest.length - a.rest.length || (a.concept.id < b.concept.id ? -1 : 1));
    parsed.set(verb, patterns);
    return patterns;
  };
  const nouns = new Map<string, Concept>();
  for (const concept of all.values()) for (const noun of concept.nouns) if (!nouns.has(spelling(noun))) nouns.set(spelling(noun), concept);
  return { byId: (id) => all.get(id), patternsOf: (lemma) => patternsOf(spelling(lemma)), byNoun: (lemma) => nouns.get(spelling(lemma)), verbForms: pastForms(byVerb.keys()), spelling };
}

interface WrittenPattern {
  readonly concept: Concept;
  readonly text: string;
  /** The word behind S or O, which is sure to be a verb; null where the pattern names its subject. */
  readonly verb: string | null;
}

const VERB = /^[SO](?::\S+)? (\S+)/u;
/** "O:building": a role, and what must fill it; hyphens stand for spaces. */
const ROLE = /^([SO])(?::(\S+))?$/u;

function parsePattern({ concept, text }: WrittenPattern, verb: string, sureVerbs: ReadonlySet<string>): Pattern | null {
  const all = words(text);
  const role = ROLE.exec(all[0] ?? '');
  if (role) return { concept, subject: role[1] as 'S' | 'O', verb, subjectKind: kindOf(role), ...behind(all.slice(2)) };
  // "death toll stand at", "fire break out": the words before the first sure verb name the subject.
  const verbAt = all.findIndex((word, k) => k > 0 && sureVerbs.has(word));
  return verbAt <= 0 ? null : { concept, subject: all.slice(0, verbAt), verb, subjectKind: null, ...behind(all.slice(verbAt + 1)) };
}

function words(text: string): string[] {
  return text.split(' ').filter(Boolean);
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

function behind(parts: readonly string[]): Pick<Pattern, 'rest' | 'words' | 'kinds'> {
  const roles = parts.map((part) => ROLE.exec(part));
  const kinds = new Map(roles.flatMap((role, k): [number, string][] => (role && kindOf(role) !== null ? [[k, kindOf(role)!]] : [])));
  return { rest: parts.map((part, k) => roles[k]?.[1] ?? part), words: parts.filter((part, k) => !roles[k] && part !== 'Q'), kinds };
}

function kindOf(role: RegExpExecArray): string | null {
  return role[2]?.replaceAll('-', ' ') ?? null;
}

function fromWorkspace(entry: LexiconEntry): Concept {
  return {
    id: entry.id,
    patterns: entry.verbs.flatMap((verb) => (/\b[SO]\b/u.test(verb) ? [verb] : [`S ${verb} O`, `S ${verb}`])),
    nouns: entry.nouns, kind: entry.kind, exclusive: entry.exclusive, once: entry.exclusive.includes('time'),
    opposites: entry.opposite === null ? [] : [entry.opposite], reversedBy: [], broader: [], symmetric: false, asymmetric: false, countOf: null, example: '',
  };
}
