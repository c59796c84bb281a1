import type { Claim, Mentions, ReadArticle, Source } from '../../types.ts';
import { parseLocator } from '../../values/article-text.ts';

/** What of an article may bear a claim out. */
export interface Evidence {
  /** Sentences of the cited paragraph, or of all paragraphs where the claim cites none. */
  readonly cited: readonly Mentions[];
  /** The headline. */
  readonly headline: readonly Mentions[];
  /** The first paragraphs, which say in full what the headline shortens. */
  readonly lead: readonly Mentions[];
  /** Paragraphs before the cited one: they say who "he" is, and which day "that day". */
  readonly earlier: readonly Mentions[];
  readonly whole: readonly Mentions[];
}

/** The evidence for a claim: by its place; without one, all of the article. Null where its place is not in the article. */
export function evidenceFor(claim: Pick<Claim, 'at'>, { paragraphs }: ReadArticle): Evidence | null {
  const whole = paragraphs.flat();
  const place = claim.at === null ? null : parseLocator(claim.at);
  if (place === null) return { cited: whole, headline: [], lead: [], earlier: [], whole };
  const cited = paragraphs[place.paragraph - 1];
  return cited === undefined ? null : { cited, headline: paragraphs[0] ?? [], lead: paragraphs.slice(0, LEAD).flat(), earlier: paragraphs.slice(0, place.paragraph - 1).flat(), whole };
}

/** Paragraphs of the lead: headline, standfirst and opening. */
const LEAD = 3;

/** Words of the source's own record: its outlet, its authors, its title and whom it relies on may be named in any claim. */
export function recordOf(source: Source | null): string {
  return source === null ? '' : [source.title, source.outlet, ...source.authors, ...source.via].filter(Boolean).join(' ');
}
