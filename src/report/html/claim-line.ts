/** What stands under a claim: who says it, when, where in the article, on what footing. */
import { citedNames, sourceIdOf, sourceName } from '../holders.ts';
import { claimTime } from '../records.ts';
import { clip } from '../words.ts';
import { wordDate } from '../word-dates.ts';
import { claimAnchor, sourceAnchor } from './anchors.ts';
import type { PageContext } from './context.ts';
import { html, joined, type Content, type Markup } from './markup.ts';

/** "p7s1" → "paragraph 7, sentence 1". */
export function placeText(at: string): string {
  const parts = /^p(\d+)(?:s(\d+))?$/u.exec(at);
  return parts ? `paragraph ${parts[1]}${parts[2] === undefined ? '' : `, sentence ${parts[2]}`}` : at;
}

/** "7 December 2024", or that it is not known. */
export function publishedText(source: string, { lookup }: PageContext): string {
  const published = lookup.source(source)?.published ?? null;
  return published === null ? 'date not known' : wordDate(published);
}

/** Parts with a middle dot between them. */
export function dotted(parts: readonly (Content | null)[]): Markup {
  return joined(parts.filter((part) => part !== null && part !== false && part !== ''), ' · ');
}

/** Outlet (or title) with a link to its part of the page, and when it was published. */
export function sourceLink(source: string, { lookup }: PageContext): Markup {
  return html`<a class="src" href="#${sourceAnchor(source)}">${sourceName(lookup.source(source), source)}</a>`;
}

/** A source in a word or two, for dense lists. */
export function shortName(source: string, { lookup }: PageContext): string {
  const found = lookup.source(source);
  if (!found) return source;
  return found.outlet ?? (found.title === null ? source : `“${clip(found.title, 30)}”`);
}

/** "citing Syrian military", innermost name last, as reports say it. */
export function citing(claim: string, { lookup }: PageContext): string | null {
  const names = citedNames(claim, lookup);
  return names.length === 0 ? null : `citing ${[...names].reverse().join(', citing ')}`;
}

/** How sure the claim is of itself and whether it denies; nothing where it plainly states. */
export function footing(claim: string, { lookup, setAside }: PageContext): Markup | null {
  const reading = lookup.reading(claim);
  const record = lookup.claim(claim);
  const certainty = reading?.certainty.value ?? record?.overrides.certainty ?? 'stated';
  const polarity = reading?.polarity.value ?? record?.overrides.polarity ?? 'affirmed';
  const aside = setAside(claim);
  const words = [
    polarity === 'denied' ? html`<span class="flag">denied</span>` : null,
    certainty === 'stated' ? null : html`<span class="flag">${certainty}</span>`,
    aside === null ? null : html`<span class="flag">${ASIDE[aside]}</span>`,
  ];
  return words.every((word) => word === null) ? null : dotted(words);
}

const ASIDE = { withdrawn: 'withdrawn', retracted: 'source retracted', superseded: 'source has a later version' } as const;

/** "7 December 2024": when what is told happened. */
export function eventDate(claim: string, { lookup }: PageContext): string | null {
  const time = claimTime(claim, lookup);
  return time === null ? null : wordDate(time);
}

/** An id that leads to its claim; the id alone where there is no such claim. */
export function claimLink(claim: string, { lookup }: PageContext): Markup {
  return lookup.claim(claim) === undefined ? html`<span class="id">${claim}</span>` : html`<a class="id" href="#${claimAnchor(claim)}">${claim}</a>`;
}

/** The lines under a claim in a card. */
export function byline(claim: string, context: PageContext): Markup {
  const source = context.lookup.claim(claim)?.source ?? sourceIdOf(claim);
  const at = context.lookup.claim(claim)?.at ?? null;
  const when = eventDate(claim, context);
  return html`
    <p class="by">${dotted([sourceLink(source, context), citing(claim, context)])}</p>
    <p class="by">${dotted([publishedText(source, context), at === null ? null : placeText(at), footing(claim, context)])}</p>
    <p class="by">${dotted([when === null ? null : `tells of ${when}`, claimLink(claim, context)])}</p>`;
}
