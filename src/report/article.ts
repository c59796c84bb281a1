/** `reconcile text`: an article with its addresses, to write claims from. */
import type { Source } from '../types.ts';
import { dateText } from './dates.ts';
import { dotted, ink, page, typesetterOf } from './flow.ts';
import { sourceName } from './holders.ts';
import { jsonDocument } from './json.ts';
import type { Style } from './style.ts';

/** An article split into paragraphs and their sentences. */
export interface Article {
  /** Its source, or the name of the file where there is none. */
  readonly source: Source | string | null;
  /** `paragraphs[6][0]` is p7s1. */
  readonly paragraphs: readonly (readonly string[])[];
}

interface Sentence {
  readonly at: string;
  readonly text: string;
}

/** Lines "p7s1  text", an empty line between paragraphs; ends with a line break. */
export function formatArticlePretty(article: Article, style: Style): string {
  const set = typesetterOf(style);
  const paragraphs = addressed(article);
  const column = Math.max(4, ...paragraphs.flat().map(({ at }) => at.length)) + 2;
  const { source } = article;
  const name = source === null ? null : typeof source === 'string' ? source : sourceName(source, source.id);
  const published = source === null || typeof source === 'string' ? null : source.published;
  const id = source === null || typeof source === 'string' || source.id === name ? null : source.id;
  const head = dotted([name === null ? null : ink('strong', name), published === null ? null : dateText(published), id === null ? null : ink('faint', id)]);
  return page([
    ...(head.length === 0 ? [] : set.flow(head)),
    ...paragraphs.flatMap((sentences, index) => [
      ...(index === 0 && head.length === 0 ? [] : ['']),
      ...sentences.flatMap(({ at, text }) => set.labelled(0, [ink('faint', at)], column, [text])),
    ]),
    ...(paragraphs.length === 0 ? ['', 'No text.'] : []),
  ]);
}

/** JSON of an article, ending with a line break. */
export function formatArticleJson(article: Article): string {
  const { source } = article;
  return jsonDocument({
    schema: 'reconcile/text@1',
    source: source === null || typeof source === 'string' ? source : source.id,
    sentences: addressed(article).flat(),
  });
}

function addressed({ paragraphs }: Article): Sentence[][] {
  return paragraphs.map((sentences, paragraph) => sentences.map((text, sentence) => ({ at: `p${paragraph + 1}s${sentence + 1}`, text })));
}
