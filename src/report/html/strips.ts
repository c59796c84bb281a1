/** Dated claims as strips, one for each source: where its claims lie in time. */
import { unique } from '../words.ts';
import { wordDate } from '../word-dates.ts';
import { DAY, isoDay } from './days.ts';
import { html, type Markup } from './markup.ts';
import { timeTicks } from './time-axis.ts';

/** A claim with a date of what it tells. */
export interface Dated {
  readonly claim: string;
  readonly source: string;
  /** Start of the day by which it is put in order. */
  readonly day: number;
  readonly shown: string;
  /** Whether it takes part in a discrepancy. */
  readonly disputed: boolean;
}

/** More strips than this are one, "other sources": a reader compares a few dozen lines at most. */
const MOST_STRIPS = 30;
const STRIP = 40;
const AXIS = 26;
/** Percent of the width at an end that is kept for what lies beyond the axis. */
const END = 20;
/** Dots along a strip, at most: each is then wide enough to be hit with a finger. */
const MOST_DOTS = 60;
const MOST_TICKS = 6;
/** Share of the claims that the axis covers; what lies farther off stands at its ends. */
const COVERED = 0.8;

/** The picture. It repeats the list under it, and is described as such. */
export function strips(dated: readonly Dated[], name: (source: string) => string): Markup {
  const [from, to] = mostOf(dated.map(({ day }) => day));
  const ticks = timeTicks(from, to, MOST_TICKS);
  const lanes = lanesOf(dated);
  const height = AXIS + lanes.length * STRIP;
  const [before, after] = [dated.some(({ day }) => day < from), dated.some(({ day }) => day > to)];
  const [left, right] = [before ? END : 6, after ? 100 - END : 94];
  const x = (day: number): number => (to === from ? 50 : left + ((day - from) / (to - from)) * (right - left));
  return html`
    <svg class="strips" role="img" aria-label="Dated claims by source and day. The list below has the same." width="100%" height="${height}">
      <g class="axis">
        ${ticks.map(({ at, label }, index) => html`<line x1="${percent(x(at))}" x2="${percent(x(at))}" y1="${AXIS - 6}" y2="${height}"/><text${index % 2 === 1 ? html` class="minor"` : null} x="${percent(x(at))}" y="14" text-anchor="middle">${label}</text>`)}
        ${before ? html`<text x="0" y="14">earlier</text>` : null}${after ? html`<text x="100%" y="14" text-anchor="end">later</text>` : null}
      </g>
      ${lanes.map(({ sources, claims }, index) => html`
        <text class="lane" x="0" y="${AXIS + index * STRIP + 10}">${sources.length === 1 ? name(sources[0]!) : `${sources.length} other sources`}</text>
        ${bucketsOf(claims, from, to).map((bucket) => dot(bucket, x, AXIS + index * STRIP + 26, from, to))}`)}
    </svg>`;
}

interface Bucket {
  readonly day: number;
  readonly claims: readonly Dated[];
}

function dot({ day, claims }: Bucket, x: (day: number) => number, y: number, from: number, to: number): Markup {
  const disputed = claims.filter((one) => one.disputed).length;
  const at = day < from ? 3 : day > to ? 97 : x(day);
  const shown = day < from ? `before ${wordDate(isoDay(from))}` : day > to ? `after ${wordDate(isoDay(to))}` : wordDate(isoDay(day));
  const radius = Math.min(13, 2.2 + 1.6 * Math.sqrt(claims.length));
  const title = `${shown}: ${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}${disputed === 0 ? '' : `, ${disputed} disputed`}`;
  return html`<circle class="${disputed > 0 ? 'hot' : 'plain'}" cx="${percent(at)}" cy="${y}" r="${radius.toFixed(1)}"><title>${title}</title></circle>`;
}

/** Sources with the most dated claims have a strip each, in the order of their ids. */
function lanesOf(dated: readonly Dated[]): { readonly sources: readonly string[]; readonly claims: readonly Dated[] }[] {
  const bySource = new Map<string, Dated[]>();
  for (const one of dated) bySource.set(one.source, [...(bySource.get(one.source) ?? []), one]);
  const ranked = [...bySource].sort(([, a], [, b]) => b.length - a.length);
  const own = new Set(ranked.slice(0, ranked.length > MOST_STRIPS ? MOST_STRIPS - 1 : MOST_STRIPS).map(([source]) => source));
  const others = ranked.filter(([source]) => !own.has(source));
  const lanes = unique(dated.map(({ source }) => source)).filter((source) => own.has(source)).sort();
  return [...lanes.map((source) => ({ sources: [source], claims: bySource.get(source)! })), ...(others.length === 0 ? [] : [{ sources: others.map(([source]) => source), claims: others.flatMap(([, claims]) => claims) }])];
}

/** Claims of days that lie close together, as one dot; those outside of the axis are one dot at each end. */
function bucketsOf(claims: readonly Dated[], from: number, to: number): Bucket[] {
  const width = Math.max(1, Math.ceil((to - from) / DAY / MOST_DOTS)) * DAY;
  const buckets = new Map<number, Dated[]>();
  for (const one of claims) {
    const day = one.day < from ? from - DAY : one.day > to ? to + DAY : from + Math.floor((one.day - from) / width) * width;
    buckets.set(day, [...(buckets.get(day) ?? []), one]);
  }
  return [...buckets].map(([day, group]) => ({ day, claims: group }));
}

/** The shortest stretch of days that holds most of them; all, where that is not much longer. */
function mostOf(days: readonly number[]): [number, number] {
  const sorted = [...days].sort((a, b) => a - b);
  const held = Math.max(1, Math.ceil(sorted.length * COVERED));
  let best: [number, number] = [sorted[0]!, sorted.at(-1)!];
  const all = best[1] - best[0];
  for (let i = 0; i + held <= sorted.length; i++) {
    const [low, high] = [sorted[i]!, sorted[i + held - 1]!];
    if (high - low < best[1] - best[0]) best = [low, high];
  }
  const reach = Math.max(best[1] - best[0], DAY);
  return all <= 3 * reach ? [sorted[0]!, sorted.at(-1)!] : best;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
