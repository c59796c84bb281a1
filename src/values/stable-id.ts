/** Short ids from content, so that they stay the same when unrelated files come, go or change order. */

/** 53-bit hash of a text (cyrb53, public domain, by bryc): enough that 100,000 ids collide with a chance below one in a million. */
export function hashOf(text: string): string {
  let h1 = 0xdeadbeef;
  let h2 = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return (4294967296 * (2097151 & h2) + (h1 >>> 0)).toString(36).padStart(11, '0').slice(0, 10);
}

/** An id of a kind: "k-…" for clusters, "d-…" for discrepancies, "v-…" for developments. */
export function stableId(kind: 'k' | 'd' | 'v', parts: readonly string[]): string {
  return `${kind}-${hashOf(parts.join('\n'))}`;
}
