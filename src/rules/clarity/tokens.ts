import type { Span, Token } from '../../types.ts';

/** Where a word stands. */
export function spanOf({ start, end }: Token): Span {
  return { start, end };
}

/** Whether a place lies inside quotation marks: what stands there are another's words. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(0, at);
  const straight = before.split('"').length - 1;
  const opened = (before.match(/[“„«]/g) ?? []).length - (before.match(/[”»]/g) ?? []).length;
  // A quotation that the text cut in two has one mark: what stands before a closing one, or behind an opening one, is quoted.
  const cut = /^[^"“”]*[,.!?]["”]/u.test(text) || (text.split('"').length % 2 === 0 && /^[^"]*\S"/u.test(text.slice(at)));
  return cut || straight % 2 === 1 || opened > 0 || /(?:^|\s)['‘][^'’]*$/u.test(before);
}
