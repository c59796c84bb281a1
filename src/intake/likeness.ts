/** Whether two texts are one article: reprints and later versions share most runs of words. */

/** Words in a run (Broder's shingles; four or five words are usual for near-duplicate news). */
const RUN = 5;
/** Share of the shorter text's runs that must be in the other. */
const ENOUGH = 0.7;

/** The runs of words of a text, lower case. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const runs = new Set<string>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(words.slice(i, i + RUN).join(' '));
  return runs;
}

/** True where most of the shorter text stands in the longer one. Texts of a few words are never called alike. */
export function isSameArticle(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [shorter, longer] = a.size <= b.size ? [a, b] : [b, a];
  if (shorter.size < 30) return false;
  let shared = 0;
  for (const run of shorter) if (longer.has(run)) shared++;
  return shared / shorter.size >= ENOUGH;
}
