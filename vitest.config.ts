import { defineConfig } from 'vitest/config';

/** Tests that run the built program: they need an up-to-date dist/, the others need none. */
const program = ['tests/scenarios/**/*.test.ts', 'tests/cli/program/**/*.test.ts'];

/** Tests in a real browser: skipped, with a word, where there is none. */
const browser = ['tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [...program, ...browser], testTimeout: 30_000 } },
      { test: { name: 'browser', include: browser, testTimeout: 60_000, hookTimeout: 120_000 } },
      { test: { name: 'program', include: program, globalSetup: ['tests/scenarios/support/build-first.ts'], testTimeout: 30_000, hookTimeout: 60_000 } },
    ],
  },
});
