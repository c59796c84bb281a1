/** Every source with its claims in the order of the article, and with each claim what is known of it. */
import type { Claim, Source } from '../../types.ts';
import { sourceName } from '../holders.ts';
import { compareText } from '../lookup.ts';
import { count, listOf } from '../words.ts';
import { wordDate, withWordDates } from '../word-dates.ts';
import { claimAnchor, sourceAnchor } from './anchors.ts';
import { citing, dotted, eventDate, footing, publishedText } from './claim-line.ts';
import type { PageContext } from './context.ts';
import { claimData } from './filter-data.ts';
import { html, type Markup } from './markup.ts';
import { traceOf } from './trace-part.ts';

/** A section for each source, by id. */
export function claimsView(context: PageContext): Markup {
  const bySource = new Map<string, Claim[]>();
  for (const claim of context.report.workspace.claims) bySource.set(claim.source, [...(bySource.get(claim.source) ?? []), claim]);
  return html`${context.report.workspace.sources.map((source) => sourceSection(source, bySource.get(source.id) ?? [], context))}`;
}

function sourceSection(source: Source, claims: readonly Claim[], context: PageContext): Markup {
  const { id, title, outlet } = source;
  return html`
    <section class="source" id="${sourceAnchor(id)}" data-group="${id}">
      <h3>${sourceName(source, id)}</h3>
      ${title !== null && outlet !== null ? html`<p class="title">${title}</p>` : null}
      <p class="by">${dotted(facts(source, context))}</p>
      ${claims.length === 0 ? html`<p>No claims.</p>` : html`<ol class="claims">${[...claims].sort(inTheArticle).map((claim) => claimPart(claim, context))}</ol>`}
    </section>`;
}

/** What a reader must know of a source; a link only where it leads to the web. */
function facts(source: Source, context: PageContext): (Markup | string | null)[] {
  const { id, authors, kind, via, reliability, status, versionOf, url, publish, publishedBasis, language, retrieved } = source;
  return [
    html`<span class="id">${id}</span>`,
    kind === 'other' ? null : kind,
    authors.length === 0 ? null : `by ${listOf(authors)}`,
    `${publishedText(id, context)}${publishedBasis === 'text' ? ' (from the text)' : ''}`,
    via.length === 0 ? null : `via ${listOf(via)}`,
    reliability === null ? null : `reliability ${reliability}`,
    language === 'en' ? null : `language ${language}, not read`,
    status === 'live' ? null : html`<span class="flag">${status}</span>`,
    versionOf === null ? null : html`later version of <a href="#${sourceAnchor(versionOf)}">${versionOf}</a>`,
    publish ? null : html`<span class="flag">wording not published</span>`,
    retrieved === null ? null : `retrieved ${wordDate(retrieved)}`,
    url === null ? null : /^https?:\/\//iu.test(url) ? html`<a href="${url}" rel="noreferrer noopener">${url}</a>` : url,
  ];
}

function claimPart(claim: Claim, context: PageContext): Markup {
  const when = eventDate(claim.id, context);
  const local = claim.id.slice(claim.id.indexOf('#') + 1);
  const quote = claim.quote;
  return html`
    <li id="${claimAnchor(claim.id)}"${claimData(claim.id, context)}><p>${claim.text}</p>
      ${quote === null ? null : html`<p class="by"><q>${quote}</q></p>`}
      <p class="by">${dotted([html`<a class="id" href="#${claimAnchor(claim.id)}">${local}</a>`, claim.at, when === null ? null : `tells of ${when}`, citing(claim.id, context), footing(claim.id, context), withdrawal(claim)])}</p>
      ${traceOf(claim.id, context)}</li>`;
}

function withdrawal({ withdrawn }: Claim): string | null {
  if (withdrawn === null) return null;
  return withWordDates(`withdrawn${withdrawn.on === null ? '' : ` on ${withdrawn.on}`}${withdrawn.reason === null ? '' : `: ${withdrawn.reason}`}`);
}

/** By paragraph and sentence, then by id with its numbers as numbers; those without a place last. */
function inTheArticle(x: Claim, y: Claim): number {
  const place = ({ at }: Claim): number => {
    const parts = /^p(\d+)(?:s(\d+))?$/u.exec(at ?? '');
    return parts ? Number(parts[1]) * 10_000 + Number(parts[2] ?? 0) : Infinity;
  };
  const padded = ({ id }: Claim): string => id.replace(/\d+/gu, (digits) => digits.padStart(8, '0'));
  const [p, q] = [place(x), place(y)];
  return (p === q ? 0 : p - q) || compareText(padded(x), padded(y));
}

/** "638 claims of 5 sources". */
export function claimsCount({ report: { workspace } }: PageContext): string {
  return `${count(workspace.claims.length, 'claim')} of ${count(workspace.sources.length, 'source')}`;
}
