/** "the 2016 Aleppo offensive", "its 2023 budget": a year that tells one event of its kind from the others. */
import type { Token } from '../../types.ts';
import { word } from './candidate.ts';
import { isCounted, isPlural } from './numerals.ts';

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our', 'my', 'your', 'this', 'that', "'s", "’s"]);

/**
 * Nouns of events and documents that come once in a year or have a year to their name; their lemmas. Plurals of these may follow
 * a year ("the 2020 elections"), others are counted by it ("the 2000 refugees").
 */
const EVENTS: ReadonlySet<string> = new Set([
  'election', 'poll', 'vote', 'referendum', 'primary', 'campaign', 'race', 'census', 'coup', 'war', 'invasion', 'offensive', 'attack', 'bombing', 'shooting', 'massacre', 'siege', 'ceasefire', 'truce',
  'uprising', 'revolution', 'revolt', 'protest', 'demonstration', 'riot', 'strike', 'crackdown', 'earthquake', 'quake', 'tsunami', 'hurricane', 'flood', 'wildfire', 'fire', 'disaster', 'crash', 'eruption',
  'outbreak', 'pandemic', 'epidemic', 'crisis', 'recession', 'budget', 'law', 'act', 'treaty', 'agreement', 'accord', 'deal', 'pact', 'summit', 'conference', 'constitution', 'amendment', 'ruling', 'verdict',
  'trial', 'conviction', 'merger', 'takeover', 'season', 'final', 'championship', 'tournament', 'cup', 'olympics', 'games', 'game', 'tour', 'festival', 'award', 'film', 'movie', 'album', 'song', 'novel', 'book',
  'study', 'survey', 'report', 'figure', 'result', 'estimate', 'target', 'talk', 'negotiation', 'sanction', 'killing', 'murder', 'assassination', 'edition', 'model', 'version', 'draft', 'convention', 'nominee', 'candidate',
]);

const LONGEST_NAME = 8;

/** Whether the year at `at` stands before a noun that it names. */
export function isNamedByYear(tokens: readonly Token[], at: number): boolean {
  const head = headAfter(tokens, at);
  if (!head) return false;
  const known = EVENTS.has(head.lemma) || EVENTS.has(head.lower);
  const before = tokens[at - 1];
  if (before && (before.pos === 'NUM' || before.pos === 'SYM')) return false;
  const determined = DETERMINERS.has(word(tokens, at - 1)) || (before?.pos === 'ADJ' && DETERMINERS.has(word(tokens, at - 2)));
  if (known) return true;
  // "the 2000 strong crowd", "a 1500 metre run", "the 2000 refugees"
  return determined && !isPlural(head) && !isPlural(tokens[at + 1]!) && !isCounted(tokens, at);
}

/** The last word of the noun phrase after the year; null if none follows. */
function headAfter(tokens: readonly Token[], at: number): Token | null {
  let head: Token | null = null;
  for (let i = at + 1; i < tokens.length && i <= at + LONGEST_NAME; i++) {
    const token = tokens[i]!;
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ') break;
    head = token;
    if (EVENTS.has(token.lemma) && tokens[i + 1]?.pos !== 'NOUN' && tokens[i + 1]?.pos !== 'PROPN') break;
  }
  return head;
}
