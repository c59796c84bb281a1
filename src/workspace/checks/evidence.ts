import { paragraphsOf, parseLocator, sentencesOf } from '../../values/article-text.ts';
import type { ClaimDraft, SourceDraft } from '../build/draft.ts';
import { digestOfSentence } from '../digest.ts';
import { shorten } from '../fields/field-type.ts';
import type { LoadedWorkspace } from '../load-workspace.ts';
import { readArticleText } from '../read-article-text.ts';
import { nearestPassage, pairsOf, searchedArticle, type Passage } from './nearest-passage.ts';
import { foldQuote, holdsQuote } from './quotes.ts';

/**
 * Holds the claims of one source against its article: are the places there, are the quotes, is the text the one that the
 * claims were written from. Says that the text is missing, and nothing more, where it is not at hand.
 */
export function checkEvidence(source: SourceDraft, claims: readonly ClaimDraft[], { root, texts, earlier }: Pick<LoadedWorkspace['evidence'], 'root' | 'texts' | 'earlier'>): void {
  if (source.text === null) return;
  const article = readArticleText(root, source.value, texts, earlier);
  const { file, sha256 } = source.text;
  if ('problem' in article) {
    if (article.problem === 'outside') source.file.add('path-outside', file.offset, { path: shorten(file.value), link: false });
    else if (article.problem === 'unreadable') source.file.add('text-unreadable', file.offset, { file: shorten(file.value) });
    else source.file.add('text-missing', file.offset, { file: shorten(file.value) });
    return;
  }
  if (article.matches === false && sha256 !== null) source.file.add('text-changed', sha256.offset, { file: shorten(file.value), claims: claims.length });
  const paragraphs = paragraphsOf(article.text).map((text) => ({ text, folded: foldQuote(text), sentences: sentencesOf(text) }));
  const whole = paragraphs.map(({ folded }) => folded).join(' ');
  let searched: ReturnType<typeof searchedArticle> | null = null;
  let pairs = MOST_PAIRS;
  const nearest = (quote: string): Passage | null => {
    searched ??= searchedArticle(paragraphs.map(({ sentences }) => sentences));
    pairs -= pairsOf(quote, searched);
    return pairs < 0 ? null : nearestPassage(quote, searched);
  };
  for (const claim of claims) checkClaim(claim, paragraphs, whole, nearest);
}

/** Pairs of words that are compared for the quotes of one source, at most: half a second. A hundred wrong quotes of one article are another text. */
const MOST_PAIRS = 3_000_000;

interface Paragraph {
  readonly text: string;
  readonly folded: string;
  readonly sentences: readonly string[];
}

function checkClaim(claim: ClaimDraft, paragraphs: readonly Paragraph[], whole: string, nearest: (quote: string) => Passage | null): void {
  const { at, quote, evidence } = claim.value;
  const cited = at === null || claim.at === null ? null : citedText(claim, at, claim.at, paragraphs);
  if (evidence !== null && claim.evidence !== null && cited !== null && digestOfSentence(cited) !== evidence) claim.file.add('evidence-changed', claim.evidence, { at: at! });
  if (quote === null || claim.quote === null) return;
  if (!holdsQuote(whole, quote)) {
    const passage = nearest(quote);
    claim.file.add('quote-not-found', claim.quote, { quote: shorten(quote), nearest: passage === null ? null : `${passage.at}: ${shortenedPassage(passage.text)}` });
  } else if (cited !== null && !holdsQuote(foldQuote(cited), quote)) {
    const found = whereQuoteIs(quote, paragraphs);
    // A quote may run on from the cited sentence into the next; it is at home where it begins.
    if (found !== null && found !== at && !at!.startsWith(`${found}s`)) claim.file.add('quote-elsewhere', claim.quote, { at: at!, found });
  }
}

/** What is shown of a passage: enough to copy a quote from. */
const LONGEST_PASSAGE = 240;

function shortenedPassage(text: string): string {
  const characters = [...text.slice(0, 2 * LONGEST_PASSAGE)];
  return characters.length > LONGEST_PASSAGE ? `${characters.slice(0, LONGEST_PASSAGE - 1).join('')}…` : text;
}

/** The text that a locator names; null, and reported, where the article is shorter. */
function citedText(claim: ClaimDraft, at: string, offset: number, paragraphs: readonly Paragraph[]): string | null {
  const place = parseLocator(at);
  if (place === null) return null;
  const paragraph = paragraphs[place.paragraph - 1];
  if (paragraph === undefined) {
    claim.file.add('locator-out-of-range', offset, { at, unit: 'paragraph', count: paragraphs.length });
    return null;
  }
  if (place.sentence === null) return paragraph.text;
  const sentence = paragraph.sentences[place.sentence - 1];
  if (sentence === undefined) claim.file.add('locator-out-of-range', offset, { at, unit: 'sentence', count: paragraph.sentences.length });
  return sentence ?? null;
}

/** The first sentence, else the first paragraph, that holds the whole quote; null where it runs over several paragraphs. */
function whereQuoteIs(quote: string, paragraphs: readonly Paragraph[]): string | null {
  for (const [index, { folded, sentences }] of paragraphs.entries()) {
    if (!holdsQuote(folded, quote)) continue;
    const sentence = sentences.findIndex((one) => holdsQuote(foldQuote(one), quote));
    return sentence === -1 ? `p${index + 1}` : `p${index + 1}s${sentence + 1}`;
  }
  return null;
}
