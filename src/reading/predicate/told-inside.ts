/**
 * Who takes part where the verb's own phrases only hold them: "diverted the minister's attention" distracts the minister, "pulled its staff out of
 * Sorrel" withdraws the staff, and "the union's stance depends on whether …" says on what depends what the union will do.
 */
import type { NounPhrase } from '../clause/noun-phrase.ts';
import type { PrepositionalPhrase } from '../clause/clause.ts';
import { eventConcept, phrasesAt, type Frame, type FrameScope } from './frame-scope.ts';

/** Nouns for what is drawn to something, or from it. */
const ATTENTION = new Set(['attention', 'focus', 'gaze', 'eye']);

/** "diverted [Iranian] attention from", "turned the attention [of the mayor] away": whose attention it is. */
export function whoIsDistracted(scope: FrameScope, frame: Frame): Frame | null {
  const { tokens } = scope;
  if (!frame.object.some(({ head }) => ATTENTION.has(tokens[head]!.lemma))) return null;
  const object = frame.object.flatMap((phrase) => (ATTENTION.has(tokens[phrase.head]!.lemma) ? ownersOf(scope, phrase) : [phrase]));
  return object.length === 0 ? null : { ...frame, object };
}

/** What a force has less of, when it has lost men. */
const STRENGTH = new Set(['rank', 'strength', 'number']);

/** "thinned [the Red Guard]'s ranks": whose they are. */
export function whoLosesMen(scope: FrameScope, frame: Frame): Frame | null {
  const [phrase] = frame.object;
  const owners = phrase && STRENGTH.has(scope.tokens[phrase.head]!.lemma) ? ownersOf(scope, phrase) : [];
  return owners.length === 0 ? null : { ...frame, object: owners };
}

/** "pulled [its soldiers] out of Somalia", "withdrew [its soldiers] from Somalia": the soldiers are withdrawn, from Somalia. */
export function whoIsMovedOut({ clause }: FrameScope, frame: Frame): Frame | null {
  const [moved] = clause.objects;
  if (clause.passive || !moved || frame.object.length === 0 || frame.object[0]!.head === moved[0]!.head) return null;
  return { ...frame, lemma: 'withdraw', object: moved, adjuncts: [...frame.adjuncts, around('from', frame.object)] };
}

/** Nouns for what somebody will do, whatever it is. */
const STANCE = new Set(['stance', 'position', 'decision', 'attitude', 'response', 'reaction', 'answer', 'willingness', 'choice', 'move', 'course', 'policy', 'readiness']);
/** Verbs by which what they have as their object comes about, or is there. */
const BRINGING = new Set(['form', 'create', 'establish', 'build', 'present', 'make', 'reach', 'sign', 'hold', 'win', 'get', 'secure', 'provide', 'offer', 'give', 'achieve', 'find', 'have', 'set', 'agree', 'submit', 'pass']);

/** "Norvia's position depended on whether the rebels formed a government", "a rebel government is crucial for any Norvian recognition": on what depends what Norvia does. */
export function whatDepends(scope: FrameScope, frame: Frame): Frame | null {
  const { tokens } = scope;
  const [phrase] = frame.subject;
  if (!phrase || frame.subject.length > 1) return null;
  const stance = STANCE.has(tokens[phrase.head]!.lemma);
  if (!stance && eventConcept(scope, phrase) === undefined) return null;
  const owners = ownersOf(scope, phrase);
  if (owners.length === 0) return null;
  return stance ? { ...frame, subject: owners, words: [...frame.words, { from: phrase.head, to: phrase.head + 1 }] } : { ...frame, subject: owners, adjuncts: [...frame.adjuncts, around('about', [phrase])] };
}

/** What a clause with "whether" says must come about: "depends on [whether the rebels formed] a government"; null where it says something else. */
export function conditionIn(scope: FrameScope, from: number): readonly NounPhrase[] | null {
  const { tokens, chunks } = scope;
  if (!/^(?:whether|if)$/u.test(tokens[from]?.lower ?? '')) return null;
  const verb = chunks.find((chunk) => chunk.kind === 'vg' && chunk.from > from);
  return verb && BRINGING.has(tokens[verb.head]!.lemma) ? phrasesAt(scope, verb.to) : null;
}

/** "[the minister]'s attention", "the attention of [the mayor]", "[American] attention": whose it is; none where nobody is named so. */
function ownersOf({ tokens }: FrameScope, phrase: NounPhrase): readonly NounPhrase[] {
  if (phrase.of.length > 0) return phrase.of;
  const { core, head } = phrase;
  const mark = tokens.findLastIndex((token, i) => i > core.from && i < head && (/^['’]s$/u.test(token.text) || (/^['’]$/u.test(token.text) && /s$/u.test(tokens[i - 1]!.lower))));
  const to = mark < 0 ? head : mark;
  let from = to;
  if (mark < 0) while (from > core.from && /^\p{Lu}/u.test(tokens[from - 1]!.text) && /^(?:PROPN|ADJ)$/u.test(tokens[from - 1]!.pos)) from--;
  else from = core.from;
  if (from >= to) return [];
  const range = { from, to };
  return [{ range, core: range, head: to - 1, of: [] }];
}

function around(preposition: string, phrases: readonly NounPhrase[]): PrepositionalPhrase {
  return { preposition, index: phrases[0]!.range.from, phrases, ofSubject: false };
}
