/** Small workspaces of generated claims. */
import fc from 'fast-check';
import type { Claim, Overrides, Ruling, Source, Workspace } from '../../../src/types.ts';
import { claim, entity, source, workspace } from '../../support/workspace.ts';
import { topicSentence } from './topics.ts';

/** Every run tries the same cases: a failure must be there again the next time. */
export const SEED = 20241207;

const ENTITIES = [
  entity('opposition', 'Syrian opposition', 'organization', ['Syrian rebels', 'rebels']),
  entity('hts', 'Hayat Tahrir al-Sham', 'organization', ['HTS'], ['opposition']),
  entity('sna', 'Syrian National Army', 'organization', ['SNA'], ['opposition']),
  entity('army', 'Syrian Arab Army', 'organization', ['government forces', 'SAA']),
  entity('jolani', 'Ahmed al-Sharaa', 'person', ['Abu Mohammad al-Jolani']),
];

// Not in the order of the alphabet, so that an order of arrival differs from an order by id.
const SOURCE_IDS = ['mike', 'alpha', 'zulu', 'golf'];

const overrides: fc.Arbitrary<Overrides> = fc.oneof(
  { weight: 8, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.constantFrom('2021-03-04', '2024-12').map((time) => ({ time })) },
  { weight: 1, arbitrary: fc.constantFrom('12', '15').map((value) => ({ quantity: { value, unit: null, of: 'people' } })) },
  { weight: 1, arbitrary: fc.constant({ polarity: 'denied' as const }) },
);

function sourceArbitrary(id: string): fc.Arbitrary<Source> {
  return fc
    .record({
      outlet: fc.constantFrom(null, 'Reuters', 'The Daily Bugle'),
      published: fc.constantFrom(null, '2024-12-07', '2024-12-05/..', '2024-11-30'),
      via: fc.constantFrom<readonly string[]>([], ['Reuters']),
    })
    .map((given) => source(id, given));
}

function claimsArbitrary(sourceId: string): fc.Arbitrary<readonly Claim[]> {
  const one = fc.record({ text: topicSentence, overrides });
  return fc.array(one, { minLength: 1, maxLength: 4 }).map((made) => made.map(({ text, overrides }, index) => claim(sourceId, `c${made.length - index}`, text, { overrides })));
}

/** Two to four sources with one to four claims each, and some of the registry. No rulings, nothing withdrawn. */
export const anyWorkspace: fc.Arbitrary<Workspace> = fc
  .integer({ min: 2, max: SOURCE_IDS.length })
  .chain((count) =>
    fc.record({
      sources: fc.tuple(...SOURCE_IDS.slice(0, count).map(sourceArbitrary)),
      claims: fc.tuple(...SOURCE_IDS.slice(0, count).map(claimsArbitrary)),
      entities: fc.constantFrom(ENTITIES, []),
    }),
  )
  .map(({ sources, claims, entities }) => workspace({ sources, claims: claims.flat(), entities }));

/** The same with up to two rulings, a claim that may be withdrawn and a source that may be retracted. */
export const anyWorkspaceWithJudgements: fc.Arbitrary<Workspace> = anyWorkspace.chain((made) =>
  fc.record({ rulings: fc.array(rulingArbitrary(made.claims), { maxLength: 2 }), withdrawn: fc.boolean(), retracted: fc.boolean() }).map(({ rulings, withdrawn, retracted }) => ({
    ...made,
    claims: made.claims.map((one, index) => (withdrawn && index === 0 ? { ...one, withdrawn: { on: '2024-12-09', reason: 'corrected' } } : one)),
    sources: made.sources.map((one, index) => (retracted && index === 1 ? { ...one, status: 'retracted' as const } : one)),
    rulings,
  })),
);

function rulingArbitrary(claims: readonly Claim[]): fc.Arbitrary<Ruling> {
  return fc
    .record({ pair: fc.uniqueArray(fc.constantFrom(...claims.map(({ id }) => id)), { minLength: 2, maxLength: 2 }), ruling: fc.constantFrom('same' as const, 'different' as const, 'conflict' as const, 'no-conflict' as const, 'unsure' as const) })
    .map(({ pair, ruling }) => ({ claims: [pair[0]!, pair[1]!], ruling, accept: null, reason: 'made up', texts: null, by: null, on: null, location: claims[0]!.location }));
}

/** The workspace, and the same with its sources, claims, entities and rulings in another order. */
export function withShuffled(made: fc.Arbitrary<Workspace>): fc.Arbitrary<readonly [Workspace, Workspace]> {
  return made.chain((one) => shuffled(one).map((other) => [one, other] as const));
}

/** Orders of one workspace. */
export function shuffled(made: Workspace): fc.Arbitrary<Workspace> {
  const order = <T>(items: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...items], { minLength: items.length });
  return fc
    .record({ sources: order(made.sources), claims: order(made.claims), entities: order(made.entities), rulings: order(made.rulings) })
    .map((orders) => ({ ...made, ...orders }));
}
