/** Sentences that are not read rightly: what was expected, and what was read. */
import type { Participant } from '../../../src/types.ts';
import type { Outcome } from './check.ts';

export function listMisread(outcomes: readonly Outcome[]): string {
  return outcomes.filter(({ wrong }) => wrong.length > 0).map(misread).join('\n');
}

function misread({ of, reading, wrong }: Outcome): string {
  const parts: readonly (readonly [string, string])[] = [
    ['subject', shown(reading.subject?.value ?? [])],
    ['predicate', [reading.predicate?.value.lemma, reading.predicate?.value.concept, reading.predicate?.value.aspect].filter((one) => typeof one === 'string').join(' / ')],
    ['object', shown(reading.object?.value ?? [])],
    ['quantities', reading.quantities.map(({ value }) => [value.kind, value.quantity.bound, value.quantity.text, value.counted, value.role].filter((one) => one !== null).join(' ')).join('; ')],
    ['rank', reading.rank === null ? '' : `${reading.rank.value.rank} ${reading.rank.value.scale}`],
    ['times', reading.times.map(({ value }) => `${value.relation} ${value.text} (${value.precision})`).join('; ')],
    ['places', shown(reading.places.map(({ value }) => value))],
    ['adjuncts', reading.adjuncts.map(({ value }) => `${value.preposition} ${shown([value.participant])}`).join('; ')],
    ['by', shown(reading.attribution.value)],
  ];
  const read = [...parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}: ${value}`), reading.polarity.value, reading.certainty.value];
  return `${of.bullet}, ${of.phenomenon}: ${of.text}\n  expected ${wrong.map((key) => `${key} ${JSON.stringify(of.expected[key])}`).join(', ')}\n  ${read.join(' | ')}`;
}

function shown(participants: readonly Participant[]): string {
  return participants.map(({ text, keys, modifiers, how }) => `${text} [${[keys[0], ...modifiers.map((one) => `+${one}`), how].filter((one) => typeof one === 'string').join(' ')}]`).join(' & ');
}
