/** Names that share the word for what they are. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import { NAME_KIND_WORDS } from '../../src/values/name-kind-words.ts';
import type { Participant } from '../../src/types.ts';
import { relateParticipants } from '../../src/match/participants.ts';
import { claim, workspace } from '../support/workspace.ts';

const engine = createEngine(workspace({}));
const named = (name: string): Participant => engine.read(claim('a', 'c', `The mayor mentioned ${name}.`), null).object!.value[0]!;

describe('two names are of two things, though they share the word', () => {
  it.each(Object.entries(NAME_KIND_WORDS))('%s', (kind, [one, other]) => {
    expect([one, other].every((name) => name.toLowerCase().endsWith(` ${kind}`))).toBe(true);
    expect(['disjoint', 'unknown']).toContain(relateParticipants(named(one), named(other)).relation);
  });
});

it('a longer name of one may still be it', () => expect(relateParticipants(named('Wembley National Stadium'), named('Wembley Stadium')).relation).not.toBe('disjoint'));
