/** How those stand to each other who fill one role of two statements: by what they are, and by what the statements say around them. */
import type { Participant, Reading } from '../types.ts';
import { relateDoers } from './doers.ts';
import { relateOwned } from './owned.ts';
import { relateLists, type ParticipantRelation } from './participants.ts';
import { relateActingStates, relateAsStates } from './states.ts';

/** Who does it. `x` and `y` are the subjects of a and b. */
export function relateSubjects(x: readonly Participant[], y: readonly Participant[], a: Reading, b: Reading, plain: ParticipantRelation = relateLists(x, y)): ParticipantRelation {
  return relateDoers(x, y, a, b, relateActingStates(x, y, a, b, relateOwned(x, y, a, b, plain)), () => relateObjects(a.object?.value ?? [], b.object?.value ?? [], a, b).relation);
}

/** What it is done to. `x` and `y` are the objects of a and b. */
export function relateObjects(x: readonly Participant[], y: readonly Participant[], a: Reading, b: Reading, plain: ParticipantRelation = relateLists(x, y)): ParticipantRelation {
  return relateAsStates(x, y, a, b, relateOwned(x, y, a, b, plain));
}
