/** Every row of the tables for claims held against passages: what it excludes, and what only looks like it. */
import { describe, expect, it } from 'vitest';
import { EXCLUDING_WORDS } from '../../src/match/passage/excluding-words.ts';
import { FACTS } from '../../src/match/passage/facts.ts';
import { textComparer } from '../support/compare-texts.ts';

const compare = textComparer();

describe.each([['words', EXCLUDING_WORDS], ['facts', FACTS]] as const)('%s', (_, rows) => {
  it.each(rows.map(({ what, examples: [claim, passage] }) => [what, claim, passage] as const))('%s: excluded', (_, claim, passage) => {
    expect(compare(passage, claim).relation).toBe('conflict');
    expect(compare(claim, passage).relation).toBe('conflict');
  });
  it.each(rows.map(({ what, nearMiss: [claim, passage] }) => [what, claim, passage] as const))('%s: near miss', (_, claim, passage) => expect(compare(passage, claim).relation).not.toBe('conflict'));
});
