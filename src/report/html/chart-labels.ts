/** Where the values of a chart are written: beside their dots, and not over one another. */

export interface Spot {
  /** Percent of the width. */
  readonly x: number;
  /** Pixels from the top. */
  readonly y: number;
  readonly label: string;
}

/** Where a label goes, from the middle of its dot; null where there is no room: the table has it. */
export interface Placing {
  readonly anchor: 'start' | 'middle' | 'end';
  readonly dx: number;
  readonly dy: number;
}

/** The width in pixels that a chart has on a small screen: what does not collide there does not on a larger one. */
const NOMINAL = 300;
/** Of the letters of a label, in pixels. */
const LETTER = 6.7;
const LINE = 14;
const RADIUS = 9;

const PLACINGS: readonly Placing[] = [
  { anchor: 'middle', dx: 0, dy: -13 },
  { anchor: 'middle', dx: 0, dy: 21 },
  { anchor: 'end', dx: -13, dy: 4 },
  { anchor: 'start', dx: 13, dy: 4 },
  { anchor: 'start', dx: -8, dy: -13 },
  { anchor: 'end', dx: 8, dy: -13 },
];

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The first place, for each dot in turn, that is free of dots, of earlier labels and of the edges. `bottom`: the axis. */
export function placeLabels(spots: readonly Spot[], bottom: number): (Placing | null)[] {
  const taken: Box[] = spots.map(({ x, y }) => around((x / 100) * NOMINAL, y));
  return spots.map(({ x, y, label }) => {
    for (const placing of PLACINGS) {
      const box = boxOf((x / 100) * NOMINAL, y, label, placing);
      if (box.left < 0 || box.right > NOMINAL || box.top < 0 || box.bottom > bottom - 1) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return placing;
    }
    return null;
  });
}

function around(x: number, y: number): Box {
  return { left: x - RADIUS, right: x + RADIUS, top: y - RADIUS, bottom: y + RADIUS };
}

function boxOf(x: number, y: number, label: string, { anchor, dx, dy }: Placing): Box {
  const width = [...label].length * LETTER;
  const from = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
  return { left: from, right: from + width, top: y + dy - LINE + 3, bottom: y + dy + 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Moves dots that lie on one another apart, sideways: each stays at its height, and within a dot's width of its time. */
export function spreadDots<T extends { readonly at: number; readonly y: number }>(dots: readonly T[]): T[] {
  const placed: T[] = [];
  const width = (2 * RADIUS * 100) / NOMINAL;
  for (const dot of dots) {
    let { at } = dot;
    while (placed.some((other) => Math.abs(other.y - dot.y) < 2 * RADIUS - 2 && Math.abs(other.at - at) < width - 1) && at < 97) at += width / 2;
    placed.push({ ...dot, at: Math.min(at, 97) });
  }
  return placed;
}
