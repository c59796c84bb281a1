/** What a participle is as a verb that tells of the past. */
import { pastOf } from '../../values/verb-past.ts';
import { headToken, type Parsed } from '../parsed.ts';

/** "taking" → "took"; "having captured" → "captured". */
export function pastVerb(sentence: Parsed, chunk: number): string | null {
  const verb = headToken(sentence, chunk);
  if (verb === undefined) return null;
  const group = sentence.chunks[chunk]!;
  const first = sentence.tokens[group.from]!;
  if (first.lower === 'having') return /ing$/u.test(verb.lower) ? null : sentence.text.slice(sentence.tokens[group.from + 1]!.start, verb.end);
  if (first.lower === 'being') return `was ${sentence.text.slice(sentence.tokens[group.from + 1]?.start ?? verb.start, verb.end)}`;
  if (!/ing$/u.test(verb.lower)) return null;
  const before = sentence.text.slice(first.start, verb.start);
  return `${before}${pastOf(lemmaOf(verb.lower, verb.lemma))}`;
}

/** The tagger leaves some gerunds as they are ("opting"). */
function lemmaOf(gerund: string, lemma: string): string {
  if (lemma !== gerund) return lemma;
  const stem = gerund.slice(0, -3);
  if (/([bdgklmnprt])\1$/u.test(stem) && !/(?:ll|ss)$/u.test(stem)) return stem.slice(0, -1);
  return /(?:[^aeiou][aeiou][^aeiouwxy]|[cgsuvz])$/u.test(stem) && !/(?:[aeiou]{2}.|en|er|on|it)$/u.test(stem) ? `${stem}e` : stem;
}
