/** A matter ("When the ferry sank") as the question that it answers ("When did the ferry sink?"). */
import type { Reading } from '../types.ts';
import { hull, spansOf } from './clause.ts';
import { pastOf, plainPast } from './past-tense.ts';
import { capital } from './words.ts';

/** Verbs that go before the subject in a question. */
const INVERTED = new Set('am is are was were has have had will would can could may might shall should must'.split(' '));

/** Questions that have the order of a statement. */
const AS_IT_STANDS = /^(?:Who|By whom)\s/u;

/** Questions whose subject begins right behind the first word. */
const ONE_WORD = /^(?:Whether|When|Where)\s/u;

/**
 * The matter as a direct question where its verb is known and English makes one without guessing; else the matter itself,
 * as a title. `readings`: those of the claims that it may have been made from.
 */
export function questionOf(matter: string, readings: readonly Reading[]): string {
  if (matter.startsWith('“') || matter.includes('…')) return matter;
  if (AS_IT_STANDS.test(matter)) return `${matter}?`;
  const ranked = /^Where (.+) ranks( \(.+\))?$/u.exec(matter);
  if (ranked) return `Where does ${ranked[1]!} rank${ranked[2] ?? ''}?`;
  if (/^How far from \P{Ll}\S*$/u.test(matter)) return `${matter}?`;
  for (const reading of readings) {
    const question = inverted(matter, reading);
    if (question !== null) return question;
  }
  return matter;
}

function inverted(matter: string, reading: Reading): string | null {
  const verb = reading.predicate?.value;
  const subject = hull(spansOf(reading, 'subject'));
  if (!verb || verb.text === '') return null;
  const [number, predicate] = [hull(spansOf(reading, 'quantity')), hull(spansOf(reading, 'predicate'))];
  // "How many people died": the number comes before the verb, so what is asked is who did it, and nothing is turned round.
  if (number && predicate && number.end <= predicate.start && new RegExp(`^How many [^,]+ ${literal(verb.text)}(?![\\p{L}\\d-])`, 'u').test(matter)) return `${matter}?`;
  if (!subject) return null;
  const name = reading.text.slice(subject.start, subject.end);
  const at = matter.toLowerCase().indexOf(`${name.toLowerCase()} `);
  if (at < 0) return null;
  // "was … worth": what stands between its words is none of the verb's.
  const [begins = '', ...more] = verb.text.split(' … ');
  const words = [begins, plainPast(verb)].find((one) => new RegExp(` ${literal(one)}(?![\\p{L}\\d-])`, 'u').test(matter.slice(at + name.length)));
  if (words === undefined) return null;
  const found = matter.indexOf(` ${words}`, at + name.length);
  const after = matter.slice(found + 1 + words.length);
  const start = ONE_WORD.test(matter) ? matter.indexOf(' ') + 1 : at - (/\b(?:the|a|an|its|their|his|her)\s$/iu.exec(matter.slice(0, at))?.[0].length ?? 0);
  const between = matter.slice(start, found);
  const group = fronted(words, verb.lemma, more.length > 0);
  if (group === null || between.trim() === '') return null;
  const head = matter.slice(0, start).trim();
  const asked = head === 'Whether' ? '' : `${head} `;
  return `${capital(`${asked}${group.first} ${between.trim()} ${group.rest}`.trim())}${after.trimEnd()}?`;
}

/** "captured" → did … capture; "was killed" → was … killed; null where the form is not known for sure. */
function fronted(text: string, lemma: string, goesOn: boolean): { readonly first: string; readonly rest: string } | null {
  const [word = '', ...rest] = text.split(' ');
  const lower = word.toLowerCase();
  const base = lemma.split(' ')[0] ?? '';
  if (INVERTED.has(lower) && (rest.length > 0 || goesOn || /^(?:am|is|are|was|were)$/u.test(lower))) return { first: lower, rest: rest.join(' ') };
  if (base.length < 2 || base === 'be') return null;
  if (lower === base) return pastOf(base) === base ? null : { first: 'do', rest: text };
  if (lower === `${base}s` || lower === `${base}es` || lower === base.replace(/y$/u, 'ies')) return { first: 'does', rest: [base, ...rest].join(' ') };
  return lower === pastOf(base) ? { first: 'did', rest: [base, ...rest].join(' ') } : null;
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
}
