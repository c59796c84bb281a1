/** Verbs that a tagger takes for nouns: each is the verb of its sentence. */
import { expect, it } from 'vitest';
import { NOUN_VERBS, nounVerb } from '../../src/draft/noun-verbs.ts';
import { parse } from '../../src/draft/parsed.ts';
import { createSentenceReader } from '../../src/reading/article-sentence.ts';
import { loadLanguage } from '../../src/reading/language-model.ts';
import { defaultConfig } from '../../src/workspace/build/config.ts';

const reader = createSentenceReader({ entities: [], config: defaultConfig }, loadLanguage());

it.each(Object.entries(NOUN_VERBS))('%s: %s', (lemma, sentence) => {
  const parsed = parse(sentence, reader);
  expect(parsed.main, 'has a main verb').toBeGreaterThan(0);
  expect(nounVerb(parsed.tokens[parsed.chunks[parsed.main]!.head]!.lower)).toBe(lemma);
});
