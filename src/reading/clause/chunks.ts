/**
 * Tokens → chunks: noun phrases, verb groups, prepositions and what stands between them. A shallow parse is enough
 * for news prose, and unlike a full one it never fails: what it cannot name is `other`.
 */
import type { QuantityMention, TimeMention, Token, TokenRange } from '../../types.ts';

export type ChunkKind = 'np' | 'vg' | 'prep' | 'time' | 'comma' | 'conj' | 'sub' | 'rel' | 'adv' | 'stop' | 'other';

/** A run of tokens of one kind. `head` is the token that names it: the last noun, the main verb, the preposition. */
export interface Chunk extends TokenRange {
  readonly kind: ChunkKind;
  readonly head: number;
}

const RELATIVES = new Set(['who', 'which', 'whom', 'whose', 'where']);
/** Words that open a clause of their own. "As", "since", "after", "before" and "until" do so only before a subject and its verb. */
const SUBORDINATORS = new Set(['because', 'although', 'though', 'while', 'whereas', 'when', 'if', 'unless', 'whether', 'once', 'so', 'lest']);
const PREPOSITION_OR_SUBORDINATOR = new Set(['as', 'since', 'after', 'before', 'until', 'till']);
const PREPOSITIONS = new Set(['of', 'in', 'on', 'at', 'by', 'to', 'from', 'with', 'without', 'against', 'for', 'into', 'onto', 'over', 'under', 'near', 'around', 'about', 'between', 'among', 'amid', 'during', 'through', 'across', 'along', 'toward', 'towards', 'inside', 'outside', 'behind', 'beyond', 'within', 'off', 'out', 'up', 'down', 'upon', 'via', 'despite', 'per', 'including', 'following', 'alongside', 'throughout', 'beside', 'besides', 'except', 'versus', 'worth', 'concerning', 'regarding', 'past', 'unlike', 'above', 'below', 'beneath', 'amongst', 'amidst']);
/** Quotation marks part nothing: 'the U.S. and "the regime"' is one list. */
const QUOTES = new Set(['"', '“', '”', '‘', '«', '»', '``', "''"]);
const COMPASS_ADJECTIVE = /^(?:north|south|east|west|central)[a-z]*(?:ern)?$/u;
const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON', 'SYM', 'X']);
/** Adverbs that stand before a noun as adjectives do: "its only hospital", "the then president". */
const ADJECTIVAL_ADVERBS = new Set(['only', 'then', 'now', 'once']);
/** Participles that are adjectives by now: "missing climbers". */
const ADJECTIVES_BY_NOW = new Set(['missing', 'remaining', 'outstanding', 'existing', 'ongoing', 'surviving']);
/** Adverbs that belong to the verb before them: "swept away two bridges". */
const DIRECTIONS = new Set(['away', 'back', 'down', 'up', 'off', 'out', 'aside', 'apart', 'ahead', 'together', 'home', 'forward', 'ashore', 'aboard']);
/** "so far", "so many": no clause follows. */
const SO_FAR = new Set(['far', 'many', 'much', 'few', 'little', 'called', '-', 'long']);
/** Qualities that are said of those before the verb: "feared dead", "found alive". */
const LEFT_IN = new Set(['dead', 'alive', 'missing', 'guilty', 'safe', 'homeless', 'unharmed', 'unhurt']);
const OPENS_NOUN = new Set(['DET', 'PART', 'PRON']);
const NEGATIONS = new Set(['not', "n't", 'never', 'no', 'nor', 'hardly', 'scarcely', 'barely', 'cannot']);
const BE = new Set(['be', 'get']);

/** Splits a sentence into chunks; time phrases, already found, are chunks of their own, and a quantity ("at least 17") opens or continues a noun phrase. */
export function chunk(tokens: readonly Token[], times: readonly Pick<TimeMention, 'range'>[], quantities: readonly QuantityMention[]): Chunk[] {
  const quantityAt = new Map(quantities.map((quantity) => [quantity.range.from, quantity.range]));
  // "a 2014 action film": the year is part of the phrase
  const timeAt = new Map(times.filter(({ range }) => !isAttributive(tokens, range)).map((time) => [time.range.from, time.range]));
  const chunks: Chunk[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (QUOTES.has(tokens[i]!.text)) {
      i++;
      continue;
    }
    const time = timeAt.get(i);
    const quantity = quantityAt.get(i);
    const counted = quantity && !time ? nounPhrase(tokens, i, { timeAt, quantityAt }, quantity.to) : null;
    const whole = time ? { kind: 'time' as const, from: time.from, to: time.to, head: time.from } : counted ?? chunkAt(tokens, i, { timeAt, quantityAt }, chunks);
    const made = beforeSecondObject(tokens, whole, quantityAt, chunks.at(-1));
    chunks.push(made);
    i = made.to;
  }
  return chunks;
}

/** "gave [Ukraine] [18 tanks]", "beat [Inter] [2-1]": behind a verb, a name ends before a number that is none of its own. */
function beforeSecondObject(tokens: readonly Token[], made: Chunk, quantityAt: ReadonlyMap<number, TokenRange>, previous: Chunk | undefined): Chunk {
  if (made.kind !== 'np') return made;
  for (let i = made.from + 1; i < made.to; i++) {
    const last = tokens[i - 1]!;
    const number = quantityAt.get(i);
    // "left Torrance [two hours] after the vote"
    if (number && (previous?.kind === 'vg' || SHIFTS.has(tokens[number.to]?.lower ?? '')) && (last.pos === 'PROPN' || (last.pos === 'NOUN' && tokens[made.from]!.pos === 'DET')) && tokens[i]!.start > last.end) return { ...made, to: i, head: i - 1 };
  }
  return made;
}

/** Words behind a length of time that make it a distance in time. */
const SHIFTS = new Set(['after', 'before', 'later', 'earlier', 'ago', 'beforehand']);

/** A bare year between an article or a possessive and its noun. */
function isAttributive(tokens: readonly Token[], range: TokenRange): boolean {
  const before = tokens[range.from - 1];
  const after = tokens[range.to];
  const opened = before !== undefined && (before.pos === 'DET' || /^['’]s?$/u.test(before.text) || /^(?:its|his|her|their|our|my|your)$/u.test(before.lower));
  return opened && range.to === range.from + 1 && /^\d{4}$/u.test(tokens[range.from]!.text) && after !== undefined && (after.pos === 'NOUN' || after.pos === 'PROPN' || after.pos === 'ADJ');
}

/** Where times and quantities begin, with their tokens. */
interface Found {
  readonly timeAt: ReadonlyMap<number, TokenRange>;
  readonly quantityAt: ReadonlyMap<number, TokenRange>;
}

function chunkAt(tokens: readonly Token[], i: number, at: Found, before: readonly Chunk[]): Chunk {
  const token = tokens[i]!;
  const one = (kind: ChunkKind): Chunk => ({ kind, from: i, to: i + 1, head: i });
  if (token.text === ',') return one('comma');
  if (token.pos === 'PUNCT') return one(/^[.:;!?—–-]$/u.test(token.text) ? 'stop' : 'other');
  if (token.pos === 'CCONJ' && (token.lower !== 'nor' || NOMINAL.has(tokens[i + 1]?.pos ?? 'SPACE'))) return one('conj');
  if (RELATIVES.has(token.lower)) return one('rel');
  if (token.lower === 'that' && !isDeterminerThat(tokens, i)) return one(before.at(-1)?.kind === 'np' ? 'rel' : 'sub');
  if (SUBORDINATORS.has(token.lower) && token.pos !== 'NOUN' && !(token.lower === 'so' && SO_FAR.has(tokens[i + 1]?.lower ?? ''))) return one('sub');
  if (isPreposition(token, tokens[i + 1])) {
    if (token.lower === 'to' && isVerbal(tokens[nextWord(tokens, i + 1)])) return verbGroup(tokens, i);
    if (PREPOSITION_OR_SUBORDINATOR.has(token.lower) && !isNaming(tokens, i) && clauseFollows(tokens, i + 1)) return one('sub');
    return one('prep');
  }
  if (token.pos === 'PART' && token.lower === 'to') return verbGroup(tokens, i);
  if (startsVerbGroup(tokens, i, before)) return verbGroup(tokens, i);
  if (NOMINAL.has(token.pos) || token.pos === 'PART' || token.pos === 'VERB' || modifiesNext(tokens, i)) {
    const phrase = nounPhrase(tokens, i, at);
    if (phrase) return phrase;
  }
  if (token.pos === 'ADV') return one('adv');
  return one('other');
}

function isPreposition(token: Token, next: Token | undefined): boolean {
  if (token.lower === 'including' || token.lower === 'regarding' || token.lower === 'concerning') return true;
  if (token.pos === 'ADP' || token.pos === 'SCONJ') return true;
  if (token.lower === 'to') return token.pos !== 'PART';
  return PREPOSITIONS.has(token.lower) && token.pos !== 'VERB' && token.pos !== 'NOUN' && next !== undefined && next.pos !== 'PUNCT';
}

/** "a gang [known as Red Sluice] was": what stands behind "as" is the name, and the verb behind that is another's. */
function isNaming(tokens: readonly Token[], i: number): boolean {
  return tokens[i]!.lower === 'as' && /^(?:known|described|identified|regarded|referred|disguised|dressed|branded|labell?ed|listed|named)$/u.test(tokens[i - 1]?.lower ?? '');
}

/** "that" before a noun without a verb of its own is a determiner ("that day"). */
function isDeterminerThat(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  const after = tokens[i + 2];
  return next?.pos === 'NOUN' && !isVerbal(after) && after?.pos !== 'NOUN' && tokens[i - 1]?.pos !== 'VERB' && tokens[i - 1]?.pos !== 'NOUN';
}

function isVerbal(token: Token | undefined): boolean {
  return token?.pos === 'VERB' || token?.pos === 'AUX';
}

function nextWord(tokens: readonly Token[], i: number): number {
  while (tokens[i]?.pos === 'ADV' || NEGATIONS.has(tokens[i]?.lower ?? '')) i++;
  return i;
}

/** Whether a subject and a finite verb follow before the next comma: "after rebels entered". */
function clauseFollows(tokens: readonly Token[], i: number): boolean {
  let nouns = 0;
  for (let k = i; k < tokens.length && k < i + 14; k++) {
    const token = tokens[k]!;
    if (token.text === ',' || token.pos === 'CCONJ' && nouns === 0 || /^[.;:]$/u.test(token.text)) return false;
    if (isVerbal(token)) return nouns > 0 && !modifiesNext(tokens, k) && !/ing$/u.test(token.lower);
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') nouns++;
    else if (RELATIVES.has(token.lower) || token.lower === 'that') return false;
    else if (token.pos === 'ADP' && token.lower !== 'of' && nouns > 0 && k > i + 6) return false;
  }
  return false;
}

/** A participle that qualifies the noun after it: "a burnt billboard", "advancing forces". */
function modifiesNext(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  if (!next) return false;
  if (token.pos === 'ADV' && ((DIRECTIONS.has(token.lower) && previous?.pos === 'VERB') || (token.lower === 'far' && previous?.lower === 'so'))) return false;
  if (token.pos === 'ADV') return next.pos === 'ADJ' || next.pos === 'NUM' || (next.pos === 'VERB' && /(?:ed|en)$/u.test(next.lower) && (tokens[i + 2]?.pos === 'NOUN' || tokens[i + 2]?.pos === 'PROPN') && (previous?.pos === 'DET' || previous?.pos === 'ADJ' || previous?.text === "'s"));
  if (token.pos !== 'VERB' || !/(?:ed|en|ing|nt|wn)$/u.test(token.lower)) return false;
  // "Five feared dead": what is said of them stands behind the verb
  if (LEFT_IN.has(next.lower) && tokens[i + 2]?.pos !== 'NOUN') return false;
  const nounNext = next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ' || (next.pos === 'VERB' && modifiesNext(tokens, i + 1));
  const opened = previous !== undefined && (previous.pos === 'DET' || previous.pos === 'ADJ' || (previous.pos === 'NUM' && next.pos !== 'PROPN' && !/^\d{4}$/u.test(previous.text)) || previous.text === "'s" || previous.text === "'" || (previous.pos === 'PRON' && /^(?:its|his|her|their|our|my|your)$/u.test(previous.lower)));
  const adjective = ADJECTIVES_BY_NOW.has(token.lower) && previous?.pos !== 'AUX' && previous?.pos !== 'VERB';
  const adverbOpened = previous?.pos === 'ADV' && tokens[i - 2]?.pos === 'DET';
  const afterPreposition = (previous?.pos === 'ADP' || previous?.pos === 'CCONJ') && (next.pos === 'NOUN' || next.pos === 'ADJ') && /ed$/u.test(token.lower) && previous.lower !== 'to';
  return nounNext && (opened || adverbOpened || afterPreposition || adjective);
}

function startsVerbGroup(tokens: readonly Token[], i: number, before: readonly Chunk[]): boolean {
  const token = tokens[i]!;
  if (token.pos === 'AUX') return true;
  if (token.pos === 'VERB') return !modifiesNext(tokens, i);
  if (token.pos === 'ADV' || NEGATIONS.has(token.lower)) {
    if (token.pos === 'DET') return false;
    const next = tokens[nextWord(tokens, i)];
    const nounBefore = before.at(-1)?.kind === 'np' || before.at(-1)?.kind === 'rel' || before.at(-1)?.kind === 'time' || before.length === 0;
    return isVerbal(next) && nounBefore && !modifiesNext(tokens, nextWord(tokens, i));
  }
  return false;
}

/** Auxiliaries, negations, adverbs and the main verb; "to" opens an infinitive and ends the group before it. */
function verbGroup(tokens: readonly Token[], from: number): Chunk {
  let i = from;
  let head = -1;
  while (i < tokens.length) {
    const token = tokens[i]!;
    if (token.pos === 'AUX') {
      if (head >= 0 && tokens[head]!.pos === 'VERB') break;
      head = i;
    } else if (token.pos === 'VERB') {
      // A second verb joins only after an auxiliary ("was killed"), also one that is tagged as a verb ("to have trained").
      const auxiliary = head >= 0 && (tokens[head]!.pos === 'AUX' || ((tokens[head]!.lemma === 'have' || tokens[head]!.lemma === 'be') && /(?:ed|en|n|t|k|g)$/u.test(token.lower)));
      if (head >= 0 && !auxiliary) break;
      if (head >= 0 && modifiesNext(tokens, i)) break;
      head = i;
    } else if (token.lower === 'to' && i === from) {
      // the infinitive marker itself
    } else if ((token.pos === 'ADV' || NEGATIONS.has(token.lower) || token.pos === 'PART') && token.pos !== 'DET' && token.lower !== 'to') {
      const next = tokens[nextWord(tokens, i)];
      if (!isVerbal(next) && !NEGATIONS.has(token.lower)) break;
      if (head >= 0 && tokens[head]!.pos === 'VERB' && !/^(?:have|be)$/u.test(tokens[head]!.lemma)) break;
    } else break;
    i++;
  }
  if (i === from) i = from + 1;
  return { kind: 'vg', from, to: i, head: head < 0 ? from : head };
}

function nounPhrase(tokens: readonly Token[], from: number, { timeAt, quantityAt }: Found, counted = from): Chunk | null {
  let i = from;
  let head = -1;
  let through = counted;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i > from && timeAt.has(i)) break;
    // "only 58 per cent", "a 6 per cent rise": a number is one with its unit, whatever stands before it
    through = Math.max(through, quantityAt.get(i)?.to ?? i);
    if (i < through) {
      head = i;
      continue;
    }
    if (token.pos === 'PRON' && i > from && !/^(?:its|his|her|their|our|my|your)$/u.test(token.lower)) break;
    if (token.pos === 'DET' && i > from && tokens[i - 1]!.pos !== 'DET' && tokens[i - 1]!.lower !== 'all' && tokens[i - 1]!.lower !== 'half') break;
    // "found him guilty": an adjective behind the noun is a statement of its own
    if (token.pos === 'ADJ' && !/^['’]s?$/u.test(tokens[i - 1]?.text ?? '') && head >= 0 && (tokens[head]!.pos === 'PROPN' || tokens[head]!.pos === 'NOUN') && !/^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[i + 1]?.pos ?? '') && !/^\p{Lu}/u.test(token.text)) break;
    if (NOMINAL.has(token.pos)) {
      if (token.pos !== 'DET') head = token.pos === 'ADJ' || token.pos === 'NUM' || token.pos === 'SYM' ? (head < 0 || tokens[head]!.pos === 'ADJ' || tokens[head]!.pos === 'NUM' || tokens[head]!.pos === 'SYM' ? i : head) : i;
      continue;
    }
    if (token.pos === 'PART' && /^['’]s?$/u.test(token.text) && head >= 0) continue;
    if ((token.text === "'" || token.text === '’') && head >= 0 && /s$/u.test(tokens[i - 1]!.lower) && NOMINAL.has(tokens[i + 1]?.pos ?? 'SPACE')) continue;
    if (token.pos === 'CCONJ' && joinsAdjectives(tokens, from, i)) continue;
    // "Johnson & Johnson": one company
    if (token.text === '&' && tokens[i - 1]!.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN') continue;
    // "the town's only hospital"
    if (token.pos === 'ADV' && ADJECTIVAL_ADVERBS.has(token.lower) && i > from && OPENS_NOUN.has(tokens[i - 1]!.pos) && NOMINAL.has(tokens[i + 1]?.pos ?? 'SPACE')) continue;
    if (QUOTES.has(token.text) && NOMINAL.has(tokens[i + 1]?.pos ?? 'SPACE') && (i === from + 1 || tokens[i - 1]!.pos === 'ADJ')) continue;
    if (token.text === '%' || (token.text === '-' && tokens[i + 1] && NOMINAL.has(tokens[i + 1]!.pos) && head >= 0)) continue;
    if (modifiesNext(tokens, i)) continue;
    if (token.lower === 'least' || token.lower === 'most' || token.lower === 'more' || token.lower === 'than') {
      if (tokens[i + 1]?.pos === 'NUM') continue;
    }
    break;
  }
  if (head < 0) return i > from && tokens[from]!.pos === 'DET' ? { kind: 'np', from, to: Math.max(i, from + 1), head: from } : null;
  return { kind: 'np', from, to: i, head };
}

/** "a Syrian or Russian airstrike", "its military and diplomatic staff": one thing with two adjectives, by its article or by whose it is. */
function joinsAdjectives(tokens: readonly Token[], from: number, i: number): boolean {
  const adjective = (token: Token | undefined): boolean => token?.pos === 'ADJ' || token?.pos === 'PROPN';
  if (COMPASS_ADJECTIVE.test(tokens[i - 1]?.lower ?? '') && COMPASS_ADJECTIVE.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.pos === 'PROPN') return true;
  // "Norvia's ethnic and religious groups", "its military and diplomatic staff"
  const plainly = (token: Token | undefined): boolean => token?.pos === 'ADJ' && /^\p{Ll}/u.test(token.text);
  if (i === from + (/^['’]s?$/u.test(tokens[i - 2]?.text ?? '') ? i - from : 2) && /^(?:['’]s?|its|his|her|their)$/u.test(tokens[i - 2]?.lower ?? '') && plainly(tokens[i - 1]) && plainly(tokens[i + 1]) && tokens[i + 2]?.pos === 'NOUN') return true;
  return /^an?$/u.test(tokens[from]!.lower) && i === from + 2 && adjective(tokens[i - 1]) && adjective(tokens[i + 1]) && tokens[i + 2]?.pos === 'NOUN';
}

/** Whether a verb group is passive: a form of be or get, then a past participle. */
export function isPassive(tokens: readonly Token[], group: Chunk): boolean {
  const head = tokens[group.head]!;
  if (head.pos !== 'VERB' || /ing$/u.test(head.lower)) return false;
  for (let i = group.head - 1; i >= group.from; i--) {
    const token = tokens[i]!;
    if (BE.has(token.lemma) || token.lower === 'being') return true;
    if (token.pos === 'AUX') return false;
  }
  return false;
}

/** Whether a verb group is negated. */
export function negationIn(tokens: readonly Token[], range: TokenRange): Token | null {
  for (let i = range.from; i < range.to; i++) {
    const token = tokens[i]!;
    if (NEGATIONS.has(token.lower) && !(token.lower === 'no' && tokens[i + 1]?.lower === 'longer')) return token;
  }
  return null;
}
