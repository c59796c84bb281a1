/** How much of one text's letters another has, four by four: what endings, spellings and compounds change, words miss (chrF: Popović 2015). */

/** Letters that are taken together; spaces between words count as one. */
const RUN = 4;

export interface SharedLetters {
  /** Share of the shorter text's runs that the longer one has, 0 to 1. */
  readonly ofShorter: number;
  readonly ofLonger: number;
}

/** Lays the runs of letters and digits of two texts side by side, whatever their case; each counts as often as both have it. */
export function sharedLetters(a: string, b: string): SharedLetters {
  const [x, y] = [runsOf(a), runsOf(b)];
  let shared = 0;
  for (const [run, times] of x.counts) shared += Math.min(times, y.counts.get(run) ?? 0);
  return { ofShorter: shared / Math.max(1, Math.min(x.all, y.all)), ofLonger: shared / Math.max(1, Math.max(x.all, y.all)) };
}

function runsOf(text: string): { counts: ReadonlyMap<string, number>; all: number } {
  const words = ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + RUN <= words.length; at++) {
    const run = words.slice(at, at + RUN);
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return { counts, all: Math.max(0, words.length - RUN + 1) };
}
