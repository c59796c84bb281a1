/** What of a claim a draft must hold to count as the same: its numbers, its dates, its main names, and some of its words. */
import type { Participant, Reading, TimeInterval } from '../../../src/types.ts';
import { foldName } from '../../../src/values/name-fold.ts';

const DAY_MS = 86_400_000;
/** Share of the claim's content words that the draft must have: without it, any draft of the paragraph would do for a claim without figures. */
const SHARED_WORDS = 1 / 3;
export interface Facts {
  readonly reading: Reading;
  /** Intervals of its numbers as text. */
  readonly numbers: readonly string[];
  readonly dates: readonly TimeInterval[];
  /** Main names, each by its keys and folded spellings. */
  readonly names: readonly (readonly string[])[];
  /** The same by slot: those of the subject, those of the object. */
  readonly slots: readonly (readonly (readonly string[])[])[];
  readonly keys: ReadonlySet<string>;
}

/** `spellings`: all folded names of a registry entity, by key. */
export function factsOf(reading: Reading, spellings: ReadonlyMap<string, readonly string[]>): Facts {
  const slots = [reading.subject?.value ?? [], reading.object?.value ?? []].map((slot) => slot.filter((participant) => participant.proper).map((participant) => spellingsOf(participant, spellings)).filter((names) => names.length > 0));
  return {
    reading,
    numbers: [...new Set(reading.quantities.map(({ value: { quantity } }) => `${quantity.dimension} ${quantity.interval.low} ${quantity.interval.high}`))],
    dates: reading.times.map(({ value }) => value.interval).filter(({ start, end }) => Number.isFinite(start) || Number.isFinite(end)),
    names: slots.flat(),
    slots,
    keys: keysOf(reading),
  };
}

/** All ways to write a name: of the registry's entity, or of the name itself; of a part ("most of Aleppo"), those of the whole. Empty for what is no name. */
function spellingsOf(participant: Participant, spellings: ReadonlyMap<string, readonly string[]>): string[] {
  const keys = participant.keys.map((key) => key.replace(/^(?:part:[^:]*:|led:)/, ''));
  const names = keys.flatMap((key) => [...(spellings.get(key) ?? []), ...(key.startsWith('name:') ? [key.slice(5)] : []), ...(key.startsWith('country:') ? [key.slice(8).replaceAll('-', ' ')] : [])]);
  return names.length === 0 ? [] : [...new Set([...keys, ...names])];
}

/** Keys and spellings of everyone and everything that a reading speaks of. */
function keysOf({ subject, object, adjuncts, places, attribution }: Reading): ReadonlySet<string> {
  const all = [...(subject?.value ?? []), ...(object?.value ?? []), ...adjuncts.map(({ value }) => value.participant), ...places.map(({ value }) => value), ...attribution.value];
  return new Set(all.flatMap((participant) => participant.keys.map((key) => key.replace(/^(?:part:[^:]*:|led:)/, ''))));
}

/** Whether one draft says what the claim says; or, where a slot of the claim lists several names, several drafts with one of them each, and all else. */
export function isCovered(claim: Facts, drafts: readonly Facts[]): boolean {
  if (drafts.some((draft) => covers(draft, claim, claim.names))) return true;
  return claim.slots.some((list, i) => list.length > 1 && list.every((name) => {
    // the words of the others on the list are theirs to say
    const others = new Set(list.filter((other) => other !== name).flatMap((spelled) => spelled.flatMap((one) => one.split(/[ -]/))));
    return drafts.some((draft) => covers(draft, claim, [name, ...claim.slots.flatMap((other, k) => (k === i ? [] : other))], others));
  }));
}

/** What keeps the nearest draft from covering a claim, for a person who looks for the cause. */
export function nearestMiss(claim: Facts, drafts: readonly Facts[]): string {
  const lacks = drafts.map((draft) => {
    const text = ` ${foldName(draft.reading.text)} `;
    const missing = [
      ...claim.numbers.filter((number) => !draft.numbers.includes(number)),
      ...claim.dates.filter((date) => !(draft.dates.some((other) => sameDate(date, other)) || isOfNamedEvent(date, claim.reading.text, draft.reading.text))).map(() => 'date'),
      ...claim.names.filter((spelled) => !spelled.some((name) => draft.keys.has(name) || text.includes(` ${name} `) || text.includes(` ${name}s `))).map((spelled) => spelled.at(-1)!),
      ...(sharedWords(draft, claim) >= SHARED_WORDS ? [] : ['words']),
    ];
    return { missing, words: sharedWords(draft, claim), text: draft.reading.text };
  });
  const best = lacks.sort((a, b) => a.missing.length - b.missing.length || b.words - a.words)[0];
  return best === undefined ? 'no draft in the paragraph' : `lacks ${best.missing.join(', ')}: ${best.text}`;
}

/** Whether a draft holds the numbers and dates of a claim, the names given, and enough of its words. */
export function covers(draft: Facts, claim: Facts, names: Facts['names'] = claim.names, others: ReadonlySet<string> = new Set()): boolean {
  const text = ` ${foldName(draft.reading.text)} `;
  return (
    claim.numbers.every((number) => draft.numbers.includes(number) || namesSpan(number, claim.reading.text, draft.reading.text)) &&
    claim.dates.every((date) => draft.dates.some((other) => sameDate(date, other)) || isOfNamedEvent(date, claim.reading.text, draft.reading.text)) &&
    names.every((spelled) => spelled.some((name) => draft.keys.has(name) || text.includes(` ${name} `) || text.includes(` ${name}s `))) &&
    sharedWords(draft, claim, others) >= SHARED_WORDS
  );
}

/** "the offensive of November 2024": a date that only tells which event is meant is held by a draft that calls it "the 2024 Oldport offensive". */
function isOfNamedEvent({ start }: TimeInterval, claim: string, draft: string): boolean {
  const year = Number.isFinite(start) ? String(new Date(start).getUTCFullYear()) : '';
  const event = [...claim.matchAll(/\b(\p{Ll}+) of (?:\d{1,2} )?(?:\p{Lu}\p{Ll}+ )?(\d{4})\b/gu)].find((match) => match[2] === year)?.[1];
  return event !== undefined && new RegExp(`\\b${year} (?:[\\p{L}-]+ ){0,3}${event}\\b`, 'u').test(draft);
}

/** The same finite ends, the draft's within the claim's, or the claim's within one of the draft's that is not much longer. */
function sameDate(claim: TimeInterval, draft: TimeInterval): boolean {
  const [a, b] = [claim, draft];
  if (!Number.isFinite(a.start) || !Number.isFinite(a.end) || !Number.isFinite(b.start) || !Number.isFinite(b.end)) {
    const [x, y] = [[a.start, a.end], [b.start, b.end]].map((ends) => ends.filter(Number.isFinite));
    return x!.some((end) => y!.some((other) => Math.abs(end - other) <= DAY_MS));
  }
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (draft.start >= claim.start && draft.end <= claim.end) return true;
  const [longer, shorter] = [Math.max(a.end - a.start, b.end - b.start), Math.min(a.end - a.start, b.end - b.start)];
  return overlap > 0 && (longer <= DAY_MS || shorter >= longer / 3);
}

const SPAN = /\b(\d+|a few|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (hour|day|week|month|year)s?\b/giu;

/** "within ten hours" is held by "during the first ten hours", which is read as a time: the same span, in the same words. */
function namesSpan(number: string, claim: string, draft: string): boolean {
  if (!number.startsWith('duration ')) return false;
  const spans = (text: string): string[] => [...text.matchAll(SPAN)].map((match) => `${match[1]!.toLowerCase()} ${match[2]!.toLowerCase()}`);
  const [own, ...further] = spans(claim);
  return own !== undefined && further.length === 0 && spans(draft).includes(own);
}

function sharedWords(draft: Facts, claim: Facts, others: ReadonlySet<string> = new Set()): number {
  const words = new Set(draft.reading.content);
  const content = claim.reading.content.filter((word) => !others.has(word));
  const shared = content.filter((word) => words.has(word)).length;
  return content.length === 0 ? 1 : shared / content.length;
}
