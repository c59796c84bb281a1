/** The sources: a table of what each is and brings, how they stand to each other, and the pairs. */
import { sourceName } from '../holders.ts';
import { sourceAnchor } from './anchors.ts';
import { publishedText } from './claim-line.ts';
import type { PageContext } from './context.ts';
import { html, type Markup } from './markup.ts';
import { matrix, pairParts } from './matrix.ts';
import { sourcePairs } from './source-pairs.ts';

/** The view. */
export function sourcesView(context: PageContext): Markup {
  const { workspace, discrepancies } = context.report;
  const claims = new Map<string, number>();
  for (const { source } of workspace.claims) claims.set(source, (claims.get(source) ?? 0) + 1);
  const disputes = new Map<string, number>();
  for (const { positions } of discrepancies) for (const id of new Set(positions.flatMap(({ sources }) => sources))) disputes.set(id, (disputes.get(id) ?? 0) + 1);
  const pairs = sourcePairs(context);
  return html`
    <div class="scroll" tabindex="0" role="region" aria-label="Table of sources"><table class="sources">
      <thead><tr><th scope="col">Source</th><th scope="col">Published</th><th scope="col">Kind</th><th scope="col" class="num">Claims</th><th scope="col" class="num">Disputes</th></tr></thead>
      <tbody>${workspace.sources.map((source) => html`
        <tr><th scope="row"><a href="#${sourceAnchor(source.id)}">${sourceName(source, source.id)}</a>${source.outlet !== null && source.title !== null ? html`<span class="sub">${source.title}</span>` : null}</th>
          <td>${publishedText(source.id, context)}</td><td>${source.kind}</td><td class="num">${claims.get(source.id) ?? 0}</td>
          <td class="num">${disputes.has(source.id) ? html`<a href="#discrepancies?source=${source.id}">${disputes.get(source.id)!}</a>` : '0'}</td></tr>`)}</tbody>
    </table></div>
    <h3>Against each other</h3>
    ${matrix(pairs, context)}
    ${pairs.length === 0 ? html`<p>No two sources say anything on the same matter.</p>` : pairParts(pairs, context)}`;
}
