/** Which patterns each verb has, worked out when the tables are made into data: at every start it would take a third of the lexicon's time. */
import { expand } from './define-concept.ts';
import type { Concept } from './lexicon-types.ts';
import { pastForms } from './verb-forms.ts';

/** A pattern by the place of its concept, its place there, and its text where that is one of several alternatives only. */
export interface PatternPlace {
  readonly concept: number;
  readonly pattern: number;
  readonly text: string | null;
}

/** Flat lists of strings: it stands as JSON beside the program, and thousands of small lists take ten times as long to parse. */
export interface PatternIndex {
  /** Verb in one spelling, its places as {@link placesIn} reads them, next verb, … */
  readonly byVerb: readonly string[];
  /** Words that stand behind S or O, which are sure to be verbs. */
  readonly sureVerbs: readonly string[];
  /** A past form, its verb, next form, … */
  readonly forms: readonly string[];
}

/** Pairs of a flat list, by the first of each. */
export function pairsOf(flat: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (let i = 0; i + 1 < flat.length; i += 2) pairs.set(flat[i]!, flat[i + 1]!);
  return pairs;
}

/** "12 3|45 0 death toll stand at" → the places of a verb's patterns. */
export function placesIn(written: string): PatternPlace[] {
  return written.split('|').map((one) => {
    const [concept, pattern, ...text] = one.split(' ');
    return { concept: Number(concept), pattern: Number(pattern), text: text.length === 0 ? null : text.join(' ') };
  });
}

/** How a pattern begins that names no words as its subject. */
export const LEADING_ROLE = /^[SO](?::(?:\{[^}]*\}|\S+))? /u;

/** Indexes the patterns of concepts; `variants` are British spellings with their American ones. */
export function indexPatterns(concepts: readonly Concept[], variants: readonly (readonly [string, string])[]): PatternIndex {
  const spellings = new Map(variants);
  const spelling = (lemma: string): string => spellings.get(lemma) ?? lemma;
  const written = concepts.flatMap(({ patterns }, concept) => patterns.map((text, pattern) => ({ place: `${concept} ${pattern}`, text, verbs: verbsOf(text) })));
  const sureVerbs = new Set(written.flatMap(({ verbs }) => verbs));
  const byVerb = new Map<string, string[]>();
  const add = (verb: string, place: string): void => {
    const places = byVerb.get(spelling(verb));
    if (places) places.push(place);
    else byVerb.set(spelling(verb), [place]);
  };
  for (const { place, text, verbs } of written) {
    for (const verb of verbs) add(verb, place);
    if (verbs.length > 0) continue;
    // "death toll stand at": the words before the first sure verb name the subject
    for (const alternative of expand(text)) {
      const verb = alternative.split(' ').filter(Boolean).find((word, k) => k > 0 && sureVerbs.has(word));
      if (verb !== undefined) add(verb, `${place} ${alternative}`);
    }
  }
  return { byVerb: [...byVerb].flatMap(([verb, places]) => [verb, places.join('|')]), sureVerbs: [...sureVerbs], forms: [...pastForms(byVerb.keys())].flat() };
}

/** The verbs of a pattern with alternatives: "S {seize, take control of} O" has "seize" and "take"; none where it names its subject. */
function verbsOf(text: string): string[] {
  const role = LEADING_ROLE.exec(text);
  if (!role) return [];
  const behind = text.slice(role[0].length);
  if (!behind.startsWith('{')) return [firstWord(behind)];
  return [...new Set(behind.slice(1, behind.indexOf('}')).split(',').map((choice) => firstWord(choice.trim())))];
}

export function firstWord(text: string): string {
  const end = text.indexOf(' ');
  return end < 0 ? text : text.slice(0, end);
}
