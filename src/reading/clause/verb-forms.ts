/** What form a verb group has, as far as its words tell. */
import type { Token } from '../../types.ts';
import type { Chunk } from './chunks.ts';

/** A form of be, have or do, or a modal verb, stands in the group. */
export function hasAuxiliary(tokens: readonly Token[], group: Chunk): boolean {
  for (let k = group.from; k < group.to; k++) if (tokens[k]!.pos === 'AUX') return true;
  return false;
}

/** "to leave". */
export function isInfinitive(tokens: readonly Token[], group: Chunk): boolean {
  return tokens[group.from]!.lower === 'to';
}

/** "leaving", without an auxiliary. */
export function isGerund(tokens: readonly Token[], group: Chunk): boolean {
  return !hasAuxiliary(tokens, group) && !isInfinitive(tokens, group) && /ing$/u.test(tokens[group.head]!.lower);
}

/** "directed", "born": a past participle by its form, without an auxiliary. It may as well be a past tense ("rebels captured"). */
export function maybePastParticiple(tokens: readonly Token[], group: Chunk): boolean {
  if (hasAuxiliary(tokens, group) || isInfinitive(tokens, group)) return false;
  const head = tokens[group.head]!;
  return head.lower !== head.lemma ? /(?:ed|en|n|t|d|g|k|m)$/u.test(head.lower) && !/ing$/u.test(head.lower) && !PAST_ONLY.has(head.lower) : SAME_FORM.has(head.lower);
}

/** Past tenses whose participle is another word. */
const PAST_ONLY = new Set(['began', 'broke', 'came', 'did', 'drank', 'drew', 'drove', 'ate', 'fell', 'flew', 'forgot', 'gave', 'got', 'went', 'grew', 'knew', 'lay', 'ran', 'rang', 'rose', 'sang', 'sank', 'saw', 'shook', 'spoke', 'stole', 'swam', 'swore', 'took', 'threw', 'tore', 'was', 'were', 'woke', 'wore', 'won', 'wrote']);
/** Verbs whose participle is their plain form. */
const SAME_FORM = new Set(['set', 'put', 'hit', 'cut', 'shut', 'hurt', 'split', 'cast', 'shot', 'held', 'built', 'made', 'led', 'found', 'left', 'lost', 'sent', 'sold', 'told', 'paid', 'read', 'spread', 'struck', 'burnt']);
