/** Digest of a claim's text, as rulings keep it: SHA-256 of its words, white space folded. */
import { createHash } from 'node:crypto';

/** Lower-case hex. Same words, same digest, however the lines are wrapped. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text.replace(/\s+/gu, ' ').trim(), 'utf8').digest('hex');
}
