/** Sentences that name claims by their ids, with each id leading to its claim. */
import { withWordDates } from '../word-dates.ts';
import { claimAnchor } from './anchors.ts';
import type { PageContext } from './context.ts';
import { html, type Content, type Markup } from './markup.ts';

const FULL_ID = /(?<![a-z0-9_-])[a-z][a-z0-9_-]*#[a-z0-9][a-z0-9_-]*/gu;

/** The sentence with links and with its dates in words. What looks like an id and is none stays text. */
export function withLinkedIds(sentence: string, { lookup }: PageContext): Markup {
  const parts: Content[] = [];
  let from = 0;
  for (const match of sentence.matchAll(FULL_ID)) {
    if (lookup.claim(match[0]) === undefined) continue;
    parts.push(withWordDates(sentence.slice(from, match.index)), html`<a class="id" href="#${claimAnchor(match[0])}">${match[0]}</a>`);
    from = match.index + match[0].length;
  }
  return html`${parts}${withWordDates(sentence.slice(from))}`;
}
