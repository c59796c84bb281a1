/** Whether the verb beside a date looks back or ahead: "voted on Tuesday", "will vote on Tuesday". */
import type { Token } from '../../types.ts';
import type { Candidate, Direction } from './candidate.ts';
import { ORDINALS } from './words.ts';

/** Auxiliaries that look ahead, unless "have" follows ("will have left", "could have been"). */
const AHEAD: ReadonlySet<string> = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', 'may', 'might', 'can', 'could', 'should', 'must', "'d", 'ca']);
/** Words of plans; what they plan comes after them, with "to", "for", "on" or "by". Lemmas. */
const PLANS: ReadonlySet<string> = new Set([
  'expect', 'schedule', 'plan', 'due', 'set', 'slate', 'likely', 'upcoming', 'poise', 'aim', 'hope', 'intend', 'vow', 'pledge', 'promise', 'agree', 'threaten', 'prepare', 'ready', 'about', 'go', 'want',
  'need', 'have', 'decide', 'propose', 'forecast', 'predict', 'anticipate', 'tip', 'vote', 'refuse', 'ask', 'order', 'urge', 'call', 'tell', 'require', 'bind', 'be', 'unlikely', 'able', 'request', 'seek', 'summon',
]);
/** Plan words that look ahead even without a verb after them: "scheduled for Tuesday", "due on Friday". */
const PLANNED: ReadonlySet<string> = new Set(['scheduled', 'planned', 'due', 'slated', 'expected', 'upcoming', 'slotted', 'forthcoming', 'set', 'rumored', 'rumoured']);
const BOUNDARY: ReadonlySet<string> = new Set(['.', '!', '?', ';']);

/** Verbs whose present tense announces: "the summit opens on Monday", "the truce expires on Friday". */
const TIMETABLE: ReadonlySet<string> = new Set(['open', 'begin', 'start', 'close', 'end', 'expire', 'resume', 'finish', 'run', 'convene', 'reconvene', 'meet', 'vote', 'gather', 'decide', 'debate', 'face', 'depart', 'arrive', 'return', 'conclude', 'premiere']);

/** "The launch was postponed until November": what these do is past, the date is not. */
const DEFERRING: ReadonlySet<string> = new Set(['postpone', 'delay', 'defer', 'adjourn', 'extend', 'suspend', 'remand', 'ban', 'push', 'prolong', 'renew', 'bar', 'detain']);

/** Verbs whose past looks like their present; in news, without an auxiliary, it is the past: "the bank cut rates in March". */
const INVARIANT: ReadonlySet<string> = new Set(['cut', 'hit', 'put', 'set', 'shut', 'quit', 'hurt', 'spread', 'split', 'beat', 'burst', 'shed', 'cast', 'let']);

const RANKS: ReadonlySet<string> = new Set(['last', 'latest', 'only', 'youngest', 'oldest']);

/** What one verb says; "present" says nothing, but the verbs beyond it do not count. */
type Found = Direction | 'present';

/** The direction of the nearest verb on the left of the phrase; if none, of the nearest on the right. */
export function directionOf(tokens: readonly Token[], candidate: Pick<Candidate, 'from' | 'to'>): Direction {
  const found = nearestVerb(tokens, candidate);
  return found === 'present' ? null : found;
}

function nearestVerb(tokens: readonly Token[], candidate: Pick<Candidate, 'from' | 'to'>): Found {
  // "Since" looks back, whatever the verb.
  if (tokens[candidate.from]?.lower === 'since') return 'past';
  if (isCalledFor(tokens, candidate)) return 'future';
  const until = tokens[candidate.from]?.lower === 'until' || tokens[candidate.from]?.lower === 'till';
  for (let i = candidate.from - 1; i >= 0 && !BOUNDARY.has(tokens[i]!.text); i--) {
    if (until && DEFERRING.has(tokens[i]!.lemma)) return 'future';
    const direction = directionAt(tokens, i);
    if (direction) return direction;
  }
  for (let i = candidate.to; i < tokens.length && !BOUNDARY.has(tokens[i]!.text); i++) {
    if (tokens[i]!.lower === 'to' && tokens[i + 1]?.pos === 'VERB') return infinitive(tokens, i);
    if (AHEAD.has(tokens[i]!.lower) && tokens[i]!.pos === 'AUX') return modal(tokens, i);
    const direction = directionAt(tokens, i);
    if (direction) return direction;
  }
  return null;
}

/** "have called a strike for Thursday", "set the hearing for 3 May": whatever the tense, the day is to come. */
function isCalledFor(tokens: readonly Token[], candidate: Pick<Candidate, 'from' | 'to'>): boolean {
  const preposition = tokens[candidate.from]?.lower === 'for' ? candidate.from : candidate.from - 1;
  if (tokens[preposition]?.lower !== 'for') return false;
  for (let i = preposition - 1; i >= Math.max(0, preposition - 9); i--) if (tokens[i]!.pos === 'VERB') return CALLING.has(tokens[i]!.lemma);
  return false;
}

const CALLING: ReadonlySet<string> = new Set(['call', 'announce', 'plan', 'set', 'fix', 'convene', 'summon', 'order', 'schedule', 'book', 'slate', 'organize', 'organise', 'arrange']);

function directionAt(tokens: readonly Token[], at: number): Found {
  const token = tokens[at]!;
  if (PLANNED.has(token.lower) && (token.lower !== 'set' || tokens[at + 1]?.lower === 'for')) return 'future';
  if (token.pos === 'AUX') return AHEAD.has(token.lower) ? modal(tokens, at) : auxiliary(tokens, at);
  if (token.pos !== 'VERB') return isTimetableNoun(tokens, at) ? 'future' : null;
  const before = previousWord(tokens, at);
  const lead = tokens[before];
  if (!lead) return tense(token);
  if (lead.lower === 'to') return infinitive(tokens, before);
  if (AHEAD.has(lead.lower) && lead.pos === 'AUX') return modal(tokens, before);
  if (lead.lower === 'be' || lead.lower === 'been' || lead.lower === 'have') {
    const modalAt = previousWord(tokens, before);
    if (lead.lower === 'be' && tokens[modalAt]?.lower === 'to') return infinitive(tokens, modalAt);
    if (AHEAD.has(tokens[modalAt]?.lower ?? '')) return lead.lower === 'be' ? 'future' : 'past';
  }
  // "are meeting on Tuesday" is a plan; "were meeting" is not.
  if (token.lower.endsWith('ing')) return lead.pos !== 'PART' && ['is', 'are', 'am', "'s", "'re"].includes(lead.lower) && token.lower !== 'being' ? 'future' : null;
  return tense(token);
}

/** "Polls close at 10 p.m. on Thursday": the model takes the verb for an adjective. */
function isTimetableNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return token.pos === 'ADJ' && TIMETABLE.has(token.lower) && tokens[at + 1]?.pos === 'ADP' && /s$/u.test(tokens[at - 1]?.lower ?? '') && !tokens.some((other) => other.pos === 'VERB' || other.pos === 'AUX');
}

/** By the form: "voted" and "left" look back; "votes" and "leave" are present. */
function tense(token: Token): Found {
  if (token.lower.endsWith('ing')) return null;
  if (token.lower.endsWith('ed') || (token.lower !== token.lemma && !token.lower.endsWith('s')) || INVARIANT.has(token.lower)) return 'past';
  return TIMETABLE.has(token.lemma) ? 'future' : 'present';
}

/** "was", "had", "is": the first two look back; the others leave it to their verb. */
function auxiliary(tokens: readonly Token[], at: number): Direction {
  const text = tokens[at]!.lower;
  if (text !== 'was' && text !== 'were' && text !== 'had' && text !== 'did') return null;
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    const token = tokens[i]!;
    if (PLANNED.has(token.lower) || (token.lower === 'to' && tokens[i + 1]?.pos === 'VERB')) return 'future';
    if (token.pos !== 'ADV' && token.pos !== 'PART') break;
  }
  return 'past';
}

function modal(tokens: readonly Token[], at: number): Direction {
  for (let i = at + 1; i < Math.min(at + 4, tokens.length); i++) {
    if (tokens[i]!.lower === 'have') return 'past';
    if (tokens[i]!.pos !== 'ADV' && tokens[i]!.pos !== 'PART') break;
  }
  return 'future';
}

/** "agreed to meet", "is to meet", and the headline's "Lawmakers to vote" look ahead; "flew to Paris to meet her" does not. */
function infinitive(tokens: readonly Token[], to: number): Direction {
  const lead = tokens[previousWord(tokens, to)];
  if (lead && isOrderAtOnce(tokens, lead, to)) return 'past';
  if (lead && PLANS.has(lead.lemma)) return lead.lemma === 'have' && lead.lower === 'had' ? 'past' : 'future';
  // "the third storm to enter the sea in May" did enter it.
  for (let i = Math.max(0, to - 4); i < to; i++) if (RANKS.has(tokens[i]!.lower) || ORDINALS.has(tokens[i]!.lower)) return null;
  for (let i = to - 1; i >= 0 && !BOUNDARY.has(tokens[i]!.text); i--) {
    const token = tokens[i]!;
    if (PLANNED.has(token.lower) || (AHEAD.has(token.lower) && token.pos === 'AUX')) return 'future';
    if (token.pos === 'VERB' && PLANS.has(token.lemma)) return 'future';
    if (token.pos === 'VERB' && tense(token) === 'past') return 'past';
    if (token.pos === 'AUX' && (token.lower === 'was' || token.lower === 'were' || token.lower === 'had')) return 'past';
  }
  return 'future';
}

/** "were told to leave their homes on Tuesday": an order that is to be followed at once, of whose day the news tells. */
function isOrderAtOnce(tokens: readonly Token[], { index, lower }: Token, to: number): boolean {
  const be = tokens[previousWord(tokens, index)]?.lower;
  return ORDERED.has(lower) && (be === 'was' || be === 'were') && AT_ONCE.has(tokens[to + 1]?.lemma ?? '');
}

const ORDERED: ReadonlySet<string> = new Set(['told', 'ordered', 'asked', 'urged', 'instructed', 'advised', 'warned', 'forced']);
const AT_ONCE: ReadonlySet<string> = new Set(['leave', 'evacuate', 'flee', 'shelter', 'stay', 'boil', 'abandon', 'stop', 'halt']);

/** The index before, past adverbs and "not". */
function previousWord(tokens: readonly Token[], at: number): number {
  let i = at - 1;
  while (i >= 0 && (tokens[i]!.pos === 'ADV' || tokens[i]!.lower === 'not' || tokens[i]!.lower === "n't")) i--;
  return i;
}
