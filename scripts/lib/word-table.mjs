// The words of the language model in a form that needs no building at start-up: an open hash table over one long text. As a list
// and an object, 88,000 words take 60 ms to parse and to hash; so they take none, and a look-up costs about the same.
// `packWords` runs when dist/ is built, `WordTable` in the built program.
/** FNV-1a over UTF-16 code units. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A word that fits into a text of one byte a letter; the others (emoji, mostly) are kept apart. */
function isPlain(word) {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0xff) return false;
  return true;
}

/**
 * @param {readonly string[]} words without duplicates
 * @returns {Buffer} four numbers (how many words, slots, letters, and bytes of the odd words), where each word starts, the slots
 * (0, or a word's index + 1), the letters of all plain words, and [index, word] of the others as JSON
 */
export function packWords(words) {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(words.length * 1.4)));
  const starts = new Uint32Array(words.length + 1);
  const odd = [];
  let letters = '';
  for (const [index, word] of words.entries()) {
    starts[index] = letters.length;
    if (!isPlain(word)) {
      odd.push([index, word]);
      continue;
    }
    letters += word;
    let slot = hashOf(word) & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = index + 1;
  }
  starts[words.length] = letters.length;
  const oddBytes = Buffer.from(JSON.stringify(odd));
  const head = Uint32Array.of(words.length, slots.length, letters.length, oddBytes.length);
  return Buffer.concat([...[head, starts, slots].map((part) => Buffer.from(part.buffer)), Buffer.from(letters, 'latin1'), oddBytes]);
}

/** Words by index and indexes by word. Words that are not in the table can be added to it, as long as the process runs. */
export class WordTable {
  /** @param {Buffer} packed as packWords made it, in memory of its own */
  constructor(packed) {
    const [words, slots, letters, oddBytes] = new Uint32Array(packed.buffer, packed.byteOffset, 4);
    const lettersFrom = 4 * (4 + words + 1 + slots);
    this.starts = new Uint32Array(packed.buffer, packed.byteOffset + 16, words + 1);
    this.slots = new Uint32Array(packed.buffer, packed.byteOffset + 4 * (4 + words + 1), slots);
    this.letters = packed.latin1Slice(lettersFrom, lettersFrom + letters);
    this.length = words;
    const odd = JSON.parse(packed.utf8Slice(lettersFrom + letters, lettersFrom + letters + oddBytes));
    this.oddWords = new Map(odd);
    this.oddIndexes = new Map(odd.map(([index, word]) => [word, index]));
  }

  /** @returns {number | undefined} */
  indexOf(word) {
    const mask = this.slots.length - 1;
    for (let slot = hashOf(word) & mask; ; slot = (slot + 1) & mask) {
      const found = this.slots[slot];
      if (found === 0) return this.oddIndexes.get(word);
      const start = this.starts[found - 1];
      if (this.starts[found] - start === word.length && this.letters.startsWith(word, start)) return found - 1;
    }
  }

  /** @returns {string} the word at an index below `length` */
  at(index) {
    return this.oddWords.get(index) ?? this.letters.slice(this.starts[index], this.starts[index + 1]);
  }

  /** @returns {number} the index of the word, which must be a new one */
  add(word) {
    this.oddWords.set(this.length, word);
    this.oddIndexes.set(word, this.length);
    return this.length++;
  }
}
