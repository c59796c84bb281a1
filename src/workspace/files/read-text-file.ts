import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

/** Larger files are refused: a claim file of this size holds 20,000 claims. */
export const largestFile = 5 * 1024 * 1024;

export type TextFile =
  | { readonly ok: true; readonly text: string; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: 'missing' }
  | { readonly ok: false; readonly problem: 'unreadable'; readonly reason: string }
  | { readonly ok: false; readonly problem: 'too-large'; readonly size: number }
  | { readonly ok: false; readonly problem: 'not-utf8'; readonly lossyText: string; readonly offset: number; readonly hint: string | null };

/** Reads a text file in UTF-8, without its byte order mark. `path` must be an ordinary file. */
export function readTextFile(path: string): TextFile {
  let bytes: Uint8Array;
  try {
    const { size } = statSync(path);
    if (size > largestFile) return { ok: false, problem: 'too-large', size };
    bytes = readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { ok: false, problem: 'missing' };
    return { ok: false, problem: 'unreadable', reason: code === 'EACCES' || code === 'EPERM' ? 'it may not be read' : `the system says ${code ?? 'no'}` };
  }
  return textFileOf(bytes);
}

/** A file of these bytes, wherever they come from. */
export function textFileOf(bytes: Uint8Array): TextFile {
  if (bytes.length > largestFile) return { ok: false, problem: 'too-large', size: bytes.length };
  if (isUtf8(bytes)) return { ok: true, bytes, text: decodeText(bytes) };
  const lossyText = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return { ok: false, problem: 'not-utf8', lossyText, offset: Math.max(0, lossyText.indexOf('\uFFFD')), hint: encodingHint(bytes) };
}

/** UTF-8 without its byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** What the file probably is instead. */
function encodingHint(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  return null;
}
