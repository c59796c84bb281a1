/** Which paragraphs of the articles the claims come from. */
import type { Workspace } from '../../src/types.ts';

export interface ParagraphCoverage {
  readonly paragraph: number;
  readonly claims: number;
  /** Claims by sentence; 0 stands for those that name the paragraph alone. */
  readonly sentences: ReadonlyMap<number, number>;
  /** Words of the paragraph, where the article's text was at hand. */
  readonly words: number | null;
}

export interface SourceCoverage {
  readonly source: string;
  readonly claims: number;
  /** Claims that do not say where they come from. */
  readonly withoutPlace: number;
  /** From the first to the last paragraph: of the text where it is at hand, else of the claims. Paragraphs without claims are there. */
  readonly paragraphs: readonly ParagraphCoverage[];
}

const PLACE = /^p(\d+)(?:s(\d+))?$/;

/**
 * Counts claims by source and paragraph, from their `at` alone.
 * @param texts paragraphs (non-blank lines) of the articles by source id, where they are at hand
 */
export function coverage(workspace: Workspace, texts: ReadonlyMap<string, readonly string[]> = new Map()): readonly SourceCoverage[] {
  return workspace.sources.map(({ id }) => {
    const places = workspace.claims.filter(({ source }) => source === id).map(({ at }) => PLACE.exec(at ?? ''));
    const counts = new Map<number, Map<number, number>>();
    for (const place of places) {
      if (place === null) continue;
      const [paragraph, sentence] = [Number(place[1]), Number(place[2] ?? 0)];
      const sentences = counts.get(paragraph) ?? new Map<number, number>();
      counts.set(paragraph, sentences.set(sentence, (sentences.get(sentence) ?? 0) + 1));
    }
    const text = texts.get(id);
    const last = Math.max(text?.length ?? 0, ...counts.keys());
    return {
      source: id,
      claims: places.length,
      withoutPlace: places.filter((place) => place === null).length,
      paragraphs: Array.from({ length: last }, (_, index) => {
        const sentences = new Map([...(counts.get(index + 1) ?? [])].sort(([a], [b]) => a - b));
        const words = text?.[index]?.split(/\s+/).filter(Boolean).length ?? null;
        return { paragraph: index + 1, claims: [...sentences.values()].reduce((sum, count) => sum + count, 0), sentences, words };
      }),
    };
  });
}

/** The paragraphs of an article's text: its non-blank lines, as `at` counts them. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
