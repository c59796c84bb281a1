/** Reads a sentence and holds it against what the line expects. Every key of a line is one entry of `CHECKS`. */
import { claimFromRecord } from '../../../src/cli/claim-from-record.ts';
import { createEngine } from '../../../src/pipeline.ts';
import type { Participant, Predicate, Reading } from '../../../src/types.ts';
import type { PhenomenonCase } from './cases.ts';
import { isExpected, participantsMatch, type NameReader } from './participants.ts';
import { quantityMatches } from './quantities.ts';
import { timeMatches } from './times.ts';

export interface Outcome {
  readonly of: PhenomenonCase;
  readonly reading: Reading;
  /** The keys of the line that do not hold. Empty: the sentence is read rightly. */
  readonly wrong: readonly string[];
}

interface Tools {
  readonly nameOf: NameReader;
  readonly read: (text: string) => Reading;
}

/** Reads and checks all sentences. */
export function checkPhenomena(cases: readonly PhenomenonCase[]): readonly Outcome[] {
  const engine = createEngine({ sources: [], claims: [], entities: [], rulings: [], config: { severities: {}, minConfidence: 0, lexicon: [] } });
  const readAs = (record: unknown): Reading => {
    const { claim, source } = claimFromRecord(record, 'case');
    return engine.read(claim, source);
  };
  const names = new Map<string, Participant>();
  const nameOf = (name: string): Participant => {
    const found = names.get(name) ?? readAs({ text: 'It happened.', subject: [name] }).subject!.value[0]!;
    names.set(name, found);
    return found;
  };
  return cases.map((one) => {
    const read = (text: string): Reading => readAs({ text, ...(one.published === null ? {} : { published: one.published }) });
    const reading = read(one.text);
    const wrong = Object.entries(one.expected).filter(([key, expected]) => expected !== 'any' && !(CHECKS[key] ?? unknownKey(key, one))(reading, expected, { nameOf, read })).map(([key]) => key);
    return { of: one, reading, wrong };
  });
}

type Check = (reading: Reading, expected: unknown, tools: Tools) => boolean;

const subjects = ({ subject }: Reading): readonly Participant[] => subject?.value ?? [];
const objects = ({ object }: Reading): readonly Participant[] => object?.value ?? [];
const speakers = ({ attribution }: Reading): readonly Participant[] => attribution.value;
const places = ({ places: found }: Reading): readonly Participant[] => found.map((slot) => slot.value);
const alternatives = (expected: unknown): readonly string[] => String(expected).split('|');
const list = (expected: unknown): readonly string[] => (Array.isArray(expected) ? (expected as readonly string[]) : [String(expected)]);
const either = (...slots: readonly ((reading: Reading) => readonly Participant[])[]): Check => (reading, expected, { nameOf }) => slots.some((slot) => participantsMatch(expected, slot(reading), nameOf));
const plain = (found: (reading: Reading) => unknown): Check => (reading, expected) => alternatives(expected).includes(String(found(reading)));

const CHECKS: Readonly<Record<string, Check>> = {
  subject: (reading, expected, tools) => either(subjects)(reading, expected, tools) || (reading.subject === null && isInPredicate(expected, reading, tools)),
  object: (reading, expected, tools) => either(objects)(reading, expected, tools) || (reading.object === null && isInPredicate(expected, reading, tools)),
  by: either(speakers),
  subject_or_object: either(subjects, objects),
  object_or_subject: either(subjects, objects),
  subject_or_by: either(subjects, speakers),
  place: (reading, expected, { nameOf }) => (expected === 'none' ? reading.places.length === 0 : list(expected === null || typeof expected !== 'object' || Array.isArray(expected) ? expected : [expected]).every((one) => places(reading).some((found) => isExpected(one, found, nameOf)))),
  where: (reading, expected, { nameOf }) => [...places(reading), ...reading.adjuncts.map((slot) => slot.value.participant)].some((found) => isExpected(expected, found, nameOf)),
  recipient: (reading, expected, { nameOf }) => [...objects(reading), ...reading.adjuncts.filter((slot) => slot.value.role === 'goal').map((slot) => slot.value.participant)].some((found) => isExpected(expected, found, nameOf)),
  // "…, killing 84 worshippers": a number may belong to a further statement of the sentence
  quantity: (reading, expected, { nameOf }) => list(expected).every((one) => [reading, ...reading.further].some((statement) => statement.quantities.some((slot) => quantityMatches(one, slot.value, statement.predicate?.value.concept ?? null, nameOf)))),
  quantities: plain((reading) => reading.quantities.length),
  rank: (reading, expected) => (expected === 'none' ? reading.rank === null : rankMatches(String(expected), reading)),
  time: (reading, expected) => (expected === 'none' ? reading.times.length === 0 : reading.times[0] !== undefined && timeMatches(String(expected), reading.times[0].value)),
  times: (reading, expected) => list(expected).every((one) => reading.times.some((slot) => timeMatches(one, slot.value))),
  precision: plain((reading) => reading.times[0]?.value.precision),
  polarity: plain((reading) => reading.polarity.value),
  certainty: plain((reading) => reading.certainty.value),
  // "halted deliveries": the end is an aspect, or the predicate itself.
  aspect: (reading, expected) => alternatives(expected).some((one) => one === reading.predicate?.value.aspect || one === reading.predicate?.value.concept),
  symmetric: plain((reading) => reading.predicate?.value.symmetric),
  as: (reading, expected, { read }) => alternatives(expected).some((text) => samePredicate(reading, read(text))),
  unlike: (reading, expected, { read }) => !samePredicate(reading, read(String(expected))) || subjects(reading)[0]?.head !== subjects(read(String(expected)))[0]?.head,
  opposite: (reading, expected, { read }) => excludes(reading.predicate?.value, read(String(expected)).predicate?.value) || excludes(read(String(expected)).predicate?.value, reading.predicate?.value),
};

function unknownKey(key: string, { text }: PhenomenonCase): never {
  throw new Error(`“${key}” is no key of a line: ${text}`);
}

/** "Turnout was 61%", "signed an accord": a common noun that is part of the predicate is read, though it fills no slot. */
function isInPredicate(expected: unknown, { predicate }: Reading, { nameOf }: Tools): boolean {
  if (predicate === null || typeof expected !== 'string') return false;
  const words = `${predicate.value.concept ?? ''} ${predicate.value.lemma}`.split(/[ -]/u);
  return expected.split('|').some((name) => !/\p{Lu}/u.test(name) && (words.includes(name) || words.includes(nameOf(name).head)));
}

function samePredicate(a: Reading, b: Reading): boolean {
  const [x, y] = [a.predicate?.value, b.predicate?.value];
  if (!x || !y) return false;
  if (x.concept === null || y.concept === null) return x.concept === y.concept && x.lemma === y.lemma;
  // "slay" is a murder, which is a killing.
  return x.concept === y.concept || x.broader.includes(y.concept) || y.broader.includes(x.concept);
}

function excludes(a: Predicate | undefined, b: Predicate | undefined): boolean {
  return a !== undefined && typeof b?.concept === 'string' && (a.opposites.includes(b.concept) || a.reversedBy.includes(b.concept));
}

/** "2 large city", "3 deadly", "1": the rank, and what it is by as far as the line says. */
function rankMatches(expected: string, { rank }: Reading): boolean {
  const [number = '', ...scale] = expected.split(' ');
  return rank !== null && rank.value.rank === Number(number) && rank.value.scale.startsWith(scale.join(' '));
}
