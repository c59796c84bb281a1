/** A document as text again. */
import type { Document, ToStringOptions } from 'yaml';

/**
 * Prints a document; null where it cannot be. What the parser takes it does not always print: an anchor with a control character in it
 * (`&b\x153`) ends in an error. Such a file is left as it is.
 */
export function printed(document: Document.Parsed, options: ToStringOptions): string | null {
  try {
    return document.toString(options);
  } catch {
    return null;
  }
}
