/** Two readings → Comparison: align, look for conflicts, ask whether the world moved on, else say how they agree. */
import type { Comparison, Conflict, ContentWord, Feature, Reading, Relation, SlotComparison, SlotName, SlotRelation } from '../types.ts';
import type { WhyCode } from '../values/why-codes.ts';
import { agrees, align, type Alignment } from './align.ts';
import { likelyOpposed } from './likely-opposed.ts';
import { likelySame } from './likely-same.ts';
import { judgeWording } from './wording.ts';
import type { FoundConflict } from './conflict/conflict-rule.ts';
import { CONFLICT_RULES } from './conflict/index.ts';
import { showParticipants, showPredicate } from './conflict/show.ts';
import { movedOn } from './development.ts';
import { composeAgreement } from './entailment.ts';
import { isWordingTelling, NEAR_SAME, sameText } from './likeness.ts';
import { anchorStrength } from './matter.ts';
import { relatePredicates } from './predicates.ts';
import { resolveReferences } from './references.ts';
import { scoreByWords, scoreOf, type Score } from './score.ts';
import { judgeNumbers } from './same-but-for-numbers.ts';
import { mainTime } from './times.ts';

interface Verdict {
  readonly relation: Relation;
  readonly why: WhyCode;
  readonly args: Readonly<Record<string, string>>;
  readonly conflicts: readonly FoundConflict[];
  readonly developing: SlotName | null;
  /** What made the verdict, where it was not made by the slots. */
  readonly features?: readonly Feature[];
}

const RULES = Object.values(CONFLICT_RULES);

/** Anchors that a conflict needs: two, as by a named object and a known predicate, or a definite doer and the same day. */
const ENOUGH_ANCHORS = 1.75;

/**
 * Compares two readings that somebody lays side by side, so that a pronoun in one may stand for a name in the other, and their words
 * may speak where the slots do not decide. Symmetric: `comparePair(b, a)` is the mirror image. Never throws.
 */
export function comparePair(a: Reading, b: Reading, wordingOf: (reading: Reading) => readonly ContentWord[]): Comparison {
  const [x, y] = resolveReferences(a, b);
  const words = new Map([[x, a], [y, b]]);
  const judged = (one: Reading, other: Reading): Comparison => toComparison(judgeAsked(one, other, (reading) => wordingOf(words.get(reading) ?? reading)));
  return inOrder(x, y) ? judged(x, y) : mirror(judged(y, x));
}

/**
 * Compares two readings. Symmetric: `compareReadings(b, a)` is the mirror image, since the pair is always judged in one order.
 * `asked`: somebody asked for this very pair, so that the two are of one matter if their words are the same. Never throws.
 */
export function compareReadings(a: Reading, b: Reading, asked = false): Comparison {
  return inOrder(a, b) ? toComparison(judgeTexts(a, b, asked)) : mirror(toComparison(judgeTexts(b, a, asked)));
}

/** Two texts that somebody asks about are likely enough of one matter for their words to tell; of all claims of a workspace, too many share their words. */
function judgeAsked(a: Reading, b: Reading, wordingOf: (reading: Reading) => readonly ContentWord[]): Judged {
  const judged = judgeTexts(a, b, true);
  if (judged.verdict.relation !== 'unrelated' && judged.verdict.relation !== 'compatible') return judged;
  const alignment = align(a, b);
  const bySlots = verdictOf(alignment);
  const muchAlike = bySlots.why === 'one-event-of-many' && alignment.likeness >= MUCH_ALIKE && alignment.place.relation !== 'disjoint' && alignment.time !== 'disjoint';
  if (!isUndecided(bySlots, alignment, true) && !muchAlike) return judged;
  const opposed = likelyOpposed(alignment, wordingOf(a), wordingOf(b));
  if (opposed) return { alignment, verdict: { relation: 'conflict', why: 'conflict', args: {}, conflicts: opposed.conflicts, developing: null, features: opposed.features } };
  const found = likelySame(alignment, wordingOf(a), wordingOf(b));
  return found ? { alignment, verdict: { relation: found.relation, why: 'likely-same', args: {}, conflicts: [], developing: null, features: found.features } } : judged;
}

/** As {@link compareReadings}, but null where the two are unrelated: most pairs are, and then nothing is laid out. */
export function compareRelated(a: Reading, b: Reading): Comparison | null {
  if (!mayBeRelated(a, b)) return null;
  const straight = inOrder(a, b);
  const judged = straight ? judgeTexts(a, b, false) : judgeTexts(b, a, false);
  if (judged.verdict.relation === 'unrelated') return null;
  return straight ? toComparison(judged) : mirror(toComparison(judged));
}

/** A pair is always judged in one order: by claim, then by what was read. */
function inOrder(a: Reading, b: Reading): boolean {
  return a.claim < b.claim || (a.claim === b.claim && (a.text < b.text || (a.text === b.text && JSON.stringify(a.quantities) <= JSON.stringify(b.quantities))));
}

/** Whether the verdict could be other than `unrelated`: by the predicates, or by the wording. */
function mayBeRelated(a: Reading, b: Reading): boolean {
  if (!a.read || !b.read) return false;
  if (relatePredicates(a, b) !== 'different' || isWordingTelling(a.content, b.content) || sameText(a, b)) return true;
  return statementsOf(a).some((x) => statementsOf(b).some((y) => relatePredicates(x, y) !== 'different'));
}

/** What was judged, and how: the texts' main statements, or two others that decide. */
interface Judged {
  readonly alignment: Alignment;
  readonly verdict: Verdict;
  /** The main statements, where two others decided. */
  readonly main?: Alignment;
}

function toComparison(judged: Judged): Comparison {
  return comparison(judged.alignment, judged.verdict, scoreOfVerdict(judged));
}

function scoreOfVerdict({ alignment, verdict, main }: Judged): Score {
  const { features } = verdict;
  return features ? scoreByWords(alignment, verdict, features) : scoreOf(alignment, verdict, main);
}

function statementsOf(reading: Reading): readonly Reading[] {
  return reading.further.length === 0 ? [reading] : [reading, ...reading.further];
}

/**
 * Two texts contradict each other where any two of their statements do; one entails the other where every statement of the other
 * follows from one of its own. The main statements speak first.
 */
function judgeTexts(a: Reading, b: Reading, asked: boolean): Judged {
  const alignment = align(a, b);
  const main: Judged = { alignment, verdict: finalVerdict(alignment, asked) };
  if (main.verdict.why === 'only-numbers') return main;
  if ((a.further.length === 0 && b.further.length === 0) || main.verdict.relation === 'conflict' || main.verdict.relation === 'development' || main.verdict.why === 'same-wording' || !a.read || !b.read) return main;
  const grid = statementsOf(a).map((x, i) => statementsOf(b).map((y, j): Judged => {
    if (i === 0 && j === 0) return { alignment, verdict: verdictOf(alignment) };
    const aligned = align(x, y);
    return { alignment: aligned, verdict: verdictOf(aligned) };
  }));
  const rival = surest(grid.flat().filter(isSureRival));
  if (rival) return { ...rival, main: alignment, verdict: { ...rival.verdict, args: wordsOf(rival.alignment, alignment) } };
  if (isSupport(main.verdict.relation) || main.verdict.why === 'same-event') return main;
  const held = (cell: Judged, relation: Relation): boolean => cell.verdict.relation === 'equivalent' || cell.verdict.relation === relation;
  const forwards = surestOfEach(grid[0]!.map((_, j) => grid.map((row) => row[j]!).filter((cell) => held(cell, 'entails'))));
  const backwards = surestOfEach(grid.map((row) => row.filter((cell) => held(cell, 'entailed-by'))));
  const decisive = forwards ?? backwards;
  if (!decisive) return main;
  const relation: Relation = forwards && backwards ? 'equivalent' : forwards ? 'entails' : 'entailed-by';
  return { alignment: decisive.alignment, main: alignment, verdict: { ...decisive.verdict, relation, why: relation === 'equivalent' ? 'all-same' : 'says-also', args: wordsOf(decisive.alignment, alignment) } };
}

/** A conflict between statements other than the main ones must be of the same persons or things, and neither may merely tell which one is meant. */
function isSureRival({ alignment, verdict }: Judged): boolean {
  if (verdict.relation !== 'conflict') return false;
  const { a, b, subject, object } = alignment;
  if (a.identifying || b.identifying) return false;
  const actor = verdict.conflicts.every((conflict) => conflict.slot === 'subject');
  return actor ? agrees(object.relation) : agrees(subject.relation) || (a.subject === null || b.subject === null ? agrees(object.relation) : false);
}

/** The words of the statements that were judged, where they are not the texts' main ones. */
function wordsOf({ a, b }: Alignment, main: Alignment): Record<string, string> {
  return { ...(a === main.a ? {} : { inA: a.text }), ...(b === main.b ? {} : { inB: b.text }) };
}

function isSupport(relation: Relation): boolean {
  return relation === 'equivalent' || relation === 'entails' || relation === 'entailed-by';
}

/** The surest of several; the first among equals. */
function surest(judged: readonly Judged[]): Judged | null {
  const score = ({ alignment, verdict }: Judged): number => scoreOf(alignment, verdict).confidence;
  return judged.reduce<Judged | null>((best, one) => (best === null || score(one) > score(best) ? one : best), null);
}

/** The least sure of the surest of each group, since all must hold; null where a group is empty. */
function surestOfEach(groups: readonly (readonly Judged[])[]): Judged | null {
  const found: Judged[] = [];
  for (const group of groups) {
    const one = surest(group);
    if (one === null) return null;
    found.push(one);
  }
  return found.reduce<Judged | null>((least, one) => (least === null || scoreOfVerdict(one).confidence < scoreOfVerdict(least).confidence ? one : least), null);
}

function finalVerdict(alignment: Alignment, asked: boolean): Verdict {
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

function verdictOf(alignment: Alignment): Verdict {
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
    if (forecasting) return plain('compatible', 'forecast');
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
  const agreement = composeAgreement(alignment);
  if (forecasting && (agreement.relation === 'equivalent' || agreement.relation === 'entails' || agreement.relation === 'entailed-by')) return plain('compatible', 'forecast');
  if (agreement.relation === 'compatible' && !anchored) return plain('unrelated', 'too-little-shared');
  return plain(agreement.relation, agreement.why, agreement.slot === null ? {} : { slot: agreement.slot });
}

/** Wholly different predicates are different matters, unless nearly every word is shared. */
function differentPredicates(alignment: Alignment, plain: (relation: Relation, why: WhyCode) => Verdict): Verdict {
  const { a, b } = alignment;
  const numbers = alignment.quantities.every((pair) => pair.relation === 'same') && a.quantities.length === b.quantities.length;
  // Two known predicates that differ are a difference in meaning, however alike the rest is.
  const unparsed = a.predicate === null || b.predicate === null;
  if (unparsed && alignment.likeness >= NEAR_SAME && numbers && a.polarity.value === b.polarity.value && alignment.time !== 'disjoint') return plain('equivalent', 'near-same-wording');
  return plain('unrelated', 'different-predicate');
}

/** Codes that say the slots were not understood well enough to decide, not that they differ. */
const UNDECIDED: ReadonlySet<WhyCode> = new Set(['different-predicate', 'different-participants', 'too-little-shared', 'nothing-excludes']);

/** Whether the words may speak: the slots left it open, and not for a difference that is sure. */
function isUndecided(verdict: Verdict, alignment: Alignment, asked = false): boolean {
  const { a, b, subject, object, place } = alignment;
  // Two sentences of some length in the same words are about one event, however often its like happens.
  if (verdict.why === 'one-event-of-many' && alignment.likeness === 1 && a.content.length >= TELLING_WORDS && place.relation !== 'disjoint' && alignment.time !== 'disjoint') return true;
  if (!UNDECIDED.has(verdict.why)) return false;
  if ([subject, object, place].some((role) => role.relation === 'disjoint' && !role.guess) || alignment.time === 'disjoint') return false;
  // Two short statements whose predicates are both known were understood: what differs between them differs. Where somebody asked, one that holds more than
  // its main statement, or is a piece of a sentence, was not.
  const understood = (reading: Reading): boolean => (reading.predicate?.value.concept ?? null) !== null && reading.content.length <= ATOMIC_WORDS && !(asked && (reading.further.length > 0 || isPiece(reading)));
  return !(understood(a) && understood(b));
}

/** "to curb the flow of drugs": a piece of a sentence, which says of nobody that they do it. */
function isPiece({ subject, predicate }: Reading): boolean {
  return subject === null && /^to /u.test(predicate?.value.text ?? '');
}

/** Two texts that share this much are told apart by nothing but what they add. */
const MUCH_ALIKE = 0.5;

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
  if (alignment.subject.relation !== 'disjoint') return false;
  const mentions = (reading: Reading, other: Reading): boolean =>
    (other.subject?.value ?? []).some((one) => one.keys.some((key) => reading.content.includes(key) || reading.adjuncts.some((adjunct) => adjunct.value.participant.keys.includes(key))));
  return mentions(alignment.a, alignment.b) || mentions(alignment.b, alignment.a);
}

function comparison(alignment: Alignment, verdict: Verdict, score: Score): Comparison {
  const { a, b } = alignment;
  return {
    a: a.claim, b: b.claim,
    relation: verdict.relation,
    conflicts: verdict.conflicts.map(({ type, slot, aValue, bValue }): Conflict => ({ type, slot, aValue, bValue })),
    developing: verdict.developing,
    confidence: Math.round(score.confidence * 1e6) / 1e6,
    slots: slotsOf(alignment),
    features: score.features,
    why: { code: verdict.why, args: verdict.args },
    withinSource: a.source === b.source && a.source !== '' && a.speaker === b.speaker,
    ruling: null,
  };
}

function slotsOf(alignment: Alignment): SlotComparison[] {
  const { a, b } = alignment;
  const slots: SlotComparison[] = [];
  const add = (slot: SlotName, x: string, y: string, relation: SlotRelation, how: string | null = null): void => {
    if (x !== '' || y !== '') slots.push({ slot, a: x === '' ? null : x, b: y === '' ? null : y, relation, how });
  };
  const predicate: Readonly<Record<Alignment['predicate'], SlotRelation>> = { same: 'same', narrower: 'narrower', broader: 'broader', opposite: 'disjoint', reverse: 'disjoint', different: 'unknown' };
  add('subject', showParticipants(a.subject?.value), showParticipants(alignment.swapped ? b.object?.value : b.subject?.value), alignment.subject.relation, alignment.subject.how);
  add('predicate', showPredicate(a), showPredicate(b), predicate[alignment.predicate]);
  add('object', showParticipants(a.object?.value), showParticipants(alignment.swapped ? b.subject?.value : b.object?.value), alignment.object.relation, alignment.object.how);
  const pair = alignment.quantities[0];
  add('quantity', (pair?.a ?? a.quantities[0]?.value)?.quantity.text ?? '', (pair?.b ?? b.quantities[0]?.value)?.quantity.text ?? '', pair?.relation ?? 'unknown', pair?.how ?? null);
  add('rank', a.rank ? `no. ${a.rank.value.rank}` : '', b.rank ? `no. ${b.rank.value.rank}` : '', alignment.rank);
  add('time', mainTime(a)?.text ?? '', mainTime(b)?.text ?? '', alignment.time);
  add('place', showParticipants(a.places.map((slot) => slot.value)), showParticipants(b.places.map((slot) => slot.value)), alignment.place.relation, alignment.place.how);
  if (a.polarity.value !== b.polarity.value || a.polarity.value === 'denied') add('polarity', a.polarity.value, b.polarity.value, a.polarity.value === b.polarity.value ? 'same' : 'disjoint');
  if (a.certainty.value !== b.certainty.value) add('certainty', a.certainty.value, b.certainty.value, 'unknown');
  return slots;
}

const MIRRORED: Readonly<Record<SlotRelation, SlotRelation>> = { same: 'same', narrower: 'broader', broader: 'narrower', overlap: 'overlap', disjoint: 'disjoint', unknown: 'unknown' };

/** The same comparison seen from the other side. */
export function mirror(comparison: Comparison): Comparison {
  const { side, inA, inB, ...args } = comparison.why.args;
  return {
    ...comparison,
    a: comparison.b, b: comparison.a,
    relation: comparison.relation === 'entails' ? 'entailed-by' : comparison.relation === 'entailed-by' ? 'entails' : comparison.relation,
    conflicts: comparison.conflicts.map((conflict) => ({ ...conflict, aValue: conflict.bValue, bValue: conflict.aValue })),
    slots: comparison.slots.map((slot) => ({ ...slot, a: slot.b, b: slot.a, relation: MIRRORED[slot.relation] })),
    why: {
      code: comparison.why.code === 'more-specific' ? 'more-general' : comparison.why.code === 'more-general' ? 'more-specific' : comparison.why.code,
      args: { ...args, ...(side === undefined ? {} : { side: side === 'a' ? 'b' : side === 'b' ? 'a' : side }), ...(inB === undefined ? {} : { inA: inB }), ...(inA === undefined ? {} : { inB: inA }) },
    },
  };
}

export type { Feature };
