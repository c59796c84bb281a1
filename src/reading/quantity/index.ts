/**
 * Tokens → the quantities of a sentence, in text order and without overlap. One pass over the words: at each that can open a
 * quantity, the readers are asked in the order of how specific they are; the first that knows the words takes them.
 */
import type { QuantityMention, Token } from '../../types.ts';
import { readAged, readApposedAge } from './ages.ts';
import { readAmount } from './amounts.ts';
import { atomsOf, isDigit, startsNumber, type Atom } from './atoms.ts';
import { isPronounOne } from './bare-numbers.ts';
import { markDates } from './date-numbers.ts';
import { toMention, type Found } from './found.ts';
import { readMagnitude } from './magnitudes.ts';
import { markNames } from './name-numbers.ts';
import { ordinalMention, readOrdinal } from './ordinals.ts';
import { rankOfOrdinal, rankOfSuperlative, readNumberedRank } from './ranks.ts';
import { readScore } from './scores.ts';
import { EVIDENCE, OPENERS } from './triggers.ts';
import { readZero } from './zero.ts';

/** Reads the quantities of one sentence. Pure: same tokens, same mentions. */
export function readQuantities(tokens: readonly Token[]): QuantityMention[] {
  if (!tokens.some(isEvidence)) return [];
  const atoms = atomsOf(tokens);
  const blocked = new Uint8Array(atoms.length);
  markDates(atoms, blocked);
  markNames(atoms, blocked);
  const mentions: QuantityMention[] = [];
  let lastToken = 0;
  for (let i = 0; i < atoms.length; ) {
    const found = blocked[i] === 0 ? readAt(atoms, i, blocked) : null;
    if (!found || found.to <= i) {
      i++;
      continue;
    }
    if (found.quantity) {
      const mention = toMention(atoms, found, found.quantity);
      if (mention.range.from >= lastToken) {
        mentions.push(mention);
        lastToken = mention.range.to;
      }
    }
    i = found.to;
  }
  return mentions;
}

function readAt(atoms: readonly Atom[], at: number, blocked: Uint8Array): Found | null {
  const atom = atoms[at]!;
  if (atom.value === null && !OPENERS.has(atom.lower) && !OPENERS.has(atom.text) && !isDigit(atom.text.charCodeAt(0))) return null;
  const ordinal = readOrdinal(atoms, at);
  if (ordinal) return rankOfOrdinal(atoms, at, ordinal) ?? ordinalMention(atoms, at, ordinal);
  if (isPronounOne(atoms, at)) return null;
  return (
    readNumberedRank(atoms, at) ??
    readZero(atoms, at) ??
    readAged(atoms, at, blocked) ??
    readApposedAge(atoms, at) ??
    readMagnitude(atoms, at) ??
    readScore(atoms, at, blocked) ??
    readAmount(atoms, at, blocked) ??
    rankOfSuperlative(atoms, at)
  );
}

/** Whether a token alone shows that the sentence may hold a quantity; most sentences without one end here. */
function isEvidence(token: Token): boolean {
  if (isDigit(token.text.charCodeAt(0)) || EVIDENCE.has(token.lower)) return true;
  const hyphen = token.lower.indexOf('-');
  if (hyphen < 0) return token.pos === 'NUM';
  return hyphen === 0 || startsNumber(token.lower.slice(0, hyphen)) || token.lower.startsWith('magnitude-');
}
