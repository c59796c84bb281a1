/** All conflict rules. Each looks for itself; their order decides nothing but the order of what they found. */
import type { ConflictType } from '../../types.ts';
import { actorConflict } from './actor.ts';
import { attributeConflict } from './attribute.ts';
import type { ConflictRule } from './conflict-rule.ts';
import { identityConflict } from './identity.ts';
import { outcomeConflict } from './outcome.ts';
import { placeConflict } from './place.ts';
import { polarityConflict } from './polarity.ts';
import { quantityConflict } from './quantity.ts';
import { rankConflict } from './rank.ts';
import { timeConflict } from './time.ts';

/** Keyed by type, so that a type without a rule does not compile. */
export const CONFLICT_RULES: Readonly<Record<ConflictType, ConflictRule>> = {
  actor: actorConflict,
  attribute: attributeConflict,
  identity: identityConflict,
  outcome: outcomeConflict,
  place: placeConflict,
  polarity: polarityConflict,
  quantity: quantityConflict,
  rank: rankConflict,
  time: timeConflict,
};
