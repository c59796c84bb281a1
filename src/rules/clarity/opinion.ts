import type { Mentions } from '../../types.ts';
import type { ClaimRule } from '../rule.ts';
import { isQuoted, spanOf } from './tokens.ts';
import { JUDGING_ADJECTIVES, JUDGING_ADVERBS } from './words.ts';

export const opinion: ClaimRule<{ word: string }> = {
  code: 'opinion',
  group: 'clarity',
  severity: 'warning',
  about: 'A claim can be checked: it does not say what is good, or what ought to be, unless it says who holds so.',
  message: ({ word }) => `"${word}" judges; no source can show it to be so.`,
  mend: () => 'Leave the judgement out, or say whose it is: "X called it …".',
  check: ({ reading, mentions }) => {
    // Whose judgement it is, is a fact that can be checked.
    if (reading.attribution.value.length > 0) return [];
    const { tokens, text } = mentions;
    const said = tokens.findIndex(({ lemma }) => REPORTING.has(lemma));
    return tokens
      .filter((token, i) => {
        if (isQuoted(text, token.start) || (said >= 0 && said < i)) return false;
        if (Object.hasOwn(JUDGING_ADVERBS, token.lower)) return true;
        const copula = tokens.slice(Math.max(0, i - 3), i).some(({ lemma }) => lemma === 'be');
        const ends = tokens[i + 1] === undefined || tokens[i + 1]!.pos === 'PUNCT' || tokens[i + 1]!.pos === 'CCONJ';
        if (Object.hasOwn(JUDGING_ADJECTIVES, token.lower) && copula && ends) return true;
        return token.lower === 'should' && token.pos === 'AUX' && i > 0 && !tokens.slice(0, i).some(({ lower }) => CONDITIONS.has(lower)) && !isExpected(mentions, i);
      })
      .slice(0, 1)
      .map((token) => ({ span: spanOf(token), args: { word: token.text } }));
  },
};

/** "The probe should arrive in March", "The bridge should be ready by June": what is expected for a time, and can be checked when it comes. */
function isExpected({ times }: Mentions, at: number): boolean {
  return times.some(({ range }) => range.from > at);
}

/** "If it should rain", "the rules say that …": what ought to be is then told of, not demanded. */
const CONDITIONS = new Set(['if', 'whether', 'that', 'how', 'who', 'what', 'in']);
const REPORTING = new Set(['say', 'call', 'find', 'consider', 'believe', 'think', 'argue', 'demand', 'urge', 'ask', 'recommend', 'propose', 'suggest', 'insist', 'require', 'agree', 'decide', 'rule', 'tell', 'describe', 'deem', 'write', 'warn', 'add', 'claim', 'want', 'order', 'vote', 'request', 'state', 'advise', 'declare', 'indicate', 'stipulate', 'poll', 'feel', 'support', 'oppose']);
