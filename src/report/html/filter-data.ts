/** What filters look at, on the parts of the page that they show or hide. */
import type { Discrepancy } from '../../types.ts';
import { twoDecimals } from '../confidence.ts';
import { unique } from '../words.ts';
import type { PageContext } from './context.ts';
import { claimDays, daysOf, isoDay, type Days } from './days.ts';
import { html, type Markup } from './markup.ts';

/** Attributes of a card: types, sources and entities (numbers of the list in the filter) of all its claims, confidence, first and last day. */
export function filterData({ types, positions, confidence }: Discrepancy, context: PageContext): Markup {
  const claims = positions.flatMap((position) => position.claims);
  const entities = unique(claims.flatMap((claim) => context.entities.of(claim))).sort((a, b) => a - b);
  const told = claims.flatMap((claim) => claimDays(context.lookup.reading(claim)) ?? []);
  const published = claims.flatMap((claim) => {
    const interval = context.lookup.reading(claim)?.published;
    return interval ? (daysOf(interval) ?? []) : [];
  });
  return html`data-type="${types.join(' ')}" data-source="${unique(positions.flatMap(({ sources }) => sources)).join(' ')}" data-entity="${entities.join(' ')}" data-sure="${twoDecimals(confidence)}"${dayData(hull(told.length > 0 ? told : published))}`;
}

/** Attributes of a claim; its source stands on the list that it is in. */
export function claimData(claim: string, context: PageContext): Markup {
  const entities = context.entities.of(claim);
  return html`${entities.length === 0 ? null : html` data-entity="${entities.join(' ')}"`}${dayData(claimDays(context.lookup.reading(claim)))}`;
}

function dayData(days: Days | null): Markup | null {
  if (days === null) return null;
  return html`${days.from === null ? null : html` data-from="${isoDay(days.from)}"`}${days.to === null ? null : html` data-to="${isoDay(days.to)}"`}`;
}

/** From the first day named to the last. */
function hull(all: readonly Days[]): Days | null {
  const known = all.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  if (known.length === 0) return null;
  return { from: known.reduce((x, y) => Math.min(x, y)), to: known.reduce((x, y) => Math.max(x, y)) };
}
