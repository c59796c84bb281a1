/**
 * Why two claims stand to each other as they do, as codes. The comparing stage picks one and fills `args`;
 * `report/comparison-text.ts` holds the sentence for each, in a table that does not compile while one is missing.
 * Sentences name the values from the comparison's own slots and conflicts, so that every argument here may be left out.
 */

/** Each code with what it means, and the arguments that its sentence can use. */
export const WHY_CODES = {
  /** unrelated: what is said to happen differs, and is not the opposite either. */
  'different-predicate': [],
  /** unrelated: who or what takes part differs. `slot`: the slot that tells it, "subject" or "object". */
  'different-participants': ['slot'],
  /** unrelated: the times are apart. */
  'different-time': [],
  /** unrelated: the places are apart. */
  'different-place': [],
  /** unrelated: no one slot separates them, but too few are shared to speak of one matter. */
  'too-little-shared': [],
  /** unrelated: one or both were not understood. `side`: "a", "b" or "both"; `language`: where that is the reason. */
  'not-read': ['side', 'language'],
  /** equivalent: every slot that both fill is the same. */
  'all-same': [],
  /** entails: A is the more specific. `slot`: where it is. */
  'more-specific': ['slot'],
  /** entailed-by: A is the more general. `slot`: where it is. */
  'more-general': ['slot'],
  /** compatible: same matter, and nothing rules out that both hold. `slot`: where they differ, if they do. */
  'nothing-excludes': ['slot'],
  /** conflict: a slot that can have only one value has two; the comparison's `conflicts` tell which. `inA`, `inB`: the words of the statement that is meant, where it is not the main one. */
  'conflict': ['inA', 'inB'],
  /** development: the value moved between the times. */
  'moved-on': [],
  /** compatible: both tell of one event, and each adds what the other leaves out. */
  'same-event': [],
  /** compatible: both give one thing the same figure, by verbs that differ. */
  'same-figure': [],
  /** compatible: one is a forecast or a possibility, the other tells what happened. */
  'forecast': [],
  /** compatible or unrelated: such events happen often, so these may be two of them. */
  'one-event-of-many': [],
  /** development or compatible: a role or state that one after another held. */
  'succession': [],
  /** any: a person has ruled on this pair, or a chain of rulings leads to it. `via`: the ids between, joined by ", ". */
  'ruling': ['via'],
  /** compatible or entails: one is part of the other, a class and a member. `part`, `whole`: their names. */
  'whole-and-part': ['part', 'whole'],
  /** equivalent: the texts are the same but for case, spacing and punctuation. */
  'same-wording': [],
  /** equivalent: the texts are nearly word for word the same. */
  'near-same-wording': [],
  /** equivalent, entails, entailed-by, compatible: the texts differ in nothing but numbers, and these can both be right. */
  'only-numbers': [],
  /** entails, entailed-by: one text has nearly all the words of the other. */
  'holds-the-words': [],
  /** entails, entailed-by: one says, among other things, what the other says. `inA`, `inB`: in which words. */
  'says-also': ['inA', 'inB'],
  /** equivalent or entails: the slots did not decide, but by the words the two likely say the same. */
  'likely-same': [],
  /** compatible: two headlines of one story, which both tell or both turn down. `words`: what shows that it is one. */
  'same-story': ['words'],
  /** compatible: two headlines of one story that differ in a slot, so that they do not say the same. `words`: as above; `slot`: in which. */
  'story-told-otherwise': ['words', 'slot'],
  /** conflict: two headlines of one story, of which one turns down what the other tells. `side`: which one does, "a" or "b"; `words`: what shows that it is one. */
  'story-turned-down': ['words', 'side'],
  /** conflict: a claim denies what another account tells; of that account no claim is nearer to it in words. `side`: which one denies, "a" or "b"; `words`: what they share that tells most. */
  'denies-account': ['side', 'words'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A reason for a comparison's relation. */
export type WhyCode = keyof typeof WHY_CODES;

/** Narrows a code that comes as a plain string. */
export function isWhyCode(code: string): code is WhyCode {
  return Object.hasOwn(WHY_CODES, code);
}
