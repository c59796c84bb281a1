/** A clause → frame: which concept it expresses, and who fills its roles. The ways to express one, the most specific first. */
import type { Chunk } from '../clause/chunks.ts';
import type { PrepositionalPhrase } from '../clause/clause.ts';
import { eventConcept, type Frame, type FrameScope } from './frame-scope.ts';
import { fromEventNoun, ofNamedEvent, verbless } from './event-frame.ts';
import { canonical } from './converse.ts';
import { fromPattern } from './pattern-frame.ts';
import { plain } from './plain-frame.ts';

export { frameOfNoun } from './event-frame.ts';
export type { Frame, FrameScope } from './frame-scope.ts';

/** Verbs with two objects, whom and what: "sent the court a letter". */
const GIVING_VERBS = new Set(['give', 'send', 'hand', 'award', 'grant', 'lend', 'sell', 'pay', 'show', 'teach', 'owe', 'promise', 'supply', 'donate', 'bequeath', 'deny', 'bring', 'mail']);

/** Reads the frame of the clause in `given`. Never throws: an unknown verb stands for itself. */
export function readFrame(given: FrameScope): Frame {
  const scope = withRecipient(given);
  return canonical(scope, frameAsTold(scope));
}

function frameAsTold(scope: FrameScope): Frame {
  const { verb } = scope.clause;
  if (!verb) return verbless(scope);
  const named = ofNamedEvent(scope, verb);
  if (named) return named;
  const pattern = fromPattern(withoutThere(scope, verb), verb);
  // "held talks" is a meeting and no holding, "carried out strikes" are strikes; "took control of" says in its own words what it is.
  if (pattern && pattern.words.length > 1 && pattern.lemma !== 'carry out') return pattern;
  return fromEventNoun(scope, verb) ?? pattern ?? plain(scope, verb);
}

/** "There were 187 people on board": 187 people were on board. */
function withoutThere(scope: FrameScope, verb: Chunk): FrameScope {
  const { clause, tokens } = scope;
  const [told] = clause.objects;
  if (!told || tokens[verb.head]!.lemma !== 'be' || tokens[clause.subject[0]?.head ?? -1]?.lower !== 'there') return scope;
  return { ...scope, clause: { ...clause, subject: told, objects: clause.objects.slice(1) }, after: told.at(-1)!.range.to };
}

/** "gave Ukraine 18 tanks" is "gave 18 tanks to Ukraine"; "gave the plan its approval" is left to the reader of event nouns. */
function withRecipient(scope: FrameScope): FrameScope {
  const { clause } = scope;
  const [recipient, given] = clause.objects;
  if (!clause.verb || clause.passive || !recipient || !given || !GIVING_VERBS.has(scope.tokens[clause.verb.head]!.lemma) || given.some((phrase) => eventConcept(scope, phrase))) return scope;
  const to: PrepositionalPhrase = { preposition: 'to', index: recipient[0]!.range.from, phrases: recipient, ofSubject: false };
  return { ...scope, clause: { ...clause, objects: [given], prepositional: [...clause.prepositional, to] }, recipient: { from: recipient[0]!.range.from, to: recipient.at(-1)!.range.to } };
}
