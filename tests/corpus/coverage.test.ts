import { describe, expect, it } from 'vitest';
import { coverage, paragraphsOf } from '../../scripts/eval/coverage.ts';
import { replaceBetween } from '../../scripts/eval/documents.ts';
import { alignedTable, markdownTable, ratio } from '../../scripts/eval/table.ts';
import { claim, source, workspace } from '../support/workspace.ts';

const made = workspace({
  sources: [source('s'), source('t')],
  claims: [['a', 'p1s2'], ['b', 'p1s1'], ['c', 'p3'], ['d', 'p1s2'], ['e', null]].map(([id, at]) => claim('s', id!, 'A claim.', { at: at! })),
});

describe('coverage', () => {
  it('counts claims by paragraph and sentence, and shows paragraphs without any', () => {
    const [s, t] = coverage(made);
    expect(s).toMatchObject({ source: 's', claims: 5, withoutPlace: 1 });
    expect(s!.paragraphs.map(({ claims }) => claims)).toEqual([3, 0, 1]);
    expect([...s!.paragraphs[0]!.sentences]).toEqual([[1, 1], [2, 2]]);
    expect(t!.paragraphs).toEqual([]);
  });

  it('goes to the end of the text where that is at hand', () => {
    const [s] = coverage(made, new Map([['s', paragraphsOf('One two.\n\n \nThree.\r\nFour five six.\nEnd.\n')]]));
    expect(s!.paragraphs.map(({ words, claims }) => [words, claims])).toEqual([[2, 3], [1, 0], [3, 1], [1, 0]]);
  });
});

describe('tables', () => {
  const table = { head: ['', 'now'], rows: [['rivals', ratio(19, 20)], ['  of a | b', ratio(0, 0)]] };

  it('align as text', () => {
    expect(alignedTable(table)).toBe('                    now\nrivals      19/20 95.0%\n  of a | b          0/0');
  });

  it('have words in the last column to the left', () => {
    const words = { head: ['p', 'n', 'of'], rows: [['p1', '10', 's1'], ['p2', '2', 's1, s2']], wordsLast: true };
    expect(alignedTable(words)).toBe('p    n  of\np1  10  s1\np2   2  s1, s2');
    expect(markdownTable(words).split('\n')[1]).toBe('| --- | ---: | --- |');
  });

  it('are escaped as Markdown', () => {
    expect(markdownTable(table)).toBe('|  | now |\n| --- | ---: |\n| rivals | 19/20 95.0% |\n| &nbsp;&nbsp;of a \\| b | 0/0 |');
  });
});

describe('the parts of a document', () => {
  it('are replaced between their markers, again and again', () => {
    const once = replaceBetween('# Title\n<!-- x -->\n<!-- /x -->\nend\n', 'x', 'new $& body');
    expect(once).toBe('# Title\n<!-- x -->\nnew $& body\n<!-- /x -->\nend\n');
    expect(replaceBetween(once, 'x', 'new $& body')).toBe(once);
  });

  it.each(['no markers', '<!-- x --> only', '<!-- /x --><!-- x -->', '<!-- x --><!-- x --><!-- /x -->'])('are not guessed in "%s"', (document) => {
    expect(() => replaceBetween(document, 'x', '')).toThrow('the document needs');
  });
});
