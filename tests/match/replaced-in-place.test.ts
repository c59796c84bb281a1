import { describe, expect, test } from 'vitest';
import { textComparer } from '../support/compare-texts.ts';

const compareTexts = textComparer();

const SAME = ['equivalent', 'entails', 'entailed-by'];

/** Word for word the same but for one phrase, which is the point. */
const OTHERWISE: readonly (readonly [a: string, b: string])[] = [
  ['The council repainted the harbour of Velin in May 2023.', 'The council dredged the harbour of Velin in May 2023.'],
  ['The mayor of Velin embarrassed the council on 4 May 2023.', 'The mayor of Velin flattered the council on 4 May 2023.'],
  ['Engineers reinforced the dam above Korva in June 2022 with 400 tonnes of steel.', 'Engineers lowered the dam above Korva in June 2022 with 400 tonnes of steel.'],
  ['The Velin museum catalogued 300 Roman coins in 2021.', 'The Velin museum polished 300 Roman coins in 2021.'],
  ['The harbour of Velin was repainted in blue in May 2023.', 'The harbour of Velin was repainted in oil in May 2023.'],
  ['The law lets farmers in Norvia keep wolves.', 'The law lets farmers in Norvia shoot wolves.'],
  ['The statue in the square of Velin shows a fisherman with a net.', 'The statue in the square of Velin shows a soldier with a net.'],
  ['The train was in time on Monday.', 'The train was full on Monday.'],
];

describe('two texts that differ in one phrase', () => {
  test.each(OTHERWISE)('do not say the same: %s / %s', (a, b) => {
    for (const [x, y] of [[a, b], [b, a]] as const) expect(SAME).not.toContain(compareTexts(x, y).relation);
  });

  test.each([
    ['The quake shook Velin on Monday.', 'The earthquake shook Velin on Monday.'],
    ['Two miners were injured in Korva on Monday.', 'Two miners were wounded in Korva on Monday.'],
    ['The firm bought the port of Torvik in 2021.', 'The company acquired the port of Torvik in 2021.'],
    ['The mayor opened the bridge in Velin in May 2023.', 'The mayor opened the bridge at Velin in May 2023.'],
  ])('say the same where the phrases do: %s / %s', (a, b) => {
    expect(SAME).toContain(compareTexts(a, b).relation);
  });
});

describe('a text of which only the kind of event was read', () => {
  test.each([
    ['Firefighters had the blaze at the Bellmare library under control by 3 a.m. on 9 April 2026.', 'Investigators said that the Bellmare library fire was started deliberately.'],
    ['The blaze at the Corven mill on 4 May 2025 killed two people.', 'Investigators said that the Corven mill fire was started deliberately.'],
  ])('follows from no other text of such an event: %s / %s', (a, b) => {
    for (const [x, y] of [[a, b], [b, a]] as const) expect(SAME).not.toContain(compareTexts(x, y).relation);
  });
});
