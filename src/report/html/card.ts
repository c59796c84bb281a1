/** A discrepancy as a card: the question, the positions side by side in the claims' own words, why, and what people ruled. */
import type { Cluster, Discrepancy, OriginGroup, Ruling } from '../../types.ts';
import { originReason, supportText } from '../holders.ts';
import { reasonLines } from '../reason-groups.ts';
import { positionValue } from '../shown-values.ts';
import { count } from '../words.ts';
import { withWordDates } from '../word-dates.ts';
import { byline, claimLink } from './claim-line.ts';
import type { PageContext } from './context.ts';
import { filterData } from './filter-data.ts';
import { withLinkedIds } from './linked-ids.ts';
import { html, type Markup } from './markup.ts';
import { markedClaim } from './marked-claim.ts';
import { toldOf, type Lettered, type Side } from './sides.ts';
import { sureness } from './sureness.ts';

/** Claims shown of a position before the rest folds away. */
const MOST_CLAIMS = 3;
/** Statements on one side that are set in columns of their own. */
const MANY = 4;
/** Reasons shown before the rest folds away. */
const MOST_REASONS = 6;
/** Colours and lines of marks; further positions share the last. */
export const TONES = 6;

/** The card; `number` is its place in the report. */
export function card(discrepancy: Discrepancy, number: number, context: PageContext): Markup {
  const { question, sides } = toldOf(discrepancy, context);
  const within = discrepancy.reasons.length > 0 && discrepancy.reasons.every(({ withinSource }) => withinSource);
  const { positions, ruling } = discrepancy;
  return html`
    <article class="card" id="${discrepancy.id}" ${filterData(discrepancy, context)}>
      <header>
        <p class="kick"><span class="no">${number}</span> ${discrepancy.types.map((type) => html`<span class="tag">${type}</span> `)}${within ? html`<span class="tag odd">the source contradicts itself</span> ` : null}
          ${sureness(discrepancy.confidence)} <a class="id" href="#${discrepancy.id}">${discrepancy.id}</a></p>
        <h3>${question}</h3>
      </header>
      <div class="sides">${sides.map((each, index) => side(each, Math.min(index, TONES - 1), discrepancy, context))}</div>
      ${ruling ? rulingNote(ruling, context) : null}
      ${why(discrepancy, context)}
      ${origins(positions.map(({ cluster }) => context.cluster(cluster)).filter((cluster) => cluster !== undefined), context)}
    </article>`;
}

function side({ value, positions }: Side, tone: number, discrepancy: Discrepancy, context: PageContext): Markup {
  const many = positions.length > 1;
  return html`
    <section class="side p${tone}${positions.length >= MANY ? ' wide' : ''}">
      <h4>${many ? null : html`<b class="letter">${positions[0]!.letter}</b> `}<span class="val">${many ? value : withWordDates(positionValue(positions[0]!.position, discrepancy, context.lookup))}</span></h4>
      ${many ? html`<p class="sup">${count(positions.length, 'statement')} that agree in this</p>` : null}
      ${many ? html`<div class="many">${positions.map((each) => html`<div>${position(each, tone, many, discrepancy, context)}</div>`)}</div>` : position(positions[0]!, tone, many, discrepancy, context)}
    </section>`;
}

function position({ position: { claims, sources, origins: independent }, letter }: Lettered, tone: number, many: boolean, discrepancy: Discrepancy, context: PageContext): Markup {
  const said = (claim: string): Markup => {
    const found = context.lookup.claim(claim);
    return html`<div class="said"><blockquote>${found ? markedClaim(found, discrepancy, claims, tone, context) : 'This claim is not in the workspace.'}</blockquote>${byline(claim, context)}</div>`;
  };
  const hidden = claims.slice(MOST_CLAIMS);
  return html`
    <p class="sup">${many ? html`<b class="letter">${letter}</b> ` : null}${supportText({ sources, origins: independent })}</p>
    ${claims.slice(0, MOST_CLAIMS).map(said)}
    ${hidden.length === 0 ? null : html`<details><summary>${count(hidden.length, 'more claim')} for ${letter}</summary>${hidden.map(said)}</details>`}`;
}

function why({ reasons, types }: Discrepancy, context: PageContext): Markup {
  const lines = reasonLines(reasons, context.lookup).map(({ type, text }) => html`<li>${types.length > 1 ? html`<span class="tag">${type}</span> ` : null}${withLinkedIds(text, context)}</li>`);
  const hidden = lines.slice(MOST_REASONS);
  return html`
    <div class="why"><h4>Why</h4><ul>${lines.slice(0, MOST_REASONS)}</ul>
    ${hidden.length === 0 ? null : html`<details><summary>${count(hidden.length, 'more reason')}</summary><ul>${hidden}</ul></details>`}</div>`;
}

/** Which claims of several sources count together; nothing where every source stands alone. */
function origins(clusters: readonly Cluster[], context: PageContext): Markup | null {
  const groups = clusters.flatMap(({ originGroups }) => originGroups).filter(({ claims, because }) => claims.length > 1 && because !== 'same-source');
  if (groups.length === 0) return null;
  return html`<div class="why"><h4>Origins</h4><ul>${groups.map((group) => html`<li>${withLinkedIds(group.claims.join(', '), context)} count as one: ${originReason(named(group, context))}.</li>`)}</ul></div>`;
}

/** A speaker is known to the report by a folded name; the claims have it as it is written. */
function named(group: OriginGroup, { lookup }: PageContext): OriginGroup {
  return group.because === 'same-speaker' ? { ...group, name: lookup.reading(group.claims[0] ?? '')?.speaker ?? group.name } : group;
}

/** A person's judgement, apart from what was inferred. */
export function rulingNote({ ruling, accept, reason, by, on }: Ruling, context: PageContext): Markup {
  const when = on === null ? '' : ` on ${withWordDates(on)}`;
  const accepted = accept === null ? null : html`, accepting ${claimLink(accept, context)}`;
  return html`<p class="ruling"><b>Ruled “${ruling}”</b>${by === null ? null : ` by ${by}`}${when}${accepted}${reason === null ? null : html`: ${withLinkedIds(reason, context)}`}</p>`;
}
