/** "X is the leader of Y": the calling becomes the predicate, so that two holders of one office can be told apart from two offices. */
import type { Participant, Token } from '../../types.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import type { Concept } from '../lexicon/lexicon-types.ts';
import type { NounLexicon } from '../lexicon/noun-lexicon.ts';

export interface RoleFrame {
  readonly concept: Concept;
  /** Of whom or what: "of Y", "Y's leader", "the Y leader". */
  readonly of: readonly Participant[];
}

/** Reads the calling in what a copula's object says; null when the object names no calling. */
export function readRole(tokens: readonly Token[], object: NounPhrase, nouns: NounLexicon, participantOf: (phrase: NounPhrase) => Participant): RoleFrame | null {
  const found = roleAt(tokens, object, nouns);
  if (!found) return null;
  const { role, from } = found;
  // A deputy leader is no leader, a former one no longer.
  const before = tokens[from - 1];
  if (before && from - 1 >= object.core.from && LESSER.has(before.lower)) return null;
  const possessor = possessorOf(tokens, object, from);
  const of = object.of.length > 0 ? object.of.map(participantOf) : possessor ? [participantOf(possessor)] : [];
  if (of.length === 0) return null;
  // "an English judge", "an American author" are of a people, and no judge of England
  if (object.of.length === 0 && !role.exclusive && of.every((one) => one.keys[0]?.startsWith('country:') && one.how !== null) && !/['’]s?$/u.test(tokens[possessor!.range.to]!.text)) return null;
  const which = before && from - 1 >= object.core.from ? WHICH.get(before.lower) : undefined;
  const concept = `role:${role.noun}`;
  return {
    concept: { id: which === undefined ? concept : `role:${which} ${role.noun}`, patterns: [], nouns: [], kind: 'state', exclusive: role.exclusive ? ['subject'] : [], once: false, opposites: [], reversedBy: [], broader: which === undefined ? [] : [concept], symmetric: false, asymmetric: false, countOf: null, example: role.example },
    of,
  };
}

/** The calling at the end of a phrase, the longest first ("chief executive officer"), and where it begins. */
function roleAt(tokens: readonly Token[], object: NounPhrase, nouns: NounLexicon): { role: NonNullable<ReturnType<NounLexicon['role']>>; from: number } | null {
  for (let from = Math.max(object.core.from, object.head - 2); from <= object.head; from++) {
    const words = tokens.slice(from, object.head + 1);
    const role = nouns.role(words.map((token) => token.lower).join(' ')) ?? nouns.role(words.map((token) => token.lemma).join(' '));
    if (role) return { role, from };
  }
  return null;
}

/** Words that tell which of several it is: a younger sister is no elder one. */
const WHICH: ReadonlyMap<string, string> = new Map([['younger', 'younger'], ['youngest', 'youngest'], ['elder', 'elder'], ['older', 'elder'], ['eldest', 'eldest'], ['oldest', 'eldest'], ['twin', 'twin'], ['half', 'half'], ['first', 'first'], ['second', 'second'], ['third', 'third'], ['last', 'last'], ['paternal', 'paternal'], ['maternal', 'maternal'], ['adoptive', 'adoptive'], ['foster', 'foster']]);

const LESSER = new Set(['deputy', 'vice', 'assistant', 'associate', 'former', 'ex', 'honorary', 'junior', 'shadow', 'would-be', 'late', 'future', 'next', 'co']);

/** "[Syria]'s president", "the [HTS] leader". */
function possessorOf(tokens: readonly Token[], object: NounPhrase, role: number): NounPhrase | null {
  for (let i = object.core.from; i < object.head; i++) {
    if (tokens[i]!.text === "'s" || tokens[i]!.text === '’s') {
      const range = { from: object.core.from, to: i };
      return i > object.core.from ? { range, core: range, head: i - 1, of: [] } : null;
    }
  }
  const before = tokens[role - 1];
  if (!before || role - 1 < object.core.from || !(before.pos === 'PROPN' || (before.pos === 'ADJ' && /^\p{Lu}/u.test(before.text)))) return null;
  let from = role - 1;
  while (from > object.core.from && tokens[from - 1]!.pos === 'PROPN') from--;
  const range = { from, to: role };
  return { range, core: range, head: role - 1, of: [] };
}
