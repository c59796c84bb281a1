import { expect, it } from 'vitest';
import { fuzz } from '../../scripts/fuzz/fuzz.ts';

it('mutated files do no harm to check, fmt and rule (npm run fuzz runs for longer)', { timeout: 120_000 }, async () => {
  const { files, failures } = await fuzz({ seed: 20_260_101, files: 400, seconds: 60, root: null });
  expect(failures).toEqual([]);
  expect(files).toBeGreaterThan(50);
});
