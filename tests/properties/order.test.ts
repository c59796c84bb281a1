import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reconcile, loadLanguage } from '../../src/pipeline.ts';
import { formatReportJson } from '../../src/report/index.ts';
import type { Workspace } from '../../src/types.ts';
import { anyWorkspaceWithJudgements, SEED, withShuffled } from './support/workspaces.ts';

const language = loadLanguage();

const bytes = (made: Workspace): string => formatReportJson(reconcile(made, { language }));

it('any order of sources, claims, entities and rulings gives the same bytes', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(withShuffled(anyWorkspaceWithJudgements), ([one, other]) => {
      expect(bytes(other)).toBe(bytes(one));
    }),
    { seed: SEED, numRuns: 100 },
  );
});

it('reconciling twice gives the same bytes', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyWorkspaceWithJudgements, (made) => {
      expect(bytes(structuredClone(made))).toBe(bytes(made));
    }),
    { seed: SEED, numRuns: 50 },
  );
});
