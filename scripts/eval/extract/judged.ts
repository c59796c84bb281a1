/** Drafts that a person judged one by one (tests/draft/judged.yaml): ids and verdicts, no text of articles. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { digestOf } from '../../../src/values/text-digest.ts';
import type { ArticleFigures, Drafted } from './measure.ts';
import { generator } from './speed.ts';

/** The judgement on one draft. What is not said holds: it is one statement, understandable alone, no junk, and borne out. */
export interface Judgement {
  readonly id: string;
  /** Start of the digest of the text that was judged. */
  readonly text: string;
  /** compound: several statements; open: not understandable alone, and not marked; junk: boilerplate, opinion, fragment; misleads: says what the sentence does not. */
  readonly faults?: readonly ('compound' | 'open' | 'junk' | 'misleads')[];
}

interface JudgedFile {
  readonly by: string;
  readonly on: string;
  readonly drafts: readonly Judgement[];
}

export const textMark = (text: string): string => digestOf(text).slice(0, 8);

/** A table of the verdicts, with the judged drafts that are not made as they were judged; null where nothing is judged. */
export function judgedTable(root: string, figures: readonly ArticleFigures[]): string | null {
  const file = join(root, 'tests', 'draft', 'judged.yaml');
  if (!existsSync(file)) return null;
  const { by, on, drafts } = parse(readFileSync(file, 'utf8')) as JudgedFile;
  const now = new Map(figures.flatMap((one) => one.drafts.map(({ claim, draft }) => [claim.id, textMark(draft.text)])));
  const measured = new Set(figures.map(({ source }) => source));
  const here = drafts.filter(({ id }) => measured.has(id.split('#')[0]!));
  const changed = here.filter(({ id, text }) => now.get(id) !== text);
  const held = here.filter((one) => !changed.includes(one));
  const without = (fault: string): string => {
    const count = held.filter(({ faults }) => !(faults ?? []).some((one) => one === fault)).length;
    return `${count}/${held.length} ${((100 * count) / held.length).toFixed(1)}%`;
  };
  const lines = [`Judged on ${on} by ${by}: ${drafts.length} drafts, ${here.length} of articles at hand, ${changed.length} of these not made as they were judged (left out below)`, `  one statement            ${without('compound')}`, `  understandable alone, or marked  ${without('open')}`, `  no junk                  ${without('junk')}`, `  borne out by the sentence  ${without('misleads')}`];
  return `${lines.join('\n')}\n${changed.map(({ id }) => `  judge again: ${id}\n`).join('')}`;
}

/** A sample of drafts, the same from the same seed, in the order of the articles. */
export function sampleOf(figures: readonly ArticleFigures[], count: number, seed: number): Drafted[] {
  const random = generator(seed);
  const all = figures.flatMap(({ drafts }) => drafts).map((draft, i) => ({ draft, i, at: random() }));
  return all.sort((a, b) => a.at - b.at).slice(0, count).sort((a, b) => a.i - b.i).map(({ draft }) => draft);
}
