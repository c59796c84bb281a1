/**
 * Two texts that somebody lays side by side are about one matter: what one calls "it" or "the film" is what the other names.
 * Only for pairs that were asked for. Among the claims of a workspace nothing says that they belong together, and a claim that
 * does not say whom it is about is told so by `check`.
 */
import type { Participant, Reading, Slot } from '../types.ts';
import { isPronoun, relateParticipants } from './participants.ts';

/** Both readings, with what stands for a name of the other's replaced by that name. `how` of such a participant says so. */
export function resolveReferences(a: Reading, b: Reading): readonly [Reading, Reading] {
  return [resolved(a, topicOf(b)), resolved(b, topicOf(a))];
}

/** Whether a participant is taken for what the other text names. */
export function isTaken({ how }: Participant): boolean {
  return how?.includes(' is taken for ') ?? false;
}

/** Whom a text names first, in its main statement; null where it begins with somebody unnamed. */
function topicOf(reading: Reading): Participant | null {
  const first = firstOf(reading);
  return first?.proper ? first : null;
}

function firstOf(reading: Reading): Participant | undefined {
  return [...(reading.subject?.value ?? []), ...(reading.object?.value ?? [])].sort((x, y) => x.span.start - y.span.start)[0];
}

function resolved(reading: Reading, topic: Participant | null): Reading {
  if (topic === null) return reading;
  const alias = byOtherName(reading, topic);
  if (alias) return alias;
  if (!opensUnnamed(reading)) return reading;
  const first = firstOf(reading);
  const inSlot = (slot: Slot<readonly Participant[]> | null): Slot<readonly Participant[]> | null => slot && { ...slot, value: slot.value.map((one) => ((isPronoun(one) || one.span.start === first?.span.start) && standsFor(one, topic) ? { ...topic, text: one.text, span: one.span, how: `“${one.text}” is taken for ${topic.text}` } : one)) };
  const inStatement = (one: Reading): Reading => ({ ...one, subject: inSlot(one.subject), object: inSlot(one.object) });
  return { ...inStatement(reading), further: reading.further.map(inStatement) };
}

/** "Kim Su-jin, known as Suya, is a singer" tells that she is Suya: whoever it calls by another name is the other text's. */
function byOtherName(reading: Reading, topic: Participant): Reading | null {
  const known = reading.further.find(({ predicate, polarity, object }) => predicate?.value.concept === NAMING && polarity.value === 'affirmed' && (object?.value ?? []).some((one) => relateParticipants(one, topic).relation === 'same'));
  const named = known?.subject?.value[0];
  if (!named || relateParticipants(named, topic).relation === 'same') return null;
  const inSlot = (slot: Slot<readonly Participant[]> | null): Slot<readonly Participant[]> | null => slot && { ...slot, value: slot.value.map((one) => (one.keys[0] === named.keys[0] ? { ...one, keys: [...topic.keys, ...one.keys], how: `${one.text} is known as ${topic.text}` } : one)) };
  const inStatement = (one: Reading): Reading => ({ ...one, subject: inSlot(one.subject), object: inSlot(one.object) });
  return { ...inStatement(reading), further: reading.further.map(inStatement) };
}

/** The lexicon's concept of having a name. */
const NAMING = 'be-called';

/** The text itself begins without a name: one that names somebody first means that one by its pronouns. */
function opensUnnamed(reading: Reading): boolean {
  return topicOf(reading) === null;
}

/** A pronoun of the right kind, or a bare "the film" with which the text begins. */
function standsFor(one: Participant, topic: Participant): boolean {
  if (isPronoun(one)) {
    const word = one.text.toLowerCase();
    if (word === 'he' || word === 'she') return topic.type === 'person' || topic.type === null;
    if (word === 'it') return topic.type !== 'person' && !topic.plural;
    return word === 'they';
  }
  return one.definite && !one.proper && one.modifiers.length === 0 && !one.plural && topic.type !== 'place';
}
