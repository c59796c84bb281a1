/** Where the model takes a verb for a noun, or a noun for a verb, in sentences as news writes them: told by the words beside it. */
import type { Token } from '../types.ts';

/**
 * Whether a word tagged as a verb can only be a noun where it stands: behind a determiner, an adjective or "'s" with no noun after it
 * ("military support for", "the attack was"), behind "according to", or as a gerund that opens the sentence as its subject.
 */
export function isMistakenVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'VERB') return false;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (previous?.lower === 'to' && tokens[i - 2]?.lower === 'according') return true;
  const closed = next === undefined || next.pos === 'ADP' || next.pos === 'AUX' || next.pos === 'PUNCT' || next.pos === 'VERB' || next.pos === 'CCONJ';
  const bare = token.lower === token.lemma || /s$/u.test(token.lower);
  if (previous?.lemma === 'be' && token.lower === token.lemma && !SAME_IN_PAST.has(token.lower)) return true;
  if (/ing$/u.test(token.lower) && next?.lower === 'of' && previous?.pos !== 'AUX') return true;
  // A bare verb does not agree with a singular noun: "the drone strike caused", "the Russia talks failed"
  const laterVerb = tokens.slice(i + 1).some((other) => other.pos === 'AUX' || (other.pos === 'VERB' && other.lower !== other.lemma));
  if (token.lower === token.lemma && previous !== undefined && laterVerb && closed && (previous.pos === 'NOUN' || previous.pos === 'PROPN') && !/s$/u.test(previous.lower) && !tokens.slice(0, i).some((other) => other.pos === 'AUX' || other.pos === 'VERB' || other.pos === 'PART')) return true;
  const opened = previous !== undefined && (previous.pos === 'DET' || previous.pos === 'ADJ' || previous.text === "'s" || previous.text === '’s' || /^(?:its|his|her|their|our|my|your)$/u.test(previous.lower));
  const afterBe = tokens[i - 2]?.lemma === 'be';
  if (opened && closed && bare && !(previous.pos === 'ADJ' && afterBe)) return true;
  // "Monday's fighting killed four"
  if (previous?.pos === 'PART' && /^['’]s?$/u.test(previous.text) && closed && /[a-z]{3}ing$/u.test(token.lower) && tokens[i - 2]?.pos !== 'PRON') return true;
  if (previous?.pos === 'NUM' && next?.lower === 'of' && /s$/u.test(token.lower)) return true; // "three counts of"
  const verbBefore = tokens.slice(0, i).some((other) => other.pos === 'AUX' || other.pos === 'VERB');
  if (closed && token.lower === token.lemma && verbBefore) {
    // "attended the opening match in": a bare verb does not agree with a singular; "near the pole's south tip"
    if (previous?.pos === 'NOUN' && tokens[i - 2]?.pos === 'DET' && previous.lower === previous.lemma && !UNMARKED_PLURALS.has(previous.lower)) return true;
    if (previous !== undefined && COMPASS.test(previous.lower)) return true;
    if (previous?.pos === 'VERB' && /ed$/u.test(previous.lower) && previous.lemma !== 'help') return true; // "refused bail for"
  }
  if (i === 0 && /ing$/u.test(token.lower) && next?.pos === 'ADP') {
    const comma = tokens.findIndex((other) => other.text === ',');
    const verb = tokens.findIndex((other, k) => k > 1 && (other.pos === 'AUX' || other.pos === 'VERB'));
    return verb > 0 && (comma < 0 || verb < comma);
  }
  return false;
}

/**
 * Whether the bare form of a verb, or a gerund, stands where only a noun can: behind a preposition ("walked out over pay", "after launch"), behind a
 * past form ("used tear gas"), before the noun that opens the sentence ("Tear gas was fired", "Polling stations closed"), or in a phrase with a number
 * ("a 6 per cent pay increase").
 */
export function isNounByPlace(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'VERB') return false;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (COMPOUND_GERUNDS.has(token.lower)) return next?.pos === 'NOUN' && previous?.pos !== 'AUX';
  if (token.lower !== token.lemma || SAME_IN_PAST.has(token.lower)) return false;
  if (previous === undefined) return next?.pos === 'NOUN' && finiteBeforeComma(tokens, i + 2);
  if (previous.pos === 'ADP') return !BEFORE_BARE_VERBS.has(previous.lower);
  if (previous.pos === 'VERB' && previous.lower !== previous.lemma && !/ing$/u.test(previous.lower) && !WITH_BARE_VERBS.has(previous.lemma)) return next === undefined || next.pos === 'NOUN' || next.pos === 'ADP' || next.pos === 'PUNCT';
  const numbered = previous.pos === 'NUM' || previous.lower === 'cent' || previous.lower === 'percent' || previous.text === '%';
  return numbered && next?.pos === 'NOUN' && tokens.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === 'a' || lower === 'an');
}

/** Gerunds that stand before a noun as nouns do. */
const COMPOUND_GERUNDS = new Set(['polling', 'voting', 'mining', 'housing', 'shipping', 'banking', 'training', 'fishing', 'manufacturing', 'advertising', 'parking', 'shopping', 'nursing', 'operating', 'engineering', 'drilling', 'racing', 'wrestling', 'boxing', 'landing', 'refining', 'spending', 'funding', 'lending', 'borrowing']);
/** Words tagged as prepositions behind which a bare verb may stand ("more than double", "nothing but wait"). */
const BEFORE_BARE_VERBS = new Set(['to', 'than', 'but', 'except', 'as', 'like', 'save']);
/** Verbs with a bare infinitive behind them ("helped feed", "went shop"). */
const WITH_BARE_VERBS = new Set(['help', 'make', 'let', 'have', 'see', 'watch', 'hear', 'dare', 'go', 'come', 'do', 'need']);

/** A verb in a tense comes, and no comma before it. */
function finiteBeforeComma(tokens: readonly Token[], from: number): boolean {
  for (const token of tokens.slice(from)) {
    if (token.text === ',') return false;
    if (token.pos === 'AUX' || (token.pos === 'VERB' && token.lower !== token.lemma && !/ing$/u.test(token.lower))) return true;
  }
  return false;
}

/** Nouns that are plural without an s. */
const UNMARKED_PLURALS = new Set(['people', 'police', 'men', 'women', 'children', 'staff', 'crew', 'cattle', 'troops', 'both', 'all']);
const MODALS = new Set(['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should']);

/**
 * Whether a word tagged as a noun or adjective is the sentence's verb: behind a modal and before its object ("will close 120 stores"), or where no
 * verb stands before it and it agrees with the noun before it ("fighters control the port", "bread costs 2 euros", "the firm plans to build").
 */
export function isMissedVerb(tokens: readonly Token[], i: number, verbs: ReadonlySet<string>): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if ((token.pos !== 'NOUN' && token.pos !== 'ADJ') || !previous || !next || !/^\p{Ll}/u.test(token.text)) return false;
  // "killing two and wounding five"
  if (previous.pos === 'CCONJ' && /ing$/u.test(token.lower) && (next.pos === 'NUM' || next.pos === 'DET') && tokens.slice(Math.max(0, i - 8), i).some((other) => other.pos === 'VERB' && /ing$/u.test(other.lower))) return true;
  const object = next.pos === 'DET' || next.pos === 'NUM' || next.pos === 'SYM' || /^(?:its|his|her|their)$/u.test(next.lower);
  if (previous.pos === 'AUX' && MODALS.has(previous.lower)) return token.lower === token.lemma && verbs.has(token.lemma) && (object || next.pos === 'PROPN' || next.pos === 'NOUN');
  if (previous.pos !== 'NOUN' && previous.pos !== 'PROPN') return false;
  const isVerb = (other: Token): boolean => other.pos === 'VERB' || other.pos === 'AUX';
  // "of registered voters cast a ballot": a participle before its noun is no verb of the sentence
  const qualifies = (other: Token): boolean => /ed$/u.test(other.lower) && tokens[other.index + 1]?.pos === 'NOUN' && /^(?:ADP|DET|NUM|ADJ)$/u.test(tokens[other.index - 1]?.pos ?? '');
  if (token.pos !== 'NOUN' || tokens.slice(0, i).some((other) => isVerb(other) && !qualifies(other))) return false;
  const clause = tokens.findIndex((other, k) => k > i && other.text === ',');
  const rest = tokens.slice(i + 1, clause < 0 ? tokens.length : clause);
  const third = /[^s]s$/u.test(token.lower);
  if (next.lower === 'to' && tokens[i + 2]?.pos === 'VERB' && third && token.lower === 'plans') return !rest.slice(2).some(isVerb);
  // "the deal hinges on a vote"
  if (next.lower === 'on' && token.lower === 'hinges') return !rest.some(isVerb);
  if (!object || rest.some(isVerb)) return false;
  const lemma = third ? token.lower.slice(0, -1) : token.lower;
  if (!verbs.has(lemma) && lemma !== 'cost') return false;
  return third ? true : /s$/u.test(previous.lower) || UNMARKED_PLURALS.has(previous.lower);
}

/** Verbs whose participle looks like their infinitive: "was set", "were hit". */
const SAME_IN_PAST = new Set(['set', 'cut', 'put', 'hit', 'shut', 'cast', 'cost', 'hurt', 'let', 'split', 'spread', 'burst', 'bet', 'bid', 'broadcast', 'quit', 'shed', 'thrust', 'upset', 'become', 'come', 'overcome', 'run', 'overrun', 'beset', 'slit', 'wed', 'read', 'beat']);

/** "a surprise offensive in": a noun that is an adjective elsewhere, at the end of a noun phrase with an article. */
export function isMistakenQualifier(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'ADJ' || !NOUN_OR_ADJECTIVE.has(token.lower)) return false;
  const next = tokens[i + 1];
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ' || tokens[i - 1]?.pos === 'AUX' || tokens[i - 1]?.pos === 'ADV') return false;
  return tokens.slice(Math.max(0, i - 3), i).some(({ lower }) => lower === 'a' || lower === 'an' || lower === 'the');
}

const NOUN_OR_ADJECTIVE = new Set(['offensive', 'initiative', 'executive', 'representative', 'alternative', 'directive', 'explosive', 'official', 'professional', 'individual', 'rival', 'native', 'detective', 'collective', 'objective', 'capital', 'memorial', 'commercial', 'editorial', 'veteran', 'militant', 'migrant', 'civilian', 'radical', 'criminal', 'alert', 'medical', 'patient']);

/** Whether a past form tagged as a noun or an adjective is the verb: behind "be", "have" or a subject, and not before the noun that it would qualify. */
export function isMistakenAdjective(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'ADJ' && token.pos !== 'NOUN' && token.pos !== 'PROPN') return false;
  const previous = /^["“”]$/u.test(tokens[i - 1]?.text ?? '') ? tokens[i - 2] : tokens[i - 1];
  const next = tokens[i + 1];
  if (!previous || (token.pos === 'PROPN' && /^\p{Lu}/u.test(token.text))) return false;
  const qualifies = next?.pos === 'NOUN' || next?.pos === 'PROPN' || next?.pos === 'ADJ';
  if (previous.pos === 'AUX') return !qualifies || next?.pos === 'PROPN';
  const subject = previous.pos === 'PROPN' || previous.pos === 'NOUN' || previous.pos === 'PRON' || previous.pos === 'ADV';
  if (subject && previous.pos !== 'ADV' && next?.pos === 'DET' && token.lower !== token.lemma.concat('s')) return true;
  if (subject && previous.pos !== 'ADV' && token.pos === 'ADJ' && !tokens.some((other) => other.pos === 'VERB' || other.pos === 'AUX')) return true;
  return subject && (!tokens.slice(0, i).some((other) => other.pos === 'VERB' || other.pos === 'AUX') || isToldWithoutThat(tokens, i)) && (next?.pos === 'DET' || next?.pos === 'PROPN' || next?.pos === 'PRON' || next?.pos === 'NUM' || next?.pos === 'ADP' || next?.pos === 'NOUN');
}

/** "Police said the man drowned in the river": behind the saying stands a clause, which has no other verb. */
function isToldWithoutThat(tokens: readonly Token[], i: number): boolean {
  const isVerb = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'AUX';
  const said = tokens.findIndex(isVerb);
  if (said < 1 || said > i - 2 || !SAYING.has(tokens[said]!.lower)) return false;
  const opened = tokens[said + 1]!;
  return opened.pos !== 'ADP' && opened.pos !== 'PUNCT' && !tokens.slice(said + 1).some((other) => isVerb(other) && !/ing$/u.test(other.lower));
}

const SAYING = new Set(['said', 'says', 'reported', 'reports', 'confirmed', 'added', 'announced', 'believe', 'believed', 'fear', 'feared']);

/** "pledged to back Assad", "began to re-engage him": what follows "to" behind a verb and before an object is a verb. */
export function isMistakenInfinitive(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.pos !== 'ADV' && token.pos !== 'NOUN' && token.pos !== 'ADJ') return false;
  if (tokens[i - 1]?.lower !== 'to' || !/^\p{Ll}/u.test(token.text) || /(?:ly|ing|s)$/u.test(token.lower)) return false;
  const next = tokens[i + 1];
  return tokens[i - 2]?.pos === 'VERB' && (next?.pos === 'DET' || next?.pos === 'PROPN' || (next?.pos === 'PRON' && !/^(?:that|which|who)$/u.test(next.lower)));
}

/** "HTS reformed its structures": a past form that the model takes for an adjective, between a subject and an object. */
export function isUnknownPast(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const previous = tokens[i - 1];
  const next = tokens[i + 1];
  if (!/[a-z]{3}ed$/u.test(token.lower) || token.lower.includes('-') || !previous || !next) return false;
  const subject = previous.pos === 'PROPN' || (previous.pos === 'NOUN' && /s$/u.test(previous.lower)) || previous.pos === 'PRON';
  const object = next.pos === 'DET' || /^(?:its|his|her|their|our|my|your)$/u.test(next.lower);
  return subject && object && !tokens.some((other) => other.pos === 'VERB' || other.pos === 'AUX');
}

const COMPASS = /^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)$/u;
