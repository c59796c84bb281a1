/** What stands between two: what depends on what, what draws attention from what, who brings whom together. */
import type { Concept } from './lexicon-types.ts';
import { concept } from './define-concept.ts';

export const RELATION_CONCEPTS: readonly Concept[] = [
  // O is what must be so, S what comes of it only then.
  concept({ id: 'depend-on', kind: 'state', example: 'Their help depends on a ceasefire.',
    patterns: `S {depend on, hinge on, be dependent on, be conditional on, be conditional upon, be contingent on, be contingent upon, be subject to, be predicated on, depend upon, hinge upon, stand or fall with} O
      | O be {crucial for, crucial to, essential for, essential to, vital for, vital to, critical for, critical to, indispensable for, indispensable to, necessary for, key to, decisive for, condition for, condition of, precondition for, precondition of, prerequisite for, prerequisite of, requirement for, key condition for} S` }),
  concept({ id: 'distract', kind: 'state', nouns: 'distraction', example: 'The trial distracted voters from the economy.',
    patterns: `S {distract, preoccupy, sidetrack} O | O be {preoccupied with, preoccupied by, distracted by, distracted with, sidetracked by, busy with} S
      | S {divert, distract, deflect, take, draw, pull, shift, turn} O:attention {away, from, off}
      | S {divert, distract, deflect} O:attention` }),
  concept({ id: 'be-meant-for', kind: 'state', example: 'The vaccine is meant for infants.', patterns: 'O be {meant for, intended for, designed for, aimed at, suitable for, reserved for} S' }),
  concept({ id: 'unite', nouns: 'unification', opposites: ['divide'], reversedBy: ['divide'], example: 'The captain united the team.',
    patterns: 'S {unite, unify, bring together, bind together} O | S {bring, bind, draw} O together | S {rally, unite} O {behind, around}' }),
  concept({ id: 'divide', nouns: 'division', opposites: ['unite'], reversedBy: ['unite'], example: 'The reform divided the party.', patterns: 'S {divide, split, polarize} O | S drive wedge between O' }),
];
