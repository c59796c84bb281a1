/** Names of the page's parts, as they stand in its address. Ids of sources and claims have no "/", so none of these can be mistaken for another. */

/** "bne-2024-12-07#c7" → "bne-2024-12-07/c7". */
export function claimAnchor(claim: string): string {
  return claim.replace('#', '/');
}

/** "bne-2024-12-07" → "bne-2024-12-07/". */
export function sourceAnchor(source: string): string {
  return `${source}/`;
}

/** Of two sources, in the order of their ids. */
export function pairAnchor(a: string, b: string): string {
  return a < b ? `pair/${a}/${b}` : `pair/${b}/${a}`;
}

/** The parts that the navigation leads to, in the order of the page. */
export const VIEWS = ['overview', 'discrepancies', 'developments', 'timeline', 'sources', 'claims', 'notes'] as const;
export type View = (typeof VIEWS)[number];
