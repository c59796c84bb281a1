/** The shorthand in which the concept tables are written, so that an entry takes one to four lines. */
import type { Concept } from './lexicon-types.ts';

/** An entry as written. What is left out has the commonest value: an event, nothing exclusive, may recur, no relations. */
export interface ConceptEntry extends Partial<Omit<Concept, 'patterns' | 'nouns'>> {
  readonly id: string;
  /** Patterns separated by "|"; "{a, b}" stands for one pattern with each: "S {seize, take control of} O". Lemmas in American spelling. */
  readonly patterns: string;
  /** Event nouns separated by ",". */
  readonly nouns?: string;
  readonly example: string;
}

/** Makes a {@link Concept} of an entry: fills in what is left out. Its alternatives are written out ({@link expand}) where somebody asks for them: a text has few of the verbs. */
export function concept(entry: ConceptEntry): Concept {
  return {
    id: entry.id,
    patterns: entry.patterns.split('|').map((pattern) => pattern.trim()),
    nouns: list(entry.nouns ?? ''),
    kind: entry.kind ?? 'event',
    exclusive: entry.exclusive ?? [],
    once: entry.once ?? false,
    opposites: entry.opposites ?? [],
    reversedBy: entry.reversedBy ?? [],
    broader: entry.broader ?? [],
    symmetric: entry.symmetric ?? false,
    asymmetric: entry.asymmetric ?? false,
    countOf: entry.countOf ?? null,
    example: entry.example,
  };
}

/** The concepts with what the later tables say of the earlier ones: what excludes another is excluded by it. */
export function mutual(concepts: readonly Concept[]): Concept[] {
  const excluding = new Map<string, string[]>();
  for (const { id, opposites } of concepts) for (const other of opposites) excluding.set(other, [...(excluding.get(other) ?? []), id]);
  return concepts.map((one) => ({ ...one, opposites: [...new Set([...one.opposites, ...(excluding.get(one.id) ?? [])])] }));
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
