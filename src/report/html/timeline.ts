/** All dated claims in the order of what they tell: a strip for each source, and the same as a list. */
import { sourceName } from '../holders.ts';
import { compareText } from '../lookup.ts';
import { count, clip } from '../words.ts';
import { claimAnchor } from './anchors.ts';
import { dotted, eventDate, footing, shortName } from './claim-line.ts';
import type { PageContext } from './context.ts';
import { claimDays, isoDay, orderDay } from './days.ts';
import { html, type Markup } from './markup.ts';
import { strips, type Dated } from './strips.ts';

/** Claims with a date, by day, then id. */
export function datedClaims(context: PageContext): Dated[] {
  const { report, lookup } = context;
  return report.workspace.claims
    .flatMap((claim): Dated[] => {
      const days = claimDays(lookup.reading(claim.id));
      const cluster = context.clusterOf(claim.id);
      return days === null ? [] : [{
        claim: claim.id, source: claim.source, day: orderDay(days), shown: eventDate(claim.id, context) ?? '',
        disputed: cluster !== undefined && context.discrepanciesOf(cluster.id).length > 0,
      }];
    })
    .sort((x, y) => x.day - y.day || compareText(x.shown, y.shown) || compareText(x.claim, y.claim));
}

/** The view: strips and list. */
export function timeline(context: PageContext): Markup {
  const dated = datedClaims(context);
  const total = context.report.workspace.claims.length;
  if (dated.length === 0) return html`<p>No claim has a date of what it tells.</p>`;
  const name = (source: string): string => clip(sourceName(context.lookup.source(source), source), 60);
  return html`
    <p class="lead">${dated.length} of ${count(total, 'claim')} have a date of what they tell. In the strips, a filled dot is a day with a disputed claim, and larger dots stand for more claims.</p>
    ${strips(dated, name)}
    <ol class="days">${byDate(dated).map((group) => day(group, context))}</ol>`;
}

/** Where a day's part of the list begins. */
export function dayAnchor(day: number): string {
  return `day/${isoDay(day)}`;
}

function byDate(dated: readonly Dated[]): Dated[][] {
  const groups: Dated[][] = [];
  for (const one of dated) {
    const last = groups.at(-1);
    if (last && last[0]!.day === one.day && last[0]!.shown === one.shown) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

function day(group: readonly Dated[], context: PageContext): Markup {
  const { day: at, shown } = group[0]!;
  const first = datedAnchor(group, at, shown);
  return html`<li${first}><h3>${shown}</h3><ul>${group.map(({ claim, source, disputed }) => html`
    <li${disputed ? html` class="hot"` : null}>${context.lookup.claim(claim)?.text ?? ''} <span class="by">${dotted([html`<a class="src" href="#${claimAnchor(claim)}">${shortName(source, context)}</a>`, footing(claim, context)])}</span></li>`)}</ul></li>`;
}

/** The id is that of the plain day, so that "or earlier" and "or later" do not take it. */
function datedAnchor(group: readonly Dated[], at: number, shown: string): Markup | null {
  return /^\d{1,2} \p{L}+ \d{4}$/u.test(shown) && group.length > 0 ? html` id="${dayAnchor(at)}"` : null;
}
