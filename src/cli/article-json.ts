/** An article as an outside program gets it, and the places that it may answer with. */
import type { Draft } from '../pipeline.ts';
import type { Source } from '../types.ts';
import { paragraphsOf, parseLocator, sentenceAt, sentencesOf } from '../values/article-text.ts';
import { foldQuote, holdsQuote } from '../workspace/index.ts';

/** One JSON object: what the source is, its sentences with their addresses, and what is drafted already. */
export function articleAsJson(source: Source, text: string, drafts: readonly Draft[]): string {
  const { id, title, outlet, authors, published, language, kind } = source;
  const sentences = paragraphsOf(text).flatMap((paragraph, i) => sentencesOf(paragraph).map((sentence, j) => ({ at: `p${i + 1}s${j + 1}`, text: sentence })));
  return `${JSON.stringify({ schema: 'reconcile/article@1', source: { id, title, outlet, authors, published, language, kind }, sentences, drafts: drafts.map(({ id, text, at }) => ({ id, text, at })) })}\n`;
}

/** The place that a proposal names, or that its quote stands at; or what is wrong with it. */
export function placeOf(text: string, at: string | null, quote: string | null): { readonly at: string; readonly sentence: string } | string {
  if (at === null && quote === null) return 'it says neither at (p7s1) nor quote';
  if (at !== null) {
    if (parseLocator(at) === null) return `at is no address such as p7s1: ${at.slice(0, 40)}`;
    const sentence = sentenceAt(text, at);
    if (sentence === null) return `the article has no ${at}`;
    return quote !== null && !holdsQuote(foldQuote(sentence), quote) ? `its quote is not in ${at}` : { at, sentence };
  }
  for (const [i, paragraph] of paragraphsOf(text).entries()) {
    for (const [j, sentence] of sentencesOf(paragraph).entries()) if (holdsQuote(foldQuote(sentence), quote!)) return { at: `p${i + 1}s${j + 1}`, sentence };
  }
  return 'its quote is in no sentence of the article';
}
