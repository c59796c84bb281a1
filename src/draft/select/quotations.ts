/** Sentences within quotations: "“A fell. B rose,” said Lee. “C stayed.”" is one quotation and another, over sentences that say nothing of it by themselves. */

import { FIRST_PERSON } from '../split/said.ts';

/** What the marks of a sentence make of it. */
export interface Quoted {
  /** The sentence, with the mark that opens its quotation, or closes it, where that stands in another one. */
  readonly text: string;
  /** All of it is quoted: somebody said it, whom the sentence does not name. */
  readonly wholly: boolean;
}

/** The sentences of a paragraph with what is quoted in them. `open`: a quotation that no mark has ended goes on from the paragraph before. */
export function quotationsIn(sentences: readonly string[], open = false): { readonly sentences: readonly Quoted[]; readonly open: boolean } {
  let within = open;
  const found = sentences.map((sentence): Quoted => {
    const before = within && !/^["“]/.test(sentence);
    within = openAfter(sentence, before);
    if (before && !/["”]/.test(sentence)) return { text: sentence, wholly: true };
    if (within && /^["“][^"“”]*$/.test(sentence)) return { text: sentence, wholly: true };
    // "claimed “the target is the city. The march goes on.”"
    const closed = within && !FIRST_PERSON.test(sentence) ? sentence.replace(/(["“])([^"“”]*)$/, (_, mark: string, rest: string) => `${mark}${rest}${mark === '"' ? '"' : '”'}`) : sentence;
    const text = before ? `“${closed.replace('"', '”')}` : closed;
    return { text, wholly: /^["“][^"“”]*["”]$/.test(text.trim()) };
  });
  return { sentences: found, open: within };
}

function openAfter(sentence: string, before: boolean): boolean {
  let open = before;
  for (const mark of sentence.match(/["“”]/g) ?? []) open = mark === '“' ? true : mark === '”' ? false : !open;
  return open;
}
