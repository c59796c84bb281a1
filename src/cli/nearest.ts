/**
 * The candidate that was probably meant, or null: at most a third of its letters may differ (at least one, for short
 * words), whatever the case; of equally near ones the first. Options are few and short, so the plain method does; a
 * library for it would cost every start several milliseconds.
 */
export function nearest(wanted: string, candidates: Iterable<string>): string | null {
  const word = wanted.toLowerCase().slice(0, 60); // no known name is longer
  let best: { readonly candidate: string; readonly edits: number } | null = null;
  for (const candidate of candidates) {
    const edits = editDistance(word, candidate.toLowerCase());
    const allowed = Math.max(1, Math.floor(Math.min(word.length, candidate.length) / 3));
    if (edits <= allowed && (best === null || edits < best.edits)) best = { candidate, edits };
  }
  return best?.candidate ?? null;
}

/** " (did you mean x?)", or nothing where no candidate is near. */
export function didYouMean(wanted: string, candidates: Iterable<string>): string {
  const candidate = nearest(wanted, candidates);
  return candidate === null ? '' : ` (did you mean ${candidate}?)`;
}

/** Letters to add, drop, change or swap with their neighbour to get from one word to the other (Damerau 1964: most slips are one of these). */
function editDistance(a: string, b: string): number {
  const rows = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const above = rows[i - 1]!;
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? rows[i - 2]![j - 2]! + 1 : Infinity;
      row.push(Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    rows.push(row);
  }
  return rows[a.length]![b.length]!;
}
