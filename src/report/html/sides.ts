/** Positions of a discrepancy as columns: those that say the same in the slot in question, and are no rivals, share one. */
import type { Discrepancy, Position } from '../../types.ts';
import { headlineOf } from '../summaries.ts';
import { questionOf } from '../question.ts';
import { unique } from '../words.ts';
import { withWordDates } from '../word-dates.ts';
import type { PageContext } from './context.ts';

/** A position with the letter that the page calls it by. */
export interface Lettered {
  readonly position: Position;
  readonly letter: string;
}

export interface Side {
  /** What all of its positions say, in words. */
  readonly value: string;
  readonly holders: readonly string[];
  readonly positions: readonly Lettered[];
}

export interface Told {
  /** What is in dispute, as a question or a title. */
  readonly question: string;
  readonly sides: readonly Side[];
}

/** How a discrepancy is laid out. */
export function toldOf(discrepancy: Discrepancy, { lookup }: PageContext): Told {
  const { matter, values } = headlineOf(discrepancy, lookup);
  const readings = unique(discrepancy.reasons.flatMap(({ a, b }) => [a, b])).flatMap((claim) => lookup.reading(claim) ?? []);
  const letters = new Map(discrepancy.positions.map((position, index) => [position, letterOf(index)]));
  const lettered = (position: Position): Lettered => ({ position, letter: letters.get(position)! });
  return {
    question: withWordDates(questionOf(matter, readings)),
    sides: values.flatMap(({ value, holders, positions }): Side[] => {
      const shown = withWordDates(value);
      // Positions that a reason sets against each other are never shown as one side.
      return agree(positions, discrepancy) ? [{ value: shown, holders, positions: positions.map(lettered) }] : positions.map((position) => ({ value: shown, holders, positions: [lettered(position)] }));
    }),
  };
}

function agree(positions: readonly Position[], { reasons }: Discrepancy): boolean {
  const of = (claim: string): Position | undefined => positions.find(({ claims }) => claims.includes(claim));
  return positions.length === 1 || !reasons.some(({ a, b }) => of(a) !== undefined && of(b) !== undefined && of(a) !== of(b));
}

/** A, B, … Z, then 27, 28, … */
function letterOf(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : String(index + 1);
}
