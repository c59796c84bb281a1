/** The forms above the lists. They are shown once the script that serves them runs. */
import type { ConflictType } from '../../types.ts';
import { sourceName } from '../holders.ts';
import { clip } from '../words.ts';
import type { PageContext } from './context.ts';
import { html, type Content, type Markup } from './markup.ts';

/** Search, type, source, entity, days and confidence: for discrepancies. */
export function discrepancyFilters(context: PageContext): Markup {
  const types = [...new Set(context.report.discrepancies.flatMap((one): readonly ConflictType[] => one.types))].sort();
  return form('discrepancies', 'Filter discrepancies', [
    search('Search'),
    select('type', 'Type', 'any type', types.map((type) => option(type, type))),
    select('source', 'Source', 'any source', sourceOptions(context)),
    about(),
    day('from', 'From'),
    day('to', 'To'),
    select('sure', 'Confidence', 'any', [option('0.55', 'likely (0.55) or more'), option('0.8', 'very likely (0.80) or more'), option('0.95', 'almost certain (0.95)')]),
  ]);
}

/** The same for claims, which have no type and no confidence. */
export function claimFilters(context: PageContext): Markup {
  return form('claims', 'Filter claims', [
    search('Search'),
    select('source', 'Source', 'any source', sourceOptions(context)),
    about(),
    day('from', 'From'),
    day('to', 'To'),
  ]);
}

function form(view: string, label: string, fields: readonly Content[]): Markup {
  return html`<form class="filters js" data-filter="${view}" role="search" aria-label="${label}">${fields}
    <p class="shown"><output aria-live="polite"></output> <button type="reset">Clear</button></p></form>`;
}

function search(label: string): Markup {
  return html`<label class="wide"><span>${label}</span><input type="search" name="q" autocomplete="off" spellcheck="false"></label>`;
}

function select(name: string, label: string, any: string, options: readonly Content[]): Markup {
  return html`<label><span>${label}</span><select name="${name}"><option value="">${any}</option>${options}</select></label>`;
}

function option(value: string, text: string): Markup {
  return html`<option value="${value}">${text}</option>`;
}

function day(name: string, label: string): Markup {
  return html`<label><span>${label}</span><input type="date" name="${name}"></label>`;
}

function sourceOptions({ report, lookup }: PageContext): Markup[] {
  return report.workspace.sources.map(({ id }) => option(id, clip(sourceName(lookup.source(id), id), 60)));
}

function about(): Markup {
  return html`<label><span>About</span><input name="entity" list="names" autocomplete="off" spellcheck="false" placeholder="a name"></label>`;
}

/** The names for both forms. The place of a name in the list is its number, which the parts of the page carry. */
export function nameList({ entities }: PageContext): Markup {
  return html`<datalist id="names">${entities.names.map((name) => html`<option value="${name}">`)}</datalist>`;
}
