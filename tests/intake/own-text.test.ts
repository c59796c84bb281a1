/** What a plain text says of itself, without any tags. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/intake/intake.ts';

const BODY = 'The army said on Tuesday that ten people were killed in the attack on the town of Oldport, which lies on the coast.';

const texts: Readonly<Record<string, readonly [lines: readonly string[], says: Readonly<Record<string, unknown>>]>> = {
  'a date between dots': [['Whale bone tools found', '13 May 2025 · Science desk · The Northern Star', BODY], { title: 'Whale bone tools found', published: '2025-05-13', authors: [], outlet: null }],
  'a byline with its day': [['A reef recovers', 'By Tomas Reid — Saturday Review, 6 September 2025', BODY], { published: '2025-09-06', authors: ['Tomas Reid'] }],
  'who reported it, at the end': [['Nordvik cuts its dividend', 'OSLO, Aug 21 (Reuters) - Heating group Nordvik cut its dividend.', BODY, '(Reporting by Terje Lund; Editing by Anna Holm)'], { authors: ['Terje Lund'], via: ['Reuters'], published: null }],
  'a sentence of the text that holds a day': [['Floods in Orso', 'The river rose on 13 May 2025 · by night it had reached the bridge of the old town, officials said.', BODY], { published: null }],
};

describe('a plain text says of itself', () => {
  for (const [what, [lines, says]] of Object.entries(texts)) it(what, async () => expect((await readArticle(Buffer.from(lines.join('\n\n')), 'a.txt')).metadata).toMatchObject(says));
});
