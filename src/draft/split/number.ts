/** Whether a noun phrase is of one or of several, and the verb that agrees with it. */
import { headToken, words, type Parsed } from '../parsed.ts';

const MANY = /^(?:people|police|men|women|children|troops|staff|cattle|media|hostilities)$/u;

/** Whether what a noun phrase names is several. */
export function isPluralAt(sentence: Parsed, np: number): boolean {
  const chunk = sentence.chunks[np]!;
  const noun = headToken(sentence, np)!;
  const [first, second] = [sentence.tokens[chunk.from]!, sentence.tokens[chunk.from + 1]];
  if (MANY.test(noun.lower) || /(?:^| )(?:Forces|Troops|Fighters|Workers|Units|Brigades|Brothers|Rebels)$/u.test(noun.text) || / \p{Ll}{2,}[^s]s$/u.test(noun.text)) return true;
  // "17 soldiers", "two sons"
  if ((first.pos === 'NUM' || second?.pos === 'NUM') && noun.pos === 'NOUN') return first.lower !== 'one' && first.text !== '1';
  return noun.pos === 'NOUN' && noun.lemma !== noun.lower && /[^s]s$|ses$|men$/u.test(noun.lower);
}

const OF_ONE: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
const OF_MANY: Readonly<Record<string, string>> = { is: 'are', was: 'were', has: 'have', does: 'do' };
/** Past forms that look like the bare verb. */
const PAST = /^(?:put|cut|hit|set|shut|split|spread|beat|quit|let|cast|cost|hurt|burst|read|bid)$/u;

/** The predicate of a sentence, from its main verb on, for one or for several; null where the form is not known. */
export function agreeing(sentence: Parsed, singular: boolean): string | null {
  const predicate = words(sentence, sentence.main, sentence.chunks.length);
  const group = sentence.chunks[sentence.main]!;
  const first = sentence.tokens[group.from]!;
  const forms = singular ? OF_ONE : OF_MANY;
  if (Object.hasOwn(forms, first.lower)) return predicate.replace(/^\p{L}+/u, forms[first.lower]!);
  if (first.pos === 'AUX' || /^(?:is|are|was|were|has|have|had|did|will|would|can|could|may|might|must|shall|should)$/u.test(first.lower)) return predicate;
  const verb = sentence.tokens[group.head]!;
  if (PAST.test(verb.lower) || /(?:ed|ook|ew|ell|ose|ent|aw|ame|ave|ound|eld|uilt|old|aid|ought|ost|oke|ove|ote|an|on|un|eft|ept|ade)$/u.test(verb.lower) && verb.lower !== verb.lemma) return predicate;
  // the lemma of "recognise" is "recognize"
  const bare = verb.lower.replace(/ise(s?)$/u, 'ize$1') === verb.lemma || verb.lower === verb.lemma;
  if (!bare) return singular ? predicate : predicate.replace(verb.text, verb.lemma);
  if (!singular) return predicate;
  const third = /[^aeiou]y$/u.test(verb.text) ? verb.text.replace(/y$/u, 'ies') : /(?:s|x|z|ch|sh|o)$/u.test(verb.text) ? `${verb.text}es` : `${verb.text}s`;
  return predicate.replace(verb.text, third);
}
