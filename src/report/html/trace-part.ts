/** What is known of one claim: who else says it, who says otherwise, what is more precise or more general, how it moved on. */
import { supportText } from '../holders.ts';
import { questionOf } from '../question.ts';
import { developmentMatter } from '../summaries.ts';
import { unique } from '../words.ts';
import { withWordDates } from '../word-dates.ts';
import { positionValue } from '../shown-values.ts';
import { claimAnchor } from './anchors.ts';
import { dotted, footing, shortName } from './claim-line.ts';
import type { PageContext } from './context.ts';
import { html, joined, type Content, type Markup } from './markup.ts';
import { toldOf } from './sides.ts';

/** Claims of one kind that are told with their words; of the rest, the number. */
const MOST = 6;

/** The lines of a trace; null where the claim stands alone. */
export function traceOf(claim: string, context: PageContext): Markup | null {
  const cluster = context.clusterOf(claim);
  if (!cluster) return null;
  const others = cluster.claims.filter((one) => one !== claim);
  const lines = [
    others.length === 0 ? null : row(`Also said (${supportText(cluster)})`, claimsText(others, context)),
    ...context.discrepanciesOf(cluster.id).map((discrepancy) => row('Disputed', rivals(discrepancy.id, cluster.id, context))),
    listRow('More precisely', unique(cluster.claims.flatMap(context.moreSpecific)), context),
    listRow('More generally', unique(cluster.claims.flatMap(context.moreGeneral)), context),
    ...context.developmentsOf(cluster.id).map((development) => row('Moved on', html`<a href="#${development.id}">${withWordDates(questionOf(developmentMatter(development, context.lookup), []))}</a>`)),
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : html`<dl class="trace">${lines}</dl>`;
}

function row(term: string, told: Content): Markup {
  return html`<div><dt>${term}</dt><dd>${told}</dd></div>`;
}

function listRow(term: string, claims: readonly string[], context: PageContext): Markup | null {
  return claims.length === 0 ? null : row(term, claimsText(claims, context));
}

function claimsText(claims: readonly string[], context: PageContext): Markup {
  const told = claims.slice(0, MOST).map((claim) => {
    const note = footing(claim, context);
    return html`<li><a href="#${claimAnchor(claim)}">${context.lookup.claim(claim)?.text ?? claim}</a> <span class="by">${dotted([shortName(context.lookup.claim(claim)?.source ?? '', context), note])}</span></li>`;
  });
  return html`<ul>${told}${claims.length > MOST ? html`<li>and ${claims.length - MOST} more</li>` : null}</ul>`;
}

/** The question, and what the rivals of this statement say. */
function rivals(id: string, cluster: string, context: PageContext): Markup | null {
  const discrepancy = context.discrepancy(id);
  if (!discrepancy) return null;
  const own = new Set(discrepancy.positions.find((position) => position.cluster === cluster)?.claims ?? []);
  const against = new Set(discrepancy.reasons.flatMap(({ a, b }) => (own.has(a) ? [b] : own.has(b) ? [a] : [])));
  const others = discrepancy.positions.filter(({ claims }) => claims.some((claim) => against.has(claim)));
  return html`<a href="#${id}">${toldOf(discrepancy, context).question}</a> <span class="by">against ${joined(others.map((position) => withWordDates(positionValue(position, discrepancy, context.lookup))), '; ')}</span>`;
}
