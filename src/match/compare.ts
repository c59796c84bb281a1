/** Two readings → Comparison: align, look for conflicts, ask whether the world moved on, else say how they agree. */
import type { Comparison, Conflict, ContentWord, Reading, SlotComparison, SlotName, SlotRelation } from '../types.ts';
import type { FoundPair } from '../values/memory.ts';
import type { Alignment } from './align.ts';
import { showParticipants, showPredicate } from './conflict/show.ts';
import { judgeAsked, judgeTexts, scoreOfVerdict, type Judged } from './judge-texts.ts';
import { isWordingTelling, sameText } from './likeness.ts';
import { mirror } from './mirror.ts';
import { relatePredicates } from './predicates.ts';
import { resolveReferences } from './references.ts';
import type { Score } from './score.ts';
import { statementsOf } from './statements.ts';
import { mainTime } from './times.ts';
import type { Verdict } from './verdict.ts';

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

/** As {@link compareReadings}, but null where the two are unrelated: most pairs are, and then nothing is laid out. */
export function compareRelated(a: Reading, b: Reading): Comparison | null {
  return related(a, b, toComparison);
}

/** What is found of two readings, without how each slot stood; null where the two are unrelated. */
export function findRelated(a: Reading, b: Reading): FoundPair | null {
  return related(a, b, (judged) => comparison(judged.alignment, judged.verdict, { confidence: scoreOfVerdict(judged).confidence, features: [] }, []));
}

function related(a: Reading, b: Reading, toResult: (judged: Judged) => Comparison): Comparison | null {
  if (!mayBeRelated(a, b)) return null;
  const straight = inOrder(a, b);
  const judged = straight ? judgeTexts(a, b, false) : judgeTexts(b, a, false);
  if (judged.verdict.relation === 'unrelated') return null;
  return straight ? toResult(judged) : mirror(toResult(judged));
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

function toComparison(judged: Judged): Comparison {
  return comparison(judged.alignment, judged.verdict, scoreOfVerdict(judged), slotsOf(judged.alignment));
}

/** A verdict on two aligned readings, laid out slot by slot. */
export function layOut(alignment: Alignment, verdict: Verdict, score: Score): Comparison {
  return comparison(alignment, verdict, score, slotsOf(alignment));
}

function comparison(alignment: Alignment, verdict: Verdict, score: Score, slots: readonly SlotComparison[]): Comparison {
  const { a, b } = alignment;
  return {
    a: a.claim, b: b.claim,
    relation: verdict.relation,
    conflicts: verdict.conflicts.map(({ type, slot, aValue, bValue }): Conflict => ({ type, slot, aValue, bValue })),
    developing: verdict.developing,
    confidence: Math.round(score.confidence * 1e6) / 1e6,
    slots,
    features: score.features,
    why: { code: verdict.why, args: verdict.args },
    withinSource: isWithinSource(a, b),
    ruling: null,
  };
}

/** Whether one speaker of one source says both. */
export function isWithinSource(a: Reading, b: Reading): boolean {
  return a.source === b.source && a.source !== '' && a.speaker === b.speaker;
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
