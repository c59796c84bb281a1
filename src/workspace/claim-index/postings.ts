/**
 * Which things have which keys, as one sorted list of numbers of 64 bits: 40 bits that stand for the key, 24 for the thing. All
 * things of a key follow each other, so that a key is found by position, and nothing but the page that it is on is read.
 *
 * Two keys in 10¹² have the same 40 bits: of three million keys, a handful. Such a key brings together a few claims more than it
 * should, which are compared and found to be unrelated.
 */
import type { Sections, SectionWriter } from './sections.ts';

/** Things that 24 bits can tell apart. */
export const MOST_THINGS = 2 ** 24;

/** Entries whose first has its key kept in memory: 4 KB. */
const PAGE = 512;

/** 40 bits of a text: the upper ones of a hash of 53 (cyrb53, by its author in the public domain), which is even enough for millions of keys. */
export function hashOf(text: string): number {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (h2 >>> 24) * 2 ** 32 + (h1 >>> 0);
}

/** Collects entries, in any order. */
export class PostingsWriter {
  #entries = new Uint32Array(1 << 16);
  #count = 0;

  add(key: string, thing: number): void {
    if (this.#count * 2 === this.#entries.length) {
      const larger = new Uint32Array(this.#entries.length * 2);
      larger.set(this.#entries);
      this.#entries = larger;
    }
    const hash = hashOf(key);
    // As the two halves of a number of 64 bits, the lower one first, as this machine has them.
    this.#entries[this.#count * 2] = (((hash % 256) << 24) | thing) >>> 0;
    this.#entries[this.#count * 2 + 1] = Math.floor(hash / 256);
    this.#count++;
  }

  /** Writes two sections: the entries, and the keys with which their pages begin. */
  write(writer: SectionWriter, name: string): void {
    const sorted = new BigUint64Array(this.#entries.buffer, 0, this.#count).sort();
    const halves = new Uint32Array(sorted.buffer, 0, this.#count * 2);
    writer.begin(name);
    writer.add(Buffer.from(halves.buffer, halves.byteOffset, halves.byteLength));
    const fences = new Float64Array(Math.ceil(this.#count / PAGE));
    for (let page = 0; page < fences.length; page++) fences[page] = keyAt(halves, page * PAGE);
    writer.begin(`${name}-pages`);
    writer.add(Buffer.from(fences.buffer));
  }
}

function keyAt(halves: Uint32Array, entry: number): number {
  return halves[entry * 2 + 1]! * 256 + (halves[entry * 2]! >>> 24);
}

export interface Postings {
  count(key: string): number;
  /** Ascending. */
  members(key: string): number[];
}

export function openPostings(sections: Sections, name: string): Postings {
  const all = sections.length(name) / 8;
  const bytes = sections.whole(`${name}-pages`);
  const fences = new Float64Array(bytes.buffer, 0, bytes.length / 8);
  const pages = new Map<number, Uint32Array>();
  const pageOf = (page: number): Uint32Array => {
    const known = pages.get(page);
    if (known) return known;
    const read = halvesOf(page * PAGE, Math.min(all, (page + 1) * PAGE));
    pages.set(page, read);
    return read;
  };
  const halvesOf = (from: number, to: number): Uint32Array => new Uint32Array(sections.read(name, from * 8, (to - from) * 8).buffer, 0, (to - from) * 2);
  /** The first entry whose key is not smaller. */
  const firstFrom = (key: number): number => {
    // Entries of the key may begin on the page before the first that begins with it.
    const page = Math.max(0, bisect(fences.length, (at) => fences[at]! >= key) - 1);
    if (page >= fences.length) return all;
    const halves = pageOf(page);
    return page * PAGE + bisect(halves.length / 2, (at) => keyAt(halves, at) >= key);
  };
  const rangeOf = (key: string): readonly [number, number] => {
    const hash = hashOf(key);
    return [firstFrom(hash), firstFrom(hash + 1)];
  };
  return {
    count(key) {
      const [from, to] = rangeOf(key);
      return to - from;
    },
    members(key) {
      const [from, to] = rangeOf(key);
      if (from === to) return [];
      const halves = halvesOf(from, to);
      const members = new Array<number>(to - from);
      let kept = 0;
      // The same thing may have been given one key twice.
      for (let at = 0; at < to - from; at++) {
        const thing = halves[at * 2]! & 0xffffff;
        if (kept === 0 || members[kept - 1] !== thing) members[kept++] = thing;
      }
      members.length = kept;
      return members;
    },
  };
}

/** The first place at which something holds that holds from there on; `count` where nowhere. */
function bisect(count: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
