/** The shorthand in which the concept tables are written, so that an entry takes one to four lines. */
import type { Concept } from './lexicon-types.ts';

/** An entry as written. What is left out has the commonest value: an event, nothing exclusive, may recur, no relations. */
export interface ConceptEntry extends Partial<Omit<Concept, 'patterns' | 'written' | 'nouns'>> {
  readonly id: string;
  /** Patterns separated by "|"; "{a, b}" stands for one pattern with each: "S {seize, take control of} O". Lemmas in American spelling. */
  readonly patterns: string;
  /** Event nouns separated by ",". */
  readonly nouns?: string;
  readonly example: string;
}

/** Makes a {@link Concept} of an entry: fills in what is left out. Its alternatives are written out when somebody asks for them: a text has few of the verbs. */
export function concept(entry: ConceptEntry): Concept {
  return new WrittenConcept(entry, entry.opposites ?? []);
}

/** A class, so that all concepts have one shape and their patterns are made once. */
class WrittenConcept implements Concept {
  readonly id: string;
  readonly written: readonly string[];
  readonly nouns: readonly string[];
  readonly kind: Concept['kind'];
  readonly exclusive: Concept['exclusive'];
  readonly once: boolean;
  readonly opposites: readonly string[];
  readonly reversedBy: readonly string[];
  readonly broader: readonly string[];
  readonly symmetric: boolean;
  readonly asymmetric: boolean;
  readonly countOf: string | null;
  readonly example: string;
  private readonly entry: ConceptEntry;
  private expanded: readonly string[] | null = null;

  constructor(entry: ConceptEntry, opposites: readonly string[]) {
    this.entry = entry;
    this.id = entry.id;
    this.written = entry.patterns.split('|').map((pattern) => pattern.trim());
    this.nouns = list(entry.nouns ?? '');
    this.kind = entry.kind ?? 'event';
    this.exclusive = entry.exclusive ?? [];
    this.once = entry.once ?? false;
    this.opposites = opposites;
    this.reversedBy = entry.reversedBy ?? [];
    this.broader = entry.broader ?? [];
    this.symmetric = entry.symmetric ?? false;
    this.asymmetric = entry.asymmetric ?? false;
    this.countOf = entry.countOf ?? null;
    this.example = entry.example;
  }

  get patterns(): readonly string[] {
    this.expanded ??= this.written.flatMap(expand);
    return this.expanded;
  }

  excluding(opposites: readonly string[]): Concept {
    return new WrittenConcept(this.entry, opposites);
  }
}

/** The concepts with what the later tables say of the earlier ones: what excludes another is excluded by it. */
export function mutual(concepts: readonly Concept[]): Concept[] {
  const excluding = new Map<string, string[]>();
  for (const { id, opposites } of concepts) for (const other of opposites) excluding.set(other, [...(excluding.get(other) ?? []), id]);
  return concepts.map((one) => {
    const more = excluding.get(one.id);
    return more === undefined || !(one instanceof WrittenConcept) ? one : one.excluding([...new Set([...one.opposites, ...more])]);
  });
}

/** "S {a, b} {on, at} O" → "S a on O", "S a at O", "S b on O", "S b at O". Braces do not nest. */
export function expand(pattern: string): string[] {
  const open = pattern.indexOf('{');
  const close = pattern.indexOf('}', open);
  if (open < 0 || close < 0) return [pattern];
  return list(pattern.slice(open + 1, close)).flatMap((choice) => expand(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}

function list(text: string): string[] {
  return text.split(',').map((item) => item.trim()).filter((item) => item !== '');
}
