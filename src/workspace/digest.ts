import { createHash } from 'node:crypto';

/** SHA-256 in lower-case hexadecimal: of a file's bytes as they are, of a text in UTF-8. */
export function digestOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Digest of an evidence sentence or of a claim's text: white space is folded, as it means nothing there. */
export function digestOfSentence(sentence: string): string {
  return digestOf(sentence.replace(/\s+/g, ' ').trim());
}
