/** Small workspaces of made-up news (README.md beside this file): as much is found in them as was reached, and no more is wrong. `npm run eval -- --news` prints the table. */
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadNews, type NewsTopic } from '../../scripts/eval/news/news-file.ts';
import { newsFigures, runNews, type NewsResult } from '../../scripts/eval/news/news-figures.ts';
import { faultsOf } from '../../scripts/eval/expected.ts';

const topics = loadNews(fileURLToPath(new URL('.', import.meta.url)));

describe('made-up news', () => {
  it.each(topics.map((topic): [string, NewsTopic] => [topic.topic, topic]))('%s: twelve claims or more of three outlets or four, and a list that does not contradict itself', (_, { workspace, expected, nearMisses }) => {
    expect([3, 4]).toContain(workspace.sources.length);
    expect(workspace.claims.length).toBeGreaterThanOrEqual(12);
    expect(nearMisses).toBeGreaterThanOrEqual(4);
    expect(faultsOf(expected, new Set(workspace.claims.map(({ id }) => id)))).toEqual([]);
  });

  describe.each([
    { lot: 'plain, worked on', wording: 'plain', keptApart: false, found: 70, joined: 18, falseAlarms: 0, wronglyJoined: 0 },
    { lot: 'plain, kept apart', wording: 'plain', keptApart: true, found: 33, joined: 7, falseAlarms: 2, wronglyJoined: 0 },
    { lot: 'between press and plain, worked on', wording: 'mixed', keptApart: false, found: 44, joined: 7, falseAlarms: 0, wronglyJoined: 0 },
    { lot: 'between press and plain, once kept apart', wording: 'mixed', keptApart: true, found: 9, joined: 1, falseAlarms: 0, wronglyJoined: 0 },
    { lot: 'press, worked on', wording: 'press', keptApart: false, found: 18, joined: 1, falseAlarms: 0, wronglyJoined: 0 },
    { lot: 'press, kept apart', wording: 'press', keptApart: true, found: 1, joined: 1, falseAlarms: 0, wronglyJoined: 0 },
  ])('$lot', ({ wording, keptApart, found, joined, falseAlarms, wronglyJoined }) => {
    let results: readonly NewsResult[];
    beforeAll(() => {
      results = runNews(topics.filter((topic) => topic.keptApart === keptApart && topic.wording === wording));
    }, 120_000);

    it('finds as many rivals, and joins as many that say the same, as was reached', () => {
      const figures = newsFigures(results);
      expect(figures.found).toBeGreaterThanOrEqual(found);
      expect(figures.joined).toBeGreaterThanOrEqual(joined);
    });

    it('raises no more false alarms, and joins no more that say something else', () => {
      const figures = newsFigures(results);
      const wrong = results.flatMap(({ topic, measured }) => [...measured.notRivals.filter((pair) => pair.falseAlarm && !pair.unsure), ...measured.wronglyJoined].map(({ a, b }) => `${topic.topic}: ${a} ${b}`));
      expect(figures.falseAlarms, wrong.join('\n')).toBeLessThanOrEqual(falseAlarms);
      expect(figures.wronglyJoined, wrong.join('\n')).toBeLessThanOrEqual(wronglyJoined);
    });
  });
});
