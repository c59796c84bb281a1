/** Names a matter of number: "How far from Damascus", "How many people the ferry accident killed", "How long the …". */
import type { Participant, QuantityReading, Reading, Span } from '../types.ts';
import { bodyOf, dropHedges, dropLeading, hull, joined, opening, spansOf } from './clause.ts';
import { clip, pluralOf } from './words.ts';

const MOST = 100;

/** The sentence around the number: what stands before it, and from where on the rest goes. */
interface Around {
  readonly reading: Reading;
  readonly main: QuantityReading;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The question, or null where the sentence with a gap says it better. */
type Asker = (around: Around) => string | null;

/** A question by dimension (or by kind, where that tells more). */
const ASKERS: Readonly<Record<string, Asker>> = {
  count: howMany,
  // "Acme paid $2.4bn for Bolt"; not "a profit of $2.4bn".
  money: ({ reading, start, before, after }) => (/\b(?:of|a|an|the|than|and)$/iu.test(before.trim()) ? null : asked('How much', reading, start, before, after)),
  // "lines had been frozen for five years", "the siege lasted 90 days"; not "captured it in 24 hours".
  duration: ({ reading, start, before, after }) =>
    (/\bfor$/iu.test(before.trim()) || /^(?:last|take|spend|continue)$/iu.test(reading.predicate?.value.lemma ?? '') ? asked('How long', reading, start, dropLeading(before), after) : null),
  // "the victim was 37"
  age: ({ reading, start, before, after }) => (/\b(?:is|are|was|were|aged)$/iu.test(before.trim()) ? asked('How old', reading, start, before.trim().replace(/(?<![\s,])[\s,]*\baged$/iu, ' was'), after) : null),
  // "at least 90% of Syrians lived below the poverty line"
  percent: ({ before, after }) => (before.trim() === '' && /^\s*of\s/u.test(after) ? `What share ${after.trim()}` : null),
};

/** The matter of a conflict of quantity. */
export function quantityMatter(reading: Reading): string | null {
  const main = reading.quantities[0]?.value;
  const span = hull(spansOf(reading, 'quantity'));
  const body = bodyOf(reading);
  if (!main) return null;
  const dimension = main.kind === 'age' ? 'age' : main.quantity.dimension.split(':')[0] ?? '';
  const from = dimension === 'length' ? landmark(reading) : null;
  if (from) return `How far from ${from.text}`;
  if (main.kind === 'score' || !span || !body || span.end > body.end) return null;
  const start = Math.min(body.start, span.start);
  const question = ASKERS[dimension]?.({ reading, main, start, before: reading.text.slice(start, span.start), after: reading.text.slice(span.end, body.end) }) ?? null;
  return question === null ? null : clip(question, MOST);
}

/** From where a distance is told: the goal or landmark of something that is at, or comes to, a place. */
function landmark(reading: Reading): Participant | null {
  const predicate = reading.predicate?.value;
  const measured = predicate?.kind === 'position' || reading.direction !== null || /distance|advance|approach|reach/u.test(predicate?.concept ?? '');
  if (!measured) return null;
  const adjunct = reading.adjuncts.find(({ value }) => value.role === 'of' || value.role === 'goal' || value.role === 'source' || value.role === 'place');
  return reading.object?.value.find((one) => one.proper) ?? adjunct?.value.participant ?? reading.places[0]?.value ?? null;
}

/** "How many towns rebels captured in Idlib", "How many people died in the accident". */
function howMany({ reading, main, start, before, after }: Around): string | null {
  const { counted } = main;
  if (counted === null || !/^[\p{L}'’-]+$/u.test(counted)) return null;
  const noun = countedPhrase(reading, counted, after);
  if (noun === null) return null;
  const rest = after.slice(noun.end).replace(/^,?\s(?:and|but|while)\s.*/su, ''); // "and injured 40 others" is another matter
  const ahead = dropHedges(before);
  if (ahead === '') return rest.trim() === '' ? null : `How many ${noun.text} ${rest.trim().replace(/^was\b/u, 'were')}`;
  const subject = hull(spansOf(reading, 'subject'));
  // "A group of 10 states joined forces": the number is inside the subject, and cannot be taken out of it.
  const inSubject = subject !== null && subject.end > start + before.length && subject.start < start + before.trimEnd().length;
  return inSubject || /\b(?:of|than|and)$/iu.test(before.trim()) ? null : asked(`How many ${noun.text}`, reading, start, ahead, rest);
}

/** What is counted, as the sentence has it ("cities, towns and villages"), and where it ends in the text behind the number. */
function countedPhrase(reading: Reading, lemma: string, after: string): { readonly text: string; readonly end: number } | null {
  const number = hull(spansOf(reading, 'quantity'))!;
  const holder = [...spansOf(reading, 'object'), ...spansOf(reading, 'subject')].filter((span: Span) => span.start <= number.start + 1 && span.end > number.end);
  const phraseEnd = holder.length === 0 ? null : Math.max(...holder.map(({ end }) => end)) - number.end;
  const word = new RegExp(`^[^,;.]{0,40}?(?<![\\p{L}])(?:${pluralOf(lemma)}|${lemma})(?![\\p{L}])`, 'iu').exec(after)?.[0].length ?? null;
  const first = phraseEnd !== null && phraseEnd <= 50 ? phraseEnd : word;
  if (first === null) return null;
  const others = /^(?:,\s[\p{L}-]+){0,3}\s(?:and|or)\s[\p{L}-]+s(?![\p{L}'’-])/u.exec(after.slice(first))?.[0].length ?? 0; // ", towns and villages"
  const end = first + others;
  const text = after.slice(0, end).trim().replace(/^of\s+/iu, '');
  return text === '' ? null : { text: text.toLowerCase() === lemma ? pluralOf(lemma) : text, end };
}

/** Question word, the part before the number, the part behind it. */
function asked(question: string, reading: Reading, start: number, before: string, after: string): string | null {
  return before.trim() === '' ? null : `${question} ${opening(reading, start, joined(before, after))}`;
}
