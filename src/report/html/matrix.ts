/** The sources against each other: a table of pairs, and a part for each pair to click through to. */
import { sourceName } from '../holders.ts';
import { clip, count } from '../words.ts';
import { claimAnchor, pairAnchor, sourceAnchor } from './anchors.ts';
import type { PageContext } from './context.ts';
import { html, type Markup } from './markup.ts';
import type { SourcePair } from './source-pairs.ts';
import { toldOf } from './sides.ts';

/** A larger table cannot be read; the pairs left out are in the list under it. */
const MOST_SOURCES = 16;
/** Agreements listed of a pair. */
const MOST_SHARED = 200;

/** The table. Each cell: claims that conflict, that agree, and that the other source has nothing on; what is none is left out. */
export function matrix(pairs: readonly SourcePair[], context: PageContext): Markup {
  const all = context.report.workspace.sources.map(({ id }) => id);
  const shown = all.length <= MOST_SOURCES ? all : mostRelated(pairs).slice(0, MOST_SOURCES).sort();
  const sizes = sizesOf(context);
  const found = new Map(pairs.map((pair) => [`${pair.a} ${pair.b}`, pair]));
  const numbers = new Map(shown.map((id, index) => [id, index + 1]));
  const name = (id: string): string => clip(sourceName(context.lookup.source(id), id), 48);
  return html`
    ${shown.length < all.length ? html`<p>The ${shown.length} of ${all.length} sources that have most to do with each other. All pairs are listed below.</p>` : null}
    <div class="scroll" tabindex="0" role="region" aria-label="Sources against each other"><table class="matrix">
      <caption>How many claims of each two sources conflict, agree, or stand apart because the other has nothing to compare them with.</caption>
      <thead><tr><td class="corner"></td>${shown.map((id) => html`<th scope="col"><abbr title="${name(id)}">${numbers.get(id)!}</abbr></th>`)}</tr></thead>
      <tbody>${shown.map((row) => html`<tr><th scope="row"><b>${numbers.get(row)!}</b> <a href="#${sourceAnchor(row)}">${name(row)}</a></th>
        ${shown.map((column) => cell(row, column, found.get(row < column ? `${row} ${column}` : `${column} ${row}`), sizes, name))}</tr>`)}</tbody>
    </table></div>`;
}

function cell(row: string, column: string, pair: SourcePair | undefined, sizes: ReadonlyMap<string, number>, name: (id: string) => string): Markup {
  const conflicting = pair?.conflicting.size ?? 0;
  if (row === column) return html`<td class="self">${conflicting === 0 ? '–' : html`<a href="#${pairAnchor(row, column)}"><span class="unseen">${name(row)}, against itself: </span><span class="bad"><b>${conflicting}</b> conflict</span></a>`}</td>`;
  const agreeing = pair?.agreeing.size ?? 0;
  const alone = (sizes.get(row) ?? 0) + (sizes.get(column) ?? 0) - conflicting - agreeing;
  const numbers = html`${conflicting === 0 ? null : html`<span class="bad"><b>${conflicting}</b> conflict</span> `}${agreeing === 0 ? null : html`<span class="good"><b>${agreeing}</b> agree</span> `}<span class="none"><b>${alone}</b> apart</span>`;
  return pair === undefined ? html`<td>${numbers}</td>` : html`<td><a href="#${pairAnchor(row, column)}"><span class="unseen">${name(row)} and ${name(column)}: </span>${numbers}</a></td>`;
}

/** A part for each pair that has anything in common, folded. */
export function pairParts(pairs: readonly SourcePair[], context: PageContext): Markup {
  return html`<div class="pairs">${pairs.map((pair) => pairPart(pair, context))}</div>`;
}

function pairPart({ a, b, conflicting, agreeing, discrepancies, shared, entailed }: SourcePair, context: PageContext): Markup {
  const name = (id: string): string => clip(sourceName(context.lookup.source(id), id), 70);
  const title = a === b ? `${name(a)}, against itself` : `${name(a)} and ${name(b)}`;
  const link = (claim: string): Markup => html`<a class="id" href="#${claimAnchor(claim)}">${claim}</a>`;
  const ours = (claim: string): boolean => [a, b].includes(context.lookup.claim(claim)?.source ?? '');
  return html`
    <details id="${pairAnchor(a, b)}">
      <summary>${title} <span class="meta">${standing(conflicting.size, agreeing.size)}</span></summary>
      ${discrepancies.length === 0 ? null : html`<h4>Where they disagree</h4><ul>${discrepancies.map((one) => html`<li><a href="#${one.id}">${toldOf(one, context).question}</a></li>`)}</ul>`}
      ${shared.length + entailed.length === 0 ? null : html`<h4>Where they agree</h4><ul>
        ${shared.slice(0, MOST_SHARED).map((cluster) => html`<li>${cluster.text} <span class="meta">${cluster.claims.filter(ours).map((claim) => html`${link(claim)} `)}</span></li>`)}
        ${entailed.slice(0, MOST_SHARED).map(([specific, general]) => html`<li>${context.lookup.claim(specific)?.text ?? ''} <span class="meta">${link(specific)}, and in more general words ${link(general)}</span></li>`)}</ul>`}
      ${shared.length > MOST_SHARED || entailed.length > MOST_SHARED ? html`<p class="meta">More stand in the claims' own parts.</p>` : null}
    </details>`;
}

/** "4 claims in conflict, 14 in agreement"; what is none is left out. */
function standing(conflicting: number, agreeing: number): string {
  return [conflicting === 0 ? null : `${count(conflicting, 'claim')} in conflict`, agreeing === 0 ? null : conflicting === 0 ? `${count(agreeing, 'claim')} in agreement` : `${agreeing} in agreement`].filter((part) => part !== null).join(', ');
}

function sizesOf({ report }: PageContext): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const { source } of report.workspace.claims) sizes.set(source, (sizes.get(source) ?? 0) + 1);
  return sizes;
}

/** Sources by how many claims they share or dispute with others. */
function mostRelated(pairs: readonly SourcePair[]): string[] {
  const weights = new Map<string, number>();
  for (const { a, b, conflicting, agreeing } of pairs) for (const id of [a, b]) weights.set(id, (weights.get(id) ?? 0) + conflicting.size + agreeing.size);
  return [...weights].sort(([x, v], [y, w]) => w - v || (x < y ? -1 : 1)).map(([id]) => id);
}
