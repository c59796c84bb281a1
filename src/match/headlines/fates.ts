/** What may have become of somebody: two headlines that tell of different fates are of different reports. */

/** A fate with the words for it, each with a headline. */
export const FATES: readonly { readonly fate: string; readonly words: readonly string[]; readonly example: string }[] = [
  { fate: 'dead', words: ['kill', 'die', 'dead', 'death', 'killing', 'slay', 'slain', 'assassinate', 'assassination', 'execute', 'execution', 'behead', 'beheading', 'murder'], example: 'Rebel leader killed in raid' },
  { fate: 'wounded', words: ['wound', 'wounded', 'injure', 'injured', 'injury', 'hurt'], example: 'Rebel leader wounded in raid' },
  { fate: 'taken', words: ['arrest', 'capture', 'captured', 'detain', 'detention', 'jail'], example: 'Rebel leader captured in raid' },
  { fate: 'missing', words: ['missing', 'vanish', 'disappear', 'disappearance'], example: 'Rebel leader missing after raid' },
  { fate: 'free', words: ['release', 'free', 'freed', 'escape'], example: 'Rebel leader escapes from jail' },
];

const FATE_OF = new Map(FATES.flatMap(({ fate, words }) => words.map((word) => [word, fate] as const)));

/** The fate that a lemma tells of, or undefined. */
export function fateOf(lemma: string): string | undefined {
  return FATE_OF.get(lemma);
}
