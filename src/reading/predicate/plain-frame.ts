/** The frame of a verb that the lexicon does not know, or of "be": it stands for itself. */
import type { Token } from '../../types.ts';
import type { Chunk } from '../clause/chunks.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import { numberFrame } from './amount-frame.ts';
import type { Frame, FrameScope } from './frame-scope.ts';

const COPULAS = new Set(['be', 'become', 'remain', 'stay', 'represent', 'constitute']);
/** Verbs that say what their subject is by an adjective behind them: "remained open", "turned violent", "proved fatal". */
const BEING = new Set(['remain', 'stay', 'keep', 'turn', 'prove', 'become', 'stand', 'lie', 'go', 'get']);

/** A verb that the lexicon does not know: it stands for itself. */
export function plain(scope: FrameScope, verb: Chunk): Frame {
  const { clause, tokens } = scope;
  const head = tokens[verb.head]!;
  const copula = COPULAS.has(head.lemma) && head.pos !== 'VERB' ? true : COPULAS.has(head.lemma);
  const next = tokens[verb.to];
  const particle = next && next.pos === 'ADP' && /^(?:out|up|down|off|over|back|away|apart)$/u.test(next.lower) && !copula ? ` ${next.lower}` : '';
  const told = clause.objects[0] ?? [];
  const amount = scope.lexicon.byId('amount-to');
  if (copula && head.lemma === 'be' && amount && told.length > 0 && told.every((phrase) => scope.isMeasure(phrase) && isShareOrMoney(tokens, phrase))) {
    return { lemma: 'amount to', concept: amount, kind: amount.kind, subject: clause.subject, object: [], adjuncts: clause.prepositional, words: [{ from: verb.from, to: verb.to }], copula: false };
  }
  const number = numberFrame(scope, clause.subject, clause.prepositional, [{ from: verb.from, to: verb.to }]);
  if (number && told.length > 0 && told.every((phrase) => scope.isMasked(phrase.head))) return number;
  // "The airport remained open" says what "was open" says
  const quality = told.length === 1 && tokens[told[0]!.head]!.pos === 'ADJ' && told[0]!.core.to - told[0]!.core.from <= 2;
  if (!clause.passive && quality && BEING.has(head.lemma)) {
    return { lemma: 'be', concept: null, kind: 'state', subject: clause.subject, object: told, adjuncts: clause.prepositional, words: [{ from: verb.from, to: verb.to }], copula: true };
  }
  // "The temple is in Cambodia": it is located there
  const located = scope.lexicon.byId('be-located-in');
  if (copula && head.lemma === 'be' && located && told.length === 0 && !clause.complement && clause.prepositional.some(({ preposition, index, phrases }) => preposition === 'in' && index === verb.to && phrases.some(scope.isPlace))) {
    return { lemma: 'be in', concept: located, kind: located.kind, subject: clause.subject, object: [], adjuncts: clause.prepositional, words: [{ from: verb.from, to: verb.to }], copula: false };
  }
  const agent = clause.passive ? clause.prepositional.find((phrase) => phrase.preposition === 'by') : undefined;
  let complement = '';
  if (clause.complement) {
    // "was told to leave": what was told is part of the predicate
    const inner = scope.chunks[clause.complement.at];
    const word = inner ? tokens[inner.head]! : undefined;
    if (word && inner!.kind === 'vg') complement = ` ${word.lemma}`;
  }
  return {
    lemma: scope.lexicon.spelling(head.lemma) + particle + complement, concept: null, kind: copula ? 'state' : 'event',
    subject: clause.passive ? (agent?.phrases ?? []) : clause.subject,
    object: clause.passive ? clause.subject : (clause.objects[0] ?? []),
    adjuncts: clause.prepositional.filter((phrase) => phrase !== agent), words: [{ from: verb.from, to: verb.to }], copula,
  };
}

/** "11 percent", "$40m", "60 rupees": what something amounts to. Ages and lengths belong to what has them. */
function isShareOrMoney(tokens: readonly Token[], phrase: NounPhrase): boolean {
  return tokens.slice(phrase.core.from, phrase.core.to).some((token) => /^(?:percent|%|per|cent|[$€£¥₹]|dollar|euro|pound|yen|yuan|rupee|rouble|ruble|zloty|franc|peso|krone|krona|lira|rand|naira|shilling|real|won|dinar|dirham|riyal)$/u.test(token.lemma));
}
