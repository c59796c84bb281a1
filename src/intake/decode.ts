/** Bytes → text. A page saved from a browser says its encoding in a mark, in itself, or not at all; what it says may be wrong. */
import { IntakeError } from './article.ts';

/** Where a page names its encoding: the HTML standard looks at the first 1,024 bytes; saved pages have longer heads. */
const PRESCAN_BYTES = 4096;

/**
 * Decodes an article's bytes: by its byte order mark, else as UTF-8 where it is valid, else by the encoding that it names, else as
 * Windows-1252 (what the HTML standard falls back to). Null characters are dropped.
 * @throws IntakeError `binary` for what is no text: a PDF, a picture, an archive
 */
export function decodeArticle(bytes: Uint8Array): string {
  if (isBinary(bytes)) throw new IntakeError('binary');
  return decoded(bytes).replaceAll('\0', '');
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // A page in UTF-8 with a few broken bytes is still in UTF-8: what else has letters of several bytes that fit?
    const named = namedEncoding(bytes);
    const lenient = new TextDecoder('utf-8').decode(bytes);
    const broken = lenient.split('\uFFFD').length - 1;
    const multibyte = lenient.match(/[\u0080-\uFFFC]/gu)?.length ?? 0;
    if ((named === null || named === 'utf-8') && multibyte > broken) return lenient;
    return named === null || named === 'utf-8' || named === 'windows-1252' ? windows1252(bytes) : new TextDecoder(named).decode(bytes);
  }
}

/** What stands at 0x80 to 0x9F (https://encoding.spec.whatwg.org/#windows-1252); some versions of Node decode these bytes as Latin-1, where they are control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1').replace(/[\u0080-\u009f]/g, (mark) => C1[mark.charCodeAt(0) - 0x80]!);
}

/** The encoding that the page names, where decoders know it. */
function namedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN_BYTES));
  const label = /charset\s{0,3}=\s{0,3}["']?\s{0,3}([\w-]{2,20})/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u001f\u008b', '{\\rtf', '\u00d0\u00cf\u0011\u00e0'];

/** A known signature, or too many control characters for a text. Null characters are none of them: UTF-16 without a mark is full of them, and broken pages hold some. */
function isBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, PRESCAN_BYTES);
  const start = String.fromCharCode(...head.subarray(0, 8));
  if (SIGNATURES.some((signature) => start.startsWith(signature))) return true;
  if (start.startsWith('\u00ff\u00fe') || start.startsWith('\u00fe\u00ff')) return false;
  const control = head.filter((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0).length;
  return control > head.length / 20;
}
