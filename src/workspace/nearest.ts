import levenshtein from 'fast-levenshtein';

/** Longer words are not compared: nobody mistypes a known name into one, and hostile files hold very long ones. */
const longestCompared = 60;

/**
 * The known word most like `word`, or null where none is near enough to be what was meant:
 * at most a third of its letters may differ. The first in code-unit order wins a tie.
 */
export function nearest(word: string, known: Iterable<string>): string | null {
  if (word.length > longestCompared) return null;
  const lower = word.toLowerCase();
  let best: string | null = null;
  let least = Infinity;
  for (const candidate of known) {
    // of a single letter nothing is left where it differs
    const allowed = lower.length === 1 ? 0 : Math.max(1, Math.floor(Math.min(lower.length, candidate.length) / 3));
    if (Math.abs(candidate.length - lower.length) > allowed) continue;
    const distance = levenshtein.get(lower, candidate.toLowerCase());
    if (distance <= allowed && (distance < least || (distance === least && best !== null && candidate < best))) {
      best = candidate;
      least = distance;
    }
  }
  return best;
}
