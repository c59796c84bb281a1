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

const FAULTS = ['compound', 'open', 'junk', 'misleads'] as const;
const WORDS: Readonly<Record<(typeof FAULTS)[number], string>> = { compound: 'one statement', open: 'understandable alone, or marked', junk: 'no junk', misleads: 'borne out by the sentence' };
/** Each judge's file: those who judged did not see each other's verdicts, but for what docs/evaluation.md says. */
const FILES = ['judged.yaml', 'judged-second.yaml', 'judged-third.yaml', 'judged-fourth.yaml', 'judged-fifth.yaml', 'judged-sixth.yaml', 'judged-seventh.yaml'];

/** Tables of the verdicts of each judge, with the judged drafts that are not made as they were judged, and how far two judges agree; null where nothing is judged. */
export function judgedTable(root: string, figures: readonly ArticleFigures[]): string | null {
  const files = FILES.map((name) => join(root, 'tests', 'draft', name)).filter(existsSync).map((file) => parse(readFileSync(file, 'utf8')) as JudgedFile);
  const [first, second] = files;
  if (first === undefined) return null;
  const tables = files.map((file) => verdictsOf(file, figures));
  return [...tables, ...(second === undefined ? [] : [agreement(first, second)])].join('\n');
}

function verdictsOf({ by, on, drafts }: JudgedFile, figures: readonly ArticleFigures[]): string {
  const now = new Map(figures.flatMap((one) => one.drafts.map(({ claim, draft }) => [claim.id, textMark(draft.text)])));
  const measured = new Set(figures.map(({ source }) => source));
  const here = drafts.filter(({ id }) => measured.has(id.split('#')[0]!));
  const changed = here.filter(({ id, text }) => now.get(id) !== text);
  const held = here.filter((one) => !changed.includes(one));
  const lines = [
    `Judged on ${on} by ${by}: ${drafts.length} drafts, ${here.length} of articles at hand, ${changed.length} of these not made as they were judged (left out below)`,
    ...FAULTS.map((fault) => `  ${WORDS[fault].padEnd(32)} ${share(held.filter((one) => !has(one, fault)).length, held.length)}`),
  ];
  return `${lines.join('\n')}\n${changed.map(({ id }) => `  judge again: ${id}\n`).join('')}`;
}

/** Over the drafts that both judged in the same words: how often they say the same, and Cohen's kappa. */
function agreement(first: JudgedFile, second: JudgedFile): string {
  const others = new Map(second.drafts.map((one) => [`${one.id} ${one.text}`, one]));
  const pairs = first.drafts.flatMap((one) => {
    const other = others.get(`${one.id} ${one.text}`);
    return other === undefined ? [] : [[one, other] as const];
  });
  const lines = FAULTS.map((fault) => {
    const count = (a: boolean, b: boolean): number => pairs.filter(([one, other]) => has(one, fault) === a && has(other, fault) === b).length;
    const [both, onlyFirst, onlySecond] = [count(true, true), count(true, false), count(false, true)];
    const same = pairs.length - onlyFirst - onlySecond;
    const [p, q] = [(both + onlyFirst) / pairs.length, (both + onlySecond) / pairs.length];
    const chance = p * q + (1 - p) * (1 - q);
    const kappa = chance === 1 ? 1 : (same / pairs.length - chance) / (1 - chance);
    return `  ${WORDS[fault].padEnd(32)} ${share(same, pairs.length)}, kappa ${kappa.toFixed(2)}; faulty to both ${both}, to the first alone ${onlyFirst}, to the second alone ${onlySecond}`;
  });
  return `Two judges on ${pairs.length} drafts, the same verdict:\n${lines.join('\n')}\n`;
}

function has({ faults }: Judgement, fault: (typeof FAULTS)[number]): boolean {
  return (faults ?? []).includes(fault);
}

function share(count: number, of: number): string {
  return `${count}/${of} ${((100 * count) / of).toFixed(1)}%`;
}

/** A sample of drafts, the same from the same seed, in the order of the articles. */
export function sampleOf(figures: readonly ArticleFigures[], count: number, seed: number): Drafted[] {
  const random = generator(seed);
  const all = figures.flatMap(({ drafts }) => drafts).map((draft, i) => ({ draft, i, at: random() }));
  return all.sort((a, b) => a.at - b.at).slice(0, count).sort((a, b) => a.i - b.i).map(({ draft }) => draft);
}
