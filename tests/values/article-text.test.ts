import { describe, expect, it } from 'vitest';
import { paragraphsOf, parseLocator, sentenceAt, sentencesOf } from '../../src/values/article-text.ts';

describe('paragraphsOf', () => {
  it('counts non-blank lines, however lines end', () => {
    expect(paragraphsOf('\uFEFFHeadline\r\n\r\n  First. \n \t\n\u00A0\nSecond.\rThird.\n')).toEqual(['Headline', 'First.', 'Second.', 'Third.']);
    expect(paragraphsOf(' \n')).toEqual([]);
  });
});

describe('sentencesOf', () => {
  it.each<readonly [string, ...string[]]>([
    ['plain', 'The army left.', 'It did not return.', 'Why?', 'Nobody knows!', 'So be it'],
    ['no stop at all', 'A headline without a stop'],
    ['titles', 'Gen. Mazloum Abdi met Mr. Al-Bashir and Dr. J. Smith in St. Petersburg.', 'They talked.'],
    ['a country before a name', 'The U.S. Army and the U.N. Security Council met.', 'They left.'],
    ['a country at the end', 'It was supported by the U.S.', 'The army left.'],
    ['a country before small letters', 'The U.S. and the U.N. special envoy met.'],
    ['a country with a hyphen', 'They hit U.S.-backed forces.', 'It failed.'],
    ['initials', 'J. K. Rowling met George W. Bush.', 'They talked.'],
    ['an initial at the start', 'E. coli was found in the water.'],
    ['a vitamin', 'They were given vitamin C.', 'The doctors left.'],
    ['times of day', 'It began at 5 a.m. on Friday.', 'It ended at 7 p.m.', 'The town was quiet.'],
    ['companies', 'Acme Inc. Chairman Lee resigned.', 'He had led Acme Inc.', 'The shares fell.'],
    ['decimals and versions', 'It grew by 3.5 percent to $2.4bn.', 'See example.org/a.b for more.'],
    ['dates', 'It fell on Dec. 8 and rose on Jan. 5.', 'Nobody noticed.'],
    ['numbers', 'Resolution No. 2254 was passed.', 'She lives at No. 10.', 'He does not.'],
    ['a number at the end', 'The war began in 2011.', 'It ended in 2024.', '14 people died.'],
    ['a list', '1. The army left.', '2. The rebels came.'],
    ['quotes after the stop', 'He said "we are leaving."', 'She stayed.'],
    ['curly quotes after the stop', 'He said “we are leaving.”', '“Never,” she said.'],
    ['a quote that goes on', '"Are you leaving?" he asked.', 'She was.'],
    ['a sentence inside a quote', '"We won.', 'They lost," she said.'],
    ['a bracket', 'They left (it was late.)', 'Then it rained.'],
    ['ellipses', 'They waited ... and waited.', 'Nothing happened…', 'Then it rained.'],
    ['an ellipsis inside', 'They waited… and waited.'],
    ['several marks', 'Really?!', 'Yes.'],
    ['footnotes', 'The army left.[12][a]', 'It did not return.[13]'],
    ['no space', 'He runs example.Com and 10.Downing'],
    ['versus and for example', 'Smith v. Jones was heard, e.g. Homs vs. Hama.', 'It ended.'],
    ['an opening quote or dash', 'They left.', '— "Why?"', '— She shrugged.'],
    ['Arabic', 'هل غادروا؟', 'نعم.'],
    ['Chinese', '他们走了。', '没有人知道！'],
    ['diacritics', 'They reached Ḥamāh.', 'Ömer stayed.', 'Éric left.'],
  ])('%s', (_name, ...sentences) => {
    const separator = sentences[0]!.endsWith('。') ? '' : ' ';
    expect(sentencesOf(sentences.join(separator))).toEqual(sentences);
  });

  it('loses no word', () => {
    const odd = '...  "?!" A. B. 1. U.S. . ) x.y [3] … «Z.» 7 p.m. It';
    expect(sentencesOf(odd).join(' ').replace(/\s+/g, '')).toBe(odd.replace(/\s+/g, ''));
    expect(sentencesOf('')).toEqual([]);
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    for (const text of ['. '.repeat(50_000), '"'.repeat(100_000), 'A.'.repeat(50_000), 'A. '.repeat(33_000), '[1]'.repeat(33_000), `x.${'[1]'.repeat(33_000)}`, '? a'.repeat(33_000)]) sentencesOf(text);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('sentenceAt', () => {
  const text = 'Headline\n\nFirst one. Second one.\n';
  it.each([['p1', 'Headline'], ['p1s1', 'Headline'], ['p2', 'First one. Second one.'], ['p2s2', 'Second one.'], ['p2s3', null], ['p3', null], ['p0', null], ['s1', null], ['p2s', null], ['p99999999', null]])('%s', (locator, expected) => {
    expect(sentenceAt(text, locator)).toBe(expected);
  });
  it('reads locators', () => {
    expect(parseLocator('p7s1')).toEqual({ paragraph: 7, sentence: 1 });
    expect(parseLocator('p7')).toEqual({ paragraph: 7, sentence: null });
  });
});
