/** Pairs of numbers, each kept once: a list that is sorted and thinned as it fills, in an eighth of the memory that a Set takes. */

/** A set of pairs i < j of places among n things. */
export class PairSet {
  readonly #n: number;
  #codes = new Float64Array(1024);
  #count = 0;

  constructor(n: number) {
    this.#n = n;
  }

  /** Takes the pair in any order; a thing with itself is no pair. */
  add(i: number, j: number): void {
    if (i === j) return;
    if (this.#count === this.#codes.length) this.#thin();
    this.#codes[this.#count++] = i < j ? i * this.#n + j : j * this.#n + i;
  }

  /** All pairs as i × n + j, ascending. */
  sorted(): Float64Array {
    this.#thin();
    return this.#codes.slice(0, this.#count);
  }

  /** Sorts, drops what is there twice, and makes room where that was little. */
  #thin(): void {
    const codes = this.#codes.subarray(0, this.#count).sort();
    let kept = 0;
    for (let at = 0; at < codes.length; at++) if (at === 0 || codes[at] !== codes[at - 1]) codes[kept++] = codes[at]!;
    this.#count = kept;
    if (kept <= this.#codes.length / 2) return;
    const larger = new Float64Array(this.#codes.length * 2);
    larger.set(codes.subarray(0, kept));
    this.#codes = larger;
  }
}
