/** Frames whose event a noun names: "carried out an attack on X", "the collapse of the bridge occurred", a headline without a verb. */
import type { Chunk } from '../clause/chunks.ts';
import type { PrepositionalPhrase } from '../clause/clause.ts';
import type { NounPhrase } from '../clause/noun-phrase.ts';
import { fromBe } from './pattern-frame.ts';
import { eventConcept, phrasesAt, type Frame, type FrameScope } from './frame-scope.ts';

/** Verbs that leave the meaning to their object: "carried out strikes on". Standard light verbs of English grammars, and their news cousins. */
const LIGHT_VERBS = new Set(['carry', 'conduct', 'launch', 'offer', 'lend', 'make', 'stage', 'mount', 'hold', 'give', 'take', 'have', 'undertake', 'perform', 'commit', 'deliver', 'do', 'wage', 'execute', 'pay', 'reach', 'provide', 'issue', 'lead', 'begin', 'start', 'announce', 'impose']);
/** Light verbs whose subject is the one it was done to. */
const SUFFERING_VERBS = new Set(['suffer', 'sustain', 'undergo', 'receive', 'face', 'incur', 'get']);
/** Prepositions that bring in what an event noun is done to. */
const TARGET_PREPOSITIONS = new Set(['of', 'on', 'against', 'over', 'upon', 'targeting', 'with', 'for']);

/** The event that a noun names beside a verb that only says that it was, or who did it: these words mean nothing of their own. */
export function ofNamedEvent(scope: FrameScope, verb: Chunk): Frame | null {
  return happening(scope, verb) ?? causing(scope, verb) ?? doing(scope, verb) ?? existing(scope, verb);
}

/** "carried out an attack on X", "suffered a defeat": the object's concept. */
export function fromEventNoun(scope: FrameScope, verb: Chunk): Frame | null {
  const head = scope.tokens[verb.head]!;
  const { clause } = scope;
  const light = LIGHT_VERBS.has(head.lemma);
  const suffering = SUFFERING_VERBS.has(head.lemma);
  if (!light && !suffering) return null;
  const giving = head.lemma === 'give' || head.lemma === 'provide' || head.lemma === 'offer' || head.lemma === 'lend';
  const second = giving ? clause.objects[1]?.find((phrase) => eventConcept(scope, phrase)) : undefined;
  const event = clause.passive ? clause.subject[0] : (second ?? clause.objects[0]?.find((phrase) => eventConcept(scope, phrase)) ?? clause.objects[0]?.[0] ?? (head.lemma === 'carry' ? phrasesAt(scope, verb.to + 1)?.[0] : undefined));
  if (!event) return null;
  const concept = eventConcept(scope, event);
  if (!concept) return null;
  // "launched the Europa Clipper probe": a thing with a name of its own is no event
  if (scope.tokens[event.core.from]!.lower === 'the' && scope.tokens[event.head - 1]?.pos === 'PROPN' && event.head - 1 > event.core.from) return null;
  const doer = clause.passive ? (clause.prepositional.find((phrase) => phrase.preposition === 'by')?.phrases ?? []) : clause.subject;
  // "the attack [on the firm] was carried out by": in the passive it stands with the noun
  const behind = clause.passive ? event.range.to - 1 : verb.to + 1;
  const target = clause.prepositional.find((phrase) => (TARGET_PREPOSITIONS.has(phrase.preposition) || (giving && phrase.preposition === 'to')) && phrase.index >= behind);
  const of = event.of.filter((phrase) => !scope.isMeasure(phrase));
  // "received a loan from the central bank", "suffered a defeat at the hands of": who did it to the subject
  const giver = suffering ? clause.prepositional.find((phrase) => phrase.index > verb.to && (phrase.preposition === 'from' || (phrase.preposition === 'at' && /^hands?$/u.test(scope.tokens[phrase.phrases[0]!.head]!.lower) && phrase.phrases[0]!.of.length > 0))) : undefined;
  const done = second ? clause.objects[0]! : giver ? (giver.preposition === 'at' ? giver.phrases[0]!.of : giver.phrases) : of.length > 0 ? of : suffering ? [] : (target?.phrases ?? []);
  return {
    lemma: concept.id, concept, kind: concept.kind,
    subject: suffering ? done : doer, object: suffering ? doer : done,
    adjuncts: clause.prepositional.filter((phrase) => phrase !== target && phrase !== giver && phrase.preposition !== 'by'),
    words: [{ from: verb.from, to: verb.to }, { from: event.head, to: event.head + 1 }], copula: false,
  };
}

/** Verbs by which an event that the subject names comes about: "took place", "occurred", "was held". */
function isHappening(scope: FrameScope, verb: Chunk): boolean {
  const { lemma } = scope.tokens[verb.head]!;
  if (scope.clause.passive) return lemma === 'hold' || lemma === 'stage';
  return lemma === 'occur' || lemma === 'happen' || (lemma === 'take' && scope.tokens[verb.to]?.lower === 'place');
}

/** "The collapse of the bridge occurred at noon", "Her funeral will be held on Friday": the subject names the event. */
function happening(scope: FrameScope, verb: Chunk): Frame | null {
  const event = scope.clause.subject[0];
  if (!event || scope.clause.subject.length > 1 || !isHappening(scope, verb)) return null;
  const frame = ofEvent(scope, event, scope.clause.prepositional);
  return frame !== null && (frame.subject.length > 0 || frame.object.length > 0) ? frame : null;
}

/** What says of its subject that it did the deed that follows: "was behind the attack", "is responsible for", "was the work of" the other way round. */
const DOING: readonly { readonly words: readonly string[]; readonly turned: boolean }[] = [
  { words: ['behind'], turned: false },
  { words: ['responsible', 'for'], turned: false },
  { words: ['to', 'blame', 'for'], turned: false },
  { words: ['the', 'work', 'of'], turned: true },
  { words: ['the', 'handiwork', 'of'], turned: true },
];

/** "A rival gang was behind the hacking of the firm", "The raid on the ship was the work of commandos": who did what an event noun names. */
function doing(scope: FrameScope, verb: Chunk): Frame | null {
  const { tokens, clause } = scope;
  if (tokens[verb.head]!.lemma !== 'be' || clause.passive) return null;
  const said = DOING.find(({ words }) => words.every((word, k) => tokens[verb.to + k]?.lower === word));
  if (!said) return null;
  const at = verb.to + said.words.length;
  const behind = phrasesAt(scope, at);
  const event = said.turned ? clause.subject[0] : behind?.[0];
  const doer = said.turned ? behind : clause.subject;
  if (!event || !doer || doer.length === 0) return null;
  const around = clause.prepositional.filter(({ index }) => (said.turned ? index < verb.from : index > at));
  const frame = ofEvent(scope, event, around);
  // What is caused, and not done, has a cause: "The storm was behind the rise"
  if (!frame || !isDeed(scope, frame) || BEFALLING.some((kind) => scope.isKind(event, kind))) return null;
  return { ...frame, subject: doer, words: [{ from: verb.from, to: at }, ...frame.words] };
}

/** "The cause of the singer's death was cancer": what does to somebody what the noun names. */
function causing(scope: FrameScope, verb: Chunk): Frame | null {
  const { tokens, clause } = scope;
  const [cause, object] = [clause.subject[0], clause.objects[0]];
  if (tokens[verb.head]!.lemma !== 'be' || clause.subject.length !== 1 || !cause || !object || tokens[cause.head]!.lemma !== 'cause') return null;
  const [event] = cause.of;
  const frame = event ? ofEvent(scope, event, clause.prepositional.filter(({ index }) => index < verb.from)) : null;
  if (!frame || frame.object.length === 0 || !scope.lexicon.writtenOut(frame.concept!).some((pattern) => /^O .* S$/u.test(pattern))) return null;
  return { ...frame, subject: object, words: [{ from: cause.head, to: verb.to }, ...frame.words] };
}

/** What comes over people, and has causes instead of doers. */
const BEFALLING = ['accident', 'disaster', 'fire', 'disease'];

/** Whether a concept is of something that one does to another. */
function isDeed(scope: FrameScope, { concept }: Frame): boolean {
  return concept !== null && concept.kind === 'event' && scope.lexicon.writtenOut(concept).some((pattern) => /^S .* O\b/u.test(pattern));
}

/** "There is no truce", "There were two explosions": that an event is, or is not. */
function existing(scope: FrameScope, verb: Chunk): Frame | null {
  const { tokens, clause } = scope;
  const event = clause.objects[0]?.[0];
  if (tokens[verb.head]!.lemma !== 'be' || tokens[verb.from - 1]?.lower !== 'there' || !event) return null;
  return ofEvent(scope, event, clause.prepositional);
}

/** The frame of an event noun with what stands around it: "Rossi's victory in the province", "the sale of the bank by the state". Null where the noun names no event. */
function ofEvent(scope: FrameScope, event: NounPhrase, prepositional: readonly PrepositionalPhrase[]): Frame | null {
  const concept = eventConcept(scope, event);
  if (!concept) return null;
  const between = concept.symmetric ? prepositional.find((phrase) => phrase.preposition === 'between' && phrase.index >= event.range.to - 1) : undefined;
  if (between) return { lemma: concept.id, concept, kind: concept.kind, subject: between.phrases, object: [], adjuncts: prepositional.filter((phrase) => phrase !== between), words: [{ from: event.head, to: event.head + 1 }], copula: false };
  const by = prepositional.find((phrase) => phrase.preposition === 'by');
  const owner = possessorOf(scope, event);
  const of = event.of.filter((phrase) => !scope.isMeasure(phrase));
  const patterns = scope.lexicon.writtenOut(concept);
  const own = patterns.some((pattern) => pattern.startsWith('S ') && !/ O\b/u.test(pattern));
  const befalls = patterns.some((pattern) => pattern.startsWith('O ') && !/ S\b/u.test(pattern));
  const noun = scope.tokens[event.head]!.lemma;
  // "her victory in the province" is of the province, since "S secure victory in O" is
  const takes = (preposition: string): boolean => TARGET_PREPOSITIONS.has(preposition) || patterns.some((pattern) => pattern.endsWith(`${noun} ${preposition} O`));
  const target = of.length === 0 || patterns.some((pattern) => pattern.endsWith(`${noun} in O`)) ? prepositional.find((phrase) => takes(phrase.preposition) && phrase.index >= event.range.to - 1) : undefined;
  // "its eruption", "the victory of X": whose it is does it; "X's death", "the closure of X": it befalls X
  const acting = own && !befalls && by === undefined;
  const done = acting ? (target && patterns.some((pattern) => pattern.endsWith(`${noun} ${target.preposition} O`)) ? target.phrases : []) : of.length > 0 ? of : befalls ? owner : (target?.phrases ?? []);
  const doer = by?.phrases ?? (acting ? (of.length > 0 ? of : owner) : of.length > 0 ? owner : []);
  return {
    lemma: concept.id, concept, kind: concept.kind, subject: doer, object: done,
    adjuncts: prepositional.filter((phrase) => phrase !== by && (phrase !== target || done !== target.phrases)), words: [{ from: event.head, to: event.head + 1 }], copula: false,
  };
}

/** "[Rossi]'s victory": whose it is; none where nobody is named so. */
function possessorOf({ tokens }: FrameScope, phrase: NounPhrase): readonly NounPhrase[] {
  const mark = tokens.findIndex((token, i) => i > phrase.core.from && i < phrase.head && (/^['’]s$/u.test(token.text) || (/^['’]$/u.test(token.text) && /s$/u.test(tokens[i - 1]!.lower))));
  if (mark < 0) return [];
  const range = { from: phrase.core.from, to: mark };
  return [{ range, core: range, head: mark - 1, of: [] }];
}

/** No verb: a headline or a caption. What stands right behind its subject may say what that is ("President dead at 80"), and an event noun what happened ("Death of a president"). */
export function verbless(scope: FrameScope): Frame {
  const { clause } = scope;
  const found = qualityBehind(scope);
  if (found) {
    const { subject, quality } = found;
    const at = quality.core.from;
    return withoutBe({ ...scope, clause: { ...clause, subject } }, at) ?? { lemma: 'be', concept: null, kind: 'state', subject, object: [quality], adjuncts: clause.prepositional, words: [{ from: at, to: quality.core.to }], copula: true };
  }
  const event = clause.subject[0];
  const concept = event ? eventConcept(scope, event) : undefined;
  if (event && concept) {
    const by = clause.prepositional.find((phrase) => phrase.preposition === 'by');
    const intransitive = !scope.lexicon.writtenOut(concept).some((pattern) => /(?:^| )O\b/u.test(pattern));
    return { lemma: concept.id, concept, kind: concept.kind, subject: by?.phrases ?? (intransitive ? event.of : []), object: intransitive ? [] : event.of, adjuncts: clause.prepositional.filter((phrase) => phrase !== by), words: [{ from: event.head, to: event.head + 1 }], copula: false };
  }
  return { lemma: '', concept: null, kind: 'state', subject: clause.subject, object: [], adjuncts: clause.prepositional, words: [], copula: false };
}

/** Qualities that headlines say of somebody or something without "is". */
const QUALITIES = new Set(['dead', 'alive', 'safe', 'unsafe', 'missing', 'ill', 'sick', 'guilty', 'innocent', 'pregnant', 'homeless', 'intact', 'unharmed', 'unhurt', 'free', 'unconscious', 'absent', 'bankrupt', 'empty', 'extinct', 'illegal', 'unlawful', 'unconstitutional', 'liable', 'stable', 'stranded']);

/** "President [dead] at 80", "Three [dead]", "Ex-mayor not [guilty]": a quality behind the one phrase that can be its subject, or at the end of one that counts; null where there is none. */
function qualityBehind({ tokens, chunks, clause, isMasked }: FrameScope): { readonly subject: readonly NounPhrase[]; readonly quality: NounPhrase } | null {
  const [subject] = clause.subject;
  if (!subject || clause.subject.length > 1 || subject.of.length > 0) return null;
  const { from, to } = subject.core;
  const phrase = (first: number, end: number): NounPhrase => ({ range: { from: first, to: end }, core: { from: first, to: end }, head: end - 1, of: [] });
  if (to - from > 1 && QUALITIES.has(tokens[to - 1]!.lower) && isMasked(to - 2)) return { subject: [phrase(from, to - 1)], quality: phrase(to - 1, to) };
  const behind = chunks.find((chunk) => chunk.from >= subject.range.to && chunk.kind !== 'adv' && chunk.kind !== 'time' && tokens[chunk.from]!.lower !== 'not');
  if (behind?.kind !== 'np' || behind.to > behind.from + 1 || !QUALITIES.has(tokens[behind.head]!.lower) || tokens[to - 1]!.pos === 'PART') return null;
  const next = tokens[behind.to];
  return next && /^(?:NOUN|PROPN|ADJ|VERB)$/u.test(next.pos) ? null : { subject: clause.subject, quality: phrase(behind.from, behind.to) };
}

/** The frame by a pattern with "be", where that is left out. */
function withoutBe(scope: FrameScope, at: number): Frame | null {
  return fromBe(scope, { kind: 'vg', from: at, to: at, head: at });
}

/** The frame of an event that a noun phrase names: "[the capture of Aleppo]", "[involvement in the raid]". `doer`: who is said to have done it; none where only the phrase tells. */
export function frameOfNoun(scope: FrameScope, phrase: NounPhrase, doer: readonly NounPhrase[]): Frame | null {
  const { prepositional } = scope.clause;
  if (doer.length === 0) return ofEvent(scope, phrase, prepositional);
  const concept = eventConcept(scope, phrase);
  if (!concept) return null;
  const target = prepositional.find((candidate) => candidate.index >= phrase.range.to - 1);
  return { lemma: concept.id, concept, kind: concept.kind, subject: doer, object: phrase.of.length > 0 ? phrase.of : (target?.phrases ?? []), adjuncts: prepositional.filter((candidate) => candidate !== target), words: [{ from: phrase.head, to: phrase.head + 1 }], copula: false };
}
