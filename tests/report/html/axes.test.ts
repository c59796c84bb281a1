import { describe, expect, it } from 'vitest';
import { placeLabels, spreadDots } from '../../../src/report/html/chart-labels.ts';
import { numberTicks, tickLabel } from '../../../src/report/html/number-axis.ts';
import { timeTicks } from '../../../src/report/html/time-axis.ts';

const day = (iso: string): number => Date.parse(iso);

describe('the time axis', () => {
  it.each([
    ['2024-12-06', '2024-12-08', 5, ['6 Dec', '7 Dec', '8 Dec']],
    ['2024-11-27', '2024-12-08', 6, ['27 Nov', '29 Nov', '1 Dec', '3 Dec', '5 Dec', '7 Dec']],
    ['2024-01-10', '2024-06-20', 6, ['Feb 2024', 'Mar 2024', 'Apr 2024', 'May 2024', 'Jun 2024']],
    ['2019-08-01', '2025-05-01', 5, ['2020', '2022', '2024']],
    ['0950-01-01', '2024-01-01', 5, ['1000', '1500', '2000']],
  ])('from %s to %s', (from, to, most, labels) => {
    expect(timeTicks(day(from), day(to), most).map(({ label }) => label)).toEqual(labels);
  });

  it('never has more marks than asked for, whatever the span', () => {
    for (let days = 1; days < 400_000; days = Math.ceil(days * 1.7)) {
      const ticks = timeTicks(day('1600-02-17'), day('1600-02-17') + days * 86_400_000, 5);
      expect(ticks.length).toBeLessThanOrEqual(6);
      expect(ticks.map(({ at }) => at)).toEqual([...ticks.map(({ at }) => at)].sort((a, b) => a - b));
    }
  });
});

describe('the number axis', () => {
  it.each([
    [[20, 10], [10, 15, 20]],
    [[1150, 17500], [0, 10000, 20000]],
    [[5], [4.5, 5, 5.5]],
    [[0], [0, 0.5, 1]],
    [[-3, 4], [-5, 0, 5]],
    [[0.1, 0.3], [0, 0.1, 0.2, 0.3]],
  ])('around %j', (values, ticks) => {
    expect(numberTicks(values, 3)).toEqual(ticks);
  });

  it.each([[14750, '14,750'], [2.4e9, '2.4 bn'], [0.3, '0.3'], [-1500000, '-1.5 m'], [999, '999']])('writes %d as %s', (value, label) => {
    expect(tickLabel(value)).toBe(label);
  });
});

describe('labels in a chart', () => {
  it('are put where they collide with nothing, and left out where there is no such place', () => {
    const crowd = Array.from({ length: 12 }, (_, index) => ({ x: 50 + (index % 4), y: 60 + Math.floor(index / 4) * 8, label: 'about 1,150 SYP' }));
    const placed = placeLabels(crowd, 172);
    expect(placed.filter((one) => one !== null).length).toBeGreaterThan(0);
    expect(placed.filter((one) => one === null).length).toBeGreaterThan(0);
    expect(placeLabels([{ x: 50, y: 60, label: '20 km' }], 172)).toEqual([{ anchor: 'middle', dx: 0, dy: -13 }]);
    expect(placeLabels([{ x: 50, y: 60, label: 'a label that is far too long for any place in the chart' }], 172)).toEqual([null]);
  });

  it('stand by dots that were moved apart', () => {
    const [first, second] = spreadDots([{ at: 50, y: 60 }, { at: 50, y: 60 }]);
    expect(first).toEqual({ at: 50, y: 60 });
    expect(second!.at).toBeGreaterThan(54);
    expect(second!.y).toBe(60);
  });
});
