/** A new source as its file. */
import type { Source } from '../../types.ts';
import { scalar } from './yaml-scalar.ts';

/** What `reconcile add` knows of an article; the rest of a source has its defaults. */
export type NewSource = Pick<Source, 'id' | 'title' | 'outlet' | 'authors' | 'published' | 'publishedBasis' | 'retrieved' | 'url' | 'language' | 'kind' | 'via' | 'versionOf'> & {
  readonly text: { readonly file: string; readonly sha256: string };
  /** Why `published` is what it is, where the article does not state it; becomes a comment. */
  readonly publishedNote: string | null;
};

/** The file of a source; what the article does not say is null. */
export function formatSourceFile(source: NewSource): string {
  const lines: (readonly [key: string, value: string, comment?: string | null])[] = [
    ['id', scalar(source.id)],
    ['title', scalar(source.title)],
    ['outlet', scalar(source.outlet), source.outlet === null ? 'the article names none' : null],
    ['authors', scalar(source.authors)],
    ['published', source.published ?? 'null', source.published === null ? 'the article does not say' : source.publishedNote],
    ...(source.published === null ? [] : [['published_basis', source.publishedBasis] as const]),
    ['retrieved', source.retrieved ?? 'null'],
    ['url', scalar(source.url)],
    ['language', scalar(source.language)],
    ['kind', source.kind],
    ...(source.via.length === 0 ? [] : [['via', scalar(source.via)] as const]),
    ...(source.versionOf === null ? [] : [['version_of', scalar(source.versionOf)] as const]),
  ];
  const text = `text:\n  file: ${scalar(source.text.file)}\n  sha256: ${source.text.sha256}\n`;
  return lines.map(([key, value, comment]) => `${key}: ${value}${comment === undefined || comment === null ? '' : ` # ${comment}`}\n`).join('') + text;
}
