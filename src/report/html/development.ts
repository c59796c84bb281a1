/** A development: a chart of what moved, and the same as a table. */
import type { Development, DevelopmentPosition, QuantityReading } from '../../types.ts';
import { sourceName } from '../holders.ts';
import { questionOf } from '../question.ts';
import { developmentMatter } from '../summaries.ts';
import { withWordDates, wordDate } from '../word-dates.ts';
import { claimAnchor } from './anchors.ts';
import { chart, type Dot } from './chart.ts';
import { sourceLink } from './claim-line.ts';
import type { PageContext } from './context.ts';
import { claimDays } from './days.ts';
import { html, type Markup } from './markup.ts';

interface Row {
  readonly claim: string;
  readonly position: DevelopmentPosition;
  readonly rank: number;
}

/** The part of the page for one development. */
export function developmentPart(development: Development, context: PageContext): Markup {
  const { lookup } = context;
  const rows = development.positions.flatMap((position, rank) => position.claims.map((claim): Row => ({ claim, position, rank })));
  const readings = rows.flatMap(({ claim }) => lookup.reading(claim) ?? []);
  const title = withWordDates(questionOf(developmentMatter(development, lookup), readings));
  return html`
    <article class="card moved" id="${development.id}">
      <h3>${title}</h3>
      <div class="pair">
        <figure>${chart(...dotsOf(development, rows, context), `${title} Values over time, told in the table.`)}</figure>
        <div class="scroll" tabindex="0" role="region" aria-label="Values of: ${title}"><table>
          <thead><tr><th scope="col">No.</th><th scope="col">When</th><th scope="col">Value</th><th scope="col">Source and claim</th></tr></thead>
          <tbody>${rows.map((row, index) => tableRow(row, index + 1, context))}</tbody>
        </table></div>
      </div>
      <p class="id"><a href="#${development.id}">${development.id}</a></p>
    </article>`;
}

function tableRow({ claim, position }: Row, number: number, context: PageContext): Markup {
  const found = context.lookup.claim(claim);
  return html`<tr><td class="num">${number}</td><td>${whenOf(claim, position, context)}</td><td class="num">${withWordDates(position.value)}</td>
    <td>${sourceLink(found?.source ?? '', context)} <a class="id" href="#${claimAnchor(claim)}">${claim}</a><br><span class="text">${found?.text ?? ''}</span></td></tr>`;
}

function whenOf(claim: string, { time }: DevelopmentPosition, { lookup }: PageContext): string {
  const own = lookup.reading(claim)?.times[0]?.value.text;
  const shown = own === undefined || own === '../..' ? time : own;
  return shown === null ? 'no date' : wordDate(shown);
}

/** Numbers are drawn by their size where all have one unit; whatever else, one step for each value. */
function dotsOf({ slot }: Development, rows: readonly Row[], { lookup }: PageContext): [readonly Dot[], boolean] {
  const quantities = rows.map(({ claim, position }) => (slot === 'quantity' ? lookup.reading(claim)?.quantities.find(({ value }) => value.quantity.text === position.value)?.value : undefined));
  const numbers = quantities.map((quantity) => (quantity === undefined ? null : sizeOf(quantity)));
  const units = new Set(quantities.map((quantity) => quantity?.quantity.unit));
  const numeric = units.size === 1 && numbers.every((number) => number !== null);
  const dots = rows.map(({ claim, position, rank }, index): Dot => {
    const days = claimDays(lookup.reading(claim));
    const source = lookup.sourceOf(claim);
    const when = position.time === null ? 'no date' : wordDate(position.time);
    return {
      number: index + 1, from: days?.from ?? null, to: days?.to ?? null, value: numeric ? numbers[index]! : rank,
      label: withWordDates(position.value), title: `${position.value}, ${when}, ${sourceName(source, claim)}`,
    };
  });
  return [dots, numeric];
}

/** The number as written; of a bound or a range what is known of it. */
function sizeOf({ quantity: { stated, interval } }: QuantityReading): number | null {
  if (stated !== null) return stated;
  const known = [interval.low, interval.high].filter(Number.isFinite);
  return known.length === 0 ? null : known.reduce((x, y) => x + y) / known.length;
}
