/** Concepts by the words that express them: clause patterns by verb, and event nouns. */
import type { LexiconEntry, Token } from '../../types.ts';
import { CONCEPTS, PATTERN_INDEX, SPELLING_VARIANTS } from './index.ts';
import { expand } from './define-concept.ts';
import type { Concept } from './lexicon-types.ts';
import { OBJECTLESS, OBJECTLESS_OF_AGENTS } from './objectless-verbs.ts';
import { firstWord, indexPatterns, LEADING_ROLE, pairsOf, placesIn, type PatternPlace } from './pattern-index.ts';

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
  /** Its place among the patterns of its verb: the longest first. */
  readonly order: number;
}

export interface PredicateLexicon {
  byId(id: string): Concept | undefined;
  patternsOf(verbLemma: string): readonly Pattern[];
  /** Those of them whose words all stand among the given ones, in the same order. */
  patternsWith(verbLemma: string, present: ReadonlySet<string>): readonly Pattern[];
  /** Whether a verb takes an object, of the words that stand behind it. */
  takesObject(verb: Token, behind: readonly Token[]): TakesObject;
  /** Whether a particle belongs to a verb with its object behind it: "hold up", "set off". */
  takesBehind(verb: Token, particle: Token): boolean;
  /** Whether it is used without an object where somebody acts: "Union accepted". */
  isObjectlessOfAgents(verbLemma: string): boolean;
  byNoun(lemma: string): Concept | undefined;
  /** All that a concept implies, itself not among it, and what excludes it or that; both sorted. */
  impliedBy(concept: Concept): Implied;
  /** The patterns of a concept, each of their alternatives written out. */
  writtenOut(concept: Concept): readonly string[];
  /** Past forms of all verbs of the lexicon, by form. */
  readonly verbForms: ReadonlyMap<string, string>;
  /** One spelling for all: "organise" → "organize". */
  spelling(lemma: string): string;
}

/** What follows from a concept by what is broader than it. */
export interface Implied {
  readonly broader: readonly string[];
  readonly opposites: readonly string[];
}

/**
 * Whether a verb takes an object: never, at times, always (no concept has it without, nor does `objectless-verbs.ts`), always with the
 * particle behind it ("carry out"), or it is a participle that a concept has with "be" ("sworn in").
 */
export type TakesObject = 'no' | 'may' | 'needs' | 'with-particle' | 'with-be';

/** Builds the lookups from the tables and what the workspace adds; a workspace's concept of the same id replaces the built-in one. */
export function createPredicateLexicon(additions: readonly LexiconEntry[] = []): PredicateLexicon {
  const spellings = new Map(SPELLING_VARIANTS.map(([british, american]) => [british, american]));
  const spelling = (lemma: string): string => spellings.get(lemma) ?? lemma;
  const all = new Map<string, Concept>(CONCEPTS.map((concept) => [concept.id, concept]));
  for (const entry of additions) all.set(entry.id, fromWorkspace(entry));

  const concepts = additions.length === 0 ? CONCEPTS : [...all.values()];
  const index = additions.length === 0 ? PATTERN_INDEX : indexPatterns(concepts, SPELLING_VARIANTS);
  const sureVerbs = new Set(index.sureVerbs);
  const byVerb = pairsOf(index.byVerb);
  const placesOf = (verb: string): readonly PatternPlace[] => {
    const written = byVerb.get(verb);
    return written === undefined ? [] : placesIn(written);
  };
  const parsed = new Map<string, readonly Pattern[]>();
  const patternsOf = (verb: string): readonly Pattern[] => {
    const known = parsed.get(verb);
    if (known) return known;
    // Patterns are written out and taken apart when their verb is asked for: a text has few of the verbs. The longest first: "take control of O" before "take O".
    const patterns = placesOf(verb).flatMap(({ concept, pattern, text: written }) => expand(withVerb(written ?? concepts[concept]!.patterns[pattern]!, (word) => spelling(word) === verb)).flatMap((text) => parsePattern(concepts[concept]!, text, verb, sureVerbs, spelling) ?? [])).sort((a, b) => b.rest.length - a.rest.length || (a.concept.id < b.concept.id ? -1 : 1));
    const ordered = patterns.map((pattern, order): Pattern => ({ ...pattern, order }));
    parsed.set(verb, ordered);
    return ordered;
  };
  // Most patterns of a verb need a word that a text lacks: they are kept by it.
  const byWord = new Map<string, ReadonlyMap<string, readonly Pattern[]>>();
  const patternsWith = (verb: string, present: ReadonlySet<string>): readonly Pattern[] => {
    let index = byWord.get(verb);
    if (!index) byWord.set(verb, (index = indexed(patternsOf(verb))));
    const found: Pattern[] = [...(index.get('') ?? NONE)];
    const add = (patterns: readonly Pattern[]): void => {
      for (const pattern of patterns) if (pattern.words.every((one) => present.has(one))) found.push(pattern);
    };
    // the shorter of the two is gone through: "be" has patterns of hundreds of words
    if (index.size > present.size) for (const word of present) add((word === '' ? undefined : index.get(word)) ?? NONE);
    else for (const [word, patterns] of index) if (word !== '' && present.has(word)) add(patterns);
    return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
  };
  /** Patterns with "be" by the word behind it. */
  let beWith: ReadonlyMap<string, readonly Pattern[]> | null = null;
  const takesObject = ({ lemma, lower }: Token, behind: readonly Token[]): TakesObject => {
    const verb = spelling(lemma);
    const patterns = patternsOf(verb);
    const direct = patterns.filter((pattern) => pattern.subject === 'S' && directAt(pattern) >= 0 && isFollowed(pattern.rest.slice(0, directAt(pattern)), behind));
    const without = patterns.some((pattern) => directAt(pattern) < 0 && (typeof pattern.subject === 'string' || pattern.rest.length > 0) && isFollowed(pattern.rest.slice(0, 1), behind) && pattern.words.every((word) => behind.some((token) => token.lower === word || token.lemma === word)));
    const particle = direct.find((pattern) => directAt(pattern) > 0 && PARTICLES.has(pattern.rest[0]!))?.rest[0];
    if (particle !== undefined && !patterns.some((pattern) => typeof pattern.subject === 'string' && directAt(pattern) < 0 && pattern.rest[0] === particle)) return 'with-particle';
    if (direct.length > 0 && !without && !ALWAYS_OBJECTLESS.has(verb)) return 'needs';
    beWith ??= byNextWord(patternsOf('be'));
    if ((beWith.get(lower) ?? NONE).some(({ rest, words }) => isFollowed(rest.slice(1, 2), behind) && words.every((word) => word === lower || behind.some((token) => token.lower === word || token.lemma === word)))) return 'with-be';
    return direct.length === 0 ? 'no' : 'may';
  };
  const expanded = new Map<string, readonly string[]>();
  const writtenOut = (concept: Concept): readonly string[] => {
    const found = expanded.get(concept.id) ?? concept.patterns.flatMap(expand);
    expanded.set(concept.id, found);
    return found;
  };
  const implied = new WeakMap<Concept, Implied>();
  const impliedBy = (concept: Concept): Implied => {
    const found = implied.get(concept) ?? collectImplied(concept, all);
    implied.set(concept, found);
    return found;
  };
  const nouns = new Map<string, Concept>();
  for (const concept of all.values()) for (const noun of concept.nouns) if (!nouns.has(spelling(noun))) nouns.set(spelling(noun), concept);
  return { byId: (id) => all.get(id), patternsOf: (lemma) => patternsOf(spelling(lemma)), patternsWith: (lemma, present) => patternsWith(spelling(lemma), present), byNoun: (lemma) => nouns.get(spelling(lemma)), verbForms: pairsOf(index.forms), spelling, impliedBy, writtenOut, takesObject, takesBehind: ({ lemma }, particle) => patternsOf(spelling(lemma)).some((pattern) => pattern.subject === 'S' && directAt(pattern) > 0 && PARTICLES.has(pattern.rest[0]!) && isFollowed(pattern.rest.slice(0, 1), [particle])), isObjectlessOfAgents: (lemma) => OF_AGENTS.has(spelling(lemma)) };
}

const NONE: readonly Pattern[] = [];

function collectImplied(concept: Concept, all: ReadonlyMap<string, Concept>): Implied {
  const broader = new Set<string>();
  const queue = [...concept.broader];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (broader.has(next) || next === concept.id) continue;
    broader.add(next);
    queue.push(...(all.get(next)?.broader ?? []));
  }
  // What a concept implies cannot hold beside its opposite either: to approve is to endorse, and who endorses does not oppose.
  const opposites = new Set([...concept.opposites, ...[...broader].flatMap((id) => all.get(id)?.opposites ?? [])]);
  return { broader: [...broader].sort(), opposites: [...opposites].sort() };
}

const ALWAYS_OBJECTLESS: ReadonlySet<string> = new Set(OBJECTLESS.map(([verb]) => verb));
const OF_AGENTS: ReadonlySet<string> = new Set(OBJECTLESS_OF_AGENTS.map(([verb]) => verb));

/** Words that are a part of the verb before them, and may have its object behind them. */
const PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'down', 'out', 'over', 'away', 'back', 'aside']);

/** Prepositions of patterns: what stands behind one is no direct object. "Out", "up", "down" and "off" are parts of the verb there. */
export const PATTERN_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'to', 'on', 'in', 'at', 'for', 'from', 'with', 'by', 'against', 'into', 'over', 'upon', 'about', 'through', 'toward', 'towards', 'after', 'behind', 'between', 'under', 'as', 'around', 'near', 'within']);

/** Where in its rest a pattern has a role that stands behind the verb or its noun, and not behind a preposition; −1 where it has none. */
export function directAt({ rest }: Pattern): number {
  return rest.findIndex((part, k) => (part === 'S' || part === 'O') && (k === 0 || !PATTERN_PREPOSITIONS.has(rest[k - 1]!)));
}

/** Whether words of a pattern stand right behind the verb. */
function isFollowed(words: readonly string[], behind: readonly Token[]): boolean {
  return words.every((word, k) => behind[k] !== undefined && (behind[k].lower === word || behind[k].lemma === word));
}

/** Patterns by what stands right behind the verb, where more follows. */
function byNextWord(patterns: readonly Pattern[]): ReadonlyMap<string, readonly Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) if (pattern.rest.length > 1) push(index, pattern.rest[0]!, pattern);
  return index;
}

/** Patterns by the first of their words; under "" those that have none. */
function indexed(patterns: readonly Pattern[]): Map<string, Pattern[]> {
  const index = new Map<string, Pattern[]>();
  for (const pattern of patterns) push(index, pattern.words[0] ?? '', pattern);
  return index;
}

/** "O:building": a role, and what must fill it; hyphens stand for spaces. */
const ROLE = /^([SO])(?::(\S+))?$/u;

/** A pattern without the alternatives that have another verb: "S {seize, take control of} O" for "take" is "S {take control of} O". */
function withVerb(text: string, isVerb: (word: string) => boolean): string {
  const start = LEADING_ROLE.exec(text)?.[0].length ?? -1;
  if (start < 0 || text[start] !== '{') return text;
  const end = text.indexOf('}');
  const close = end < start ? text.indexOf('}', start) : end;
  return `${text.slice(0, start + 1)}${text.slice(start + 1, close).split(',').filter((choice) => isVerb(firstWord(choice.trim()))).join(',')}${text.slice(close)}`;
}

function parsePattern(concept: Concept, text: string, verb: string, sureVerbs: ReadonlySet<string>, spelling: (lemma: string) => string): Pattern | null {
  const all = words(text);
  const role = ROLE.exec(all[0] ?? '');
  if (role) return spelling(all[1] ?? '') === verb ? { concept, subject: role[1] as 'S' | 'O', verb, subjectKind: kindOf(role), order: 0, ...behind(all.slice(2)) } : null;
  // "death toll stand at", "fire break out": the words before the first sure verb name the subject.
  const verbAt = all.findIndex((word, k) => k > 0 && sureVerbs.has(word));
  return verbAt <= 0 ? null : { concept, subject: all.slice(0, verbAt), verb, subjectKind: null, order: 0, ...behind(all.slice(verbAt + 1)) };
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
  const patterns = entry.verbs.flatMap((verb) => (/\b[SO]\b/u.test(verb) ? [verb] : [`S ${verb} O`, `S ${verb}`]));
  return {
    id: entry.id, patterns,
    nouns: entry.nouns, kind: entry.kind, exclusive: entry.exclusive, once: entry.exclusive.includes('time'),
    opposites: entry.opposite === null ? [] : [entry.opposite], reversedBy: [], broader: [], symmetric: false, asymmetric: false, countOf: null, example: '',
  };
}
