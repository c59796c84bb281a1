import type { Source, Workspace } from '../types.ts';
import { readArticleText } from './read-article-text.ts';

/** What is known of an article that may be in the workspace already. */
export interface Candidate {
  readonly url: string | null;
  readonly sha256: string;
}

export type KnownAs = 'same-url' | 'same-text' | 'similar-text';

export interface KnownSource {
  readonly source: Source;
  readonly as: KnownAs;
}

/** The source that an article is, by its text's digest or its address; null where no source has either. */
export function knownSource({ sources }: Workspace, candidate: Candidate): KnownSource | null {
  const sameText = sources.find((source) => source.text?.sha256 === candidate.sha256);
  if (sameText !== undefined) return { source: sameText, as: 'same-text' };
  const address = candidate.url === null ? null : comparable(candidate.url);
  const sameUrl = address === null ? undefined : sources.findLast((source) => source.url !== null && comparable(source.url) === address);
  return sameUrl === undefined ? null : { source: sameUrl, as: 'same-url' };
}

/**
 * The first source whose text is nearly the given one, among those whose texts are at hand. One text is in memory at a time.
 * `isSame` says whether a text is that article.
 */
export function similarSource({ sources }: Workspace, root: string, texts: string | null, isSame: (text: string) => boolean): KnownSource | null {
  for (const source of sources) {
    const read = readArticleText(root, source, texts);
    if ('text' in read && isSame(read.text)) return { source, as: 'similar-text' };
  }
  return null;
}

/** Of the sentences that claims of a source were drafted from, this share makes an article that source in another version. */
const SHARED_EVIDENCE = 0.5;
const LEAST_EVIDENCE = 3;

/** The source whose claims stand on sentences of this text: recognised by their digests, so that its own text need not be at hand. */
export function sourceByEvidence({ sources, claims }: Workspace, sentences: ReadonlySet<string>): KnownSource | null {
  const digests = new Map<string, Set<string>>();
  for (const { source, evidence } of claims) {
    if (evidence === null) continue;
    const of = digests.get(source) ?? new Set<string>();
    of.add(evidence);
    digests.set(source, of);
  }
  for (const source of sources) {
    const own = [...(digests.get(source.id) ?? [])];
    if (own.length >= LEAST_EVIDENCE && own.filter((digest) => sentences.has(digest)).length >= own.length * SHARED_EVIDENCE) return { source, as: 'similar-text' };
  }
  return null;
}

/** An address without what does not tell pages apart: scheme, "www.", a slash at the end. */
function comparable(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.|m\.|amp\.)?/i, '').replace(/\/(?:amp\/?)?$/i, '').toLowerCase();
}
