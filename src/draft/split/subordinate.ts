/** "P, while Q", "While Q, P", "P as Q", "After taking X, S did Y": what is told beside the main clause is a statement of its own. */
import { head, headToken, isFinite, isGerund, kindAt, lower, mainVerb, opensClause, sentenceOf, subjectStart, tail, words, type Parsed } from '../parsed.ts';
import type { SentenceReader } from '../../reading/article-sentence.ts';
import type { SplitRule } from './rule.ts';
import { pastVerb } from './verb-forms.ts';

/** Clauses that stand beside the main one: it loses nothing without them. */
const BESIDE = new Set(['while', 'whilst', 'whereas', 'although', 'though', 'as']);
/** Clauses that say when or why ("after", "because"): the main clause keeps them, and they are true by themselves (anchoredStatements). Nothing is said to be so: "if", "unless", "before" (it may never come), "until", "so that". */

export const subordinate: SplitRule = function* (sentence, reader) {
  const given = /^(.{20,}?),? given that (.{20,})$/iu.exec(sentence.text);
  if (given !== null) yield [sentenceOf(given[1]!), sentenceOf(given[2]!)];
  yield* [sinceThen(sentence), whenAside(sentence), leading(sentence), ...trailing(sentence, reader)].filter((split) => split !== null);
};

/** "Prices have doubled since the treaty was signed in 2019" → "Prices have doubled since 2019" and "The treaty was signed in 2019". */
function sinceThen(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > main && chunk.kind === 'sub' && lower(sentence, k) === 'since');
  const verb = at < 0 || main < 1 ? -1 : mainVerb(sentence, at + 1, chunks.length);
  if (verb < 0 || headToken(sentence, at + 1)?.pos === 'PRON' || !/^(?:has|have)$/u.test(sentence.tokens[chunks[main]!.from]!.lower) || chunks.slice(main + 1, at).some((chunk) => /^(?:time|sub|rel|comma|conj)$/u.test(chunk.kind))) return null;
  const rest = chunks.slice(at + 1).filter((chunk) => chunk.kind !== 'stop');
  const when = /^(?:in|on) (.*\d{4})$/u.exec(sentence.text.slice(sentence.tokens[rest.at(-1)!.from]!.start, sentence.tokens[rest.at(-1)!.to - 1]!.end))?.[1];
  if (rest.at(-1)!.kind !== 'time' || when === undefined || rest.filter((chunk) => chunk.kind === 'time').length !== 1 || rest.some((chunk) => /^(?:sub|rel|comma|conj)$/u.test(chunk.kind))) return null;
  return [sentenceOf(`${head(sentence, at)} since ${when}`), sentenceOf(tail(sentence, at + 1))];
}

/** "in 1978, when the yard employed 620 people, ..." → "In 1978, the yard employed 620 people": what is told of a time, set off by a comma, stands by itself. */
function whenAside(sentence: Parsed): string[] | null {
  const { chunks, main } = sentence;
  const at = chunks.findIndex((chunk, k) => k > 1 && chunk.kind === 'sub' && lower(sentence, k) === 'when' && kindAt(sentence, k - 1) === 'comma' && kindAt(sentence, k - 2) === 'time');
  if (at < 0 || main < 1) return null;
  const comma = at < main ? commaOfMain(sentence, at) : chunks.length;
  const verb = comma === null ? -1 : mainVerb(sentence, at + 1, comma);
  if (comma === null || verb < 0 || subjectStart(sentence, at + 1, verb) >= verb || kindAt(sentence, at + 1) === 'adv' || inPresent(sentence, verb) || chunks.slice(at + 1, comma).some((chunk, i) => chunk.kind === 'rel' || (chunk.kind === 'sub' && !(at < main && i > 2)) || (at > main && chunk.kind === 'comma'))) return null;
  const told = words(sentence, at - 2, at - 1);
  const when = `${/^(?:after|before|since|until|by|from) /i.test(told) ? told.replace(/^\S+ /, 'in ') : /^\d{4}$/.test(told) ? `in ${told}` : told}`;
  const rest = at < main ? `${head(sentence, at - 1)}, ${tail(sentence, comma + 1)}` : head(sentence, at - 1);
  return [sentenceOf(rest), sentenceOf(`${when.charAt(0).toUpperCase()}${when.slice(1)}, ${words(sentence, at + 1, comma)}`)];
}

/** "Though the state sold the mine in 2018, protests persisted": they persisted after that. */
function lastsBeyond(sentence: Parsed, comma: number): boolean {
  const { main, tokens, chunks, times } = sentence;
  const dated = times.some(({ range }) => range.to <= chunks[comma]!.from);
  const first = mainVerb(sentence, 1, comma);
  return dated && !times.some(({ range }) => range.from >= chunks[comma]!.from) && /^(?:persist|continue|linger|remain|endure)$/u.test(headToken(sentence, main)!.lemma) && !inPresent(sentence, main) && !inPresent(sentence, first) && !/^(?:had|would|could)$/u.test(tokens[chunks[first]!.from]!.lower);
}

function leading(sentence: Parsed): string[] | null {
  const opener = lower(sentence, 0);
  if (kindAt(sentence, 0) === 'sub' && BESIDE.has(opener) && opener !== 'as') {
    const comma = commaOfMain(sentence);
    if (comma === null) return null;
    const clause = words(sentence, 1, comma);
    const rest = tail(sentence, comma + 1);
    if (mainVerb(sentence, 1, comma) < 0) return null;
    return [sentenceOf(clause), sentenceOf(lastsBeyond(sentence, comma) ? `After ${clause}, ${rest}` : rest)];
  }
  // "When a truce froze the lines in early 2020, a dollar was worth 1,150 pounds": it was so then
  if ((opener === 'when' || opener === 'as') && kindAt(sentence, 0) === 'sub') {
    const comma = commaOfMain(sentence);
    const verb = comma === null ? -1 : mainVerb(sentence, 1, comma);
    const times = comma === null ? [] : sentence.chunks.slice(1, comma).filter((chunk) => chunk.kind === 'time');
    const time = times[0];
    if (comma === null || verb < 0 || times.length !== 1 || inPresent(sentence, verb) || inPresent(sentence, sentence.main)) return null;
    const when = sentence.text.slice(sentence.tokens[time!.from]!.start, sentence.tokens[time!.to - 1]!.end);
    if (!/^(?:in|on|at|during) /i.test(when) || !/\d/.test(when)) return null;
    const rest = tail(sentence, comma + 1);
    return [sentenceOf(`${when}, ${rest}`), sentenceOf(words(sentence, 1, comma))];
  }
  if (/^(?:after|having)$/u.test(opener) && (kindAt(sentence, 0) === 'prep' || kindAt(sentence, 0) === 'vg') && (isGerund(sentence, 1) || opener === 'having')) {
    const comma = commaOfMain(sentence);
    if (comma === null) return null;
    const start = subjectStart(sentence, comma + 1, sentence.main);
    const subject = words(sentence, start, sentence.main);
    const verbAt = opener === 'having' ? 0 : 1;
    const verb = pastVerb(sentence, verbAt);
    if (subject === '' || start >= sentence.main || verb === null) return null;
    return [sentenceOf(tail(sentence, comma + 1)), sentenceOf(`${subject} ${verb} ${words(sentence, verbAt + 1, comma)}`)];
  }
  return null;
}

/** The main clause alone, where what stands beside it cannot stand by itself: after all else that could be cut from that. */
export const withoutBeside: SplitRule = function* (sentence, reader) {
  yield* besides(sentence, reader).alone;
};

function trailing(sentence: Parsed, reader: SentenceReader): string[][] {
  return sentence.main < 0 ? [] : [...besides(sentence, reader).found, ...swallowed(sentence), ...afterGerund(sentence)];
}

function besides(sentence: Parsed, reader: SentenceReader): { readonly found: string[][]; readonly alone: string[][] } {
  const found: string[][] = [];
  const alone: string[][] = [];
  if (sentence.main < 0) return { found, alone };
  for (let k = sentence.main + 1; k < sentence.chunks.length; k++) {
    const word = lower(sentence, k);
    if (!opensClause(sentence, k) || kindAt(sentence, k) !== 'sub' || !BESIDE.has(word)) continue;
    const before = kindAt(sentence, k - 1) === 'comma' ? k - 1 : k;
    if (lower(sentence, k - 1) === 'just' || lower(sentence, k - 1) === 'even' || lower(sentence, k - 1) === 'only') continue;
    if (kindAt(sentence, k + 1) === 'vg' && !isFinite(sentence, k + 1)) continue;
    const verb = mainVerb(sentence, k + 1, sentence.chunks.length);
    if (verb < 0 || subjectStart(sentence, k + 1, verb) >= verb) continue;
    // "were stopped as they tried to leave": who "they" are is told by the clause it hangs on
    if (word === 'as' && headToken(sentence, k + 1)?.pos === 'PRON') continue;
    // "as the army fled, and advanced on Hama": behind a comma, "and" goes on with the main clause
    const back = sentence.chunks.findIndex((chunk, i) => i > verb && chunk.kind === 'comma' && kindAt(sentence, i + 1) === 'conj' && (isFinite(sentence, i + 2) || (kindAt(sentence, i + 2) === 'adv' && isFinite(sentence, i + 3))));
    const lead = /^whil|^whereas|^as$/.test(word) && !hasOwnTime(sentence, k) && kindAt(sentence, 0) === 'time' ? words(sentence, 0, subjectStart(sentence, 0, sentence.main)) : '';
    const clause = `${lead} ${words(sentence, k + 1, back < 0 ? sentence.chunks.length : back)}`.trim();
    const main = `${head(sentence, before)}${back < 0 ? '' : tail(sentence, back)}`;
    if (/^(?:if|though|although|expected|planned|reported|usual|well|soon)\b/i.test(clause)) continue;
    // ", as the television had reported": what it reported is the clause before
    if (word === 'as' && back < 0 && reader.speech(headToken(sentence, verb)!.lemma) !== undefined && sentence.chunks.slice(verb + 1).every((chunk) => chunk.kind === 'stop' || chunk.kind === 'time' || chunk.kind === 'adv')) {
      alone.push([sentenceOf(main)]);
      continue;
    }
    found.push([sentenceOf(main), sentenceOf(clause)]);
    // what cannot stand alone is left out, rather than hung on what can
    if (word !== 'as' || kindAt(sentence, k + 1) === 'np') alone.push([sentenceOf(main)]);
  }
  return { found, alone };
}

/** "south of Damascus as Assad's troops fight": between two names the tagger takes "as" for a part of a name (as-Safirah). */
function swallowed(sentence: Parsed): string[][] {
  const as = sentence.tokens.find((token, i) => token.text === 'as' && token.pos === 'PROPN' && i > sentence.chunks[sentence.main]!.to);
  if (as === undefined) return [];
  const main = sentenceOf(sentence.text.slice(0, as.start));
  return [[main, sentenceOf(sentence.text.slice(as.end))], [main]];
}

function hasOwnTime(sentence: Parsed, from: number): boolean {
  return sentence.times.some((time) => time.range.from >= sentence.chunks[from]!.from);
}

/** "…, after carrying out a double attack": the subject did that, too. */
function afterGerund(sentence: Parsed): string[][] {
  for (let k = sentence.main + 1; k < sentence.chunks.length; k++) {
    // "dropped as much as 8.5% before recovering to close 3.1% lower"
    if (!/^(?:prep|sub)$/u.test(kindAt(sentence, k)!) || !/^(?:after|before)$/u.test(lower(sentence, k)) || !(isGerund(sentence, k + 1) || (lower(sentence, k) === 'before' && kindAt(sentence, k + 1) === 'np')) || (lower(sentence, k) === 'before' && !TURNS.test(headToken(sentence, k + 1)!.lower))) continue;
    // "about 20 minutes after leaving": how long after is part of when
    const measure = sentence.chunks[k - 1];
    if (measure !== undefined && (measure.kind === 'np' || measure.kind === 'time') && /^(?:second|minute|hour|day|week|month|year|decade|moment)s?$/u.test(sentence.tokens[measure.to - 1]!.lower)) return [];
    const verb = pastVerb(sentence, k + 1);
    const subjectAt = subjectStart(sentence, 0, sentence.main);
    const subject = words(sentence, subjectAt, sentence.main);
    const end = sentence.chunks.findIndex((chunk, i) => i > k + 1 && chunk.kind === 'comma');
    if (verb === null || subject === '' || end > 0 || passive(sentence)) return [];
    const before = kindAt(sentence, k - 1) === 'comma' ? k - 1 : k;
    return [[sentenceOf(head(sentence, before)), sentenceOf(`${subject} ${verb} ${tail(sentence, k + 2)}`)]];
  }
  return [];
}

/** What somebody went on to do, where it is told by "before"; "before being cleared" tells when. */
const TURNS = /^(?:recovering|rebounding|returning|falling|rising|dropping|slipping|closing|losing|winning|fleeing|moving|joining|becoming|settling|retreating|advancing|escaping|shooting|opening|driving|taking|killing|withdrawing|proceeding|travelling|traveling|flying|continuing|resigning|retiring|marrying)$/u;

function passive(sentence: Parsed): boolean {
  const group = sentence.chunks[sentence.main]!;
  return sentence.tokens.slice(group.from, group.head).some((token) => token.lemma === 'be');
}

/** What the sentence says by the way, and keeps: "after rebels entered the city". */
export function anchoredStatements(sentence: Parsed): string[] {
  const found: string[] = [];
  for (let k = 0; k < sentence.chunks.length; k++) {
    const word = lower(sentence, k);
    if (!opensClause(sentence, k) || kindAt(sentence, k) !== 'sub' || !(word === 'after' || word === 'because' || word === 'since' || word === 'when' || word === 'as')) continue;
    const subject = k > 0 && (word === 'as' || word === 'because') ? whyItIs(sentence, k) : null;
    if (subject !== null) found.push(subject);
    if (k > 0 && word === 'as') continue;
    const end = k === 0 || k < sentence.main ? (commaOfMain(sentence, k) ?? -1) : sentence.chunks.length;
    const verb = end < 0 ? -1 : mainVerb(sentence, k + 1, end);
    if (verb < 0 || subjectStart(sentence, k + 1, verb) >= verb || kindAt(sentence, k + 1) === 'adv') continue;
    // "spreads when the water is warm": whenever it is
    if (word === 'when' && inPresent(sentence, verb)) continue;
    // "since he was fifteen"
    if (word === 'since' && headToken(sentence, k + 1)?.pos === 'PRON') continue;
    if (sentence.chunks.slice(k + 1, end).some((chunk, i) => chunk.kind === 'rel' || (chunk.kind === 'sub' && i > 0))) continue;
    // "since mid-October, when X intervened": X did so then
    const time = word === 'when' && sentence.chunks[k - (kindAt(sentence, k - 1) === 'comma' ? 2 : 1)]?.kind === 'time' ? words(sentence, k - (kindAt(sentence, k - 1) === 'comma' ? 2 : 1), kindAt(sentence, k - 1) === 'comma' ? k - 1 : k).replace(/^(?:since|until|from|by|after) /i, 'in ') : '';
    found.push(sentenceOf(time === '' ? words(sentence, k + 1, end) : `${time}, ${words(sentence, k + 1, end)}`));
  }
  return found;
}

/** "The port is vital as it handles half of all exports" → "The port handles half of all exports": what is thought of it cannot be checked, and why it is thought can. */
function whyItIs(sentence: Parsed, at: number): string | null {
  const { main, chunks } = sentence;
  if (main < 1 || at < main + 2 || headToken(sentence, main)!.lemma !== 'be' || !/^(?:it|he|she|they)$/u.test(lower(sentence, at + 1)) || chunks[at + 1]!.to !== chunks[at + 1]!.from + 1 || kindAt(sentence, at + 2) !== 'vg' || chunks.slice(main + 1, at).some((chunk) => /^(?:vg|rel|sub|conj|prep)$/u.test(chunk.kind))) return null;
  const start = subjectStart(sentence, 0, main);
  return start < main ? sentenceOf(`${words(sentence, start, main)} ${tail(sentence, at + 2)}`) : null;
}

function inPresent(sentence: Parsed, verb: number): boolean {
  const group = sentence.chunks[verb]!;
  const first = sentence.tokens[group.from]!;
  return /^(?:is|are|has|have|does|do|can|may|will)$/u.test(first.lower) || (first.index === group.head && (first.lower === first.lemma ? !/^(?:put|cut|hit|set|shut|split|spread|beat|quit|let|cast|cost|hurt|burst)$/u.test(first.lower) : /s$/u.test(first.lower) && first.lower !== 'was'));
}

/** The comma between an opening clause and the main one. */
function commaOfMain(sentence: Parsed, from = 0): number | null {
  const main = sentence.main;
  const comma = sentence.chunks.findIndex((chunk, k) => k > from && k < main && chunk.kind === 'comma' && lower(sentence, k + 1) !== 'such' && subjectStart(sentence, k + 1, main) < main && sentence.chunks.slice(k + 1, main).every((other, i) => other.kind !== 'rel' && !isFinite(sentence, k + 1 + i)));
  return comma < 0 ? null : comma;
}
