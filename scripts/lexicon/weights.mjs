// How much a word tells: the rarer, the more. The rank of a word by frequency stands in for its probability (Zipf), so that the
// logarithm of the rank is its information but for a constant (Spärck Jones 1972).

/** The rank from which a word tells nothing less, and the one from which it tells all. */
const LEAST = Math.exp(3);
const MOST = 40_000;
/** The band that is not written down: a word without one is rare. */
export const UNLISTED = 9;

/** Words by band 0 to 8: the band is ten times the weight, rounded. */
export function weightBands({ senses }, vectors) {
  const words = new Set([...senses.keys()].map((key) => key.slice(2)).filter((word) => /^[a-z]+(?:-[a-z]+)*$/.test(word)));
  const bands = Array.from({ length: UNLISTED }, () => []);
  for (const word of words) {
    const weight = Math.max(0, Math.log(vectors.rank(word) / LEAST) / Math.log(MOST / LEAST));
    bands[Math.round(weight * 10)]?.push(word);
  }
  return bands.map((band) => band.sort());
}
