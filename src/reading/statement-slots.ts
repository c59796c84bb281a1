/** One statement of a sentence → its slots: who, what, whom, how many, when, where, and how it is told. */
import type { Predicate, QuantityMention, QuantityReading, Reading, Slot, Span, Token, TokenRange } from '../types.ts';
import { isActOfState } from '../values/acts-of-state.ts';
import { foldName } from '../values/name-fold.ts';
import type { Clause } from './clause/clause.ts';
import type { NounPhrase } from './clause/noun-phrase.ts';
import { asGovernment } from './entity/governments.ts';
import { textOf } from './entity/merge-names.ts';
import { listed } from './entity/participant.ts';
import { isRefuted } from './factuality/refutation.ts';
import type { Statement } from './factuality/statement.ts';
import type { Concept } from './lexicon/lexicon-types.ts';
import type { PredicateLexicon } from './lexicon/predicate-lexicon.ts';
import { amountFrame } from './predicate/amount-frame.ts';
import { frameOfNoun, readFrame, type Frame, type FrameScope } from './predicate/frame.ts';
import { logicOf } from './predicate/logic.ts';
import { orderConcept } from './predicate/order-concept.ts';
import { readRole } from './predicate/role-frame.ts';
import type { ReadingContext } from './reading-context.ts';
import type { Sentence } from './sentence.ts';
import { asPlace, isPlace, roleOf } from './slots/adjuncts.ts';
import { readDirection } from './slots/direction.ts';
import { DISTANCE, readDistance } from './slots/distance.ts';
import { RANK, readQuantitySlots, readRank } from './slots/quantities.ts';
import { readTimeSlots } from './slots/times.ts';

/** The slots of a statement: a Reading without what belongs to its claim. */
export type Slots = Omit<Reading, 'claim' | 'source' | 'read' | 'published' | 'speaker' | 'setting' | 'further' | 'headline'>;

/**
 * Reads a statement that stands in tokens [words.from, words.to) of a sentence, whose numbers and times are those of that range.
 * Never throws: what cannot be understood leaves its slot empty.
 */
export function readSlots(sentence: Sentence, statement: Statement, words: TokenRange, text: string, context: ReadingContext): Slots {
  const { tokens, chunks, quantities, times, participant, participants, isMeasure, names } = sentence;
  const told = frameOf(statement, { tokens, chunks, clause: statement.clause, lexicon: context.predicates, isPlace: (phrase) => participant(phrase).type === 'place', isMeasure, isKind: (phrase, kind) => isKind(tokens, phrase, kind, context), isMasked: (token) => names.masked.has(token) });
  const counts = told.concept?.countOf ?? null;
  // A toll is a count of victims: what caused it is the doer.
  const frame: Frame = counts === null ? told : { ...told, concept: context.predicates.byId(counts) ?? told.concept, subject: told.object.length > 0 ? told.object : told.subject, object: [] };
  // "found not guilty": the "not" is a part of what is told
  const inPredicate = (token: number): boolean => tokens[token]!.lower !== 'denied' && frame.words.some((words) => words.to - words.from === 1 && words.from === token);
  const denied = statement.denied !== statement.polarityWords.some((range) => inPredicate(range.from));
  const distance = statement.clause.verb ? readDistance(tokens, chunks, tokens[statement.clause.verb.head]!.lemma, quantities) : null;
  const direction = readDirection(tokens.slice(words.from, words.to));
  const rank = readRank(tokens, quantities, names);
  const ranked = frame.copula && rank !== null;
  const role = !ranked && frame.copula && !distance && frame.object[0] ? readRole(tokens, frame.object[0], context.nouns, participant) : null;
  // "The firm's chief executive is X": the office stands first, its holder second.
  const turned = !ranked && !role && frame.copula && !distance && frame.subject[0] && frame.object[0] && participant(frame.object[0]).proper ? readRole(tokens, frame.subject[0], context.nouns, participant) : null;
  const acting = statement.clause.verb !== null && isActOfState(tokens[statement.clause.verb.head]!.lemma) && !statement.clause.passive;
  // "passed within 6 million km of the Sun": whoever is at the distance is the subject, whatever the verb makes of it
  const subject = participants(turned ? frame.object : distance && frame.subject.length === 0 ? statement.clause.subject : frame.subject).map((one) => (acting ? asGovernment(one, context.names) : one));
  const object = ranked ? [] : turned ? turned.of : role ? role.of : participants(distance?.landmark ?? frame.object);
  const inDistance = (phrase: NounPhrase): boolean => distance !== null && phrase.range.from <= distance.quantity.range.to && distance.quantity.range.from < phrase.range.to;
  const adjuncts = frame.adjuncts.flatMap((phrase) => phrase.phrases.filter((inner) => !inDistance(inner) && !isMeasure(inner)).flatMap((inner) => listed(tokens, inner, names)).map((inner) => {
    // "fighting with Ankara", "ties with Ankara": with its government
    const filler = dealsWith(tokens, phrase.index, context) ? asGovernment(participant(inner), context.names) : participant(inner);
    return { value: { role: roleOf(phrase.preposition), preposition: phrase.preposition, participant: filler }, basis: 'inferred' as const, words: [filler.span] };
  })).filter((slot) => slot.value.participant.head !== '' && !TIME_UNITS.has(slot.value.participant.head));
  const containersOf = (name: string): readonly string[] => {
    const country = context.countryOfCity(name);
    const entry = country === undefined ? undefined : context.names.find(foldName(country));
    return entry ? [entry.key, ...entry.within] : [];
  };
  const places = adjuncts.filter((slot) => isPlace(slot.value)).map((slot) => ({ value: asPlace(slot.value.participant, containersOf), basis: slot.basis, words: slot.words }));
  // "58 per cent of registered voters voted": a turnout of 58 per cent, which counts nothing
  const share = told.concept?.id === 'turnout';
  const readQuantities = readQuantitySlots(tokens, quantities, told.object, told.subject, names).map((slot) => (share ? { ...slot, value: { ...slot.value, counted: null, countedKeys: [] } } : slot));
  const counted = told.counted ? participant(told.counted) : null;
  const plainQuantities = counted === null ? readQuantities : readQuantities.map((slot, i) => (i === 0 && slot.value.counted === null ? { ...slot, value: { ...slot.value, counted: 'person', countedKeys: ['noun:person', ...counted.keys] } } : slot)); // who marched are the people that marched
  const quantitySlots = counts === null ? plainQuantities : plainQuantities.map((slot, i) => (i === 0 && slot.value.counted === null ? { ...slot, value: { ...slot.value, counted: 'person', countedKeys: ['noun:person'] } } : slot));
  const attribution = statement.attribution.map((phrase) => asGovernment(participant(phrase), context.names));

  return {
    text,
    subject: subject.length === 0 ? null : { value: subject, basis: 'inferred', words: subject.map((one) => one.span) },
    predicate: predicateSlot(tokens, frame, statement, context.predicates, distance ? DISTANCE : ranked ? RANK : (role?.concept ?? turned?.concept ?? (statement.order ? orderConcept(statement.order, frame) : frame.concept)), direction !== null),
    object: object.length === 0 ? null : { value: object, basis: 'inferred', words: object.map((one) => one.span) },
    adjuncts: adjuncts.filter((slot) => !isPlace(slot.value)),
    quantities: distance ? distanceFirst(tokens, quantitySlots, distance.quantity, statement.clause) : quantitySlots,
    rank,
    times: readTimeSlots(tokens, times, statement.clause.subordinate, statement.outer),
    places,
    direction,
    polarity: { value: denied ? 'denied' : 'affirmed', basis: 'inferred', words: spans(tokens, statement.polarityWords) },
    certainty: { value: statement.certainty, basis: 'inferred', words: spans(tokens, statement.certaintyWords) },
    attribution: { value: attribution, basis: 'inferred', words: attribution.map((one) => one.span) },
    content: contentOf(sentence, words),
    aside: asideOf(sentence, statement, words),
    identifying: false,
    negated: isRefuted(tokens, words, chunks, statement, denied, inPredicate),
  };
}

/** What states have with each other, by noun: behind it, a seat of government is its government. */
const DEALINGS = new Set(['war', 'fight', 'talk', 'negotiation', 'relation', 'tie', 'agreement', 'treaty', 'deal', 'truce', 'ceasefire', 'border', 'trade', 'dispute', 'conflict', 'alliance']);

/** Whether a preposition stands behind a noun for what states have with each other: "fighting with", "war against". */
function dealsWith(tokens: readonly Token[], preposition: number, { nouns }: ReadingContext): boolean {
  const [before, word] = [tokens[preposition - 1], tokens[preposition]];
  if (!before || !word || (word.lower !== 'with' && word.lower !== 'against')) return false;
  return DEALINGS.has(nouns.canonical(before.lemma)) || DEALINGS.has(nouns.canonical(before.lower));
}

/** Tells the noun phrases of a sentence that name an event ("the capture of Aleppo"). */
export function namesEvent(tokens: readonly Token[], predicates: PredicateLexicon): (phrase: NounPhrase) => boolean {
  return (phrase) => predicates.byNoun(tokens[phrase.head]!.lemma) !== undefined;
}

function frameOf(statement: Statement, scope: FrameScope): Frame {
  if (statement.nominal) {
    const frame = frameOfNoun(scope, statement.nominal, statement.clause.subject);
    if (frame) return frame;
  }
  if (statement.description) {
    const { of, as, likened } = statement.description;
    const { verb } = statement.clause;
    if (as.every((phrase) => scope.isMasked(phrase.head))) {
      const figure = amountFrame(scope, of, statement.clause.prepositional.filter((phrase) => !phrase.phrases.some((inner) => as.includes(inner))), verb ? [{ from: verb.from, to: verb.to }] : []);
      if (figure) return figure;
    }
    return { lemma: likened ? 'be like' : 'be', concept: null, kind: 'state', subject: of, object: as, adjuncts: statement.clause.prepositional.filter((phrase) => phrase.phrases !== as && phrase.preposition !== 'as'), words: verb ? [{ from: verb.from, to: verb.to }] : [], copula: !likened };
  }
  return readFrame(scope);
}

/** Whether a phrase's noun, or one that stands before its name ("the orbiter Vayu-2") or in it ("the Tamor regime", one token where the registry knows it), is of a kind. */
function isKind(tokens: readonly Token[], phrase: NounPhrase, kind: string, { nouns }: ReadingContext): boolean {
  const named = tokens[phrase.head]!.pos === 'PROPN';
  return tokens.slice(named ? phrase.core.from : phrase.head, phrase.head + 1).flatMap((token) => (token.pos === 'PROPN' || token.lemma.includes(' ') ? token.lower.split(' ') : [token.lemma])).some((word) => {
    // a name's words are no lemmas: "Red Guard fighters"
    const noun = nouns.canonical(named && nouns.kindsOf(word).length === 0 ? word.replace(/s$/u, '') : word);
    return noun === kind || nouns.kindsOf(noun).includes(kind);
  });
}

function predicateSlot(tokens: readonly Token[], frame: Frame, statement: Statement, predicates: PredicateLexicon, concept: Concept | null, directed: boolean): Slot<Predicate> | null {
  if (frame.lemma === '' && !concept) return null;
  const distance = concept === DISTANCE;
  const value: Predicate = {
    lemma: distance ? 'be at a distance from' : concept?.id.startsWith('role:') ? `be ${concept.id.slice(5)} of` : frame.lemma,
    concept: concept?.id ?? null,
    ...logicOf(concept, predicates),
    kind: frame.kind === 'count' ? 'count' : (concept?.kind ?? frame.kind),
    exclusive: distance && directed ? ['quantity', 'subject'] : (concept?.exclusive ?? []),
    aspect: statement.aspect,
    text: frame.words.filter((range, i, all) => !all.slice(0, i).some((earlier) => earlier.from <= range.from && range.to <= earlier.to)).map((range) => textOf(tokens, range.from, range.to)).join(' … '),
  };
  return { value, basis: 'inferred', words: spans(tokens, frame.words) };
}

/** The distance is the main quantity; "is within 10 km" (no motion) makes it a bound. */
function distanceFirst(tokens: readonly Token[], slots: readonly Slot<QuantityReading>[], mention: QuantityMention, clause: Clause): Slot<QuantityReading>[] {
  const start = tokens[mention.range.from]!.start;
  const isDistance = (slot: Slot<QuantityReading>): boolean => slot.words[0]?.start === start;
  const within = tokens[mention.range.from - 1]?.lower === 'within' || tokens[mention.range.from]?.lower === 'within';
  const still = clause.verb !== null && tokens[clause.verb.head]!.lemma === 'be';
  return [
    ...slots.filter(isDistance).map((slot) => (within && still ? { ...slot, value: { ...slot.value, quantity: { ...slot.value.quantity, bound: 'at-most' as const, interval: { ...slot.value.quantity.interval, low: 0 } } } } : slot)),
    ...slots.filter((slot) => !isDistance(slot)),
  ];
}

/** "in the weeks before …", "for a while": no phrase of its own. */
const TIME_UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century', 'while', 'time', 'moment', 'noun:day']);

/** The content words of those tokens of a range that belong to it, each once, sorted. */
function contentOf({ contentAt }: Sentence, { from, to }: TokenRange, belongs?: (token: number) => boolean): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const word = belongs === undefined || belongs(i) ? contentAt(i) : null;
    if (word !== null && !words.includes(word)) words.push(word);
  }
  return words.sort();
}

/** Words of the wrapping alone ("told the paper that", "aimed to"): who said it, and how it is told, is no part of what is said. */
function asideOf(sentence: Sentence, { outer, verbs, polarityWords, certaintyWords, clause }: Statement, words: TokenRange): string[] {
  const around = new Set<number>(verbs.filter((verb) => verb !== clause.verb?.head));
  for (const range of [...outer, ...polarityWords, ...certaintyWords]) for (let i = range.from; i < range.to; i++) if (clause.verb === null || i < clause.verb.from || i >= clause.verb.to) around.add(i);
  if (around.size === 0) return [];
  const aside = contentOf(sentence, words, (token) => around.has(token));
  if (aside.length === 0) return aside;
  const own = contentOf(sentence, words, (token) => !around.has(token));
  return aside.filter((word) => !own.includes(word));
}

function spans(tokens: readonly Token[], ranges: readonly TokenRange[]): Span[] {
  return ranges.filter((range) => range.to > range.from).map((range) => ({ start: tokens[range.from]!.start, end: tokens[range.to - 1]!.end }));
}
