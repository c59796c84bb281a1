/**
 * A claim's own sentence, cut so that it can stand in another: "the ferry sank", "captured Aleppo". Claims are single
 * sentences in plain words, so what is cut from one reads better, and fails less, than what is built from its slots.
 */
import type { Participant, Reading, Slot, SlotName, Span } from '../types.ts';
import { clip } from './words.ts';

/** Longest clause in a summary: with the values behind it, a summary stays within three lines. */
const MOST = 90;

/** Words that lead to a time, a place or a number, and go when it goes: "on", "in early", "at least". */
const LEADING = new Set(('about across along inside outside earlier after around as at before between by during early for from in just late least mid nearly near of on only over roughly since some than the to toward towards ' +
  'until up within almost approximately more').split(' '));

/** "was sworn in on …": the first of the two belongs to the verb. */
const PARTICLE = /(\b(?:away|back|down|in|off|out|over|up)) (?:about|after|around|at|before|by|during|from|in|late|on|since)(?: the)? *$/iu;

/** Words that lead to a number and say nothing without it. */
const HEDGES = new Set('about all almost another approximately around exactly just least most nearly only over roughly some'.split(' '));

/** Words that open a sentence with a capital and are common all the same, of all topics: elections, courts, disasters, companies, sport, science, war. */
const OPENERS = new Set(('annual average consumer core energy exports food gas growth gross house imports inflation interest net oil output prices production retail salaries total wages youth the a an no some several many most few all both each every this that these those his her its their one two three four five six seven eight nine ten more less about nearly almost ' +
  'armed authorities candidates civilians clashes companies courts critics defendants doctors early economists fans fighting firefighters floods forces foreign former fresh global government governments ' +
  'health heavy hospitals humanitarian independent industrial international investigators investors judges large late lawmakers lawyers leaders local medics members military ministers national negotiators new ' +
  'officials opposition organisers organizers owners parliament patients people players police political private prosecutors protesters protestors public rebel rebels regime regional rescuers rescue researchers residents resistance ' +
  'revenue sales scientists security senior shareholders shelling social soldiers state students supporters teams territorial thousands troops turnout unemployment unions voters voting witnesses workers ' +
  // What somebody or something is, before a name: "Carmaker Velant".
  'actor actress airline author banker boxer brewer broadcaster businessman campaigner carmaker chipmaker comedian cyclist defender drugmaker economist engineer envoy farmer filmmaker footballer goalkeeper golfer historian insurer ' +
  'investor journalist lender manufacturer midfielder miner novelist operator photographer pianist pilot playwright producer publisher racer rapper retailer runner scientist singer spokesman spokeswoman sprinter steelmaker striker ' +
  'supermarket surgeon swimmer winger').split(' '));

/** Where the slot was read in the text; empty where it was stated or is absent. */
export function spansOf(reading: Reading, slot: SlotName): readonly Span[] {
  return (slotOf(reading, slot)?.words ?? []).filter((span) => span.end > span.start);
}

function slotOf(reading: Reading, slot: SlotName): Slot<unknown> | null {
  switch (slot) {
    case 'quantity': return reading.quantities[0] ?? null;
    case 'time': return reading.times[0] ?? null;
    case 'place': return reading.places[0] ?? null;
    case 'subject': case 'predicate': case 'object': case 'rank': case 'polarity': case 'certainty': case 'attribution': return reading[slot];
  }
}

/** From the first to the last of some spans; null where there is none. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/**
 * What the sentence says, without who says it: from the subject (or what comes first of subject, predicate and object)
 * to the end. Null where none of them was read from the text.
 */
export function bodyOf(reading: Reading): Span | null {
  const core = hull([...spansOf(reading, 'subject'), ...spansOf(reading, 'predicate'), ...spansOf(reading, 'object')]);
  if (!core || !reading.predicate) return null;
  const determiner = /(?:^|\s)(?:the|a|an|its|their|his|her|no)\s+$/iu.exec(reading.text.slice(0, core.start))?.[0].trimStart().length ?? 0;
  const start = core.start - determiner;
  const said = hull(spansOf(reading, 'attribution').filter((span) => span.start > start));
  const whole = reading.text.slice(0, said?.start ?? reading.text.length);
  return { start, end: start + trimTail(whole.slice(start).replace(/(?<![,\s])[,\s]+according to\s*(?:the\s*)?$/iu, '')).length };
}

/** The body without the slot's words and the words that lead to them: "HTS entered Aleppo"; null where there is no body. */
export function clauseOf(reading: Reading, without: SlotName): string | null {
  const body = bodyOf(reading);
  if (!body) return composed(reading, without);
  if (isDependent(reading)) return null;
  const gap = hull(spansOf(reading, without));
  if (!gap || gap.end <= body.start || gap.start >= body.end) return clip(opening(reading, body.start, reading.text.slice(body.start, body.end)), MOST);
  const particle = PARTICLE.exec(reading.text.slice(body.start, gap.start));
  const kept = particle !== null && spansOf(reading, 'predicate').some(({ end }) => end === body.start + particle.index + particle[1]!.length);
  const before = kept ? reading.text.slice(body.start, body.start + particle.index + particle[1]!.length) : dropLeading(reading.text.slice(body.start, gap.start));
  const after = reading.text.slice(gap.end, Math.max(gap.end, body.end));
  // "opened in 1902 and holds 9,000 works": what is joined on behind the day has no part in it.
  const own = before === '' || without === 'subject' || without === 'object' ? after : after.replace(/^,?\s(?:and|but|while)\s.*/su, '');
  return clip(opening(reading, body.start, joined(before, own)), MOST);
}

/** "urged Assad to flee", "accused Ukraine of helping": from its subject on, this is no clause. */
export function isDependent(reading: Reading): boolean {
  const [subject, predicate] = [hull(spansOf(reading, 'subject')), hull(spansOf(reading, 'predicate'))];
  if (!subject || !predicate || predicate.start < subject.end) return false;
  return /^\s*to\s/iu.test(reading.text.slice(subject.end)) || /^\s(?:of|for|from|with|by)\s$/iu.test(reading.text.slice(subject.end, predicate.start));
}

/** Two halves of a sentence, from between which something was taken. */
export function joined(before: string, after: string): string {
  return `${trimTail(before)} ${after.trimStart()}`.replace(/(?<!\s)\s+([,;.])/gu, '$1').trim();
}

/** Takes words that lead to something off the end of a text. */
export function dropLeading(text: string): string {
  return dropLast(text, LEADING);
}

/** Takes hedges off the end of a text, and leaves a preposition there: "the offensive moved along [at least two axes]". */
export function dropHedges(text: string): string {
  return dropLast(text.replace(/\b(?:at (?:least|most)|(?:more|less|fewer) than|up to)\s*$/iu, ''), HEDGES);
}

function dropLast(text: string, droppable: ReadonlySet<string>): string {
  const words = text.trimEnd().split(' ');
  while (words.length > 0 && (words.at(-1) === '' || droppable.has(words.at(-1)!.toLowerCase()))) words.pop();
  return words.join(' ');
}

/** Without the spaces and points at its end. */
export function trimTail(text: string): string {
  return text.replace(/(?<![\s,;:.])[\s,;:.]+$/u, '');
}

/** Puts a word with which the sentence began in lower case, if it is a common one: names and what is made of them stay. */
export function opening(reading: Reading, start: number, text: string): string {
  if (start !== 0) return text;
  const first = (/^[\p{L}'’-]+/u.exec(text)?.[0] ?? '').toLowerCase();
  const common = [...(reading.subject?.value ?? []), ...(reading.object?.value ?? [])].some((one) => !one.proper && one.head.length > 2 && first.startsWith(one.head.slice(0, 5).toLowerCase()));
  return OPENERS.has(first) || common ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** A name as it stands inside a sentence, with its article where the claim has one: "the Green Party", "Damascus". */
export function nameIn({ text }: Reading, { text: name, definite, proper }: Participant): string {
  if (/^(?:the|an?|its|their|his|her)\s/iu.test(name)) return name;
  const at = text.indexOf(name);
  const article = at < 0 ? null : /\b(?:the|an?|its|their|his|her)\s$/iu.exec(text.slice(0, at));
  const [first = ''] = name.split(' ');
  const inside = at === 0 && (proper ? first !== name && OPENERS.has(first.toLowerCase()) : (name.match(/\p{Lu}/gu) ?? []).length === 1) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return `${article?.[0].toLowerCase() ?? (definite && !proper ? 'the ' : '')}${inside}`;
}

/** Names and noun phrases as they stand inside a sentence: "HTS and the ferry". */
export function phraseOf(reading: Reading, participants: readonly Participant[]): string {
  return participants.map((one) => nameIn(reading, one)).join(' and ');
}

/** Whether the predicate is in the passive ("was captured"), as far as its words show. */
export function isPassive(reading: Reading): boolean {
  const words = reading.predicate?.value.text.split(/\s+/u) ?? [];
  return words.length > 1 && words.slice(0, -1).some((word) => /^(?:is|are|was|were|be|been|being)$/iu.test(word)) && /(?:ed|en|wn|ld|ht|ne|ut|id|nt|un|ck|de)$/iu.test(words.at(-1)!);
}

/** For slots that a claim file states and the text does not hold: subject, predicate and object one after another. */
function composed(reading: Reading, without: SlotName): string | null {
  const { predicate, subject, object } = reading;
  if (!predicate) return null;
  const parts = [subject && without !== 'subject' ? phraseOf(reading, subject.value) : '', predicate.value.text || predicate.value.lemma, object && without !== 'object' ? phraseOf(reading, object.value) : ''];
  return clip(parts.filter((part) => part !== '').join(' '), MOST);
}

/** The claim in quotation marks with the slot's words taken out: “The ferry accident killed … people”. */
export function gapOf(reading: Reading, slot: SlotName): string {
  const gap = hull(spansOf(reading, slot));
  const whole = reading.text.replace(/(?<![\s.])[\s.]+$/u, '');
  return `“${clip(gap ? `${whole.slice(0, gap.start)}…${whole.slice(Math.min(gap.end, whole.length))}` : whole, MOST + 20)}”`;
}
