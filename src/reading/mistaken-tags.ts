/** Tags that the language model gets wrong in news prose, told by what stands around a word. Each function says what the word cannot be where it stands. */
import type { PartOfSpeech, Token } from '../types.ts';

/** What these rules look at of a word. */
type Word = Pick<Token, 'text' | 'lower' | 'lemma' | 'pos'>;

const isVerb = (word: Word | undefined): boolean => word?.pos === 'VERB' || word?.pos === 'AUX';
/** Pasts that the model takes for nouns or adjectives at times: those that look like one, and those of compound verbs. */
const isIrregularPast = (word: string): boolean => PAST_LIKE_NOUN.has(word) || PAST_ONLY.has(word) || /^(?:over|out|under|with|fore|re|un)(?:shot|ran|took|threw|came|grew|sold|bid|shone|did|stood|wrote|built|drew|held|saw|told|paid|went|spent|ate|slept)$/u.test(word);
const PAST_LIKE_NOUN = new Set(['shot', 'cost', 'burst', 'cut', 'hit', 'set', 'shut', 'cast', 'hurt', 'split', 'spread', 'shed', 'bid', 'quit', 'upset', 'beat', 'wound', 'rose', 'saw', 'bore', 'lay']);
const PAST_ONLY = new Set(['lit', 'fought', 'fell', 'left', 'found', 'drove', 'led', 'spun', 'swung', 'clung', 'fled', 'sped', 'tore', 'wore', 'strode', 'mistook', 'crept', 'leapt', 'slid', 'sent', 'met', 'held', 'kept', 'won', 'stole', 'froze', 'wept', 'dealt', 'fed', 'bred', 'shook', 'stuck', 'struck', 'strung', 'swore', 'swam', 'swept', 'threw', 'blew', 'flew', 'grew', 'sank', 'shrank', 'sprang', 'stung']);
const isCapitalised = (text: string): boolean => /^\p{Lu}\p{Ll}/u.test(text);

/** "Inter beat Bologna", "off Hull": a capital inside a sentence makes a name of what is tagged as a verb. */
export function isNameTaggedVerb(words: readonly Word[], i: number, opens: boolean): boolean {
  return !opens && words[i]!.pos === 'VERB' && isCapitalised(words[i]!.text);
}

/** "Nice recorded 42 degrees": an adjective that opens the sentence right before its verb, where only a subject can stand. */
export function isNameTaggedAdjective(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  return i === 0 && word.pos === 'ADJ' && isCapitalised(word.text) && !COUNTING.has(word.lower) && isVerb(next) && !/ing$/u.test(next!.lower);
}

/** Adjectives that stand for those they count: "Many fled". */
const COUNTING = new Set(['many', 'most', 'more', 'several', 'few', 'fewer', 'some', 'all', 'other', 'such', 'any', 'both', 'another', 'dead', 'injured', 'wounded', 'missing']);

/** "Massachusetts General Hospital": a capital word behind another inside a sentence belongs to its name. */
export function isNounOfName(words: readonly Word[], i: number): boolean {
  const [before, word] = [words[i - 1], words[i]!];
  return i > 1 && word.pos === 'NOUN' && before?.pos === 'PROPN' && isCapitalised(word.text) && /^\p{Lu}/u.test(before.text);
}

/** "Boeing told", "Harry married": a capital word that opens a sentence and has the form of a verb is a name, unless it can be a gerund or give an order. */
export function isNameAtStart(common: { readonly pos: PartOfSpeech; readonly lemma: string }, lower: string, next: Word | undefined): boolean {
  if (common.pos !== 'VERB' || common.lemma !== lower) return false;
  return /ing$/u.test(lower) || (next !== undefined && next.pos !== 'DET' && next.pos !== 'PRON' && next.pos !== 'NUM');
}

/** Verbs behind which a word on "-ing" is a gerund: "avoided paying tax". */
const BEFORE_GERUND = new Set(['avoid', 'stop', 'start', 'begin', 'keep', 'quit', 'consider', 'admit', 'deny', 'risk', 'resume', 'continue', 'suggest', 'propose', 'recommend', 'resist', 'postpone', 'delay', 'finish', 'cease']);

/** "avoided paying tax": behind such a verb and before its object, no adjective. */
export function isGerundTaggedAdjective(words: readonly Word[], i: number): boolean {
  const [before, word, next] = [words[i - 1], words[i]!, words[i + 1]];
  return word.pos === 'ADJ' && /[a-z]{2}ing$/u.test(word.lower) && before?.pos === 'VERB' && BEFORE_GERUND.has(before.lemma) && next !== undefined && next.pos !== 'PUNCT';
}

/** Verbs that say of something that it is something, or make it so, by "as". */
const DESCRIBING_AS = new Set(['describe', 'portray', 'regard', 'view', 'characterize', 'characterise', 'depict', 'brand', 'dismiss', 'classify', 'hail', 'denounce', 'condemn', 'appoint', 'name', 'elect', 'reelect', 'choose', 'select', 'pick', 'install', 'confirm', 'hire', 'nominate', 'propose', 'swear', 'recruit', 'crown', 'unveil', 'serve', 'resign', 'dismiss', 'sack']);

/** "described the vote in Vardania as fair": behind such a verb, and with no second "as", no adverb. */
export function isAsTaggedAdverb(words: readonly Word[], i: number): boolean {
  const { pos, lower } = words[i]!;
  if (lower !== 'as' || pos !== 'ADV' || words.slice(i + 1).some((word) => word.lower === 'as')) return false;
  return words.slice(0, i).some((word) => word.pos === 'VERB' && DESCRIBING_AS.has(word.lemma));
}

/** Adjectives that are nouns where they close a phrase: "its finance chief", "the secretary general". */
const NOUNS_AT_THE_END = new Set(['chief', 'general', 'executive', 'official', 'rebel', 'militant', 'suspect', 'captive', 'veteran', 'deputy', 'minor', 'criminal', 'patient', 'professional', 'individual', 'juvenile', 'principal']);

/** "its finance chief said": an adjective of those that are also nouns, with no noun behind it. */
export function isNounTaggedAdjective(words: readonly Word[], i: number): boolean {
  const { pos, lower } = words[i]!;
  if (pos !== 'ADJ' || !NOUNS_AT_THE_END.has(lower.replace(/s$/u, ''))) return false;
  const [before, next] = [words[i - 1], words[i + 1]];
  const opened = before !== undefined && (before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'DET' || before.pos === 'ADJ' || before.text === "'s");
  return opened && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' && next?.pos !== 'ADJ';
}

/** "will lay off": behind an auxiliary or "to", "lay" is no past of "lie". */
export function isToLay(words: readonly Word[], i: number): boolean {
  return words[i]!.lower === 'lay' && words[i - 1] !== undefined && (words[i - 1]!.pos === 'AUX' || words[i - 1]!.lower === 'to');
}

/**
 * Whether a word tagged as a noun or adjective is the verb of a sentence that has no other: "the slick covers 400 km", "Ethiopia borders Eritrea",
 * "the defeat pleased the unions". Asked only of whole sentences, which must have a verb.
 */
export function isOnlyVerb(words: readonly Word[], i: number, verbs: ReadonlySet<string>): boolean {
  const { pos, lower, text } = words[i]!;
  const [before, next] = [words[i - 1], words[i + 1]];
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !before || !next || !/^\p{Ll}+$/u.test(text)) return false;
  // "The soldiers shot first", "The river burst its banks": a past that looks like a noun, behind its subject
  if (isIrregularPast(lower)) return isSubjectEnd(words, i) && (next.pos !== 'NOUN' || (!PAST_LIKE_NOUN.has(lower) && /s$/u.test(next.lower))) && !(before.pos === 'NOUN' && next.pos === 'ADP' && next.lower === 'of');
  const named = before.pos === 'PROPN' && next.pos === 'PROPN';
  const object = next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'SYM' || next.pos === 'PRON';
  if (/[^e]ed$/u.test(lower)) return pos === 'ADJ' && object && (before.pos === 'NOUN' || before.pos === 'PROPN');
  const third = /[^s]s$/u.test(lower);
  const lemma = third ? lower.slice(0, -1) : lower;
  if (pos !== 'NOUN' || !verbs.has(lemma)) return false;
  const plural = /s$/u.test(before.lower);
  const agrees = before.pos === 'PROPN' || ((before.pos === 'NOUN' || before.pos === 'ADJ') && third !== plural);
  const infinitive = next.lower === 'to' && isVerb(words[i + 2]);
  // "the Orva flows into the Black Sea"
  const phrase = third && !plural && before.pos === 'PROPN' && next.pos === 'ADP' && next.lower !== 'of' && next.lower !== 'for';
  return agrees && (object || named || infinitive || phrase || (third && !plural && next.pos === 'NOUN' && /s$/u.test(next.lower)));
}

/** What stands before the word can end a subject: a noun or a name that is no possessor and opens no compound. */
function isSubjectEnd(words: readonly Word[], i: number): boolean {
  const before = words[i - 1]!;
  if (before.pos === 'PRON') return !/^(?:its|his|her|their|our|my|your)$/u.test(before.lower);
  return before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'NUM';
}

/** "Suspect detained in Lyon", "Judge rules": a bare form that opens a text right before its verb, where only a subject can stand. */
export function isSubjectTaggedVerb(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (i > 0 || word.pos !== 'VERB' || word.lemma !== word.lower || next === undefined) return false;
  if (next.pos === 'ADV') return words[2]?.pos === 'ADP' || isVerb(words[2]);
  return next.pos === 'AUX' || (next.pos === 'VERB' && next.lower !== next.lemma && !/ing$/u.test(next.lower));
}

/** "deployed to border": what a verb of motion is followed by, where nothing follows that it could be done to. */
export function isGoalTaggedVerb(words: readonly Word[], i: number): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  // "agreed to talks": an infinitive never ends so
  if (word.pos === 'VERB' && words[i - 1]?.lower === 'to' && `${word.lemma}s` === word.lower) return true;
  return words[i]!.pos === 'VERB' && words[i - 1]?.lower === 'to' && isVerb(words[i - 2]) && /^(?:border|front|port|camp|base|court|market|school|shore|jail|base)$/u.test(words[i]!.lower) && (next === undefined || next.pos === 'ADP' || next.pos === 'PUNCT');
}

/** Words on -s that stand before a noun as nouns do: "arms deal". */
const NOUNS_ON_S = new Set(['arms', 'sports', 'sales', 'savings', 'shares', 'rights', 'works', 'goods', 'talks', 'jobs', 'news', 'customs', 'antiques', 'parts', 'means', 'states', 'points', 'lots', 'men', 'women', 'drinks', 'games', 'claims', 'plans', 'results', 'strikes', 'raids', 'attacks', 'protests', 'charges', 'calls', 'fears', 'loans', 'reports']);

/**
 * Whether a word of a headline is its verb, though tagged as a noun: "Tanker hits reef", "Journalist shot dead in Mexico". Asked only of the
 * pieces of a text without a full stop that have no verb.
 */
export function isHeadlineVerb(words: readonly Word[], i: number, verbs: ReadonlySet<string>, forms: ReadonlyMap<string, string>): boolean {
  const { pos, lower, text } = words[i]!;
  const [before, next] = [words[i - 1], words[i + 1]];
  if ((pos !== 'NOUN' && pos !== 'ADJ') || !before || !/^\p{Ll}+$/u.test(text) || !isSubjectEnd(words, i)) return false;
  const end = next === undefined || next.pos === 'PUNCT';
  if (PAST_LIKE_NOUN.has(lower) || lower === 'wounded') return (forms.has(lower) || verbs.has(lower)) && lower !== 'rose' && lower !== 'saw' && (end || next.pos === 'ADP' || /^(?:dead|first|free)$/u.test(next.lower)) && !(next?.lower === 'of') && !/^(?:lay|cost|spread|cut|bid|burst)$/u.test(lower);
  if (!/[^s]s$/u.test(lower) || NOUNS_ON_S.has(lower) || /s$/u.test(before.lower) || before.pos === 'NUM' || end || !verbs.has(lower.slice(0, -1))) return false;
  if (next.pos === 'ADP') return /^(?:rises|falls|climbs|drops|jumps|surges|soars|slips)$/u.test(lower) && /^(?:to|by|above|below|as|in|on|for|after)$/u.test(next.lower);
  return next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'ADJ' || next.pos === 'SYM';
}

/** The pieces of a headline, between its commas and colons, that have no verb: by index of their words. None in a text with a full stop. */
export function verblessPieces(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  if (words.length < 3 || /^[.!?…]$/u.test(words.at(-1)!.text) || words.some(({ text }) => /^["“”]$/u.test(text))) return found;
  let from = 0;
  for (let i = 0; i <= words.length; i++) {
    if (i < words.length && !(words[i]!.pos === 'PUNCT' && /^[,:;–—]$/u.test(words[i]!.text))) continue;
    let finite = false;
    for (let k = from; k < i; k++) if (isVerb(words[k]) && words[k - 1]?.lower !== 'to') finite = true;
    if (!finite) for (let k = from; k < i; k++) found.add(k);
    from = i + 1;
  }
  return found;
}

/** Whether a text is a sentence without a verb, as tagged: it ends with a full stop, and nothing in it is a verb but infinitives, and clauses behind "that" or "from". */
export function lacksVerb(words: readonly Word[]): boolean {
  if (words.at(-1)?.text !== '.') return false;
  return !words.some((word, i) => isVerb(word) && !isInfinitive(words, i));
}

function isInfinitive(words: readonly Word[], i: number): boolean {
  const before = words[i - 1];
  if (before?.lower === 'to') return true;
  // "to have sunk", "from owning"
  return (before?.pos === 'VERB' || before?.pos === 'AUX' ? isInfinitive(words, i - 1) : false) || (before?.pos === 'ADP' && /ing$/u.test(words[i]!.lower));
}
