/** What the intake of an article gives: its paragraphs, and what it says of itself. */

export type ArticleFormat = 'html' | 'markdown' | 'text';

/** What an article says of itself. Null or empty: it does not say; nothing here is guessed. */
export interface ArticleMetadata {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly authors: readonly string[];
  /** EDTF day, month or year, or a timestamp with its offset. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47, lower case: "en", "pt-br". */
  readonly language: string | null;
  readonly kind: 'news' | 'analysis' | 'wire' | 'social' | 'encyclopedia' | null;
  /** Agencies that the text is credited to. */
  readonly via: readonly string[];
}

export interface Article {
  readonly format: ArticleFormat;
  readonly metadata: ArticleMetadata;
  /** The text as it is to be kept: paragraphs are its non-blank lines. A plain text is kept to the letter. */
  readonly text: string;
}

/** Why something cannot be taken for an article. */
export type IntakeProblem = 'empty' | 'binary' | 'too-large' | 'too-deep' | 'too-many-elements' | 'no-article';

/** The input cannot be used; `problem` says why, and the caller words it. */
export class IntakeError extends Error {
  override readonly name = 'IntakeError';
  readonly problem: IntakeProblem;

  constructor(problem: IntakeProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** Metadata of an article that says nothing of itself. */
export const NOTHING_SAID: ArticleMetadata = { title: null, outlet: null, authors: [], published: null, url: null, language: null, kind: null, via: [] };

/** What two places say: the first that says something wins, field by field. */
export function firstSaid(...places: readonly ArticleMetadata[]): ArticleMetadata {
  const first = <K extends keyof ArticleMetadata>(field: K): ArticleMetadata[K] => places.find((place) => !isSilent(place[field]))?.[field] ?? NOTHING_SAID[field];
  return { title: first('title'), outlet: first('outlet'), authors: first('authors'), published: first('published'), url: first('url'), language: first('language'), kind: first('kind'), via: first('via') };
}

function isSilent(value: string | readonly string[] | null): boolean {
  return value === null || value.length === 0;
}
