/**
 * How well are single sentences read, by phenomenon? One test a sentence of the YAML files beside this one. A sentence marked
 * `known_failure` must fail, so that nobody overlooks that it was mended. README.md here says how a line is written.
 */
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadPhenomena } from '../../../scripts/eval/phenomena/cases.ts';
import { checkPhenomena } from '../../../scripts/eval/phenomena/check.ts';

const LEAST = 15;
const outcomes = checkPhenomena(loadPhenomena(fileURLToPath(new URL('.', import.meta.url))));

describe('sentences by phenomenon', () => {
  for (const { of, wrong } of outcomes) {
    it(`${of.bullet}, ${of.phenomenon}: ${of.text}`, () => {
      if (of.knownFailure === null) expect(wrong).toEqual([]);
      else expect(wrong, 'is read rightly now: take known_failure away').not.toEqual([]);
    });
  }

  it(`has at least ${LEAST} sentences of each phenomenon, none twice`, () => {
    const names = outcomes.map(({ of }) => `${of.bullet}: ${of.phenomenon}`);
    expect([...new Set(names)].filter((name) => names.filter((one) => one === name).length < LEAST)).toEqual([]);
    expect(new Set(outcomes.map(({ of }) => of.text)).size).toBe(outcomes.length);
  });
});
