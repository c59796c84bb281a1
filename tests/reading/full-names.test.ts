import { describe, expect, it } from 'vitest';
import { loadLanguage, reconcile } from '../../src/pipeline.ts';
import { readFullNames } from '../../src/reading/entity/full-names.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';
import { accounts, workspace } from '../support/workspace.ts';

const language = loadLanguage();

describe('whom a source means by a surname', () => {
  it.each<readonly [says: string, texts: readonly string[], expected: Readonly<Record<string, string>>]>([
    ['the full name, wherever it stands', ['Brandl was fined.', 'The court heard Petra Brandl on Monday.'], { brandl: 'petra brandl' }],
    ['without the title', ['Coach Danilo Ferro was dismissed.', 'Ferro said nothing.'], { ferro: 'danilo ferro' }],
    ['the last two of more names', ['María Luisa Ortega won.', 'Ortega thanked her voters.'], { ortega: 'luisa ortega' }],
    ['the first who is named so', ['Ivo Strand sued Nils Strand.'], { strand: 'ivo strand' }],
    ['not a relative, who is told apart from him in the same text', ["Brandl's sister, Vera Brandl, was cleared.", 'Brandl was fined.'], {}],
    ['nobody, where a title or a small word stands before it', ['Minister Ferro resigned.', 'In Velgrad it rained.', 'After Ferro left, The Ferro plan failed.'], {}],
  ])('is %s', (_, texts, expected) => expect(Object.fromEntries(readFullNames(texts))).toEqual(expected));

  const discrepancies = (told: Readonly<Record<string, readonly string[]>>): (readonly string[])[] => reconcile(workspace({ ...accounts(told, { published: '2026-05-13' }), config: defaultConfig }), { language }).discrepancies.map(({ types }) => types);

  it('tells him from a namesake of another source, and not from himself', () => {
    const post = ['Petra Brandl ran the bank until 2019.', 'Brandl was sentenced to eight years in prison.'];
    expect(discrepancies({ post, news: ['Otto Brandl was sentenced to two years in prison.'] })).toEqual([]);
    expect(discrepancies({ post, news: ['Petra Brandl was sentenced to two years in prison.'] })).toEqual([['quantity']]);
    expect(discrepancies({ post, news: ['Brandl was sentenced to two years in prison.'] })).toEqual([['quantity']]);
  });

  it('and an acquittal of one charge says nothing of a sentence for others', () => {
    const post = ['The court sentenced Petra Brandl to eight years in prison.'];
    expect(discrepancies({ post, news: ['The court cleared Petra Brandl of the charge of money laundering.'] })).toEqual([]);
    expect(discrepancies({ post, news: ['The court acquitted Petra Brandl.'] })).toEqual([['outcome']]);
  });
});
