/** One transfer told from either side: "X sold the bank to Y" is "Y bought the bank from X", "X received 18 tanks from Y" is "Y gave X 18 tanks". */
import type { NounPhrase } from '../clause/noun-phrase.ts';
import type { PrepositionalPhrase } from '../clause/clause.ts';
import type { Frame, FrameScope } from './frame-scope.ts';
import { whatDepends, whoIsDistracted, whoIsMovedOut, whoLosesMen } from './told-inside.ts';

interface Converse {
  /** The concept that tells it from the side of whoever the preposition brings in. */
  readonly into: string;
  readonly by: string;
  /** What brings in the one who was the subject. */
  readonly instead: string;
  readonly example: string;
}

export const CONVERSES: Readonly<Record<string, Converse>> = {
  sell: { into: 'buy', by: 'to', instead: 'from', example: 'The state sold the bank to Helvar Group.' },
  receive: { into: 'give', by: 'from', instead: 'to', example: 'Kyiv received 18 tanks from Berlin.' },
};

/** Concepts whose participants stand inside the phrases that their verbs take: "diverted [the minister]'s attention". */
const INSIDE: Readonly<Record<string, (scope: FrameScope, frame: Frame) => Frame | null>> = { distract: whoIsDistracted, withdraw: whoIsMovedOut, 'depend-on': whatDepends, 'suffer-losses': whoLosesMen };

/** Whose money it is, where nothing else is given: "lent the bank 1.1bn francs", "paid 2bn to the state". */
const MONEY_TO = new Set(['lend', 'pay', 'donate', 'fund']);

/** The frame from the side that all tellings share; unchanged where it names one side only. */
export function canonical(scope: FrameScope, frame: Frame): Frame {
  const { concept } = frame;
  if (!concept) return frame;
  const inside = INSIDE[concept.id]?.(scope, frame);
  if (inside) return inside;
  const turnout = concept.id === 'hold-vote' && isShareOfVoters(scope, frame) ? scope.lexicon.byId('turnout') : undefined;
  if (turnout) return { ...frame, lemma: turnout.id, concept: turnout, kind: turnout.kind, subject: [], object: [] };
  const converse = CONVERSES[concept.id];
  const into = converse && scope.lexicon.byId(converse.into);
  if (converse && into) {
    const other = frame.adjuncts.find((phrase) => phrase.preposition === converse.by && !phrase.ofSubject && !phrase.phrases.some((inner) => scope.isMeasure(inner) || scope.isMasked(inner.head)));
    if (!other || frame.object.length === 0) return frame;
    const rest = frame.adjuncts.filter((phrase) => phrase !== other);
    return { ...frame, lemma: into.id, concept: into, kind: into.kind, subject: other.phrases, adjuncts: frame.subject.length > 0 ? [...rest, brought(converse.instead, frame.subject)] : rest };
  }
  if (MONEY_TO.has(concept.id) && frame.object.length > 0 && frame.object.every((phrase) => scope.isMeasure(phrase))) {
    const to = frame.adjuncts.find((phrase) => phrase.preposition === 'to');
    return to ? { ...frame, object: to.phrases, adjuncts: frame.adjuncts.filter((phrase) => phrase !== to) } : { ...frame, object: [] };
  }
  return frame;
}

/** "58 per cent of registered voters [cast a ballot]", "Two thirds of the electorate [voted]": that is the turnout. */
function isShareOfVoters({ tokens, isMasked, clause }: FrameScope, { subject }: Frame): boolean {
  if (clause.complement) return false;
  const [phrase] = subject;
  const of = phrase?.of[0];
  return subject.length === 1 && phrase !== undefined && of !== undefined && isMasked(phrase.head) && /^(?:voter|electorate)$/u.test(tokens[of.head]!.lemma);
}

function brought(preposition: string, phrases: readonly NounPhrase[]): PrepositionalPhrase {
  return { preposition, index: phrases[0]!.range.from, phrases, ofSubject: false };
}
