import type { Claim, Mentions, ReadArticle, Source, Vocabulary } from '../../types.ts';
import { parseLocator } from '../../values/article-text.ts';

/** What of an article may bear a claim out. */
export interface Evidence {
  /** Sentences of the cited paragraph, or of all paragraphs where the claim cites none. */
  readonly cited: readonly Mentions[];
  /** The sentence that it cites, and what comes before it in its paragraph; all of the paragraph and nothing where it cites no sentence. */
  readonly sentence: readonly Mentions[];
  readonly before: readonly Mentions[];
  /** The headline. */
  readonly headline: readonly Mentions[];
  /** Paragraphs before the cited one: they say who "he" is, and which day "that day". */
  readonly earlierParagraphs: readonly (readonly Mentions[])[];
  /** What the cited paragraph and the first ones name; what those between them do, the nearest last; and what the whole article does. */
  readonly named: readonly Vocabulary[];
  readonly namedBefore: readonly Vocabulary[];
  readonly namedAnywhere: readonly Vocabulary[];
}

/** The evidence for a claim: by its place; without one, all of the article. Null where its place is not in the article. */
export function evidenceFor(claim: Pick<Claim, 'at'>, { paragraphs, vocabularies }: ReadArticle): Evidence | null {
  const place = claim.at === null ? null : parseLocator(claim.at);
  if (place === null) return { cited: paragraphs.flat(), sentence: paragraphs.flat(), before: [], headline: [], earlierParagraphs: [], named: vocabularies, namedBefore: [], namedAnywhere: vocabularies };
  const cited = paragraphs[place.paragraph - 1];
  if (cited === undefined) return null;
  const sentence = place.sentence === null ? undefined : cited[place.sentence - 1];
  return { cited, sentence: sentence === undefined ? cited : [sentence], before: sentence === undefined ? [] : cited.slice(0, place.sentence! - 1), headline: paragraphs[0] ?? [], earlierParagraphs: paragraphs.slice(0, place.paragraph - 1), named: [vocabularies[place.paragraph - 1]!, ...vocabularies.slice(0, LEAD)], namedBefore: vocabularies.slice(LEAD, place.paragraph - 1), namedAnywhere: vocabularies };
}

/** Paragraphs of the lead, which says in full what the headline shortens: headline, standfirst and opening. */
const LEAD = 3;

/** Words of the source's own record: its outlet, its authors, its title and whom it relies on may be named in any claim. */
export function recordOf(source: Source | null): string {
  return source === null ? '' : [source.title, source.outlet, ...source.authors, ...source.via].filter(Boolean).join(' ');
}
