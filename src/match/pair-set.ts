/** Pairs of numbers, each kept once: two lists that are put in order and thinned as they fill, in an eighth of the memory that a Set takes. */

/** A set of pairs i < j of places among n things. */
export class PairSet {
  readonly #n: number;
  #firsts: Int32Array;
  #seconds: Int32Array;
  #count = 0;

  constructor(n: number) {
    this.#n = n;
    const room = Math.max(1024, n);
    [this.#firsts, this.#seconds] = [new Int32Array(room), new Int32Array(room)];
  }

  /** Takes the pair in any order; a thing with itself is no pair. */
  add(i: number, j: number): void {
    if (i === j) return;
    if (this.#count === this.#firsts.length) this.#thin();
    this.#firsts[this.#count] = i < j ? i : j;
    this.#seconds[this.#count++] = i < j ? j : i;
  }

  /** All pairs as i × n + j, ascending. */
  sorted(): Float64Array {
    this.#thin();
    const codes = new Float64Array(this.#count);
    for (let start = 0, end = 0; start < this.#count; start = end) {
      const first = this.#firsts[start]!;
      while (end < this.#count && this.#firsts[end] === first) end++;
      const seconds = this.#seconds.subarray(start, end).sort();
      for (let at = start; at < end; at++) codes[at] = first * this.#n + seconds[at - start]!;
    }
    return codes;
  }

  /** Brings those of one first number together, by counting them, drops what is there twice, and makes room where that was little. */
  #thin(): void {
    const starts = new Int32Array(this.#n + 1);
    for (let at = 0; at < this.#count; at++) starts[this.#firsts[at]! + 1]!++;
    for (let i = 0; i < this.#n; i++) starts[i + 1]! += starts[i]!;
    const grouped = new Int32Array(this.#count);
    const next = starts.slice();
    for (let at = 0; at < this.#count; at++) grouped[next[this.#firsts[at]!]!++] = this.#seconds[at]!;
    const seenWith = new Int32Array(this.#n).fill(-1);
    let kept = 0;
    for (let i = 0; i < this.#n; i++) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        const j = grouped[at]!;
        if (seenWith[j] === i) continue;
        seenWith[j] = i;
        this.#firsts[kept] = i;
        this.#seconds[kept++] = j;
      }
    }
    this.#count = kept;
    if (kept <= this.#firsts.length / 2) return;
    [this.#firsts, this.#seconds] = [this.#firsts, this.#seconds].map((list) => {
      const larger = new Int32Array(list.length * 2);
      larger.set(list.subarray(0, kept));
      return larger;
    }) as [Int32Array, Int32Array];
  }
}
