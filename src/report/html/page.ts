/** The page around its views. */
import { VIEWS, type View } from './anchors.ts';
import { card } from './card.ts';
import { claimsCount, claimsView } from './claims-view.ts';
import { contextOf, type PageContext } from './context.ts';
import { developmentPart } from './development.ts';
import { claimFilters, discrepancyFilters, nameList } from './filters.ts';
import { html, trusted, type Content, type Markup } from './markup.ts';
import { notes } from './notes.ts';
import { overview } from './overview.ts';
import { policyFor } from './security.ts';
import { sourcesView } from './sources-view.ts';
import { timeline } from './timeline.ts';
import { publishableReport } from '../publishable.ts';
import { count } from '../words.ts';
import type { Report } from '../../types.ts';

/** The style and the script of the page, as the build makes them from styles/ and browser/. */
export interface PageAssets {
  readonly style: string;
  readonly script: string;
  /** For a page that is served while files change: makes it load anew. */
  readonly liveScript: string;
}

export interface PageOptions {
  /** At the top of the page; "Where the sources disagree" when absent. */
  readonly title?: string;
  /** Whether the page is served, and is to follow what the server says. */
  readonly live?: boolean;
}

const TITLE = 'Where the sources disagree';
/** Two bars of unequal length: data:, so that nothing is asked for. */
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16'%3E%3Cpath fill='%23b3420e' d='M1 3h14v4H1z'/%3E%3Cpath fill='%231a5a96' d='M1 9h9v4H1z'/%3E%3C/svg%3E";

const NAMES: Readonly<Record<View, string>> = {
  overview: 'Overview', discrepancies: 'Discrepancies', developments: 'Developments', timeline: 'Timeline', sources: 'Sources', claims: 'Claims', notes: 'Notes',
};

/**
 * A report as one HTML page that asks for nothing from anywhere. Words of sources with `publish: false` stay out. Ends with
 * a line break; same report, same bytes.
 */
export function formatReportHtml(full: Report, assets: PageAssets, options: PageOptions = {}): string {
  const report = publishableReport(full);
  const context = contextOf(report);
  const title = options.title ?? TITLE;
  const live = options.live === true;
  const scripts = live ? [assets.script, assets.liveScript] : [assets.script];
  const page = html`
    <html lang="en"><head><meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policyFor(assets.style, scripts, live)}">
    <meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="generator" content="Reconcile">
    <title>${title}</title><link rel="icon" href="${ICON}">
    <style>${trusted(assets.style)}</style>${scripts.map((script) => html`<script>${trusted(script)}</script>`)}</head>
    <body><a class="skip" href="#main">To the contents</a>
    <header class="top"><h1>${title}</h1><p>${count(report.discrepancies.length, 'discrepancy', 'discrepancies')} among ${claimsCount(context)}</p>
      <button class="js theme" type="button" data-theme-switch>Light or dark</button></header>
    <nav aria-label="Parts of the report"><ul>${VIEWS.map((view) => html`<li><a href="#${view}">${NAMES[view]}${numberOf(view, context)}</a></li>`)}</ul></nav>
    <main id="main" tabindex="-1">${VIEWS.map((view) => html`<section class="view" id="${view}" aria-labelledby="${view}-title"><h2 id="${view}-title" tabindex="-1">${NAMES[view]}</h2>${contents(view, context)}</section>`)}</main>${nameList(context)}
    <footer class="foot"><p>Made by <a href="#notes">Reconcile</a> from files: who says what, and where that cannot all be true. It never says who is right.</p></footer>
    </body></html>`;
  return `<!doctype html>\n${page.markup}\n`;
}

function numberOf(view: View, { report }: PageContext): Markup | null {
  const numbers: Partial<Record<View, number>> = { discrepancies: report.discrepancies.length, developments: report.developments.length, sources: report.workspace.sources.length, claims: report.workspace.claims.length };
  const number = numbers[view];
  return number === undefined ? null : html` <span class="n">${number}</span>`;
}

function contents(view: View, context: PageContext): Content {
  const { discrepancies, developments } = context.report;
  switch (view) {
    case 'overview': return overview(context);
    case 'discrepancies': return discrepancies.length === 0 ? html`<p>None.</p>` : [discrepancyFilters(context), ...discrepancies.map((one, index) => card(one, index + 1, context))];
    case 'developments': return developments.length === 0 ? html`<p>None.</p>` : [html`<p class="lead">Values that differ because the world moved on between their times. No contradiction.</p>`, ...developments.map((one) => developmentPart(one, context))];
    case 'timeline': return timeline(context);
    case 'sources': return sourcesView(context);
    case 'claims': return [claimFilters(context), claimsView(context)];
    case 'notes': return notes(context);
  }
}
