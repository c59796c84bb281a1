/** What one source tells, by the words of its claims: so that a denial in one account can be laid beside what another tells. */
import levenshtein from 'fast-levenshtein';
import type { MeaningOfAnyPart, Participant, Reading } from '../../types.ts';

/** What the lexicon knows of a word, as any part of speech. */
export type MeaningsOf = (word: string) => MeaningOfAnyPart;

/** A claim with the words that tell what it is about. */
export interface Told {
  readonly reading: Reading;
  /** Content words ({@link Reading.content}), those of who said it left out. */
  readonly words: readonly string[];
  /** Those among them that are names, or parts of names. */
  readonly names: ReadonlySet<string>;
}

export interface Account {
  readonly source: string;
  readonly claims: readonly Told[];
  /** The same by the ids of the claims. */
  readonly told: ReadonlyMap<string, Told>;
  /** In how many of the claims each word stands. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Lays out the claims of one source, in the order of their ids; those in a language that is not read tell nothing. Null for a headline, which is compared as one (`../headlines/`). */
export function layOutAccount(source: string, readings: readonly Reading[]): Account | null {
  if (readings.length === 1 && readings[0]!.headline !== null) return null;
  const claims = readings.filter(({ read }) => read).map(layOutClaim).sort((x, y) => (x.reading.claim < y.reading.claim ? -1 : 1));
  const counts = new Map<string, number>();
  for (const { words } of claims) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { source, claims, told: new Map(claims.map((one) => [one.reading.claim, one])), counts };
}

function layOutClaim(reading: Reading): Told {
  const about = participantsOf(reading);
  const said = new Set(reading.attribution.value.flatMap(wordsOf));
  for (const word of about.flatMap(wordsOf)) said.delete(word);
  const named = new Set(about.filter(({ proper }) => proper).flatMap(wordsOf));
  const words = reading.content.filter((word) => !said.has(word));
  const respelled = [...named].filter((word) => !reading.content.includes(word));
  return { reading, words, names: new Set(words.filter((word) => word.includes(':') || named.has(word) || respelled.some((name) => isRespelled(word, name)))) };
}

/** "gray" for the Grey of a name, "harbor" for Harbour: lemmas are in American spelling. */
function isRespelled(lemma: string, name: string): boolean {
  return lemma.length > 3 && lemma[0] === name[0] && Math.abs(lemma.length - name.length) <= 1 && levenshtein.get(lemma, name) <= 2;
}

/** Who and what a claim names in all its statements, but for who says it. */
function participantsOf(reading: Reading): readonly Participant[] {
  return [reading, ...reading.further].flatMap((one) => [
    ...(one.subject?.value ?? []), ...(one.object?.value ?? []), ...one.adjuncts.map(({ value }) => value.participant), ...one.places.map(({ value }) => value),
  ]);
}

/** The words of a participant as {@link Reading.content} has them: keys of known names, else lemmas. */
function wordsOf({ keys, head, modifiers, text }: Participant): string[] {
  return [...keys, ...head.split(' '), ...modifiers, ...text.toLowerCase().split(/[\s’']+/u)];
}

/** "no more than 900", "not later than May". */
const LIMIT = /\b(?:no|not) (?:more|less|[a-z]+er) than\b/iu;

/** Whether a claim says of what it tells that it is not so, or that it was no more than so much: that is no account for another to deny. */
export function isNegative({ polarity, negated, text }: Reading): boolean {
  return polarity.value === 'denied' || negated || LIMIT.test(text);
}
