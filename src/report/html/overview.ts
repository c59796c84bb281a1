/** What matters at a glance: the counts, the kinds of discrepancy, and the worst of them. */
import type { ConflictType } from '../../types.ts';
import { questionOf } from '../question.ts';
import { developmentMatter } from '../summaries.ts';
import { withWordDates } from '../word-dates.ts';
import { clip, listOf } from '../words.ts';
import type { PageContext } from './context.ts';
import { html, type Markup } from './markup.ts';
import { independentOrigins } from './origins-of-all.ts';
import { toldOf } from './sides.ts';
import { sureness } from './sureness.ts';

/** Discrepancies told at the top. */
const WORST = 5;
const MOST_HOLDERS = 3;
const MOST_MOVED = 5;

/** The first view. */
export function overview(context: PageContext): Markup {
  const { discrepancies, developments, workspace, clusters, diagnostics } = context.report;
  const alone = clusters.filter(({ sources }) => sources.length === 1).reduce((sum, { claims }) => sum + claims.length, 0);
  const outlets = new Set(workspace.sources.map(({ outlet }) => outlet).filter((outlet) => outlet !== null)).size;
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return html`
    <dl class="figures">
      ${figure(discrepancies.length, 'discrepancy', 'discrepancies', 'discrepancies', 'cannot all be true')}
      ${figure(workspace.claims.length, 'claim', 'claims', 'claims', `${alone} by one source only`)}
      ${figure(workspace.sources.length, 'source', 'sources', 'sources', outlets === 1 ? '1 named outlet' : `${outlets} named outlets`)}
      ${figure(independentOrigins(context.report), 'independent origin', 'independent origins', 'sources', 'sources of one outlet or wire, and copies, count once')}
      ${figure(developments.length, 'development', 'developments', 'developments', 'the world moved on')}
    </dl>
    ${errors === 0 ? null : html`<p class="ruling odd"><b>Not everything could be read.</b> <a href="#notes">${errors === 1 ? '1 problem' : `${errors} problems`} in the files</a>: what they hold is missing here.</p>`}
    ${discrepancies.length === 0 ? html`<p class="lead">No discrepancies were found.</p>` : html`
      <div class="glance">
        <div><h3>The surest</h3>${worst(context)}${discrepancies.length > WORST ? html`<p><a href="#discrepancies">All ${discrepancies.length} discrepancies</a></p>` : null}</div>
        <div><h3>By type</h3>${byType(context)}${moved(context)}</div>
      </div>`}`;
}

function figure(number: number, one: string, many: string, view: string, note: string): Markup {
  return html`<div><dt><a href="#${view}">${number === 1 ? one : many}</a></dt><dd class="big">${grouped(number)}</dd><dd class="note">${note}</dd></div>`;
}

/** 10000 → "10,000". */
function grouped(number: number): string {
  return String(number).replace(/\B(?=(?:\d{3}){1,9}$)/gu, ',');
}

function worst(context: PageContext): Markup {
  return html`<ol class="worst">${context.report.discrepancies.slice(0, WORST).map((discrepancy) => {
    const { question, sides } = toldOf(discrepancy, context);
    return html`<li><a href="#${discrepancy.id}">${question}</a>
      <p>${sides.map(({ value, holders }, index) => html`${index === 0 ? null : html` <span class="vs">or</span> `}<b>${value}</b> <span class="by">${listOf(holders, 'and', MOST_HOLDERS)}</span>`)}</p>
      <p>${sureness(discrepancy.confidence)}</p></li>`;
  })}</ol>`;
}

/** What each type is about, in words; a type without them does not compile. */
export const TYPE_WORDS: Readonly<Record<ConflictType, string>> = {
  quantity: 'how much or how many', rank: 'in which place', time: 'when', place: 'where', actor: 'who did it', identity: 'who or what it is', polarity: 'one denies what another says', outcome: 'how it ended', attribute: 'what is said of it',
};

/** The developments in a line each, where there are any. */
function moved({ report, lookup }: PageContext): Markup | null {
  const { developments } = report;
  if (developments.length === 0) return null;
  return html`<h3 class="next">Moved on, no contradiction</h3><ul class="moved-on">${developments.slice(0, MOST_MOVED).map((development) => {
    const [first, last] = [development.positions[0], development.positions.at(-1)];
    return html`<li><a href="#${development.id}">${withWordDates(questionOf(developmentMatter(development, lookup), development.positions.flatMap(({ claims }) => claims).flatMap((claim) => lookup.reading(claim) ?? [])))}</a> <span class="by">${clip(withWordDates(first?.value ?? ''), 40)} → ${clip(withWordDates(last?.value ?? ''), 40)}</span></li>`;
  })}</ul>`;
}

/** A bar for each type, which leads to the discrepancies of that type. One discrepancy may have several types. */
function byType({ report }: PageContext): Markup {
  const counts = new Map<ConflictType, number>();
  for (const { types } of report.discrepancies) for (const type of types) counts.set(type, (counts.get(type) ?? 0) + 1);
  const rows = [...counts].sort(([x, m], [y, n]) => n - m || (x < y ? -1 : 1));
  const most = Math.max(...rows.map(([, number]) => number));
  return html`<table class="types"><thead class="unseen"><tr><th scope="col">Type</th><th scope="col">Number</th><th scope="col">Bar</th></tr></thead><tbody>${rows.map(([type, number]) => html`
    <tr><th scope="row"><a href="#discrepancies?type=${type}">${type}</a> <span class="by">${TYPE_WORDS[type]}</span></th><td class="num">${number}</td><td class="barcell"><svg aria-hidden="true" width="100%" height="10"><rect class="full" width="${((number / most) * 100).toFixed(1)}%" height="10"/></svg></td></tr>`)}</tbody></table>`;
}
