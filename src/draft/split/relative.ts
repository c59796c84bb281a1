/** "the Marta, which was built in 1974, sank" → "The Marta sank" and "The Marta was built in 1974". Only clauses behind a comma: others tell which one is meant. */
import { capitalised, hasAuxiliary, head, headToken, isFinite, isGerund, kindAt, lower, sentenceOf, subjectStart, tail, words, type Parsed } from '../parsed.ts';
import { isName, nounPhraseBefore, nounPhraseStart } from './noun-phrase.ts';
import type { SplitRule } from './rule.ts';

export const relative: SplitRule = function* (sentence) {
  yield* partOf(sentence);
  yield* roleOf(sentence);
  yield* tollOf(sentence);
  for (let k = 2; k < sentence.chunks.length; k++) {
    if (kindAt(sentence, k) !== 'rel' || kindAt(sentence, k - 1) !== 'comma' || lower(sentence, k) === 'that') {
      // "went to Moscow where he was given asylum"
      if (kindAt(sentence, k) === 'rel' && lower(sentence, k) === 'where' && isName(sentence, k - 1) && kindAt(sentence, k - 2) === 'prep' && /^(?:to|in|at|into)$/u.test(lower(sentence, k - 2)) && kindAt(sentence, k + 1) === 'np' && isFinite(sentence, k + 2) && !sentence.chunks.slice(k + 3).some((chunk) => /^(?:comma|rel|sub)$/u.test(chunk.kind))) yield [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, k + 1, sentence.chunks.length).replace(/\.$/, '')} in ${words(sentence, k - 1, k)}`)];
      continue;
    }
    // "an assault on Aleppo in the last week, which rapidly fell"
    const timed = kindAt(sentence, k - 2) === 'time' && isName(sentence, k - 3) && OF_A_PLACE.test(headToken(sentence, kindAt(sentence, k + 1) === 'adv' ? k + 2 : k + 1)?.lemma ?? '') ? nounPhraseBefore(sentence, k - 2) : null;
    const antecedent = timed ?? bothBefore(sentence, k) ?? producer(sentence, k) ?? severalOuter(sentence, k) ?? (killing(sentence, k) ? eventBefore(sentence, k - 1) : lower(sentence, k) === 'who' ? personBefore(sentence, k - 1) : nounPhraseBefore(sentence, k - 1));
    if (antecedent === null) continue;
    if (lower(sentence, k) === 'which' && producer(sentence, k) === null && timed === null && !(isName(sentence, k - 2) && OF_A_PLACE.test(headToken(sentence, k + 1)?.lemma ?? '')) && mayMeanOuter(sentence, k - 1) && !OF_THE_EVENT.has(headToken(sentence, k + 1)?.lemma ?? '')) continue;
    const end = endOfRelative(sentence, k);
    const before = lower(sentence, k) === 'where' ? nameBeforeAside(sentence, k - 1) : null;
    const clauses = clausesOf(sentence, k, end).map(([from, to]) => statementOf(sentence, before ?? antecedent, from, to, before !== null || isName(sentence, k - 2), preposition(sentence, k - 1)));
    if (clauses.some((clause) => clause === null)) continue;
    const closes = kindAt(sentence, end) === 'stop' && end === sentence.chunks.length - 1;
    const rest = end < sentence.chunks.length && !closes ? `${head(sentence, k - 1)}${kindAt(sentence, end) === 'comma' && (endsBeforeVerb(sentence, end) || /^(?:prep|time)$/u.test(kindAt(sentence, end + 1) ?? '')) && !setOff(sentence, k - 1) ? ' ' : ', '}${tail(sentence, kindAt(sentence, end) === 'comma' ? end + 1 : end)}` : head(sentence, k - 1);
    yield [sentenceOf(rest), ...clauses.map((clause) => sentenceOf(clause!))];
  }
};

/** "Russia launched an airstrike on the town that killed 11 civilians": it launched it, and it killed them. */
function* tollOf(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main } = sentence;
  const k = chunks.findIndex((chunk, i) => i > main + 1 && chunk.kind === 'rel' && /^(?:that|which)$/u.test(lower(sentence, i)) && kindAt(sentence, i - 1) === 'np' && kindAt(sentence, i + 1) === 'vg' && /^(?:kill|injure|wound|destroy|damage|displace)$/u.test(headToken(sentence, i + 1)!.lemma) && isFinite(sentence, i + 1));
  const object = chunks[main + 1];
  if (main < 1 || k < 0 || object?.kind !== 'np' || !/^an?$/u.test(sentence.tokens[object.from]!.lower) || !EVENT.test(headToken(sentence, main + 1)!.lemma) || chunks.slice(main + 2, k).some((chunk) => !/^(?:np|prep)$/u.test(chunk.kind)) || chunks.slice(k + 2).some((chunk) => /^(?:comma|rel|sub)$/u.test(chunk.kind))) return;
  const start = subjectStart(sentence, 0, main);
  const lead = kindAt(sentence, 0) === 'time' ? words(sentence, 0, start) : '';
  yield [sentenceOf(head(sentence, k)), sentenceOf(`${lead} ${words(sentence, main + 1, k)} ${tail(sentence, k + 1)}`)];
}

/** "Ann Lee was an archaeologist at the museum who led the dig" → "Ann Lee was an archaeologist at the museum" and "Ann Lee led the dig". */
function* roleOf(sentence: Parsed): Iterable<readonly string[]> {
  const { main, chunks } = sentence;
  const k = chunks.findIndex((chunk, i) => i > main + 1 && chunk.kind === 'rel' && /^(?:who|that|which)$/u.test(lower(sentence, i)) && kindAt(sentence, i - 1) === 'np');
  // "The M5 highway was a route that had been secured in 2020"
  if (main !== 1 || k < 0 || !(isName(sentence, 0) || (/^the$/iu.test(sentence.tokens[chunks[0]!.from]!.text) && lower(sentence, k) !== 'who')) || headToken(sentence, main)!.lemma !== 'be' || !isFinite(sentence, k + 1)) return;
  const between = chunks.slice(main + 1, k);
  if (!/^an?$/u.test(sentence.tokens[between[0]!.from]!.lower) || !between.every((chunk, i) => chunk.kind === 'np' || (chunk.kind === 'prep' && i > 0)) || chunks.slice(k + 1).some((chunk) => /^(?:rel|sub)$/u.test(chunk.kind))) return;
  yield [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, 0, main)} ${tail(sentence, k + 1)}`)];
}

/** "Peter Holloway of the Institute in Bonn, who": a town is nobody; whom it hangs on is. */
function personBefore(sentence: Parsed, comma: number): string | null {
  let start = nounPhraseStart(sentence, comma);
  while (start !== null && start >= 2 && kindAt(sentence, start - 1) === 'prep' && /^(?:of|in|at|from)$/u.test(lower(sentence, start - 1)) && kindAt(sentence, start - 2) === 'np' && isName(sentence, start)) {
    const outer = headToken(sentence, start - 2)!;
    const several = outer.pos === 'NOUN' && outer.lemma !== outer.lower && lower(sentence, start - 1) !== 'of';
    if (outer.pos !== 'PROPN' && !several) break;
    start -= 2;
  }
  return start === null ? null : words(sentence, start, comma);
}

/** "One victim, Jean Porter, who was 66, said": the name is itself set off by commas, of which the second stays. */
function setOff(sentence: Parsed, comma: number): boolean {
  const start = nounPhraseStart(sentence, comma);
  return start !== null && start > 1 && comma < sentence.main && kindAt(sentence, start - 1) === 'comma' && nounPhraseStart(sentence, start - 1) === subjectStart(sentence, 0, sentence.main);
}

/** "who has dredged it since 1981 and whose father did so before him": each clause by itself. */
function clausesOf(sentence: Parsed, rel: number, end: number): (readonly [number, number])[] {
  const next = sentence.chunks.findIndex((chunk, k) => k > rel + 1 && k < end && chunk.kind === 'rel' && kindAt(sentence, k - 1) === 'conj' && /^(?:who|whose|which|where)$/u.test(lower(sentence, k)));
  if (next < 0) return [[rel, end]];
  const to = kindAt(sentence, next - 2) === 'comma' ? next - 2 : next - 1;
  return [[rel, to], ...clausesOf(sentence, next, end)];
}

/** "at" before "the private hospital, where": there, if it is one that is known. */
function preposition(sentence: Parsed, comma: number): string | null {
  const start = nounPhraseStart(sentence, comma);
  if (start === null || kindAt(sentence, start - 1) !== 'prep' || !/^(?:at|in|on|to|into)$/u.test(lower(sentence, start - 1))) return null;
  const first = sentence.tokens[sentence.chunks[start]!.from]!;
  return /^(?:the|its|his|her|their)$/u.test(first.lower) || first.pos === 'PROPN' ? lower(sentence, start - 1).replace(/^(?:to|into)$/u, 'in') : null;
}


/** "detained 11 contractors, three of whom were stopped at the airport" → "Three of the 11 contractors were stopped at the airport". */
function* partOf(sentence: Parsed): Iterable<readonly string[]> {
  yield* partWere(sentence);
  for (let k = 2; k + 2 < sentence.chunks.length; k++) {
    // "by five people, of whom two were children"
    if (kindAt(sentence, k) === 'comma' && lower(sentence, k + 1) === 'of' && /^(?:whom|which)$/u.test(lower(sentence, k + 2)) && kindAt(sentence, k + 3) === 'np' && isFinite(sentence, k + 4)) {
      // "Around 5,700 planets are known, of which 200 are rocky"
      const people = nounPhraseBefore(sentence, k) ?? (sentence.main === k - 1 && subjectStart(sentence, 0, sentence.main) === 0 ? words(sentence, 0, sentence.main) : null);
      if (people !== null && /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|all|most|some|many|half)\b/i.test(words(sentence, k + 3, k + 4)) && !sentence.chunks.slice(k + 5).some((chunk) => chunk.kind === 'comma' || chunk.kind === 'vg')) yield [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, k + 3, k + 4)} of ${theWhole(people)} ${tail(sentence, k + 4)}`)];
    }
    if (kindAt(sentence, k) !== 'comma' || kindAt(sentence, k + 1) !== 'np' || lower(sentence, k + 2) !== 'of' || !/^(?:whom|which|them)$/u.test(lower(sentence, k + 3))) continue;
    const whole = nounPhraseBefore(sentence, k);
    const verb = sentence.chunks.findIndex((_, i) => i > k + 3 && isFinite(sentence, i));
    const them = lower(sentence, k + 3) === 'them';
    if (whole === null || !/\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen|dozens|hundreds|thousands|all|some)\b/i.test(words(sentence, k + 1, k + 2)) || them !== (verb < 0)) continue;
    const those = theWhole(whole);
    if (them) {
      // "recorded 4,310 cases, 612 of them in the past week": as the verb before says
      if (sentence.main < 1 || !sentence.chunks.slice(k + 4).every((chunk) => /^(?:np|prep|time|stop|adv)$/u.test(chunk.kind)) || kindAt(sentence, sentence.main + 1) !== 'np') continue;
      yield [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, 0, sentence.main + 1)} ${words(sentence, k + 1, k + 2)} of ${those} ${tail(sentence, k + 4)}`)];
    } else yield [sentenceOf(head(sentence, k)), sentenceOf(`${words(sentence, k + 1, k + 2)} of ${those} ${tail(sentence, k + 4)}`)];
  }
}

/** "killed 597,000 people in 2023, three quarters of them children" → "Three quarters of the 597,000 people were children". */
function* partWere(sentence: Parsed): Iterable<readonly string[]> {
  const { chunks, main, text } = sentence;
  const match = /, ((?:(?:about|around|roughly|nearly|almost|more than|at least|some|over|mostly) )?(?:\p{L}+|\d[\d,.]*%?)(?: (?:quarters?|thirds?|fifths?|tenths?|per cent|percent|dozen|hundred|thousand|million))?) of (?:them|whom) (?!in\b|since\b|from\b|at\b|on\b|by\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|\p{L}+ed\b)([^,]+)\.$/u.exec(text);
  if (match === null || main < 1) return;
  const counted = chunks.findLast((chunk, k) => k !== main && chunk.kind === 'np' && sentence.tokens[chunk.to - 1]!.end <= match.index && sentence.quantities.some(({ range, counted: noun }) => noun !== null && range.from >= chunk.from && range.to <= chunk.to));
  if (counted === undefined || counted.kind !== 'np') return;
  const whole = text.slice(sentence.tokens[counted.from]!.start, sentence.tokens[counted.to - 1]!.end).replace(/^an? estimated /u, 'estimated ');
  yield [sentenceOf(text.slice(0, match.index)), sentenceOf(`${match[1]!} of ${theWhole(whole)} were ${match[2]!}`)];
}

/** "11 contractors" → "the 11 contractors"; of "at least five people" the number is not known: "the people". */
function theWhole(phrase: string): string {
  // "cost about 450 million, of which 300 million": a number alone
  const bare = /\b(?:\d[\d,.]*|hundred|thousand|million|billion|trillion)$/.test(phrase);
  return bare ? `the ${phrase.replace(/^(?:the|some|about|around|at least|more than|nearly|almost|over|up to) /i, '')}` : `the ${phrase.replace(/^(?:the|an?) /i, '').replace(/^(?:some|about|around|at least|more than|nearly|almost|over|up to) [\p{L}\d,.]+ /iu, '')}`;
}

/** Verbs whose object need not be there: "seeks a drug that cures", "denied a report that said". */
const NOT_FACTUAL = /^(?:seek|want|need|look|hope|search|deny|reject|plan|propose|consider|demand|imagine|expect|lack|request|oppose|avoid|prevent|fear|promise|offer|urge|ask|call)$/u;

/**
 * "ended a strike that began on 12 March and kept 410,000 pupils out of class" → "The strike began on 12 March …": what is told of something in order to say
 * which one is meant is told for true, where it is one thing that is spoken of for the first time, in a clause that is neither denied nor supposed.
 */
export function restrictiveStatements(sentence: Parsed): string[] {
  const { main, chunks } = sentence;
  if (main < 1) return [];
  const group = chunks[main]!;
  const verb = headToken(sentence, main)!;
  if (NOT_FACTUAL.test(verb.lemma) || sentence.tokens.slice(group.from, group.to).some((token) => /^(?:not|n't|never|no|will|would|may|might|can|could|must|should|shall)$/u.test(token.lower)) || /\b(?:if|unless|whether|like)\b/i.test(sentence.text)) return [];
  return chunks.flatMap((chunk, k): string[] => {
    if (chunk.kind !== 'rel' || k === 0 || kindAt(sentence, k - 1) !== 'np' || !/^(?:that|which|who)$/u.test(lower(sentence, k))) return [];
    const start = nounPhraseStart(sentence, k)!;
    const first = sentence.tokens[chunks[start]!.from]!;
    const done = first.lower === 'the' && !/\b(?:only|same|first|last)\b/iu.test(words(sentence, start, k)) ? doneTo(sentence, start, k) : null;
    if (done !== null) return [done];
    const clauseVerb = chunks[k + 1]?.kind === 'adv' ? k + 2 : k + 1;
    if (!/^an?$/u.test(first.lower) || kindAt(sentence, clauseVerb) !== 'vg' || !isFinite(sentence, clauseVerb)) return [];
    if (sentence.tokens.slice(chunks[clauseVerb]!.from, chunks[clauseVerb]!.to).some((token) => /^(?:not|n't|never|will|would|may|might|can|could|must|should)$/u.test(token.lower))) return [];
    const end = endOfRestrictive(sentence, clauseVerb, k < main ? main : chunks.length);
    const from = chunks[k]!.from;
    const figures = [...sentence.times, ...sentence.quantities].some(({ range }) => range.from > from && range.to <= (chunks[end]?.from ?? Infinity));
    const names = chunks.slice(k, end).some((other) => other.kind === 'np' && sentence.tokens[other.head]!.pos === 'PROPN');
    if (!figures && !names) return [];
    // "the M5, a route that was secured in 2020": the name is what it is told of
    const named = start > 1 && kindAt(sentence, start - 1) === 'comma' && kindAt(sentence, start - 2) === 'np' ? words(sentence, start - 2, start - 1) : null;
    const phrase = named ?? (start === main + 1 && verb.lemma === 'be' ? words(sentence, subjectStart(sentence, 0, main), main) : words(sentence, start, k));
    return [sentenceOf(`${phrase} ${words(sentence, k + 1, end)}`)];
  });
}

/** "the sewage that Wessel Water discharged on 112 days in 2023": it did, where a name did it and a figure or a time is told. */
function doneTo(sentence: Parsed, start: number, rel: number): string | null {
  const verb = rel + 2;
  if (lower(sentence, rel) === 'who' || !isName(sentence, rel + 1) || kindAt(sentence, verb) !== 'vg' || !isFinite(sentence, verb) || kindAt(sentence, verb + 1) === 'np') return null;
  if (sentence.tokens.slice(sentence.chunks[verb]!.from, sentence.chunks[verb]!.to).some((token) => /^(?:not|n't|never|will|would|may|might|can|could|must|should)$/u.test(token.lower))) return null;
  const end = endOfRestrictive(sentence, verb, rel < sentence.main ? sentence.main : sentence.chunks.length);
  const [from, to] = [sentence.chunks[verb]!.to, sentence.chunks[end]?.from ?? Infinity];
  if (![...sentence.times, ...sentence.quantities].some(({ range }) => range.from >= from && range.to <= to)) return null;
  return sentenceOf(`${words(sentence, rel + 1, verb + 1)} ${words(sentence, start, rel).replace(/^The /, 'the ')} ${words(sentence, verb + 1, end)}`);
}

function endOfRestrictive(sentence: Parsed, verb: number, limit: number): number {
  for (let k = verb + 1; k < limit; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'comma' || kind === 'stop' || kind === 'sub' || kind === 'rel') return k;
    if (kind === 'conj' && kindAt(sentence, k + 1) === 'np' && sentence.chunks.slice(k + 1, k + 4).some((chunk) => chunk.kind === 'vg')) return k;
  }
  return limit;
}

/** "the city of Ashton, 140 miles to the south, where": the name before the distance. */
function nameBeforeAside(sentence: Parsed, comma: number): string | null {
  for (let k = comma - 1; k > 0 && /^(?:np|prep|adv)$/u.test(kindAt(sentence, k)!); k--) {
    if (kindAt(sentence, k - 1) !== 'comma') continue;
    const [first, last] = [sentence.chunks[k]!, sentence.chunks[comma - 1]!];
    const far = sentence.quantities.some(({ range }) => range.from >= first.from && range.to <= last.to);
    return far && isName(sentence, k - 2) ? nounPhraseBefore(sentence, k - 1) : null;
  }
  return null;
}

/** "shelling of Idlib, which killed 30": a place kills nobody; what happened there did. */
function killing(sentence: Parsed, rel: number): boolean {
  return !DOERS.test(words(sentence, rel - 2, rel - 1)) && lower(sentence, rel) === 'which' && /^(?:kill|wound|injure|destroy|damage|hit|strike|claim|displace|leave|devastate|flatten|begin|start|end|last|erupt)$/u.test(headToken(sentence, rel + 1)?.lemma ?? '') && kindAt(sentence, beforePhrase(sentence, rel)) === 'prep';
}

/** "a camp outside the port of Belo, which hosts 45,000 people": the camp may, or the port. */
function mayMeanOuter(sentence: Parsed, comma: number): boolean {
  let start = nounPhraseStart(sentence, comma) ?? 0;
  while (start >= 2 && lower(sentence, start - 1) === 'of' && kindAt(sentence, start - 2) === 'np') start -= 2;
  const outer = sentence.chunks[start - 2];
  return kindAt(sentence, start - 1) === 'prep' && outer?.kind === 'np' && sentence.tokens[outer.head]!.pos === 'NOUN' && (/^an?$/u.test(sentence.tokens[outer.from]!.lower) || (/^(?:its|their|his|her)$/u.test(sentence.tokens[outer.from]!.lower) && kindAt(sentence, comma + 2) === 'vg' && /^(?:in|at|near|outside)$/u.test(lower(sentence, start - 1))));
}

/** "Burkina Faso and Niger, which left in January, face": both did. */
function bothBefore(sentence: Parsed, rel: number): string | null {
  const both = rel === 4 && sentence.main > rel && kindAt(sentence, 0) === 'np' && kindAt(sentence, 1) === 'conj' && lower(sentence, 1) === 'and' && kindAt(sentence, 2) === 'np' && isName(sentence, 0) && isName(sentence, 2);
  return both && /^(?:which|who)$/u.test(lower(sentence, rel)) ? words(sentence, 0, 3) : null;
}

/** Who does something by himself, and is no event. */
const DOERS = /\b(?:forces|troops|soldiers|fighters|rebels|militias?|army|police|company|party|government|team|crew)$/iu;
/** What places do. */
const OF_A_PLACE = /^(?:fall|lie|border|straddle|overlook)$/u;
const PRODUCES = /^(?:employ|make|produce|supply|process|manufacture|assemble|refine|serve|house|treat|store|handle|bottle|print)$/u;

/** "its plant in Kassel, which employs 420 people": a plant does, and not the town it is in. */
function producer(sentence: Parsed, rel: number): string | null {
  const start = nounPhraseStart(sentence, rel - 1);
  const verb = headToken(sentence, rel + 1);
  if (start === null || lower(sentence, rel) !== 'which' || kindAt(sentence, rel + 1) !== 'vg' || verb === undefined || !PRODUCES.test(verb.lemma) || undergoes(sentence, rel + 1)) return null;
  const outer = headToken(sentence, start - 2);
  if (kindAt(sentence, start - 1) !== 'prep' || !/^(?:in|at|near|outside)$/u.test(lower(sentence, start - 1)) || kindAt(sentence, start - 2) !== 'np' || outer === undefined) return null;
  return /^(?:plant|factory|mill|refinery|works|yard|mine|smelter|brewery|hospital|school|clinic|depot|warehouse|centre|center|site|facility|base|camp|prison|office|unit|complex|terminal)$/u.test(outer.lower) ? words(sentence, start - 2, rel - 1) : null;
}

/** "compressors from Thailand, which face a 19% duty": they do, and not the country, as the verb says. */
function severalOuter(sentence: Parsed, rel: number): string | null {
  const start = nounPhraseStart(sentence, rel - 1);
  const verb = sentence.chunks[rel + 1];
  if (start === null || verb?.kind !== 'vg' || kindAt(sentence, start - 1) !== 'prep' || kindAt(sentence, start - 2) !== 'np') return null;
  const [inner, outer] = [headToken(sentence, start)!, headToken(sentence, start - 2)!];
  const first = sentence.tokens[verb.from]!;
  const plural = /^(?:are|were|have)$/u.test(first.lower) || (first.index === verb.head && first.pos !== 'AUX' && first.lower === first.lemma && !/(?:ed|t)$/u.test(first.lower));
  return plural && inner.pos === 'PROPN' && !/s$/u.test(inner.lower) && !/\b(?:and)\b/.test(words(sentence, start, rel - 1)) && outer.pos === 'NOUN' && outer.lemma !== outer.lower ? words(sentence, start - 2, rel - 1) : null;
}

/** The chunk before the noun phrase that a relative clause follows. */
function beforePhrase(sentence: Parsed, rel: number): number {
  return (nounPhraseStart(sentence, rel - 1) ?? 1) - 1;
}

/** The noun phrase of an event before a place, with all up to the comma. */
function eventBefore(sentence: Parsed, comma: number): string | null {
  for (let at = comma - 1; at > 0; at--) {
    if (kindAt(sentence, at) === 'comma' || kindAt(sentence, at) === 'vg') return null;
    if (kindAt(sentence, at) === 'np' && EVENT.test(headToken(sentence, at)!.lemma) && !NO_EVENT.test(headToken(sentence, at)!.lemma)) return words(sentence, at, comma);
  }
  return null;
}

/** End like events, and are none. */
const NO_EVENT = /^(?:king|thing|something|nothing|ring|wing|string|spring|building|ceiling|clothing|nation|station|region|mission|section|version|pension|union|population|corporation|organi[sz]ation|administration|institution|commission|coalition)$/u;

const EVENT = /(?:ing|sion|tion|quake|storm|flood|fire|blast|crash|attack|strike|airstrike|raid|assault|offensive|war|clash|outbreak|accident|disaster|collapse|derailment|hurricane|cyclone|typhoon|tsunami|drought|heatwave|landslide|avalanche|revolt|protest|riot|campaign|siege|rebellion|mutiny|dispute|trial|boycott|blockade|embargo|coup|ceasefire|truce|march|rally)$/u;

/** Whether what follows the comma is the verb of the clause that the relative clause interrupts. */
function endsBeforeVerb(sentence: Parsed, comma: number): boolean {
  const verb = kindAt(sentence, comma + 1) === 'adv' ? comma + 2 : comma + 1;
  return kindAt(sentence, verb) === 'vg' && !isGerund(sentence, verb);
}

/** The chunk behind the relative clause: the comma that closes it, or the end. */
function endOfRelative(sentence: Parsed, rel: number): number {
  let verbs = 0;
  for (let k = rel + 1; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'stop' && lower(sentence, k) !== '-') return k;
    if (kind === 'vg' && isFinite(sentence, k)) verbs++;
    if (kind !== 'comma' || verbs === 0) continue;
    const next = kindAt(sentence, k + 1);
    if (next === 'vg' || next === 'sub' || next === 'rel' || next === 'prep') return k;
    // "was declared in Zamzam, which lies to the south, in August": when the main clause happened
    if (next === 'time' && rel > sentence.main && kindAt(sentence, k + 2) !== 'conj' && !sentence.chunks.slice(k + 2).some((chunk) => chunk.kind === 'vg')) return k;
    if (next === 'adv' && k + 2 === sentence.main) return k;
    if (next === 'conj' && clauseFollows(sentence, k + 2)) return k;
    // "which took in A, B and C, is the largest": a list goes on
    if (next === 'np' && sentence.main > k && !sentence.chunks.slice(k + 1, sentence.main).some((other) => other.kind === 'comma')) return k;
  }
  return sentence.chunks.length;
}

function clauseFollows(sentence: Parsed, at: number): boolean {
  for (let k = at; k < sentence.chunks.length; k++) {
    const kind = kindAt(sentence, k);
    if (kind === 'vg') return isFinite(sentence, k);
    if (kind === 'comma') return false;
  }
  return false;
}

/** Verbs that speak of what the whole clause before them did: "…, which forced them out" has no one thing for its subject. */
const OF_THE_EVENT = new Set(['cut', 'mean', 'lead', 'force', 'allow', 'cause', 'result', 'prompt', 'make', 'give', 'raise', 'follow', 'trigger', 'spark', 'bring', 'leave', 'come', 'happen', 'occur', 'effectively']);

/** "launched a drone strike near the town, which led to many deaths": the strike did. */
function ofEvent(sentence: Parsed, rel: number, rest: string): string | null {
  const at = sentence.main + 1;
  const event = headToken(sentence, at);
  if (event === undefined || kindAt(sentence, at) !== 'np' || event.pos !== 'NOUN' || !EVENT.test(event.lemma) || !/^an?$/u.test(sentence.tokens[sentence.chunks[at]!.from]!.lower)) return null;
  return `${words(sentence, at, rel - 1).replace(/^an? /iu, 'The ')} ${rest}`;
}

function undergoes(sentence: Parsed, verb: number): boolean {
  const group = sentence.chunks[verb]!;
  return sentence.tokens.slice(group.from, group.head).some((token) => token.lemma === 'be');
}

/** What it does to something, that something undergoes: "…, which effectively cut the army from the coast" → "The army was effectively cut from the coast". */
const UNDERGONE = /^(?:cut|force|cause|trigger|spark|raise)$/u;

function happened(sentence: Parsed, verb: number, end: number): string | null {
  const group = sentence.chunks[verb]!;
  const word = sentence.tokens[group.head]!;
  const object = headToken(sentence, verb + 1);
  if (!UNDERGONE.test(word.lemma) || hasAuxiliary(sentence, group) || !/(?:ed|cut)$/u.test(word.lower) || kindAt(sentence, verb + 1) !== 'np' || object === undefined || object.pos === 'PRON' || verb + 1 >= end) return null;
  const adverbs = sentence.text.slice(sentence.tokens[group.from]!.start, word.start);
  const plural = /[^s]s$/u.test(object.lower) && (object.pos === 'NOUN' || /(?:forces|troops)$/u.test(object.lower));
  return `${capitalised(words(sentence, verb + 1, verb + 2))} ${plural ? 'were' : 'was'} ${adverbs}${word.text} ${words(sentence, verb + 2, end)}`;
}

/** "attacked Nayrab airport located east of Aleppo, where": the airport. */
function besideOf(sentence: Parsed, rel: number): string | null {
  const start = nounPhraseStart(sentence, rel - 1);
  if (start === null || lower(sentence, start - 1) !== 'of' || !/^(?:north|south|east|west)/u.test(lower(sentence, start - 2))) return null;
  const at = kindAt(sentence, start - 3) === 'vg' && /^(?:located|situated|based)$/u.test(lower(sentence, start - 3)) ? start - 4 : start - 3;
  return kindAt(sentence, at) === 'np' && /(?:airport|airbase|base|camp|factory|plant|prison|station|crossing|port)$/iu.test(words(sentence, at, at + 1)) ? words(sentence, at, at + 1) : null;
}

function statementOf(sentence: Parsed, antecedent: string, rel: number, end: number, name: boolean, at: string | null): string | null {
  const word = lower(sentence, rel);
  const rest = words(sentence, rel + 1, end);
  const verbAt = sentence.chunks.findIndex((_, k) => k > rel && k < end && isFinite(sentence, k));
  if (rest === '' || verbAt < 0) return null;
  const verb = headToken(sentence, verbAt)!;
  const adjacent = sentence.chunks.slice(rel + 1, verbAt).every((chunk) => chunk.kind === 'adv' || chunk.kind === 'time' || chunk.kind === 'comma');
  // "it used home-made missiles, whose range is 40 km": the range of these, and not of all such missiles
  if (word === 'whose' && !name && !/^(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]h(?:is|at|ese|ose)|[Bb]oth|[Aa]ll|[Ee]ach|\d+)\b/u.test(antecedent) && !/\p{Lu}/u.test(antecedent.slice(1)) && /s$/u.test(antecedent)) return null;
  if (word === 'whose') return `${antecedent}${/s$/.test(antecedent) ? '’' : '’s'} ${rest}`;
  // "the other side of the line, where HTS has worked since 2020": what is told stands by itself where a name does it, at a time
  if (word === 'where' && !name && at !== null && /^(?:np|adv)$/u.test(kindAt(sentence, rel + 1)!)) return `${capitalised(rest)} ${at} ${antecedent}`;
  // "the coastal regions, where support is strongest"
  if (word === 'where' && !name && /^(?:the|its|their) (?:[\p{L}-]+ ){0,2}(?:regions?|areas?|provinces?|districts?|suburbs?|towns?|villages?|cit(?:y|ies)|states?|islands?|valleys?|countryside|north|south|east|west|coast)$/iu.test(antecedent) && /^(?:np|adv)$/u.test(kindAt(sentence, rel + 1)!)) return `${capitalised(rest)} in ${antecedent.charAt(0).toLowerCase()}${antecedent.slice(1)}`;
  if (word === 'where' && !name) return isName(sentence, rel + 1) && sentence.times.some(({ range }) => range.from > sentence.chunks[rel]!.from) ? capitalised(rest) : null;
  // "an airport east of Aleppo, where they are present": there, and not in the town
  // "an airport located east of Aleppo, where they are present"
  const beside = word === 'where' ? besideOf(sentence, rel) : null;
  if (beside !== null) return `${capitalised(rest)} at ${beside}`;
  if (word === 'where') return /\b(?:north|south|east|west|outside|near|around|beyond|kilomet(?:re|er)s?|km|miles)(?: of)? $/iu.test(sentence.text.slice(0, sentence.text.lastIndexOf(antecedent, sentence.tokens[sentence.chunks[rel]!.from]!.start))) ? null : `${capitalised(rest)} in ${antecedent}`;
  if (word === 'who' || word === 'which') {
    // "which has been led by Lee": what undergoes something is no event
    if (adjacent) return word === 'which' && OF_THE_EVENT.has(verb.lemma) && !undergoes(sentence, verbAt) && producer(sentence, rel) === null && !DOERS.test(antecedent) ? (ofEvent(sentence, rel, rest) ?? happened(sentence, verbAt, end)) : `${antecedent} ${rest}`;
    // "this offensive, which he said was sponsored by Norway"; "published it in full, which Lee says is rare" is said of all that went before
    const told = sentence.chunks[verbAt + 1];
    const passive = told?.kind === 'vg' && undergoes(sentence, verbAt + 1);
    if (told?.kind === 'vg') return passive && verbAt + 1 < end && /^(?:the|this|these|an?) /iu.test(antecedent) ? `${words(sentence, rel + 1, verbAt + 1)} that ${antecedent} ${words(sentence, verbAt + 1, end)}` : null;
    // "which Turkey backs": the antecedent is the object
    return kindAt(sentence, verbAt + 1) === 'np' ? null : `${words(sentence, rel + 1, verbAt + 1)} ${antecedent}${verbAt + 1 < end ? ` ${words(sentence, verbAt + 1, end)}` : ''}`;
  }
  return null;
}
