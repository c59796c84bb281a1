/** The least that reading a text can mean: where its words are. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has, by the platform's own segmenter. */
export function wordsOf(text: string): number {
  let words = 0;
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  return words;
}
