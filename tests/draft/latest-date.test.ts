/** Which day or month an article cannot have been published before. */
import { expect, it } from 'vitest';
import { createDrafter, loadLanguage } from '../../src/pipeline.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';

const drafter = createDrafter({ sources: [], claims: [], entities: [], rulings: [], config: defaultConfig }, loadLanguage());

it.each([
  ['The dam broke on 5 December 2024.\nThe mayor resigned on 2 December 2024.', { edtf: '2024-12-05', shown: '5 December 2024', at: 'p1' }],
  ['Moss was sworn in on 1 October 2021.\nIn July 2024, a court sentenced Pell to 20 years.', { edtf: '2024-07', shown: 'July 2024', at: 'p2' }],
  ['Moss was sworn in on 1 October 2021.\nA vote is planned for July 2024.', { edtf: '2021-10-01', shown: '1 October 2021', at: 'p1' }],
  ['The dam broke.', null],
])('%s', (text, latest) => expect(drafter.latestDate(text)).toEqual(latest));
