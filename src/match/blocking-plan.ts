/** Readings → what comparing them is about to cost: which keys bring claims together, how many, and how many pairs that makes. */
import type { Block, BlockingPlan, Reading } from '../types.ts';
import { candidatePairs } from './block.ts';

/** Blocks that are told one by one. */
const SHOWN = 20;

/** Sizes (claims of the larger side) up to which blocks are counted together; the last class has no end. */
const CLASSES = [2, 5, 10, 20, 40, 80, 200, 1000, Infinity];

/** Finds the candidates as the run itself does. */
export function planBlocking(readings: readonly Reading[]): BlockingPlan {
  const classes = CLASSES.map((upTo) => ({ upTo: Number.isFinite(upTo) ? upTo : null, blocks: 0, pairs: 0 }));
  let largest: Block[] = [];
  const pairs = candidatePairs(readings, (block) => {
    const size = Math.max(...block.sizes);
    const counted = classes[CLASSES.findIndex((upTo) => size <= upTo)]!;
    counted.blocks++;
    counted.pairs += block.pairs;
    largest.push(block);
    if (largest.length > 100 * SHOWN) largest = costliest(largest);
  });
  return { claims: readings.length, read: readings.filter(({ read }) => read).length, pairs: pairs.length, classes, largest: costliest(largest) };
}

function costliest(blocks: readonly Block[]): Block[] {
  return [...blocks].sort((x, y) => y.pairs - x.pairs || (x.key < y.key ? -1 : 1)).slice(0, SHOWN);
}
