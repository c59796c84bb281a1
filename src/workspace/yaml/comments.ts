/** Comments of YAML files that are written anew: none may be lost. */
import { Lexer, visit, type Document } from 'yaml';

/** Whether every comment of a text is in another, as often. */
export function keepsComments(before: string, after: string): boolean {
  const left = new Map<string, number>();
  for (const comment of commentsOf(after)) left.set(comment, (left.get(comment) ?? 0) + 1);
  return commentsOf(before).every((comment) => {
    const count = left.get(comment) ?? 0;
    left.set(comment, count - 1);
    return count > 0;
  });
}

function commentsOf(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).map((token) => token.trim());
}

/** "text: >- #": the parser takes a comment without words there for none. */
export function keepEmptyHeaderComments(document: Document, text: string): void {
  visit(document, {
    Scalar(_key, scalar) {
      if ((scalar.type !== 'BLOCK_FOLDED' && scalar.type !== 'BLOCK_LITERAL') || !scalar.range) return;
      const header = /[^\r\n]*/y;
      header.lastIndex = scalar.range[0];
      if (/^[|>][-+\d]*[ \t]+#\s*$/.test(header.exec(text)?.[0] ?? '')) scalar.comment = ' ';
    },
  });
}
