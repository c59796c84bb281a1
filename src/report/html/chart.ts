/** A small chart of values over time: numbered dots, whose numbers stand in the table beside it. */
import { placeLabels, spreadDots, type Placing } from './chart-labels.ts';
import { DAY, isoDay } from './days.ts';
import { html, type Markup } from './markup.ts';
import { numberTicks, tickLabel } from './number-axis.ts';
import { timeTicks } from './time-axis.ts';

/** A claim in a chart. */
export interface Dot {
  readonly number: number;
  /** First and last day; an open end is null, and so are both where there is no date. */
  readonly from: number | null;
  readonly to: number | null;
  /** Height: a number, or the rank of a value that is none. */
  readonly value: number;
  readonly label: string;
  readonly title: string;
}

/** Percent of the width, so that a chart fits any column with letters of one size; the height is in pixels. */
const LEFT = 17;
const RIGHT = 95;
const TOP = 26;
const BOTTOM = 172;
const HEIGHT = 200;
const MOST_TIME_TICKS = 5;

/** The chart as SVG; `numeric`: whether heights are numbers to be marked at the edge. `told`: what it shows, for those who hear it. */
export function chart(dots: readonly Dot[], numeric: boolean, told: string): Markup {
  const days = dots.flatMap(({ from, to }) => [from, to]).filter((day) => day !== null);
  const undated = dots.some(({ from, to }) => from === null && to === null);
  const right = undated && days.length > 0 ? 80 : RIGHT;
  const x = scale(...padded(days), LEFT + 4, right - 2);
  const ticks = numeric ? numberTicks(dots.map(({ value }) => value), 3) : dots.map(({ value }) => value);
  const y = scale(Math.min(...ticks), Math.max(...ticks), BOTTOM - (numeric ? 0 : 14), TOP);
  const placed = spreadDots(dots.map((dot) => ({ dot, at: spot(dot, x, (right + 100) / 2, days.length > 0), y: y(dot.value) })));
  const labels = placeLabels(placed.map(({ dot, at, y: height }) => ({ x: at, y: height, label: dot.label })), BOTTOM);
  return html`
    <svg class="chart" role="img" aria-label="${told}" width="100%" height="${HEIGHT}">
      <g class="axis">
        ${numeric ? ticks.map((tick) => html`<line x1="${LEFT}%" x2="${RIGHT}%" y1="${px(y(tick))}" y2="${px(y(tick))}"/><text x="${LEFT - 1.5}%" y="${px(y(tick) + 4)}" text-anchor="end">${tickLabel(tick)}</text>`) : html`<line x1="${LEFT}%" x2="${RIGHT}%" y1="${BOTTOM}" y2="${BOTTOM}"/>`}
        ${days.length === 0 ? null : timeTicks(...padded(days), MOST_TIME_TICKS).map(({ at, label: text }) => html`<line class="tick" x1="${percent(x(at))}" x2="${percent(x(at))}" y1="${BOTTOM}" y2="${BOTTOM + 4}"/><text x="${percent(x(at))}" y="${BOTTOM + 18}" text-anchor="middle">${text}</text>`)}
        ${undated ? html`<text x="${percent(days.length > 0 ? (right + 100) / 2 : 56)}" y="${BOTTOM + 18}" text-anchor="middle">no date</text>` : null}
      </g>
      <g class="path">${path(placed)}</g>
      ${placed.map(({ dot, at, y: height }) => reach(dot, at, height, x, right))}
      ${placed.map(({ dot, at, y: height }, index) => html`
        <g class="dot"><title>${dot.title}</title><circle cx="${percent(at)}" cy="${px(height)}" r="8"/><text class="n" x="${percent(at)}" y="${px(height + 3.5)}" text-anchor="middle">${dot.number}</text>
        ${label(labels[index] ?? null, dot, at, height)}</g>`)}
    </svg>`;
}

interface Placed {
  readonly dot: Dot;
  readonly at: number;
  readonly y: number;
}

/** Where a dot stands: in the middle of its days, or at the end that is known; without a date, in a place of its own. */
function spot({ from, to }: Dot, x: (day: number) => number, gutter: number, dated: boolean): number {
  if (from !== null && to !== null) return (x(from) + x(to)) / 2;
  return from !== null || to !== null ? x(from ?? to!) : dated ? gutter : 56;
}

/** The days that a claim allows: a line, which has no end where the date is "or earlier" or "or later". */
function reach({ from, to }: Dot, at: number, y: number, x: (day: number) => number, right: number): Markup | null {
  if (from === to) return null;
  const [start, end] = [from === null ? LEFT : x(from), to === null ? right : x(to)];
  if (Math.abs(end - start) < 1 && at === start) return null;
  return html`<line class="${from === null || to === null ? 'reach open' : 'reach'}" x1="${percent(start)}" x2="${percent(end)}" y1="${px(y)}" y2="${px(y)}"/>`;
}

/** Straight lines from one dated claim to the next: how it moved on. */
function path(placed: readonly Placed[]): Markup[] {
  const dated = placed.filter(({ dot }) => dot.from !== null || dot.to !== null).sort((p, q) => p.at - q.at || p.dot.number - q.dot.number);
  return dated.slice(1).map(({ at, y }, index) => html`<line x1="${percent(dated[index]!.at)}" y1="${px(dated[index]!.y)}" x2="${percent(at)}" y2="${px(y)}"/>`);
}

function label(placing: Placing | null, { label: text }: Dot, at: number, y: number): Markup | null {
  return placing === null ? null : html`<text class="v" x="${percent(at)}" dx="${placing.dx}" y="${px(y + placing.dy)}" text-anchor="${placing.anchor}">${text}</text>`;
}

/** A day on each side, and more where there is one day only: a dot on the edge is hard to read. */
function padded(days: readonly number[]): [number, number] {
  if (days.length === 0) return [0, DAY];
  const [low, high] = [Math.min(...days), Math.max(...days)];
  const pad = Math.max(DAY, Math.round((high - low) / DAY / 12) * DAY);
  return isoDay(low) === isoDay(high) ? [low - DAY, high + DAY] : [low - pad, high + pad];
}

function scale(low: number, high: number, start: number, end: number): (value: number) => number {
  return (value) => (high === low ? (start + end) / 2 : start + ((value - low) / (high - low)) * (end - start));
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

function px(value: number): string {
  return String(Number(value.toFixed(1)));
}
