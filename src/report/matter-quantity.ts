/** Names a matter of number: "How far from Damascus the rebels were", "How many people the ferry accident killed", "Prices rose to how much". */
import type { Participant, QuantityReading, Reading, Span } from '../types.ts';
import { bodyOf, dropHedges, dropLeading, hull, isDependent, joined, nameIn, opening, spansOf, trimTail } from './clause.ts';
import { clip, pluralOf } from './words.ts';

const MOST = 110;
/** "and injured 40 others" is another matter. */
const JOINED_ON = /^,?\s(?:and|but|while)\s.*/su;

/** The sentence around the number: what stands before it, and from where on the rest goes. */
interface Around {
  readonly reading: Reading;
  readonly main: QuantityReading;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** The question, or null where the number cannot be taken out of its place. */
type Asker = (around: Around) => string | null;

/** Questions that begin with what is asked, by dimension (or by kind, where that tells more). */
const ASKERS: Readonly<Record<string, Asker>> = {
  count: howMany,
  // "Acme paid $2.4bn for Bolt"; not "a profit of $2.4bn", "sold for $2.4bn".
  money: (around) => (isDirect(around) ? asked('How much', around.reading, around.start, around.before, around.after) : null),
  // "lines had been frozen for five years", "the siege lasted 90 days"; not "captured it in 24 hours".
  duration: ({ reading, start, before, after }) =>
    (/\bfor$/iu.test(before.trim()) || /^(?:last|take|spend|continue)$/iu.test(reading.predicate?.value.lemma ?? '') ? asked('How long', reading, start, dropLeading(before), after) : null),
  // "the victim was 37"
  age: ({ reading, start, before, after }) => (/\b(?:is|are|was|were|aged)$/iu.test(dropHedges(before)) && after.trim() === '' ? asked('How old', reading, start, withoutAged(dropHedges(before)), after) : null),
  // "at least 90% of Syrians lived below the poverty line"
  percent: ({ before, after }) => (before.trim() === '' && /^\s*of\s/u.test(after) ? `What share ${after.trim()}` : null),
  // "the tunnel is 57 kilometres long"
  length: ({ reading, start, before, after }) => {
    const how = /^\s*(deep|high|long|tall|thick|wide)(?![\p{L}-])/u.exec(after);
    return how === null ? null : asked(`How ${how[1]!}`, reading, start, dropHedges(before), after.slice(how[0].length));
  },
  // "weighs 820 kilograms", "seized three tonnes of cocaine"
  mass: howMuch,
  volume: howMuch,
};

/** What is asked where the number stands ("rose to how much"), and what is asked of a thing that is so large ("a stake of what percentage"). */
const INSIDE: Readonly<Record<string, { readonly plain: string; readonly of: string }>> = {
  money: { plain: 'how much', of: 'of how much' },
  duration: { plain: 'how long', of: 'of what length' },
  age: { plain: 'what age', of: 'of what age' },
  percent: { plain: 'what percentage', of: 'of what percentage' },
  length: { plain: 'how far', of: 'of what length' },
  area: { plain: 'how large an area', of: 'of what area' },
  temperature: { plain: 'how many degrees', of: 'of what temperature' },
  speed: { plain: 'what speed', of: 'of what speed' },
  magnitude: { plain: 'what magnitude', of: 'of what magnitude' },
  mass: { plain: 'how much', of: 'of what weight' },
  score: { plain: 'by what score', of: 'by what score' },
};
const OTHER = { plain: 'how much', of: 'of what size' };

/** The matter of a conflict of quantity. `other`: the claim on the other side, which may speak of other doers. */
export function quantityMatter(reading: Reading, other: Reading | null = null): string | null {
  const main = reading.quantities[0]?.value;
  const span = hull(spansOf(reading, 'quantity'));
  const body = bodyOf(reading);
  if (!main) return null;
  const dimension = main.kind === 'age' || main.kind === 'score' ? main.kind : main.quantity.dimension.split(':')[0] ?? '';
  const from = dimension === 'length' ? landmark(reading) : null;
  if (from) return clip(howFar(reading, from, other), MOST);
  if (!span || !body || span.end > body.end) return null;
  const start = Math.min(body.start, span.start);
  const around: Around = { reading, main, start, before: reading.text.slice(start, span.start), after: reading.text.slice(span.end, body.end) };
  const question = ASKERS[dimension]?.(around) ?? inside(dimension, around);
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

/** "How far from Damascus opposition forces were on 7 December 2024"; without who it was where the sides name others, and without the day where they have others. */
function howFar(reading: Reading, from: Participant, other: Reading | null): string {
  const subject = hull(spansOf(reading, 'subject'));
  const who = subject === null || !sameDoers(reading, other) ? '' : ` ${opening(reading, subject.start, withArticle(reading, wholeSubject(reading, subject)))} ${beOf(reading)}`;
  const time = hull(spansOf(reading, 'time'));
  const when = who === '' || time === null ? null : /(?:^|\s)(?:by|in|on|since)\s+$/iu.exec(reading.text.slice(0, time.start));
  return `How far from ${nameIn(reading, from)}${who}${when === null ? '' : ` ${when[0].trim().toLowerCase()} ${reading.text.slice(time!.start, time!.end)}`}`;
}

/** With what the sentence says of them before its verb: "fighters from the March 23 Movement". */
function wholeSubject(reading: Reading, subject: Span): Span {
  const predicate = hull(spansOf(reading, 'predicate'));
  if (predicate === null || predicate.start <= subject.end) return subject;
  const more = /^ (?:from|of|in|at|with) [^,]{1,50}?(?= (?:is|are|was|were|has|have|had)? ?$)| (?:from|of|in) [^,]{1,50}?(?= $)/u.exec(reading.text.slice(subject.end, predicate.start));
  return more === null || more.index !== 0 ? subject : { start: subject.start, end: subject.end + more[0].length };
}

function sameDoers({ subject }: Reading, other: Reading | null): boolean {
  if (other === null || subject === null || other.subject === null) return true;
  const keys = (reading: Reading['subject']): string => (reading?.value ?? []).map((one) => one.keys[0] ?? one.head).sort().join();
  return keys(subject) === keys(other.subject);
}

/** The claim's own "were", else the one that fits its subject. */
function beOf({ subject, predicate }: Reading): string {
  const own = /^(?:is|are|was|were)$/u.exec(predicate?.value.text.split(' ')[0] ?? '')?.[0];
  const several = subject !== null && (subject.value.length > 1 || subject.value.some(({ plural, text }) => plural || /(?:^|\s)\p{Ll}+[^siu\P{L}]s$/u.test(text)));
  return own ?? (several ? 'were' : 'was');
}

/** The words of a span, with the article before them. */
function withArticle({ text }: Reading, { start, end }: Span): string {
  return `${/\b(?:the|an?)\s$/iu.exec(text.slice(0, start))?.[0].toLowerCase() ?? ''}${text.slice(start, end)}`;
}

/** "How many towns rebels captured in Idlib", "How many people died in the accident". */
function howMany(around: Around): string | null {
  const { reading, main, start, before, after } = around;
  const { counted } = main;
  if (counted === null || !/^[\p{L}'’-]+$/u.test(counted)) return null;
  const noun = countedPhrase(reading, counted, after);
  if (noun === null) return null;
  const rest = after.slice(noun.end).replace(JOINED_ON, '');
  const ahead = dropHedges(before);
  if (ahead === '') return rest.trim() === '' ? null : `How many ${noun.text} ${rest.trim().replace(/^was\b/u, 'were')}`;
  return isDirect(around) ? asked(`How many ${noun.text}`, reading, start, ahead, rest) : null;
}

/** "How much cocaine police seized", "How much the satellite weighs". */
function howMuch(around: Around): string | null {
  const { reading, start, before, after } = around;
  if (!isDirect(around)) return null;
  const of = /^\s*of\s+([\p{L}-]+(?:\s(?!in\b|on\b|at\b|from\b|to\b|and\b|with\b|for\b|near\b|by\b)[\p{Ll}-]+)?)/u.exec(after);
  const rest = after.slice(of?.[0].length ?? 0).replace(JOINED_ON, '');
  return asked(of === null ? 'How much' : `How much ${of[1]!}`, reading, start, dropHedges(before), rest);
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

/**
 * Whether the number is what the verb is done to: then it can go to the front. "killed 12 people", "has 13 stations"; not "derailed, killing 12 people",
 * "sank with 600 people on board", "the computers of three hospitals", from where English takes nothing out.
 */
function isDirect({ reading, start, before }: Around): boolean {
  const subject = hull(spansOf(reading, 'subject'));
  if (subject !== null && subject.end > start + before.length && subject.start < start + before.trimEnd().length) return false;
  if (isDependent(reading)) return false;
  const last = trimTail(dropHedges(before)).split(/\s/u).at(-1)?.toLowerCase();
  if (last === undefined || last === '') return false;
  const predicate = spansOf(reading, 'predicate').flatMap(({ start: from, end }) => reading.text.slice(from, end).toLowerCase().split(/\s+/u));
  return predicate.includes(last) && !/ing$/u.test(last) && !/^(?:about|after|against|at|by|for|from|in|into|of|on|over|to|under|with|within)$/u.test(last);
}

/** The sentence with the question in the place of the number: "The ferry sank with how many people on board". */
function inside(dimension: string, around: Around): string | null {
  const { reading, main } = around;
  const number = hull(spansOf(reading, 'quantity'))!;
  // The whole sentence, but for who says it: "The court ordered the newspaper to pay how much".
  const said = hull(spansOf(reading, 'attribution'));
  const intro = reading.text.slice(0, around.start);
  const start = !isDependent(reading) && ((said !== null && said.start < around.start) || /^(?:after|at|by|during|for|from|in|on|since|under|until|with|within)\s.*,\s(?:the\s)?$/isu.test(intro)) ? around.start : 0;
  const before = reading.text.slice(start, number.start);
  const after = around.after.replace(JOINED_ON, '');
  const ask = INSIDE[dimension] ?? OTHER;
  // "2 : 3", "12-gallon", "65, 82 and 91": the number is a part of something.
  if (/^\s*(?:[-–/:%&]|,\s*\d)/u.test(after) || /[-–/:$€£]\s*$/u.test(before)) return null;
  const ahead = dropHedges(before);
  const front = (text: string): string => opening(reading, start, trimTail(text.trimStart().replace(/[,.]?["”]$/u, '')));
  if (ahead.trim() === '') return null;
  const vote = /^\s*(?:votes?\s+)?to\s+\d+(?:\s+votes?)?(?![\p{L}\d])/u.exec(after);
  if (vote !== null && /\bby$/iu.test(ahead)) return front(joined(`${ahead} what vote`, after.slice(vote[0].length)));
  if (dimension === 'count') {
    const counts = main.counted !== null && /^\s*(?:of\s+(?:the|his|her|their|its)\s+)?(?!(?:in|on|at|by|for|from|to|after|before|and|as|with|during|since)\b)\p{L}/u.test(after);
    return front(joined(`${dropArticle(ahead)} ${counts ? 'how many' : 'what figure'}`, after));
  }
  // "a 40 percent stake", "a six-year-old girl": the thing first, then how large it is.
  const thing = /\b(?:an?|the)$/iu.test(ahead) ? /^[\s-]?(\p{L}[\p{L}-]*(?:\s(?!(?:in|on|at|for|of|from|to|by|with|over|after|during|against|alive|dead|and|or)\b)\p{L}[\p{L}-]*)?)(?=[\s,]|$)/u.exec(after) : null;
  if (thing !== null) {
    const [words, noun] = [thing[1]!, withoutVerb(thing[1]!, reading)];
    return front(joined(`${withArticleFor(noun, ahead)} ${noun} ${ask.of}`, after.slice(thing[0].length - (words.length - noun.length))));
  }
  const noun = /\b(?:an?|the)\s+(?:distance|height|length|depth|width|speed|temperature|weight|age|score|percentage|share)\s+of$/iu.exec(ahead);
  if (noun !== null) return front(joined(`${ahead.slice(0, noun.index)}what ${noun[0].split(/\s+/u)[1]!.toLowerCase()}`, after));
  const atAge = /\b(?:at )?the age of$|\bat the$/iu.exec(ahead);
  if (dimension === 'age' && atAge !== null) return front(joined(`${ahead.slice(0, atAge.index)}at what age`, after));
  if (dimension === 'percent' && /^\s*of\s/u.test(after)) return front(joined(`${ahead} what share`, after));
  const be = /^(.*\S)\s(is|are|was|were)$/su.exec(ahead);
  if (be !== null && dimension !== 'money' && dimension !== 'age' && /^(?:$|\s(?:after|as|at|before|between|by|during|for|from|in|last|on|since|this|until)\b)/u.test(after)) return `What ${front(be[1]!)} ${joined(be[2]!, after)}`;
  if ((dimension === 'speed' || dimension === 'temperature') && new RegExp(`\\b${dimension}s?\\b`, 'iu').test(ahead)) return front(joined(`${dropArticle(ahead)} what level`, after));
  if (/^(?:length|mass|volume)$/u.test(dimension) && /^\s*of\s/u.test(after)) return front(joined(`${dropArticle(ahead)} how much`, after.replace(/^\s*of\s+/u, ' ')));
  if (dimension === 'score' && /\bby$/iu.test(ahead)) return front(joined(`${ahead} what score`, after));
  return front(joined(`${dropArticle(ahead)} ${ask.plain}`, after));
}

/** "earthquake struck" → "earthquake": what stands behind the thing may be what it does. */
function withoutVerb(words: string, reading: Reading): string {
  const verb = hull(spansOf(reading, 'predicate'));
  const first = verb === null ? undefined : reading.text.slice(verb.start, verb.end).split(' ')[0];
  return first !== undefined && words.endsWith(` ${first}`) ? words.slice(0, -first.length - 1) : words;
}

/** "a" or "an" at the end of a text, as the word needs it that now comes behind; by its first letter. */
function withArticleFor(word: string, ahead: string): string {
  return ahead.replace(/\b(a)n?$/iu, (_, a: string) => (/^[aeiou]/iu.test(word) ? `${a}n` : a));
}

function dropArticle(text: string): string {
  return text.replace(/ an?$/iu, '');
}

/** "the victim, aged" → "the victim was". */
function withoutAged(text: string): string {
  return / aged$/iu.test(text) ? `${trimTail(text.slice(0, -5))} was` : text;
}

/** Question word, the part before the number, the part behind it. */
function asked(question: string, reading: Reading, start: number, before: string, after: string): string | null {
  return before.trim() === '' ? null : `${question} ${opening(reading, start, joined(before, after))}`;
}
