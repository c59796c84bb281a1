import { describe, expect, test } from 'vitest';
import { sharedLetters } from '../../src/match/shared-letters.ts';

describe('shared letters', () => {
  test.each([
    ['the same but for case and marks', 'The ferry sank off Naples.', 'the ferry sank, off Naples', { ofShorter: 1, ofLonger: 1 }],
    ['nothing in common', 'Ferry', 'Brücke', { ofShorter: 0, ofLonger: 0 }],
    ['no letters at all', '…', '–', { ofShorter: 0, ofLonger: 0 }],
  ])('of texts with %s', (_, a, b, shared) => {
    expect(sharedLetters(a, b)).toEqual(shared);
  });

  test('finds endings that make two words of one', () => {
    const endings = sharedLetters('negotiators negotiated', 'negotiations');
    expect(endings.ofShorter).toBeGreaterThan(0.5);
    expect(endings.ofLonger).toBeLessThan(endings.ofShorter);
  });

  test('counts a run as often as both have it', () => {
    // four runs: " yes", "yes " twice each with what is between them; the shorter has two of them
    const { ofShorter, ofLonger } = sharedLetters('yes', 'yes yes');
    expect(ofShorter).toBe(1);
    expect(ofLonger).toBeCloseTo(2 / 6);
  });

  test('is symmetric', () => {
    const [a, b] = ['The court upheld the ruling on Monday.', 'On Monday a court confirmed what was ruled'];
    expect(sharedLetters(a, b)).toEqual(sharedLetters(b, a));
  });
});
