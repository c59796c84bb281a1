/** Where a part of a YAML value stands in the file, however the value is written there. */

/**
 * The offset of the character at `start` of a value whose scalar begins at `offset`: through quotes, what is escaped in them, and lines that
 * are folded. Null where it is written in a way that is not followed (an escape by number, a broken line of double quotes).
 */
export function offsetWithin(text: string, offset: number, value: string, start: number): number | null {
  const opener = text[offset];
  const block = opener === '|' || opener === '>';
  const quote = opener === '"' || opener === "'" ? opener : null;
  let at = block ? text.indexOf('\n', offset) + 1 : offset + (quote === null ? 0 : 1);
  if (at === 0) return null;
  for (let i = 0; i < start; ) {
    if (isBlank(value[i])) {
      if (!isBlank(text[at])) return null;
      while (isBlank(value[i])) i++;
      at = pastBlanks(text, at);
      continue;
    }
    if (block && i === 0) at = pastBlanks(text, at);
    const length = written(text, at, value[i]!, quote);
    if (length === 0) return null;
    at += length;
    i++;
  }
  if (block && start === 0) at = pastBlanks(text, at);
  return written(text, at, value[start] ?? '', quote) === 0 ? null : at;
}

/** How many characters of the file write this one; 0: they write another. */
function written(text: string, at: number, character: string, quote: string | null): number {
  if (quote === "'" && character === "'") return text.startsWith("''", at) ? 2 : 0;
  if (quote === '"' && text[at] === '\\') return text[at + 1] === character ? 2 : 0;
  return text[at] === character ? 1 : 0;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

function pastBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text[at])) at++;
  return at;
}
