import { expect, it } from 'vitest';
import { findClaim } from '../../src/cli/find-claim.ts';
import { cluster, report } from '../trace/made-up-report.ts';

const { workspace } = report([{ id: 'a#c1' }, { id: 'a#c2' }, { id: 'b#c1' }, { id: 'b#hama' }], [cluster('k-1', [])]);

it.each([
  ['a full id', 'a#c1', 'a#c1'],
  ['a local id that one source has', 'hama', 'b#hama'],
  ['free text', 'when did Hama fall', undefined],
  ['free text with a number sign', 'the #1 party won', undefined],
])('%s', (_, query, expected) => {
  expect(findClaim(workspace, query)?.id).toBe(expected);
});

it.each([
  ['c1', "'c1' is a claim of several sources: a#c1, b#c1"],
  ['a#c7', "no claim 'a#c7' in this workspace; a has a#c1, a#c2"],
  ['', 'this is empty'],
  ['  ', 'this is empty'],
  ['z#hama', "no claim 'z#hama' in this workspace; there is b#hama"],
])('%s is refused', (query, message) => {
  expect(() => findClaim(workspace, query)).toThrow(message);
});
