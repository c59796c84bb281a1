import type { Participant, Reading } from '../types.ts';
import { participantsOf } from './participants.ts';

/** A thing that a query asks for, and whether a claim has it. */
export interface Term {
  readonly label: string;
  isIn(reading: Reading): boolean;
}

/** Words that make a question of a text: they say what is asked, not what it is about. */
const QUESTION_WORDS = new Set(['who', 'whom', 'whose', 'what', 'when', 'where', 'why', 'which', 'how', 'do', 'be', 'have', 'many', 'much', 'long', 'far', 'any', 'there']);

/** Takes a query apart into names, words, numbers and dates. Each is asked for once. */
export function queryTerms(query: Reading): Term[] {
  const names = participantsOf(query).filter((participant) => participant.proper);
  const inNames = new Set(names.flatMap(wordsOf));
  const words = query.content.filter((word) => !QUESTION_WORDS.has(word) && !inNames.has(word));
  const terms = [...names.map(nameTerm), ...words.map(wordTerm), ...numberTerms(query), ...timeTerms(query)];
  return [...new Map(terms.map((term) => [term.label, term])).values()];
}

/** A name is found by any of its keys (so an alias finds its entity), or by all of its words. */
function nameTerm(name: Participant): Term {
  const keys = new Set(name.keys);
  const words = wordsOf(name);
  return {
    label: `name ${name.keys[0] ?? name.text}`,
    isIn: (reading) => participantsOf(reading).some((other) => other.keys.some((key) => keys.has(key))) || (words.length > 0 && words.every((word) => reading.content.includes(word))),
  };
}

function wordTerm(word: string): Term {
  return { label: `word ${word}`, isIn: (reading) => reading.content.includes(word) };
}

/** A number is found where a claim's number of the same dimension overlaps it: "30" finds "at least 25". */
function numberTerms(query: Reading): Term[] {
  return query.quantities.map(({ value: { quantity } }) => ({
    label: `number ${quantity.text}`,
    isIn: (reading) => reading.quantities.some(({ value: { quantity: other } }) => other.dimension === quantity.dimension && other.interval.low <= quantity.interval.high && quantity.interval.low <= other.interval.high),
  }));
}

/** A date is found where a claim's date overlaps it. Open-ended dates ("since May") would overlap nearly everything, so they are not asked for. */
function timeTerms(query: Reading): Term[] {
  return query.times
    .filter(({ value: { interval } }) => Number.isFinite(interval.start) && Number.isFinite(interval.end))
    .map(({ value: { interval, text } }) => ({
      label: `time ${text}`,
      isIn: (reading) => reading.times.some(({ value: { interval: other } }) => other.start < interval.end && interval.start < other.end),
    }));
}

function wordsOf(name: Participant): string[] {
  return name.text.toLowerCase().split(/[^\p{L}\p{N}-]+/u).filter((word) => word !== '');
}
