import { countUpTo, itself } from './sorted.ts';

/** Turns offsets of a text into lines and columns. Both count from 1; columns count characters (code points), not UTF-16 units. */
export class SourceText {
  readonly text: string;
  readonly #lineStarts: readonly number[];
  /** Offsets of low surrogates: each is a UTF-16 unit that is no character of its own. */
  readonly #lowSurrogates: readonly number[];

  constructor(text: string) {
    this.text = text;
    const lineStarts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
    this.#lineStarts = lineStarts;
    this.#lowSurrogates = [...text.matchAll(/[\uDC00-\uDFFF]/g)].map((match) => match.index);
  }

  position(offset: number): { readonly line: number; readonly column: number } {
    const line = countUpTo(this.#lineStarts, offset, itself);
    const lineStart = this.#lineStarts[line - 1]!;
    const halves = countUpTo(this.#lowSurrogates, offset, itself) - countUpTo(this.#lowSurrogates, lineStart, itself);
    return { line, column: offset - lineStart - halves + 1 };
  }
}
