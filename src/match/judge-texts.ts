/** Two texts with all their statements: which of these decide, and what they say. */
import type { ContentWord, Reading, Relation } from '../types.ts';
import { agrees, align, type Alignment } from './align.ts';
import { mayComeAgain, ONE_OCCASION_MS } from './conflict/recurrence.ts';
import { likelyOpposed } from './likely-opposed.ts';
import { LIKELY, likelySame, VERY_LIKELY } from './likely-same.ts';
import { nameOthers, twoOccasions } from './occasions.ts';
import { toldOtherwise } from './passage/told-otherwise.ts';
import { relatePredicates } from './predicates.ts';
import { isOneFigure, mayGiveOneFigure } from './same-figure.ts';
import { scoreByWords, scoreOf, type Score } from './score.ts';
import { statementsOf } from './statements.ts';
import { gapBetween, mainTime } from './times.ts';
import { finalVerdict, isUndecided, verdictOf, type Verdict } from './verdict.ts';

/** What was judged, and how: the texts' main statements, or two others that decide. */
export interface Judged {
  readonly alignment: Alignment;
  readonly verdict: Verdict;
  /** The main statements, where two others decided. */
  readonly main?: Alignment;
}

/** How sure a verdict is: by its own features, where words made it, else by those of the alignment. */
export function scoreOfVerdict({ alignment, verdict, main }: Judged): Score {
  const { features } = verdict;
  return features ? scoreByWords(alignment, verdict, features) : scoreOf(alignment, verdict, main);
}

/**
 * Two texts contradict each other where any two of their statements do; one entails the other where every statement of the other
 * follows from one of its own. The main statements speak first.
 */
export function judgeTexts(a: Reading, b: Reading, asked: boolean): Judged {
  if (!asked && nameOthers(a, b)) return { alignment: align(a, b), verdict: { relation: 'unrelated', why: 'different-participants', args: { slot: 'other' }, conflicts: [], developing: null } };
  const judged = judgeStatements(a, b, asked);
  const two = twoOccasions(a, b, judged.alignment, judged.verdict, asked);
  return two === null ? judged : { alignment: judged.main ?? judged.alignment, verdict: { relation: 'unrelated', why: two, args: two === 'different-participants' ? { slot: 'other' } : {}, conflicts: [], developing: null } };
}

function judgeStatements(a: Reading, b: Reading, asked: boolean): Judged {
  const alignment = align(a, b);
  const main: Judged = { alignment, verdict: finalVerdict(alignment, asked) };
  if (main.verdict.why === 'only-numbers') return main;
  const two = main.verdict.why === 'same-wording' ? null : meanTwo(a, b, main.verdict.relation === 'development');
  if (two) return { alignment, verdict: { relation: 'unrelated', why: two, args: {}, conflicts: [], developing: null } };
  if ((a.further.length === 0 && b.further.length === 0) || main.verdict.relation === 'conflict' || main.verdict.relation === 'development' || main.verdict.why === 'same-wording' || !a.read || !b.read) return main;
  const [xs, ys] = [statementsOf(a), statementsOf(b)];
  const known: Judged[] = [];
  const cellAt = (i: number, j: number): Judged => (known[i * ys.length + j] ??= judgeCell(i === 0 && j === 0 ? alignment : align(xs[i]!, ys[j]!)));
  const rivals: Judged[] = [];
  for (const [i, x] of xs.entries()) {
    for (const [j, y] of ys.entries()) {
      if (!mayRival(x, y)) continue;
      const cell = cellAt(i, j);
      if (isSureRival(cell) && !areOfTwoOccasions(cell.alignment, a, b)) rivals.push(cell);
    }
  }
  const rival = surest(rivals);
  if (rival) return { ...rival, main: alignment, verdict: { ...rival.verdict, args: wordsOf(rival.alignment, alignment) } };
  if (isSupport(main.verdict.relation) || main.verdict.why === 'same-event') return main;
  const held = (cell: Judged, relation: Relation): boolean => cell.verdict.relation === 'equivalent' || cell.verdict.relation === relation;
  const forwards = surestOfEach(ys.length, (j) => xs.map((_, i) => cellAt(i, j)).filter((cell) => held(cell, 'entails')));
  const backwards = surestOfEach(xs.length, (i) => ys.map((_, j) => cellAt(i, j)).filter((cell) => held(cell, 'entailed-by')));
  const decisive = forwards ?? backwards;
  if (!(forwards && backwards) && mayGiveOneFigure(alignment)) {
    const cells = xs.flatMap((x, i) => ys.flatMap((y, j) => ((i > 0 || j > 0) && relatePredicates(x, y) === 'same' ? [cellAt(i, j)] : [])));
    const figure = surest(cells.filter((cell) => isOneFigure(cell.alignment)).map((cell): Judged => ({ ...cell, main: alignment, verdict: { ...cell.verdict, relation: 'compatible', why: 'same-figure', args: {} } })));
    if (figure) return figure;
  }
  if (!decisive) return main;
  const relation: Relation = forwards && backwards ? 'equivalent' : forwards ? 'entails' : 'entailed-by';
  return { alignment: decisive.alignment, main: alignment, verdict: { ...decisive.verdict, relation, why: relation === 'equivalent' ? 'all-same' : 'says-also', args: wordsOf(decisive.alignment, alignment) } };
}

/** Whether the times of two statements are so far apart that they tell of two events. */
function areFarApart(a: Reading, b: Reading): boolean {
  const [x, y] = [mainTime(a), mainTime(b)];
  return x !== null && y !== null && gapBetween(x.interval, y.interval) > ONE_OCCASION_MS;
}

/**
 * Whether two statements, at least one of them told in passing and without a date, are of two occasions by the dates of the rest of their
 * texts. What happens once in all time ("who was born in Leeds") need not be of the rest's day, unless neither has a date.
 */
function areOfTwoOccasions({ a: x, b: y }: Alignment, a: Reading, b: Reading): boolean {
  const [passingX, passingY] = [isUndatedEvent(x), isUndatedEvent(y)];
  if (!passingX && !passingY) return false;
  if (!(passingX && passingY) && ![x, y].every(({ predicate }) => predicate?.value.kind === 'event' && mayComeAgain(predicate.value.concept, Infinity))) return false;
  return areFarApart(passingX ? a : x, passingY ? b : y);
}

/** "ruled on the charges against X, who was acquitted": what is told of in passing, without a date, is of the day of the rest. */
function isUndatedEvent({ predicate, times }: Reading): boolean {
  return times.length === 0 && predicate?.value.kind === 'event';
}

/**
 * What says that the texts tell by two events which one they mean, or null: "the takeover that was announced in 2013" and "… in 2017",
 * "the ferry that sank off Homs" and "… off Hama". As with the places of main statements, a guess is enough to raise no alarm.
 * Nothing develops from "the earthquake that struck Homs in 2006" to "… that struck Hama in 1998" either.
 */
function meanTwo(a: Reading, b: Reading, develops: boolean): 'different-time' | 'different-place' | null {
  let found: 'different-place' | null = null;
  for (const x of a.further) {
    const [one, another] = [tellsWhich(x, a), develops && x.predicate?.value.kind === 'event'];
    if (!one && !another) continue;
    for (const y of b.further) {
      const which = one && tellsWhich(y, b);
      if (!which && !another) continue;
      const { predicate, time, place, subject, object, adjuncts } = align(x, y);
      if (predicate !== 'same' && predicate !== 'narrower' && predicate !== 'broader') continue;
      if (!which) {
        if (areFarApart(x, y) && [subject, object, place].some(({ relation }) => relation === 'disjoint')) return 'different-time';
        continue;
      }
      const elsewhere = place.relation === 'disjoint' || adjuncts.some((one) => one.role === 'place' && one.relation.relation === 'disjoint' && one.a.proper && one.b.proper);
      if (areFarApart(x, y) || (time === 'disjoint' && elsewhere)) return 'different-time';
      if (elsewhere) found = 'different-place';
    }
  }
  return found;
}

/** Whether two texts, of which each {@link tellsWhichItMeans}, mean two by that. */
export function areOfTwoMatters(a: Reading, b: Reading): boolean {
  return meanTwo(a, b, false) !== null;
}

/** Whether a text tells by an event of its own which one it means. */
export function tellsWhichItMeans(reading: Reading): boolean {
  return reading.further.some((one) => tellsWhich(one, reading));
}

/** It stands there to tell which one is meant; or it tells the event of the main statement a second time, with its date. */
function tellsWhich(further: Reading, { predicate }: Reading): boolean {
  const concept = predicate?.value.concept ?? null;
  return further.identifying || (concept !== null && further.predicate?.value.concept === concept);
}

function judgeCell(alignment: Alignment): Judged {
  return { alignment, verdict: verdictOf(alignment) };
}

/** Whether two statements could be sure rivals: told before they are laid side by side. */
function mayRival(x: Reading, y: Reading): boolean {
  return !x.identifying && !y.identifying && relatePredicates(x, y) !== 'different';
}

/** A conflict between statements other than the main ones must be of the same persons or things, and neither may merely tell which one is meant. */
function isSureRival({ alignment, verdict }: Judged): boolean {
  if (verdict.relation !== 'conflict') return false;
  const { a, b, subject, object } = alignment;
  if (a.identifying || b.identifying) return false;
  // "42 °C in Nice" and "40 °C in Nice": what is measured at a place is of nobody
  if (a.subject === null && b.subject === null && a.object === null && b.object === null) return alignment.place.relation === 'same';
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

/** The least sure of the surest of each of so many groups, since all must hold; null where a group is empty. */
function surestOfEach(groups: number, group: (at: number) => readonly Judged[]): Judged | null {
  let least: Judged | null = null;
  for (let at = 0; at < groups; at++) {
    const one = surest(group(at));
    if (one === null) return null;
    if (least === null || scoreOfVerdict(one).confidence < scoreOfVerdict(least).confidence) least = one;
  }
  return least;
}

/** Two texts that somebody asks about are likely enough of one matter for their words to tell; of all claims of a workspace, too many share their words. */
export function judgeAsked(a: Reading, b: Reading, wordingOf: (reading: Reading) => readonly ContentWord[]): Judged {
  const judged = judgeByAll(a, b, wordingOf);
  const mayHoldAll = HELD_BY_SLOTS.has(judged.verdict.why);
  if (!isOpenToWords(judged) && !mayHoldAll) return judged;
  const otherwise = toldOtherwise(a, b, wordingOf(a), wordingOf(b), mayHoldAll);
  return otherwise ? { alignment: align(a, b), verdict: { relation: 'conflict', why: 'conflict', args: {}, conflicts: otherwise.conflicts, developing: null, features: otherwise.features } } : judged;
}

/** The slots hold all that the one says, which may leave out a word that turns it round: "the *worst* star" for "the greatest". */
const HELD_BY_SLOTS: ReadonlySet<string> = new Set(['more-specific', 'more-general', 'near-same-wording', 'all-same', 'says-also']);

/** Nothing was found, or words alone found that the one holds the other. */
function isOpenToWords({ verdict: { relation, why } }: Judged): boolean {
  return relation === 'unrelated' || relation === 'compatible' || why === 'likely-same' || why === 'holds-the-words';
}

function judgeByAll(a: Reading, b: Reading, wordingOf: (reading: Reading) => readonly ContentWord[]): Judged {
  const judged = judgeTexts(a, b, true);
  const { relation, why } = judged.verdict;
  if (relation !== 'unrelated' && relation !== 'compatible' && why !== 'holds-the-words') return judged;
  const alignment = align(a, b);
  const bySlots = verdictOf(alignment);
  const apart = alignment.place.relation === 'disjoint' || alignment.time === 'disjoint';
  const bothLong = Math.min(a.content.length, b.content.length) >= LONG;
  const undecided = isUndecided(bySlots, alignment, true) || (bySlots.why === 'one-event-of-many' && !apart);
  // "X denies the claim that …": that both were understood says nothing of whether the one turns the other down
  const opposed = undecided || bySlots.why === 'different-predicate' ? likelyOpposed(alignment, wordingOf(a), wordingOf(b)) : null;
  if (opposed) return { alignment, verdict: { relation: 'conflict', why: 'conflict', args: {}, conflicts: opposed.conflicts, developing: null, features: opposed.features } };
  // In two long sentences the main clause is not all that they tell: where nearly every word is shared, what differs in it is the telling.
  const found = undecided || bothLong ? likelySame(alignment, wordingOf(a), wordingOf(b), undecided ? LIKELY : VERY_LIKELY) : null;
  if (found) return { alignment, verdict: { relation: found.relation, why: 'likely-same', args: {}, conflicts: [], developing: null, features: found.features } };
  return why === 'holds-the-words' ? { alignment, verdict: bySlots } : judged;
}


/** Content words from which on a text tells more than its main clause. */
const LONG = 10;
