/** What two aligned statements are to each other: by their slots, else by their numbers or their words. */
import type { Reading, Relation, SlotName, SlotRelation, Feature } from '../types.ts';
import { FIGURE_OF } from '../values/figure-lemma.ts';
import type { WhyCode } from '../values/why-codes.ts';
import { agrees, type Alignment } from './align.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { isWilling } from './conflict/polarity.ts';
import { CONFLICT_RULES } from './conflict/index.ts';
import { movedOn } from './development.ts';
import { composeAgreement } from './entailment.ts';
import { NEAR_SAME, sameText } from './likeness.ts';
import { anchorStrength, ENOUGH_ANCHORS } from './matter.ts';
import { differInOnePhrase } from './replaced-in-place.ts';
import { judgeNumbers } from './same-but-for-numbers.ts';
import { crossed, judgeWording } from './wording.ts';

export interface Verdict {
  readonly relation: Relation;
  readonly why: WhyCode;
  readonly args: Readonly<Record<string, string>>;
  readonly conflicts: readonly FoundConflict[];
  readonly developing: SlotName | null;
  /** What made the verdict, where it was not made by the slots. */
  readonly features?: readonly Feature[];
}

const RULES = Object.values(CONFLICT_RULES);

/** The verdict on two statements; `asked`: somebody asked for this very pair. */
export function finalVerdict(alignment: Alignment, asked: boolean): Verdict {
  const bySlots = verdictOf(alignment);
  if (bySlots.relation === 'conflict' || bySlots.relation === 'development' || bySlots.why === 'same-wording') return bySlots;
  return byNumbers(alignment, asked) ?? (isUndecided(bySlots, alignment) ? (byWording(alignment) ?? bySlots) : bySlots);
}

/** What the numbers say where the texts differ in nothing else. In a list two short texts of the kind may be of two events. */
function byNumbers({ a, b }: Alignment, asked: boolean): Verdict | null {
  if (!a.read || !b.read || (!asked && a.content.length < TELLING_WORDS)) return null;
  const found = judgeNumbers(a, b);
  return found && { relation: found.relation, why: found.relation === 'conflict' ? 'conflict' : 'only-numbers', args: {}, conflicts: found.conflicts, developing: null };
}

/** The verdict by slots alone. */
export function verdictOf(alignment: Alignment): Verdict {
  const { a, b } = alignment;
  const plain = (relation: Relation, why: WhyCode, args: Record<string, string> = {}): Verdict => ({ relation, why, args, conflicts: [], developing: null });
  if (!a.read || !b.read) return plain('unrelated', 'not-read', { side: a.read ? 'b' : 'a', language: '' });
  if (sameText(a, b) && a.polarity.value === b.polarity.value) return plain('equivalent', 'same-wording');
  if (alignment.predicate === 'different') return differentPredicates(alignment, plain);

  const forecasting = isOpen(a) !== isOpen(b);
  const anchored = anchorStrength(alignment) >= ENOUGH_ANCHORS;
  const conflicts = anchored ? RULES.map((rule) => rule(alignment)).filter((found) => found !== null) : [];
  const moved = anchored ? movedOn(alignment) : null;
  if (moved?.verdict === 'development' && anchored && participantsAgree(alignment)) return { ...plain('development', 'moved-on'), developing: moved.slot };
  if (conflicts.length > 0 && anchored) {
    if (forecasting && !isWilling(a, b)) return plain('compatible', 'forecast');
    if (isSuccession(alignment)) return { ...plain('development', 'succession'), developing: 'subject' };
    return { relation: 'conflict', why: 'conflict', args: {}, conflicts, developing: null };
  }
  if (alignment.predicate === 'opposite' || alignment.predicate === 'reverse') {
    return participantsAgree(alignment) && anchored ? plain('compatible', 'nothing-excludes') : plain('unrelated', 'different-participants', { slot: 'subject' });
  }
  if (!participantsAgree(alignment)) return plain('unrelated', 'different-participants', { slot: agreesOrOpen(alignment.subject.relation) ? 'object' : 'subject' });
  if (alignment.place.relation === 'disjoint') return plain('unrelated', 'different-place');
  if (alignment.time === 'disjoint' && a.predicate?.value.kind === 'event') return plain('unrelated', 'different-time');
  if (alignment.adjuncts.some((adjunct) => adjunct.relation.relation === 'disjoint' && !adjunct.relation.guess)) return plain('unrelated', 'different-participants', { slot: 'other' });
  if (a.polarity.value !== b.polarity.value) return plain('compatible', 'nothing-excludes');
  if (alignment.quantities.some((pair) => pair.relation === 'disjoint')) return plain(anchored ? 'compatible' : 'unrelated', 'one-event-of-many');
  if (mayBeTwo(alignment) && alignment.likeness < 0.9) return plain('compatible', 'one-event-of-many');
  if ((namesNothing(a) || namesNothing(b)) && alignment.likeness < HALF) return plain('unrelated', 'too-little-shared');
  const agreement = composeAgreement(alignment);
  if (agreement.relation === 'equivalent' && (alignment.rank === 'disjoint' || differInOnePhrase(alignment))) return plain('compatible', 'nothing-excludes');
  if (forecasting && (agreement.relation === 'equivalent' || agreement.relation === 'entails' || agreement.relation === 'entailed-by')) return plain('compatible', 'forecast');
  if (agreement.relation === 'compatible' && !anchored) return plain('unrelated', 'too-little-shared');
  return plain(agreement.relation, agreement.why, agreement.slot === null ? {} : { slot: agreement.slot });
}

/** Wholly different predicates are different matters, unless nearly every word is shared. */
function differentPredicates(alignment: Alignment, plain: (relation: Relation, why: WhyCode) => Verdict): Verdict {
  const { a, b } = alignment;
  const numbers = alignment.quantities.every((pair) => pair.relation === 'same') && alignment.quantities.length === a.quantities.length && a.quantities.length === b.quantities.length;
  // Two known predicates that differ are a difference in meaning, however alike the rest is.
  const unparsed = a.predicate === null || b.predicate === null;
  if (unparsed && alignment.likeness >= NEAR_SAME && numbers && a.polarity.value === b.polarity.value && alignment.time !== 'disjoint') return plain('equivalent', 'near-same-wording');
  return plain('unrelated', 'different-predicate');
}

/** Codes that say the slots were not understood well enough to decide, not that they differ. */
const UNDECIDED: ReadonlySet<WhyCode> = new Set(['different-predicate', 'different-participants', 'too-little-shared', 'nothing-excludes']);

/** Whether the words may speak: the slots left it open, and not for a difference that is sure. */
export function isUndecided(verdict: Verdict, alignment: Alignment, asked = false): boolean {
  const { a, b, subject, object, place } = alignment;
  // Two sentences of some length in the same words are about one event, however often its like happens.
  if (verdict.why === 'one-event-of-many' && alignment.likeness === 1 && a.content.length >= TELLING_WORDS && place.relation !== 'disjoint' && alignment.time !== 'disjoint') return true;
  if (!UNDECIDED.has(verdict.why)) return false;
  if ([subject, object, place].some((role) => role.relation === 'disjoint' && !role.guess) || alignment.time === 'disjoint') return false;
  // Two short statements whose predicates are both known were understood: what differs between them differs. Where somebody asked, one that holds more than
  // its main statement, or is a piece of a sentence or a headline, was not.
  const understood = (reading: Reading): boolean => (reading.predicate?.value.concept ?? null) !== null && reading.content.length <= ATOMIC_WORDS && !(asked && (reading.further.some((one) => !isFigure(one)) || isPiece(reading) || reading.headline?.clipped === true));
  return !(understood(a) && understood(b));
}

/** A figure of the sentence as a statement of its own says nothing that the sentence does not. */
function isFigure({ predicate }: Reading): boolean {
  return predicate?.value.lemma.startsWith(FIGURE_OF) === true;
}

/** "to curb the flow of drugs": a piece of a sentence, which says of nobody that they do it. */
function isPiece({ subject, predicate }: Reading): boolean {
  return subject === null && /^to /u.test(predicate?.value.text ?? '');
}

/** From this many content words on, sameness of wording is no accident. */
const TELLING_WORDS = 5;

/** Content words of an atomic claim, at most; longer texts hold further statements that the main clause does not tell of. */
const ATOMIC_WORDS = 12;

/** What the words say where the slots could not tell. */
function byWording(alignment: Alignment): Verdict | null {
  if (!alignment.a.read || !alignment.b.read) return null;
  const found = judgeWording(alignment);
  return found && { relation: found.relation, why: found.relation === 'conflict' ? 'conflict' : found.relation === 'equivalent' ? 'near-same-wording' : 'holds-the-words', args: {}, conflicts: found.conflicts, developing: null };
}

/** Told as to come or as possible, not as a fact. */
function isOpen(reading: Reading): boolean {
  return reading.certainty.value === 'forecast' || reading.certainty.value === 'unconfirmed';
}

/** Texts that share less than half of their words are of one matter only by what was read of them. */
const HALF = 0.5;

/** "The library fire was started", of which only the fire was read: that there was one is told by every text of any fire. */
function namesNothing({ subject, object, places, quantities, adjuncts, times, rank, predicate }: Reading): boolean {
  return predicate?.value.kind === 'event' && subject === null && object === null && rank === null && places.length + quantities.length + adjuncts.length + times.length === 0;
}

/** Unnamed events of a kind, with neither day nor place in common: nothing shows that they are one. */
function mayBeTwo(alignment: Alignment): boolean {
  const { a, b, subject, place, time } = alignment;
  const doers = [...(a.subject?.value ?? []), ...(b.subject?.value ?? [])];
  return a.predicate?.value.kind === 'event' && agrees(subject.relation) && doers.every((one) => !one.proper) && doers.some((one) => !one.definite) && !agrees(time) && place.relation !== 'same';
}

function agreesOrOpen(relation: SlotRelation): boolean {
  return agrees(relation) || relation === 'unknown' || relation === 'overlap';
}

function participantsAgree(alignment: Alignment): boolean {
  return agreesOrOpen(alignment.subject.relation) && agreesOrOpen(alignment.object.relation);
}

/** One claim tells that its actor took over from the other's: "took the airport after the SDF withdrew". */
function isSuccession(alignment: Alignment): boolean {
  // "A beat B" and "B beat A": each has taken the other's part
  if (alignment.subject.relation !== 'disjoint' || crossed(alignment)) return false;
  const mentions = (reading: Reading, other: Reading): boolean =>
    (other.subject?.value ?? []).some((one) => one.keys.some((key) => reading.content.includes(key) || reading.adjuncts.some((adjunct) => adjunct.value.participant.keys.includes(key))));
  return mentions(alignment.a, alignment.b) || mentions(alignment.b, alignment.a);
}
