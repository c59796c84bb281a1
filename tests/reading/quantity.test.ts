import { describe, expect, it } from 'vitest';
import { createPredicateLexicon } from '../../src/reading/lexicon/predicate-lexicon.ts';
import { HEDGES_AFTER, HEDGES_BEFORE } from '../../src/reading/quantity/hedges.ts';
import { readQuantities } from '../../src/reading/quantity/index.ts';
import { RANK_WITH_ORDINAL_ONLY, SUPERLATIVES } from '../../src/reading/quantity/superlatives.ts';
import { createTokenizer } from '../../src/reading/tokens.ts';
import type { QuantityMention } from '../../src/types.ts';
import { CURRENCY_ROWS } from '../../src/values/currency-table.ts';
import { HEDGE_WIDTHS } from '../../src/values/hedge-widths.ts';
import { SCALES } from '../../src/values/scales.ts';
import { UNIT_ROWS } from '../../src/values/unit-table.ts';
import { VAGUE_DETERMINERS, VAGUE_MULTIPLIERS, VAGUE_PLURALS } from '../../src/values/vague-counts.ts';
import { QUANTITY_SENTENCES } from './quantity-sentences.ts';

const tokenize = createTokenizer(createPredicateLexicon([]).verbForms);

/** "at least 30 : civilians", "rank 2nd largest : city": kind if it is no amount, text, and the words counted. */
function shown(text: string): string[] {
  const tokens = tokenize(text);
  return readQuantities(tokens).map((mention) => {
    const counted = mention.counted ? ` : ${text.slice(tokens[mention.counted.from]!.start, tokens[mention.counted.to - 1]!.end)}` : '';
    return `${mention.kind === 'amount' ? '' : `${mention.kind} `}${mention.quantity.text}${counted}`;
  });
}

function first(text: string): QuantityMention {
  const mention = readQuantities(tokenize(text))[0];
  if (!mention) throw new Error(`nothing read in: ${text}`);
  return mention;
}

describe('quantities of sentences', () => {
  it.each(QUANTITY_SENTENCES)('%s', (text, ...expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('has at least 120 of them', () => {
    expect(QUANTITY_SENTENCES.length).toBeGreaterThanOrEqual(120);
  });
});

describe('intervals, in base units', () => {
  it.each<[string, number, number]>([
    ['About 500 people came.', 450, 550],
    ['About 37 people came.', 35, 39],
    ['About 7 people came.', 6, 8],
    ['Nearly 500 people came.', 450, 500],
    ['Just over 500 people came.', 500, 550],
    ['Up to 500 people came.', 0, 500],
    ['Fewer than 500 people came.', 0, 500],
    ['More than 500 people came.', 500, Infinity],
    ['Between 3 and 4 billion people watched.', 3e9, 4e9],
    ['Dozens of people came.', 20, 150],
    ['Tens of thousands of people came.', 10_000, 100_000],
    ['Several hundred people came.', 300, 1000],
    ['It lies 20 km (12 mi) away.', 20_000, 20_000],
    ['It lies two kilometers away.', 2000, 2000],
    ['It lasted 24 hours.', 86_400, 86_400],
    ['It cost $2.4bn.', 2.4e9, 2.4e9],
    ['Rs 5 crore was paid.', 5e7, 5e7],
    ['It was 104F.', 40, 40],
    ['Rates rose by 25 basis points.', 0.25, 0.25],
    ['Two-thirds of voters agreed.', 200 / 3, 200 / 3],
    ['More than half of voters agreed.', 50, Infinity],
    ['No casualties were reported.', 0, 0],
    ['She won 2-0.', 20_000, 20_000],
    ['She lost 0-2.', 20_000, 20_000],
  ])('%s', (text, low, high) => {
    const { interval } = first(text).quantity;
    expect(interval.low).toBeCloseTo(low, 6);
    if (Number.isFinite(high)) expect(interval.high).toBeCloseTo(high, 6);
    else expect(interval.high).toBe(high);
  });
});

describe('every entry of a table is read in its example', () => {
  it.each([...HEDGES_BEFORE, ...HEDGES_AFTER].map((entry) => [entry.phrase, entry] as const))('hedge "%s"', (_phrase, { hedge, example }) => {
    const { quantity } = first(example);
    const expected = HEDGE_WIDTHS[hedge === 'neutral' ? 'exact' : hedge];
    expect(quantity.bound).toBe(expected.bound);
    expect(quantity.text).toContain(hedge === 'less-than' ? ' than ' : expected.shown);
  });

  it.each(UNIT_ROWS.map((row) => [row.symbol, row] as const))('unit %s', (symbol, { dimension, example }) => {
    expect(first(`It was ${example}.`).quantity).toMatchObject({ dimension, unit: symbol });
  });

  it.each(CURRENCY_ROWS.map((row) => [row.code, row] as const))('currency %s', (code, { example, known }) => {
    expect(first(`It cost ${example}.`).quantity).toMatchObject({ dimension: `money:${known ?? code}`, unit: code });
  });

  it.each([...SCALES].map(([form, scale]) => [form, scale] as const))('scale %s', (_form, { factor, example }) => {
    expect(first(`They had ${example}.`).quantity.interval.high / factor).toBeLessThan(500);
    expect(first(`They had ${example}.`).quantity.interval.high).toBeGreaterThanOrEqual(factor);
  });

  it.each([...VAGUE_PLURALS, ...VAGUE_DETERMINERS].map(([word, entry]) => [word, entry] as const))('vague "%s"', (_word, entry) => {
    expect(first(entry.example).quantity).toMatchObject({ bound: 'vague', stated: null });
  });

  it.each([...VAGUE_MULTIPLIERS].map(([word, entry]) => [word, entry] as const))('vague "%s of …"', (word, entry) => {
    expect(first(entry.example).quantity.text.startsWith(`${word} of `)).toBe(true);
  });

  it.each([...SUPERLATIVES].map(([word, entry]) => [word, entry] as const))('superlative "%s"', (word, { scale, example }) => {
    const mentions = readQuantities(tokenize(example)).filter((mention) => mention.kind === 'rank');
    if (RANK_WITH_ORDINAL_ONLY.has(word) && !example.includes('-')) expect(mentions).toEqual([]);
    else expect(mentions[0]?.quantity.dimension).toBe(scale === 'size' ? 'rank' : `rank:${scale}`);
  });
});

describe('mentions', () => {
  it('come in text order and do not overlap', () => {
    for (const [text] of QUANTITY_SENTENCES) {
      const mentions = readQuantities(tokenize(text));
      mentions.forEach((mention, i) => {
        expect(mention.range.to).toBeGreaterThan(mention.range.from);
        if (i > 0) expect(mention.range.from).toBeGreaterThanOrEqual(mentions[i - 1]!.range.to);
      });
    }
  });
});
