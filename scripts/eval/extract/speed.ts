/** How fast articles are drafted, and whether memory stays flat: made-up articles of about 1,000 words, from the paragraphs of the project's own. */
import { createDrafter, type Language } from '../../../src/pipeline.ts';
import { paragraphsOf } from '../../../src/values/article-text.ts';
import type { OwnArticles } from './own-articles.ts';

const WORDS = 1000;

export interface Speed {
  readonly articles: number;
  readonly words: number;
  readonly drafts: number;
  /** Articles a minute of processor time (user and system), one core. */
  readonly perMinute: number;
  /** After each tenth of the articles: megabytes in use behind a collection where node runs with --expose-gc, and resident. */
  readonly memory: readonly { readonly after: number; readonly heap: number; readonly resident: number }[];
}

export function measureSpeed({ workspace, articles }: OwnArticles, count: number, language: Language): Speed {
  const paragraphs = articles.flatMap(({ text }) => paragraphsOf(text).slice(1));
  const random = generator(20261128);
  const drafter = createDrafter(workspace, language);
  const source = articles[0]!.source;
  const collect = (globalThis as { gc?: () => void }).gc;
  const memory: { after: number; heap: number; resident: number }[] = [];
  let words = 0;
  let drafts = 0;
  let cpu = 0;
  for (let i = 0; i < count; i++) {
    const text = madeUp(paragraphs, random);
    words += text.split(/\s+/).length;
    const before = process.cpuUsage();
    drafts += drafter.draft(text, source).drafts.length;
    const { user, system } = process.cpuUsage(before);
    cpu += user + system;
    if ((i + 1) % Math.max(1, Math.floor(count / 10)) === 0) {
      collect?.();
      const { heapUsed, rss } = process.memoryUsage();
      memory.push({ after: i + 1, heap: Math.round(heapUsed / 1e6), resident: Math.round(rss / 1e6) });
    }
  }
  return { articles: count, words: Math.round(words / count), drafts, perMinute: Math.round(count / (cpu / 60e6)), memory };
}

/** Paragraphs in a random order, with the numbers and the capitalised words of each article changed, so that no two are alike. */
function madeUp(paragraphs: readonly string[], random: () => number): string {
  const lines: string[] = [];
  const suffix = String.fromCharCode(...Array.from({ length: 3 }, () => 97 + Math.floor(random() * 26)));
  for (let words = 0; words < WORDS; ) {
    const line = paragraphs[Math.floor(random() * paragraphs.length)]!
      .replace(/\b\d{2,3}\b/g, () => String(10 + Math.floor(random() * 900)))
      .replace(/(?<=\p{Ll} )(\p{Lu}\p{Ll}{3,})(?= \p{Ll})/gu, (name: string) => name + suffix);
    lines.push(line);
    words += line.split(/\s+/).length;
  }
  return lines.join('\n');
}

/** Numbers from 0 to 1, the same from the same seed (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
