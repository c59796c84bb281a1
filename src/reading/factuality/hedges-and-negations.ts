/** Words inside a clause that make it unsure or denied: modal verbs, adverbs of doubt, "no one", verbs with an infinitive. */
import type { Certainty, Token, TokenRange } from '../../types.ts';
import type { Clause } from '../clause/clause.ts';
import type { FactualityLexicon } from './factuality-lexicon.ts';
import { certaintyWords, type Implicative } from './implicatives.ts';

/** Modal verbs and adverbs of doubt in the verb group and right around it. */
export function hedgesIn(tokens: readonly Token[], clause: Clause, lessSure: (certainty: Certainty, words: TokenRange) => void, outermost = true): void {
  const range = clause.verb ?? { from: 0, to: tokens.length };
  for (let i = Math.max(0, range.from - 1); i < Math.min(tokens.length, range.to + 1); i++) {
    const token = tokens[i]!;
    const word = certaintyWords[token.lower];
    // "could do little" and "would not" in the past tell of ability, not of doubt, when the verb group is all there is.
    // What "could infect 50,000" is yet to come; what "may have caused" it is past and open.
    const possible = token.pos === 'AUX' && /^(?:may|might|could)$/u.test(token.lower) && !tokens.slice(i + 1, range.to).some((other) => other.lemma === 'have' || other.lower === 'not');
    if (word && (token.pos === 'AUX' || token.pos === 'ADV' || token.pos === 'ADJ')) lessSure(possible ? 'forecast' : word.certainty, { from: i, to: i + 1 });
  }
  const first = clause.verb ? tokens[clause.verb.from]! : undefined;
  // Headlines: "Apple to open a store" tells of what is to come.
  if (outermost && first?.lower === 'to' && clause.subject.length > 0 && clause.verb!.from > 0 && clause.subject.at(-1)!.range.to === clause.verb!.from) lessSure('forecast', { from: first.index, to: first.index + 1 });
}

/** "has not only cut rates", "is not being tried for who she is but for what she did": the negation turns round one part, and the verb still holds. */
export function isContrast(tokens: readonly Token[], clause: Clause): boolean {
  const at = clause.negation!.index;
  const next = tokens[at + 1]?.lower;
  if (next === 'only' || next === 'just' || next === 'merely' || next === 'simply') return tokens.slice(at + 2).some((token, i, rest) => token.lower === 'but' || (token.lower === 'also' && rest[i - 1]?.lower !== 'but'));
  const but = tokens.findIndex((token, i) => i > at && token.lower === 'but');
  const preposition = tokens[but + 1];
  return but > 0 && preposition?.pos === 'ADP' && tokens.slice(clause.verb!.to, but).some((token) => token.lower === preposition.lower);
}

export function implicativeOf(tokens: readonly Token[], clause: Clause, lexicon: FactualityLexicon): Implicative | null {
  const verb = clause.verb!;
  const head = tokens[verb.head]!;
  if (head.lemma === 'be' || head.lemma === 'become' || head.lemma === 'remain') {
    const adjective = clause.objects[0]?.[0];
    const word = adjective ? tokens[adjective.head]! : undefined;
    const next = tokens[verb.to];
    for (const candidate of [word?.lower, next?.lower, next?.lemma]) {
      const found = candidate === undefined ? undefined : lexicon.implicative.get(candidate);
      if (found) return found;
    }
    return null;
  }
  // "stopped short of calling it fraud"; "stopped the crowd from entering" is a prevention
  const short = tokens[verb.to]?.lower === 'short' ? lexicon.implicative.get(`${head.lemma} short`) : undefined;
  if (short) return short;
  if (head.lemma === 'rule' && tokens[verb.to]?.lower !== 'out') return null;
  const kept = (head.lemma === 'stop' || head.lemma === 'keep') && clause.complement?.kind === 'ing' && clause.objects[0] !== undefined;
  // "has two years to repay": time, and no duty
  if ((head.lemma === 'have' || head.lemma === 'get') && (clause.objects.length > 0 || clause.passive || tokens[verb.to]?.lower !== 'to')) return null;
  const found = lexicon.implicative.get(kept ? 'prevent' : head.lemma) ?? null;
  if (!found) return null;
  const saying = lexicon.speech.has(head.lemma) && !['claim', 'promise', 'vow', 'pledge', 'threaten', 'hope', 'wish', 'want', 'agree', 'decide', 'forget', 'tell', 'urge', 'ask', 'order', 'request', 'warn', 'rule'].includes(head.lemma);
  // "is said to be ill" wraps; "said to reporters" does not.
  if (saying && !clause.passive) return head.lemma === 'expect' ? found : null;
  return found;
}

/** "No one was hurt", "nobody", "none of", "neither side": the negation sits in an argument. Numbers ("no casualties") are zero quantities and not read here. */
export function negatedNoun(tokens: readonly Token[], clause: Clause): TokenRange | null {
  // "not one of the ships"
  const first = clause.subject[0];
  if (first && tokens[first.core.from - 1]?.lower === 'not' && tokens[first.core.from - 2]?.text !== ',' && tokens[first.core.from - 2]?.pos !== 'AUX') return { from: first.core.from - 1, to: first.core.from };
  const arguments_ = [...clause.subject, ...clause.objects.flat()];
  for (const phrase of arguments_) {
    for (let i = phrase.core.from; i < phrase.core.to; i++) {
      const word = tokens[i]!.lower;
      if (word === 'nobody' || word === 'none' || word === 'neither' || word === 'nothing' || (word === 'no' && !(/^(?:more|less|fewer)$/u.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.lower === 'than') && (tokens[i + 1]?.lower === 'one' || clause.verb !== null))) return { from: i, to: i + 1 };
    }
  }
  return null;
}
