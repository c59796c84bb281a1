/** Which events can come again for the same ones, so that two dates far apart tell of two of them. */
import type { Participant, TimeInterval } from '../../types.ts';
import { gapBetween } from '../times.ts';

/**
 * Concepts of what befalls one thing once in all time: whatever lies between two dates, one of them is wrong. All other events that
 * the lexicon calls once ("win", "arrest", "capture") happen once on one occasion, and a year later there may be another.
 */
const ONCE_EVER: ReadonlySet<string> = new Set([
  'be-born', 'kill', 'assassinate', 'murder', 'behead', 'commit-suicide', 'drown', 'execute', 'bury', 'cremate', // a life
  'marry', 'adopt-child', 'graduate', 'retire', // in a life, nearly always
  'found', 'open', 'dissolve-body', 'design', 'invent', 'discover', 'build', 'complete', 'premiere', 'release-work', 'publish', 'write', 'compose', 'paint', 'direct', // a work, a body, what has a name and a beginning
  'sink', 'sink-ship', 'shoot-down', 'crash', 'derail', 'launch-rocket', 'become-extinct', 'declare-independence', 'go-public', 'rename',
]);

/** Two dates of one occasion are seldom further apart than this: a war's chronicle errs by days, a court's by weeks. Chosen by hand. */
export const ONE_OCCASION_MS = 60 * 86_400_000;

/** Those of them that befall another in another year, where nobody is named: "the floods in Ash took 83 lives" in 2002, and 58 in 1992. */
const BEFALLS_OTHERS: ReadonlySet<string> = new Set(['kill', 'assassinate', 'murder', 'behead', 'drown', 'execute', 'bury', 'sink', 'sink-ship', 'shoot-down', 'crash', 'derail']);

/** A season's outbreak or strike, and that of another year. */
const ANOTHER_YEAR_MS = 270 * 86_400_000;
/** What has a name begins once; an outbreak, a strike, talks begin again. */
const ONCE_FOR_NAMED: ReadonlySet<string> = new Set(['begin', 'end']);

/** Whether an event of this concept may have come twice to this target (left out: to something named), with this much time (ms) between the nearest ends of the two dates. */
export function mayComeAgain(concept: string | null, gap: number, target: readonly Participant[] = []): boolean {
  if (concept !== null && ONCE_EVER.has(concept)) return BEFALLS_OTHERS.has(concept) && !target.every(({ proper }) => proper) && gap > ANOTHER_YEAR_MS;
  if (concept !== null && ONCE_FOR_NAMED.has(concept)) return !target.every(({ proper }) => proper) && gap > ANOTHER_YEAR_MS;
  return gap > ONE_OCCASION_MS;
}

/**
 * Whether two dates of what happens once to an unnamed thing ("the dam near Morava, completed on …") are of two such things: more than a season
 * apart, each to the day, and unlike in day and year. Who errs by a year has the day right.
 */
export function areOfTwoThings(x: TimeInterval, y: TimeInterval, target: readonly Participant[]): boolean {
  if (target.every(({ proper }) => proper) || gapBetween(x, y) <= ANOTHER_YEAR_MS) return false;
  return [x, y].every(({ start, end }) => end - start <= ONE_DAY_MS) && dayOfYear(x) !== dayOfYear(y);
}

const ONE_DAY_MS = 86_400_000;

function dayOfYear({ start }: TimeInterval): string {
  return new Date(start).toISOString().slice(5, 10);
}

/** "the new bridge": what was new at two times far apart is two things, however each of them is told. */
export function isNew({ proper, modifiers }: Participant): boolean {
  return !proper && modifiers.includes('new');
}

const AGAIN = /^re(?:capture|take|conquer|gain|occupy|open|elect|launch|start|enter|join|appoint|arrest)/u;

/** "captured" and "recaptured", "opened" and "reopened": the second is another event. */
export function isAgain({ lemma }: { readonly lemma: string }): boolean {
  return AGAIN.test(lemma);
}
