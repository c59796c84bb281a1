import { fuzz } from './fuzz.ts';

/** `--seconds N` (60), `--files N` (no limit), `--seed N` (1). Exit code 1 where anything went wrong. */
export async function main(root: string, argv: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: number): number => {
    const at = argv.indexOf(name);
    return at < 0 ? otherwise : Number(argv[at + 1]);
  };
  const { files, workspaces, slowest, runs, failures } = await fuzz({ root, seconds: option('--seconds', 60), files: option('--files', Infinity), seed: option('--seed', 1) });
  for (const failure of failures) console.log(failure);
  console.log(`${files} mutated files in ${workspaces} workspaces; the slowest check took ${Math.round(slowest.ms)} ms (seed ${slowest.seed}); ${Object.entries(runs).map(([what, count]) => `${what} ${count}`).join(', ')}; ${failures.length} failed`);
  return failures.length > 0 ? 1 : 0;
}
