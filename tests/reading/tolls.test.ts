/** The toll of one mishap, told by sentences that share neither verb nor subject. */
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/pipeline.ts';
import type { Comparison } from '../../src/types.ts';
import { claim, source, workspace } from '../support/workspace.ts';

const engine = createEngine(workspace({}));

function compare(a: readonly [string, string], b: readonly [string, string]): Comparison {
  const read = (id: string, [text, published]: readonly [string, string]): ReturnType<typeof engine.read> => engine.read(claim(id, 'c', text), source(id, { outlet: id, published }));
  return engine.compare(read('a', a), read('b', b));
}

const DAY = '2026-02-09';

describe('of one day: one of them is wrong', () => {
  it.each([
    ['a ship by its name', 'The ferry Astrid capsized off Lerwick on 8 February 2026, drowning 14 people.', 'Nineteen people died when the ferry Astrid sank near Lerwick on 8 February 2026.'],
    ['a volcano by its name', 'Mount Sorik erupted on 8 February 2026, killing nine people.', 'Four people died when Mount Sorik erupted.'],
    ['a crash by its place and day', 'Twelve people died in a train crash near Almira on 8 February 2026.', 'A train derailed near Almira on 8 February 2026, killing 17 people.'],
  ])('%s', (_, a, b) => expect(compare([a, DAY], [b, DAY])).toMatchObject({ relation: 'conflict', conflicts: [{ type: 'quantity' }] }));
});

describe('none, and some', () => {
  it.each([
    ['nobody', 'No one was killed when the ferry Astrid sank off Lerwick on 8 February 2026.', 'Nineteen people died when the ferry Astrid sank near Lerwick on 8 February 2026.'],
    ['all who came through it', 'All 45 passengers of the ferry Astrid survived.', 'Three passengers on the ferry Astrid were killed.'],
    ['no deaths', 'There were no deaths in the fire at Hotel Astra.', 'Two people died in the fire at Hotel Astra.'],
    ['no injuries', 'All passengers of the ferry Astrid escaped unhurt.', 'Nine passengers of the ferry Astrid were injured.'],
  ])('%s', (_, a, b) => expect(compare([a, DAY], [b, DAY]).relation).toBe('conflict'));
});

describe('no conflict', () => {
  it.each([
    ['none yet', 'No one was killed when the ferry Astrid sank off Lerwick on 8 February 2026.', DAY, 'Nineteen people died when the ferry Astrid sank near Lerwick on 8 February 2026.', '2026-02-12'],
    ['all of some, and others', 'All the children on the ferry Astrid survived.', DAY, 'Twelve people died when the ferry Astrid sank.', DAY],
    ['all who survived, and some who were hurt', 'All passengers of the ferry Astrid survived.', DAY, 'Nine passengers of the ferry Astrid were injured.', DAY],
    ['a toll of one day, published later and higher', 'A bomb killed 12 people in Orvel on 8 February 2026.', '2026-02-08', 'A bomb killed 15 people in Orvel on 8 February 2026.', '2026-02-11'],
    ['arrests of one day, published later and more', 'Police arrested 40 people in Orvel on 8 February 2026.', '2026-02-08', 'Police arrested 65 people in Orvel on 8 February 2026.', '2026-02-11'],
    ['a toll that rose', 'The ferry Astrid capsized off Lerwick on 8 February 2026, drowning 14 people.', DAY, 'Nineteen people died when the ferry Astrid sank near Lerwick on 8 February 2026.', '2026-02-12'],
    ['the killed and the injured', 'Mount Sorik erupted on 8 February 2026, killing nine people.', DAY, 'Mount Sorik erupted on 8 February 2026, injuring forty people.', DAY],
    ['two ships', 'The ferry Astrid capsized off Lerwick on 8 February 2026, drowning 14 people.', DAY, 'Nineteen people died when the ferry Boreas sank near Lerwick on 8 February 2026.', DAY],
    ['two eruptions', 'Mount Sorik erupted on 8 February 2026, killing nine people.', DAY, 'Sixty people died when Mount Sorik erupted in 1987.', DAY],
    ['two places', 'Twelve people died in a train crash near Almira on 8 February 2026.', DAY, 'A train derailed near Tessin on 8 February 2026, killing 17 people.', DAY],
    ['two days', 'Twelve people died in a train crash near Almira on 8 February 2026.', DAY, 'A train derailed near Almira on 3 February 2026, killing 17 people.', DAY],
  ])('%s', (_, a, published, b, later) => expect(compare([a, published], [b, later]).relation).not.toBe('conflict'));
});

it('published later and lower, one of them is wrong, and on the same day too', () => {
  const [twelve, nine] = ['A bomb killed 12 people in Orvel on 8 February 2026.', 'A bomb killed nine people in Orvel on 8 February 2026.'];
  expect([compare([twelve, '2026-02-08'], [nine, '2026-02-11']).relation, compare([twelve, '2026-02-08'], [nine, '2026-02-08']).relation]).toEqual(['conflict', 'conflict']);
});
