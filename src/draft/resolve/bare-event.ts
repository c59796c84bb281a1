/** Deeds and events that a statement sets nowhere: "Two people died.", "Police made 14 arrests." */
import type { Parsed } from '../parsed.ts';

/** Whether it tells of something that happened, with no name, no time and no place by which anyone could tell what is spoken of. `small`: words that the article writes small somewhere. */
export function isBareEvent(sentence: Parsed, small: ReadonlySet<string>): boolean {
  const { text, main, times, chunks, tokens } = sentence;
  if (main < 1 || times.length > 0 || /\p{Lu}/u.test(text.slice(1)) || /["“]/.test(text) || (tokens[0]!.pos === 'PROPN' && !small.has(tokens[0]!.lower))) return false;
  if (chunks.some((chunk, k) => chunk.kind === 'np' && (k > 0 || !small.has(tokens[0]!.lower)) && sentence.participantAt(k)?.proper === true)) return false;
  const group = chunks[main]!;
  const first = tokens[group.from]!;
  const verb = tokens[group.head]!;
  return verb.lemma !== 'be' && (/^(?:was|were|had|has|have)$/u.test(first.lower) || (first === verb && verb.lower !== verb.lemma && !/(?:s|ing)$/u.test(verb.lower)));
}

/** Bodies and groups that are of some country or fight, and stand for no one of them. */
const OF_SOME_COUNTRY =
  /^(?:police|troops|rebels?|insurgents?|opposition|government|regime|army|military|soldiers?|militants?|militias?|fighters?|(?:opposition|rebel|government|insurgent|army|security|armed|loyalist) (?:groups?|units?|forces?|factions?|fighters?|troops|soldiers?|commanders?)|parliament|prosecutors|officials|authorities)\b/iu;

/** `where`, for a statement about one of these that no name tells the country of. `named`: what is marked already. */
export function namesNowhere(sentence: Parsed, small: ReadonlySet<string>, named: readonly string[]): string[] {
  const { text, main, tokens, chunks } = sentence;
  if (main < 1 || named.includes('where') || (/\p{Lu}/u.test(withoutMonths(text).slice(1)) && !/["“]/.test(text))) return [];
  if (/\p{Lu}/u.test(withoutMonths(text).replace(/["“][^"”]{0,1000}["”]/gu, '').slice(1)) || (tokens[0]!.pos === 'PROPN' && !small.has(tokens[0]!.lower) && !OF_SOME_COUNTRY.test(text))) return [];
  return chunks.some((chunk, k) => chunk.kind === 'np' && OF_SOME_COUNTRY.test(text.slice(tokens[chunk.from]!.start, tokens[chunk.to - 1]!.end).replace(/^(?:the|an?|some|several|many|\d+) /iu, '')) && (k < main || chunks[k - 1]?.kind === 'sub' || tokens[chunk.from - 1]?.lower === 'that')) ? ['where'] : [];
}

const MONTHS = /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;
function withoutMonths(text: string): string {
  return text.replace(MONTHS, (month) => month.toLowerCase());
}
