/** Where in a claim's sentence its finite verb stands, and what goes before the subject when the sentence becomes a question. */
import type { Reading, Span } from '../types.ts';
import { baseOfPast, looksPast, pastOf } from '../values/verb-past.ts';
import { hull, spansOf } from './clause.ts';

/** Verbs that go before the subject in a question. */
const INVERTED = new Set('am is are was were has have had will would can could may might shall should must'.split(' '));
const BE = /^(?:am|is|are|was|were)$/u;
const HAVE: Readonly<Record<string, string>> = { has: 'does', have: 'do', had: 'did' };

/** Words behind which no finite verb stands: what follows is a noun, or an infinitive. */
const BEFORE_NOUN = /(?:^|\s)(?:a|an|the|its|their|his|her|no|any|to|of|for|by|with|in|on|at)\s+$/iu;
const RELATIVE = /\b(?:that|which|who|whom|whose|where)\b/iu;

/** The grammatical subject of a claim and its finite verb, as words of the text. */
export interface Finite {
  /** As it stands in the text, with its determiner where that was read with it. */
  readonly subject: string;
  readonly verb: string;
}

/** Null where the text has no subject before its verb, or does not show which word is finite. */
export function finiteOf(reading: Reading): Finite | null {
  const { text } = reading;
  const subject = grammaticalSubject(reading);
  if (subject === null) return null;
  const name = text.slice(subject.start, subject.end);
  const predicate = hull(spansOf(reading, 'predicate'));
  const own = predicate === null || predicate.start < subject.end ? null : { at: predicate.start, word: wordAt(text, predicate.start) };
  const between = text.slice(subject.end, own?.at ?? text.length);
  const relative = RELATIVE.test(own === null ? '' : between);
  if (own !== null && !relative) {
    const auxiliary = words(between).find((word) => INVERTED.has(word.toLowerCase()));
    if (auxiliary !== undefined) return { subject: name, verb: auxiliary };
  }
  if (own !== null && own.word !== '' && !BEFORE_NOUN.test(text.slice(0, own.at)) && own.word.toLowerCase() !== 'to') return { subject: name, verb: own.word };
  if (relative) return null;
  // What was read as the predicate is a noun or an infinitive ("declared an end", "failed to reach"): the verb stands right behind the subject.
  const next = words(text.slice(subject.end)).find((word) => !/ly$/iu.test(word));
  return next !== undefined && (INVERTED.has(next.toLowerCase()) || looksPast(next.toLowerCase())) ? { subject: name, verb: next } : null;
}

/** Of those who do it and those to whom it is done, the ones that the sentence has before its verb. */
function grammaticalSubject(reading: Reading): Span | null {
  const predicate = hull(spansOf(reading, 'predicate'));
  const before = (['subject', 'object'] as const).flatMap((slot) => hull(spansOf(reading, slot)) ?? []).filter(({ end }) => predicate === null || end <= predicate.start);
  return before.sort((x, y) => x.start - y.start)[0] ?? null;
}

/**
 * "captured" → did … capture; "was" → was …; "has" → has …, or does … have where it is no auxiliary. Null where the form is not known.
 * `then`: the word behind the verb.
 * `beside`: another verb in the past stands beside it, so that one that looks the same in past and present ("cut") is past too.
 */
export function fronted(verb: string, lemma: string, then: string, beside = false): { readonly first: string; readonly rest: string } | null {
  const lower = verb.toLowerCase();
  const base = lemma.split(' ')[0] ?? '';
  const have = HAVE[lower];
  if (have !== undefined && !/(?:ed|en|wn|ne|nt|ht|ld|un|um|ot|ut)$/u.test(then) && !/^(?:been|come|become|led|met|put|set|won|not|also|already|never)$/u.test(then)) return { first: have, rest: 'have' };
  if (BE.test(lower) || INVERTED.has(lower)) return { first: lower, rest: '' };
  if (base.length >= 2 && base !== 'be') {
    if (lower === base && beside && pastOf(base) === base) return { first: 'did', rest: base };
    if (lower === base && !/ed$/u.test(lower)) return pastOf(base) === base ? null : { first: 'do', rest: verb };
    if (lower === `${base}s` || lower === `${base}es` || lower === base.replace(/y$/u, 'ies')) return { first: 'does', rest: base };
  }
  const present = baseOfPast(lower, base);
  return present === null || present === lower ? null : { first: 'did', rest: present };
}

function words(text: string): string[] {
  return text.match(/[\p{L}'’-]+/gu) ?? [];
}

function wordAt(text: string, at: number): string {
  return /^[\p{L}'’-]+/u.exec(text.slice(at))?.[0] ?? '';
}
