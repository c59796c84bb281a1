/**
 * What speaks for and against a verdict, as numbers from 0 to 1. What each is worth stands in weights.ts; nothing is judged here.
 * A feature is a fact of the two readings, the alignment or the verdict that a person can check in the output of `compare`.
 */
import type { Participant, Reading, Relation, SlotName } from '../types.ts';
import type { WhyCode } from '../values/why-codes.ts';
import { agrees, type Alignment } from './align.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { sharedWords } from './likeness.ts';
import type { ParticipantRelation } from './participants.ts';
import { isTaken } from './references.ts';
import type { FeatureName } from './weights.ts';

/** What was found of a pair, before it is known how sure it is. */
export interface ScoredVerdict {
  readonly relation: Relation;
  readonly why: WhyCode;
  readonly conflicts: readonly FoundConflict[];
}

/** What is scored: the statements that decided, and the texts' main ones, which hold the words of the whole. */
export interface Scored {
  readonly alignment: Alignment;
  readonly main: Alignment;
  readonly verdict: ScoredVerdict;
}

/** Relations that are right and wrong for the same reasons share their weights: of verdicts that the slots made. */
export function familyOf({ relation, why }: Pick<ScoredVerdict, 'relation' | 'why'>): 'conflict' | 'same' | 'apart' {
  if (relation === 'conflict') return 'conflict';
  // Two accounts of one event support one statement, though neither entails the other.
  return relation === 'equivalent' || relation === 'entails' || relation === 'entailed-by' || why === 'same-event' || why === 'same-figure' ? 'same' : 'apart';
}

/** Adds a feature's value; those that are 0 need not be told. */
type Tell = (name: FeatureName, value: number) => void;

/** Words left over count up to this many a side: a long sentence is not a worse one. */
const MAX_LEFT_OVER = 5;
/** Content words of an atomic claim, at most; what is longer holds further statements. Twice as many count as a passage in full. */
const ATOMIC_WORDS = 12;

/** Tells all features of a verdict, whatever its family; the table of weights picks those that count in it. */
export function tellFeatures({ alignment, main, verdict }: Scored, tell: Tell): void {
  tell('base', 1);
  if (alignment !== main) tell('furtherStatement', 1);
  tellMatter(alignment, verdict.conflicts[0]?.slot, tell);
  tellReferences(alignment, tell);
  tellWording(main, tell);
  tellCertainty(alignment, tell);
  if (verdict.relation === 'conflict') tellConflict(alignment, verdict.conflicts, tell);
  else tellReason(main, verdict, tell);
}

/** How well the slots that identify a matter agree. `disputed`: the slot that a conflict is about, which says nothing of the matter. */
function tellMatter({ a, b, predicate, subject, object, place, time, quantities }: Alignment, disputed: SlotName | undefined, tell: Tell): void {
  if (predicate === 'same') tell('samePredicate', 1);
  else if (predicate !== 'different') tell('relatedPredicate', 1);
  if (a.predicate?.value.concept && b.predicate?.value.concept) tell('knownPredicate', 1);
  const both = { subject: a.subject !== null && b.subject !== null, object: a.object !== null && b.object !== null };
  if (subject.relation === 'same') tell('sameSubject', 1);
  else if (agrees(subject.relation) || subject.relation === 'overlap') tell('partSubject', 1);
  if (object.relation === 'same') tell('sameObject', 1);
  else if (agrees(object.relation) || object.relation === 'overlap') tell('partObject', 1);
  const unlike = (role: ParticipantRelation): boolean => role.relation === 'unknown' || role.relation === 'disjoint';
  tell('openRole', half(!both.subject && (a.subject ?? b.subject) !== null) + half(!both.object && (a.object ?? b.object) !== null));
  tell('unlikeRole', half(both.subject && unlike(subject) && disputed !== 'subject') + half(both.object && unlike(object) && disputed !== 'object'));
  const named = (some: readonly Participant[] | undefined): boolean => (some ?? []).some((one) => one.proper);
  if ((subject.relation === 'same' && named(a.subject?.value)) || (object.relation === 'same' && named(a.object?.value))) tell('sameName', 1);
  if (agrees(place.relation)) tell('samePlace', 1);
  if (time === 'same') tell('sameTime', 1);
  else if (time === 'narrower' || time === 'broader' || time === 'overlap') tell('overlappingTime', 1);
  if (quantities.some((pair) => pair.main && pair.a.counted !== null)) tell('sameCounted', 1);
  if (quantities.length > 0 && quantities.every((pair) => pair.relation === 'same' || pair.relation === 'narrower' || pair.relation === 'broader')) tell('agreeingNumbers', 1);
  if ([a, b].some((reading) => [reading.subject, reading.predicate, reading.object, reading.quantities[0]].some((slot) => slot?.basis === 'stated'))) tell('stated', 1);
}

/** Each of two roles counts half. */
function half(holds: boolean): number {
  return holds ? 0.5 : 0;
}

/** How alike the words are, and how much else is said. */
function tellWording(alignment: Alignment, tell: Tell): void {
  const { a, b, likeness } = alignment;
  const [shorter, longer] = a.content.length <= b.content.length ? [a.content, b.content] : [b.content, a.content];
  tell('likeness', likeness);
  tell('held', shorter.length === 0 ? 0 : sharedWords(shorter, longer) / shorter.length);
  tell('leftOver', Math.min(MAX_LEFT_OVER, Math.min(alignment.onlyA.length, alignment.onlyB.length)) / MAX_LEFT_OVER);
  tell('passage', Math.min(1, Math.max(0, longer.length - ATOMIC_WORDS) / ATOMIC_WORDS));
}

/** Whether somebody is only taken to be whom the other text names. */
function tellReferences({ a, b }: Alignment, tell: Tell): void {
  if ([a, b].some((reading) => [...(reading.subject?.value ?? []), ...(reading.object?.value ?? [])].some(isTaken))) tell('takenReference', 1);
}

/** Whether it is told as a fact. */
function tellCertainty({ a, b }: Alignment, tell: Tell): void {
  const either = (certainty: Reading['certainty']['value']): number => (a.certainty.value === certainty || b.certainty.value === certainty ? 1 : 0);
  tell('reported', either('reported'));
  tell('unconfirmed', Math.max(either('unconfirmed'), either('forecast')));
}

/** What the conflict rests on. */
function tellConflict({ a, b }: Alignment, conflicts: readonly FoundConflict[], tell: Tell): void {
  for (const { type } of conflicts) tell(type, 1);
  if (conflicts.length > 1) tell('severalTypes', 1);
  if (conflicts.every((conflict) => conflict.guess)) tell('guessedDifference', 1);
  const undated = [a, b].some((reading) => reading.times.length === 0 && reading.published === null);
  if (undated && conflicts.some((conflict) => conflict.type === 'quantity') && a.predicate?.value.kind !== 'event') tell('unknownPublished', 1);
}

/** On which path another relation was found. */
function tellReason({ a, b }: Alignment, { relation, why }: ScoredVerdict, tell: Tell): void {
  if (why === 'same-wording') tell('sameWording', 1);
  const byWording = why === 'near-same-wording' || why === 'holds-the-words';
  if (byWording) tell('byWording', 1);
  if (byWording && Math.max(a.content.length, b.content.length) <= ATOMIC_WORDS) tell('byShortWording', 1);
  if (relation === 'entails' || relation === 'entailed-by') tell('moreSpecific', 1);
  if (why === 'same-event') tell('sameEvent', 1);
  if (relation === 'unrelated') tell('unrelated', 1);
  if (relation === 'development') tell('development', 1);
  if (why === 'not-read') tell('notRead', 1);
  if (why === 'different-time' || why === 'different-place') tell('otherTimeOrPlace', 1);
  if (why === 'different-participants') tell('otherParticipants', 1);
  if (why === 'too-little-shared') tell('tooLittleShared', 1);
}
