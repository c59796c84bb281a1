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
  /** Words and roles after the verb, in order. */
  readonly rest: readonly string[];
  /** The words among them, without the roles. */
  readonly words: readonly string[];
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

  // The verbs that are sure: those behind S or O.
  const verbs = new Set([...all.values()].flatMap((concept) => concept.patterns.flatMap((text) => /^[SO] (\S+)/u.exec(text)?.slice(1, 2) ?? [])));
  const patterns = new Map<string, Pattern[]>();
  const nouns = new Map<string, Concept>();
  for (const concept of all.values()) {
    for (const text of concept.patterns) {
      const pattern = parsePattern(concept, text, spelling, verbs);
      if (pattern) patterns.set(pattern.verb, [...(patterns.get(pattern.verb) ?? []), pattern]);
    }
    for (const noun of concept.nouns) if (!nouns.has(spelling(noun))) nouns.set(spelling(noun), concept);
  }
  // The longest pattern first: "take control of O" before "take O".
  for (const list of patterns.values()) list.sort((a, b) => b.rest.length - a.rest.length || (a.concept.id < b.concept.id ? -1 : 1));
  return { byId: (id) => all.get(id), patternsOf: (lemma) => patterns.get(spelling(lemma)) ?? [], byNoun: (lemma) => nouns.get(spelling(lemma)), verbForms: pastForms(patterns.keys()), spelling };
}

function parsePattern(concept: Concept, text: string, spelling: (lemma: string) => string, verbs: ReadonlySet<string>): Pattern | null {
  const words = text.split(' ').filter(Boolean);
  if (words[0] === 'S' || words[0] === 'O') {
    const verb = words[1];
    return verb === undefined ? null : { concept, subject: words[0], verb: spelling(verb), ...behind(words.slice(2)) };
  }
  // "death toll stand at", "fire break out": the words before the first sure verb name the subject.
  const verbAt = words.findIndex((word, k) => k > 0 && verbs.has(word));
  return verbAt <= 0 ? null : { concept, subject: words.slice(0, verbAt), verb: spelling(words[verbAt]!), ...behind(words.slice(verbAt + 1)) };
}

function behind(rest: readonly string[]): Pick<Pattern, 'rest' | 'words'> {
  return { rest, words: rest.filter((part) => part !== 'S' && part !== 'O') };
}

function fromWorkspace(entry: LexiconEntry): Concept {
  return {
    id: entry.id,
    patterns: entry.verbs.flatMap((verb) => (/\b[SO]\b/u.test(verb) ? [verb] : [`S ${verb} O`, `S ${verb}`])),
    nouns: entry.nouns, kind: entry.kind, exclusive: entry.exclusive, once: entry.exclusive.includes('time'),
    opposites: entry.opposite === null ? [] : [entry.opposite], reversedBy: [], broader: [], symmetric: false, asymmetric: false, countOf: null, example: '',
  };
}
