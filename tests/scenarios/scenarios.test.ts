/**
 * Runs every scenario in cases/ against the built program, byte for byte: stdout, stderr and exit code.
 * UPDATE_SCENARIOS=1 writes what the program prints into the files instead; read the difference before keeping it.
 */
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runReconcile } from './support/run-program.ts';
import { formatScenario, parseScenario, words, type Run, type Scenario } from './support/scenario-file.ts';

const CASES = fileURLToPath(new URL('cases/', import.meta.url));
const update = process.env['UPDATE_SCENARIOS'] === '1';

/** Plays all runs of a scenario in a folder of its own, and gives them with what they printed. */
async function play({ files, runs }: Scenario): Promise<Run[]> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'scenario-')));
  try {
    for (const { path, content } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    const played: Run[] = [];
    for (const run of runs) {
      const [program, ...args] = words(run.command);
      if (program !== 'reconcile') throw new Error(`a run begins with reconcile: ${run.command}`);
      const { code, stdout, stderr } = await runReconcile(args, { cwd: folder, stdin: run.stdin, env: run.env });
      const [shownOut, shownErr] = [stdout, stderr].map((text) => text.replaceAll(folder, '<folder>'));
      expect(stdout === '' || stdout.endsWith('\n'), 'stdout ends with a line end').toBe(true);
      played.push({ ...run, exit: code ?? -1, stdout: shownOut!, stderr: shownErr! });
    }
    return played;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.concurrent('scenarios', () => {
  for (const name of readdirSync(CASES).filter((file) => file.endsWith('.txt')).sort()) {
    const content = readFileSync(join(CASES, name), 'utf8');
    const scenario = parseScenario(content);
    it(`${name}: ${scenario.title}`, async () => {
      const played = formatScenario({ ...scenario, runs: await play(scenario) });
      if (update && played !== content) writeFileSync(join(CASES, name), played);
      if (!update) expect(played).toBe(content);
    });
  }
});
