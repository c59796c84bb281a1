/** What of a claim a draft must hold to count as the same: its numbers, its dates, its main names, and some of its words. */
import type { Participant, Reading, TimeInterval } from '../../../src/types.ts';
import { foldName } from '../../../src/values/name-fold.ts';

const DAY_MS = 86_400_000;
/** Share of the claim's content words that the draft must have: without it, any draft of the paragraph would do for a claim without figures. */
const SHARED_WORDS = 1 / 3;
/** From so many main names on a claim is a list, which several drafts may hold between them. */
const LIST = 4;

export interface Facts {
  readonly reading: Reading;
  /** Intervals of its numbers as text. */
  readonly numbers: readonly string[];
  readonly dates: readonly TimeInterval[];
  /** Each by its keys and folded spellings. */
  readonly names: readonly (readonly string[])[];
  readonly keys: ReadonlySet<string>;
}

/** `spellings`: all folded names of a registry entity, by key. */
export function factsOf(reading: Reading, spellings: ReadonlyMap<string, readonly string[]>): Facts {
  const main = [...(reading.subject?.value ?? []), ...(reading.object?.value ?? [])].filter((participant) => participant.proper);
  return {
    reading,
    numbers: [...new Set(reading.quantities.map(({ value: { quantity } }) => `${quantity.dimension} ${quantity.interval.low} ${quantity.interval.high}`))],
    dates: reading.times.map(({ value }) => value.interval).filter(({ start, end }) => Number.isFinite(start) || Number.isFinite(end)),
    names: main.map((participant) => spellingsOf(participant, spellings)).filter((names) => names.length > 0),
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

/** Whether one draft, or for a list several, say what the claim says. */
export function isCovered(claim: Facts, drafts: readonly Facts[]): boolean {
  if (drafts.some((draft) => covers(draft, claim, claim.names))) return true;
  return claim.names.length >= LIST && claim.names.every((name) => drafts.some((draft) => covers(draft, claim, [name])));
}

/** What keeps the nearest draft from covering a claim, for a person who looks for the cause. */
export function nearestMiss(claim: Facts, drafts: readonly Facts[]): string {
  const lacks = drafts.map((draft) => {
    const text = ` ${foldName(draft.reading.text)} `;
    const missing = [
      ...claim.numbers.filter((number) => !draft.numbers.includes(number)),
      ...claim.dates.filter((date) => !draft.dates.some((other) => sameDate(date, other))).map(() => 'date'),
      ...claim.names.filter((spelled) => !spelled.some((name) => draft.keys.has(name) || text.includes(` ${name} `) || text.includes(` ${name}s `))).map((spelled) => spelled.at(-1)!),
      ...(sharedWords(draft, claim) >= SHARED_WORDS ? [] : ['words']),
    ];
    return { missing, words: sharedWords(draft, claim), text: draft.reading.text };
  });
  const best = lacks.sort((a, b) => a.missing.length - b.missing.length || b.words - a.words)[0];
  return best === undefined ? 'no draft in the paragraph' : `lacks ${best.missing.join(', ')}: ${best.text}`;
}

/** Whether a draft holds the numbers and dates of a claim, the names given, and enough of its words. */
export function covers(draft: Facts, claim: Facts, names: Facts['names'] = claim.names): boolean {
  const text = ` ${foldName(draft.reading.text)} `;
  return (
    claim.numbers.every((number) => draft.numbers.includes(number)) &&
    claim.dates.every((date) => draft.dates.some((other) => sameDate(date, other))) &&
    names.every((spelled) => spelled.some((name) => draft.keys.has(name) || text.includes(` ${name} `) || text.includes(` ${name}s `))) &&
    sharedWords(draft, claim) >= SHARED_WORDS
  );
}

/** The same finite ends, or one within the other and no more than a day, a month or a year apart as the finer of them says. */
function sameDate(a: TimeInterval, b: TimeInterval): boolean {
  if (!Number.isFinite(a.start) || !Number.isFinite(a.end) || !Number.isFinite(b.start) || !Number.isFinite(b.end)) {
    const [x, y] = [[a.start, a.end], [b.start, b.end]].map((ends) => ends.filter(Number.isFinite));
    return x!.some((end) => y!.some((other) => Math.abs(end - other) <= DAY_MS));
  }
  const overlap = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const [longer, shorter] = [Math.max(a.end - a.start, b.end - b.start), Math.min(a.end - a.start, b.end - b.start)];
  return overlap > 0 && (longer <= DAY_MS || shorter >= longer / 3);
}

function sharedWords(draft: Facts, claim: Facts): number {
  const words = new Set(draft.reading.content);
  const shared = claim.reading.content.filter((word) => words.has(word)).length;
  return claim.reading.content.length === 0 ? 1 : shared / claim.reading.content.length;
}
