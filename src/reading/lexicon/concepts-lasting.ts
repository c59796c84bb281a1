/**
 * What stays as it was, and so rules out the deed that would have changed it: who says that an airport stayed open says that nobody closed it.
 * "is open" is not here: it may have been opened again since.
 */
import type { Concept } from './lexicon-types.ts';
import { concept } from './define-concept.ts';

/** A quality that lasts ("open, up and running") and the deeds that would have ended it. */
interface Lasting {
  readonly id: string;
  readonly qualities: string;
  readonly endedBy: readonly string[];
  /** Other qualities that cannot last at the same time. */
  readonly against?: readonly string[];
  readonly example: string;
}

const LASTING: readonly Lasting[] = [
  { id: 'stay-open', qualities: 'open', endedBy: ['close'], against: ['stay-closed'], example: 'The airport remained open.' },
  { id: 'stay-closed', qualities: 'closed, shut, shuttered', endedBy: ['open', 'reopen-route'], against: ['stay-open'], example: 'The border remained closed.' },
  { id: 'stay-intact', qualities: 'unscathed, standing, untouched', endedBy: ['collapse', 'destroy', 'damage'], example: 'The bridge remained standing.' },
  { id: 'stay-free', qualities: 'free, at large, on the run', endedBy: ['arrest', 'jail', 'keep-in-custody'], example: 'The gunman remained at large.' },
  { id: 'stay-in-force', qualities: 'in force, in place, in effect', endedBy: ['repeal', 'lift-alert', 'end'], example: 'The warning remained in force.' },
  { id: 'stay-in-hospital', qualities: 'in hospital, hospitalized', endedBy: ['discharge-patient'], example: 'The pope remained in hospital.' },
];

export const LASTING_CONCEPTS: readonly Concept[] = [
  ...LASTING.map(({ id, qualities, endedBy, against = [], example }) => concept({
    id, example, kind: 'state', opposites: [...endedBy, ...against],
    patterns: `O {remain, stay, be still, stand} {${qualities}} | S {keep, leave, maintain} O {${qualities}}`,
  })),
  concept({ id: 'withstand', patterns: 'O {withstand, weather} S | O {be spared, be spared by S, escape damage, escape destruction, escape intact, escape unscathed, come through unscathed}', opposites: ['destroy', 'damage', 'overthrow', 'burn'], example: 'The tower withstood the earthquake.' }),
  concept({ id: 'lift-alert', patterns: 'S {lift, cancel, withdraw, rescind, call off, drop} O:warning', nouns: 'all-clear', once: true, exclusive: ['time'], opposites: ['stay-in-force'], example: 'The agency lifted the warning.' }),
  concept({ id: 'run-as-usual', patterns: 'O {run, operate, go ahead, work, sail, fly} {as normal, as usual, as planned, on schedule}', kind: 'state', opposites: ['cancel', 'suspend', 'close'], example: 'Trains operated as normal.' }),
];
