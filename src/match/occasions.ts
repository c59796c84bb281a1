/**
 * Two texts as wholes: whether what they name and the days that they give, wherever these stand, show that they tell of two occasions.
 * The slots hold who and where of a statement; "the cost of living in Narora", "because of the fire on 18 May", "was elected mayor of Dunholm" say
 * which matter it is beside them. An archive has a thousand fires, elections and bids, and most of what sets them apart stands there.
 */
import type { ConflictType, Participant, Reading } from '../types.ts';
import { agrees, type Alignment } from './align.ts';
import { ONE_OCCASION_MS } from './conflict/recurrence.ts';
import { relateParticipants } from './participants.ts';
import { relatePredicates } from './predicates.ts';
import { gapBetween, mainTime } from './times.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether two texts name nothing in common, and each names something where, of or for which the matter is, or gives days of another season: told before anything else is looked at, and so it is
 * asked of nearly all pairs of claims. Two captors of one town name the town; who is told to be anything of two different towns does not contradict.
 */
export function nameOthers(a: Reading, b: Reading): boolean {
  const [some, others] = [a.setting.names, b.setting.names];
  if (some.length === 0 || others.length === 0) return false;
  for (const one of some) for (const other of others) if (one.keys[0] === other.keys[0]) return false;
  if ((placedNames(a) & placedNames(b)) === 0 && !areFarApart(a, b)) return false;
  for (const one of some) for (const other of others) if (mayMean(one, other)) return false;
  return true;
}

/** Whether two names may be of one thing, of a thing and its part, or of a country and whoever leads it. */
export function mayMean(a: Participant, b: Participant): boolean {
  return mayMeet(a, b) || isOfCountry(a, b);
}

/** "Assad" and "Syria": a country may stand for whoever leads it. */
function isOfCountry(a: Participant, b: Participant): boolean {
  return isCountry(a) !== isCountry(b) && a.type !== 'place' && b.type !== 'place';
}

/** Behind which prepositions a text's names stand, of those that tell where or of or for what something is: a bit for each. A cache, not a state: the same reading has the same. */
const PLACED = new WeakMap<Reading, number>();

export function placedNames(reading: Reading): number {
  const known = PLACED.get(reading);
  if (known !== undefined) return known;
  let bits = 0;
  for (const one of reading.setting.names) {
    const before = prepositionOf(one, reading);
    if (before === WHERE || before === OF || before === FOR) bits |= 1 << before;
  }
  PLACED.set(reading, bits);
  return bits;
}

/** What shows that two related texts tell of two occasions, or null. `asked`: somebody laid the two side by side, so that "the gunman", arrested near Tulsa or near Dallas, is one. */
export function twoOccasions(a: Reading, b: Reading, alignment: Alignment, verdict: Verdict, asked: boolean): 'different-participants' | 'different-time' | null {
  if (verdict.relation === 'unrelated' || verdict.relation === 'compatible' || verdict.why === 'same-wording') return null;
  const far = areFarApart(a, b);
  if (far && verdict.relation !== 'development' && (verdict.relation !== 'conflict' || isOfItsDay(alignment, verdict))) return 'different-time';
  const disputed = disputedIn(alignment, verdict);
  const [some, others] = [namesBeside(a, disputed), namesBeside(b, disputed)];
  const agreed = agreedIn(alignment);
  const [onlySome, onlyOthers] = [some.filter((one) => !isOf(one, agreed) && !meetsAny(one, others)), others.filter((one) => !isOf(one, agreed) && !meetsAny(one, some))];
  const shared = some.length > onlySome.length;
  // "the new bridge in Morava", "the new bridge in Orlik": where it is tells which one it is, unless they name something else in common; a man does not stay where he is
  if (!shared && verdict.conflicts.some(({ type }) => type === 'place')) return asked || isPerson(alignment) || isNamed(alignment) ? null : 'different-participants';
  if (onlySome.length === 0 || onlyOthers.length === 0) return null;
  const byTime = verdict.conflicts.some(({ type }) => type === 'time');
  if (far && !byTime) return 'different-time';
  // On another day somebody was elected mayor of another town; on one day two firms let people go in one. But who died in Nice may have begun in Marseille.
  if (shared && !byTime && !some.filter((one) => !onlySome.includes(one)).every((one) => isPlaceOf(one, a))) return null;
  const [mine, theirs] = shared ? [onlySome.filter((one) => !isAside(one, a, alignment.a)), onlyOthers.filter((one) => !isAside(one, b, alignment.b))] : [onlySome, onlyOthers];
  return mine.some((one) => theirs.some((other) => standAlike(one, a, other, b, shared))) ? 'different-participants' : null;
}

/** Whether whoever or whatever the statements are about has a name of its own. */
function isNamed({ a, b }: Alignment): boolean {
  return [a, b].some(({ subject, object }) => [...(subject?.value ?? []), ...(object?.value ?? [])].some(({ proper }) => proper));
}

/** Whether it is somebody, by no name, whom the statements are about. */
function isPerson({ a, b }: Alignment): boolean {
  return [a, b].every(({ subject, object }) => (object ?? subject)?.value.some(({ keys, within }) => within.includes(PERSON) || keys.includes(PERSON)) === true);
}

const PERSON = 'noun:person';

/** Whether all days that the two texts give are too far apart for one occasion; not where one gives none. */
export function areFarApart({ setting: a }: Reading, { setting: b }: Reading): boolean {
  if (a.dates.length === 0 || b.dates.length === 0) return false;
  return a.dates.every((x) => b.dates.every((y) => gapBetween(x, y) > ONE_OCCASION_MS));
}

/** A conflict about an event or a count of which one text gives the time only around it: it is of that time. */
function isOfItsDay({ a, b }: Alignment, { conflicts, why }: Verdict): boolean {
  if (why === 'conflict' && a.predicate !== null && b.predicate !== null && relatePredicates(a, b) === 'different') return true; // found in the words alone
  if (conflicts.some(({ type }) => type === 'time') || (mainTime(a) !== null && mainTime(b) !== null)) return false;
  return [a, b].every(({ predicate }) => predicate?.value.kind === 'event' || predicate?.value.kind === 'count');
}

const DISPUTED: Readonly<Partial<Record<ConflictType, 'subject' | 'object' | 'place' | 'both'>>> = { actor: 'subject', identity: 'both', attribute: 'both', place: 'place' };

/** What the two contradict each other in: names of it tell nothing of whether they mean one matter. */
function disputedIn({ a, b, swapped }: Alignment, { conflicts }: Verdict): readonly Participant[] {
  return conflicts.flatMap(({ type }) => {
    const part = DISPUTED[type];
    if (part === undefined) return [];
    if (part === 'place') return [...a.places, ...b.places].map(({ value }) => value);
    const subjects = [...(a.subject?.value ?? []), ...((swapped ? b.object : b.subject)?.value ?? [])];
    return part === 'subject' ? subjects : [...subjects, ...(a.object?.value ?? []), ...((swapped ? b.subject : b.object)?.value ?? [])];
  });
}

/** Who and what the two agree in, whatever it is called in either ("Assad" and "Syria"). */
function agreedIn({ a, b, swapped, subject, object }: Alignment): readonly Participant[] {
  const subjects = agrees(subject.relation) ? [...(a.subject?.value ?? []), ...((swapped ? b.object : b.subject)?.value ?? [])] : [];
  return agrees(object.relation) ? [...subjects, ...(a.object?.value ?? []), ...((swapped ? b.subject : b.object)?.value ?? [])] : subjects;
}

function namesBeside({ setting }: Reading, disputed: readonly Participant[]): readonly Participant[] {
  return disputed.length === 0 ? setting.names : setting.names.filter((one) => !isOf(one, disputed));
}

/** Whether a name is that of one of these, or stands in its phrase. */
function isOf({ keys }: Participant, those: readonly Participant[]): boolean {
  return those.some((other) => keys.some((key) => other.keys.includes(key) || other.modifiers.includes(key)));
}

function meetsAny(one: Participant, others: readonly Participant[]): boolean {
  return others.some((other) => mayMeet(one, other));
}

/** Whether two names may be of one thing, or of a thing and its part. */
function mayMeet(a: Participant, b: Participant): boolean {
  const { relation, guess } = relateParticipants(a, b);
  if (relation === 'disjoint') return guess && (isCountry(a) || isCountry(b)) && a.type !== 'person' && b.type !== 'person'; // a town that no table knows may lie in it
  // "Karo Foods" and "Lind Foods" share what firms are called
  return relation !== 'overlap' || !guess || a.head.split(' ')[0] === b.head.split(' ')[0];
}

function isCountry({ keys: [key] }: Participant): boolean {
  return key?.startsWith('country:') ?? false;
}

/** Named in a clause of its own, which tells something else: "who was born in Leeds, resigned". */
function isAside({ span }: Participant, { text, further }: Reading, judged: Reading): boolean {
  return further.some((one) => {
    if (one === judged || one.identifying || one.text.length >= text.length) return false;
    const start = text.indexOf(one.text);
    return start >= 0 && start <= span.start && span.start < start + one.text.length;
  });
}

/** Told as where something is. */
function isPlaceOf(one: Participant, reading: Reading): boolean {
  return one.type === 'place' || prepositionOf(one, reading) === WHERE;
}

/** Places among the prepositions of {@link PREPOSITION}. */
const [WHERE, OF, FOR] = [0, 1, 3];

/** Where a name stands, by the word before it: all that say where are one. */
const PREPOSITION = /\b(?:(in|at|off|near|outside)|(of)|(from)|(for)|(against)|(to)) (?:the )?$/u;

/** "mayor of Dunholm", "mayor of Quinmouth": behind the same preposition; where the texts share no name, also behind none. */
function standAlike(one: Participant, reading: Reading, other: Participant, otherReading: Reading, shared: boolean): boolean {
  const before = prepositionOf(one, reading);
  return before === prepositionOf(other, otherReading) && (before !== NONE || !shared);
}

const NONE = -1;

/** Which of the kinds of prepositions stands before the name; NONE: none. */
function prepositionOf({ text: name, span }: Participant, { text }: Reading): number {
  const at = text.toLowerCase().indexOf(name.toLowerCase(), span.start);
  return PREPOSITION.exec(text.slice(0, at < 0 ? span.start : at))?.slice(1).findIndex((one) => one !== undefined) ?? NONE;
}
