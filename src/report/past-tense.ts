/** Predicates as a headline tells them: "to have broadly approved" → "approved", "to stop" (an attempt) → "tried to stop". */
import type { Predicate } from '../types.ts';
import { pastOf } from '../values/verb-past.ts';

export { pastOf };

/** Adverbs that hedge or colour what is said, and are no part of what is done. */
const COLOURING = /\b(?:allegedly|apparently|broadly|largely|openly|purportedly|reportedly|strongly|supposedly|tacitly|widely)\s+/giu;

/** The predicate in the plain past, without adverbs that colour it. What is finite stays in its own words. */
export function plainPast({ text, lemma, aspect }: Pick<Predicate, 'text' | 'lemma' | 'aspect'>): string {
  const words = (text === '' ? lemma : text).replace(COLOURING, '').trim();
  const perfect = /^(?:to have|having|has|have|had)\s+(\S.*)$/iu.exec(words)?.[1];
  if (perfect !== undefined) return /^been\s/iu.test(perfect) ? perfect.replace(/^been/iu, 'was') : finite(perfect, lemma);
  const infinitive = /^to\s+(\S.*)$/iu.exec(words)?.[1];
  if (infinitive !== undefined) {
    if (aspect === 'attempt') return `tried to ${infinitive}`;
    if (aspect === 'plan') return `planned to ${infinitive}`;
    return infinitive.replace(/^be\s/iu, 'was ') === infinitive ? pastOf(infinitive) : infinitive.replace(/^be\s/iu, 'was ');
  }
  return /^\p{L}+ing$/u.test(words) ? finite(words, lemma) : words;
}

/** A participle ("taken", "supporting") as the past of its lemma, where the lemma is that of the word and not of a whole phrase. */
function finite(participle: string, lemma: string): string {
  const [word = '', ...rest] = participle.split(' ');
  const [verb = ''] = lemma.split(' ');
  return verb.length > 1 && word.slice(0, 2).toLowerCase() === verb.slice(0, 2) ? [pastOf(verb), ...rest].join(' ') : participle;
}
