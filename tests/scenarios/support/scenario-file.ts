/**
 * A scenario is one text file: what it shows, the files it starts from, and one or more runs with what they must print.
 *
 *     A sentence on what this shows.
 *     === file sources/a.yaml
 *     id: a
 *     === run reconcile check --format json
 *     === stdin
 *     === exit 1
 *     === stdout
 *     === stderr
 *
 * `exit` is 0, and an output empty, where its section is absent. `=== env NAME=value` holds for the run above it.
 */
export interface Run {
  readonly command: string;
  readonly stdin: string;
  readonly env: Readonly<Record<string, string>>;
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Scenario {
  readonly title: string;
  readonly files: readonly { readonly path: string; readonly content: string }[];
  readonly runs: readonly Run[];
}

const SECTION = /^=== (file|run|stdin|env|exit|stdout|stderr)(?: (.*))?$/;

/** @throws Error for a line that begins like a section and is none */
export function parseScenario(content: string): Scenario {
  const [title = [], ...sections] = split(content);
  const files: Scenario['files'][number][] = [];
  const runs: { -readonly [key in keyof Run]: Run[key] }[] = [];
  for (const [head = '', ...lines] of sections) {
    const [, kind, rest = ''] = SECTION.exec(head) ?? [];
    const body = lines.map((line) => `${line}\n`).join('');
    if (kind === 'file') files.push({ path: rest, content: body });
    else if (kind === 'run') runs.push({ command: rest, stdin: '', env: {}, exit: 0, stdout: '', stderr: '' });
    else {
      const run = runs.at(-1);
      if (run === undefined || kind === undefined) throw new Error(`unexpected section: ${head}`);
      if (kind === 'exit') run.exit = Number(rest);
      else if (kind === 'env') run.env = { ...run.env, [rest.slice(0, rest.indexOf('='))]: rest.slice(rest.indexOf('=') + 1) };
      else run[kind as 'stdin' | 'stdout' | 'stderr'] = body;
    }
  }
  return { title: title.join('\n'), files, runs };
}

export function formatScenario({ title, files, runs }: Scenario): string {
  const parts = [`${title}\n`, ...files.map(({ path, content }) => `=== file ${path}\n${content}`)];
  for (const run of runs) {
    parts.push(`=== run ${run.command}\n`);
    for (const [name, value] of Object.entries(run.env)) parts.push(`=== env ${name}=${value}\n`);
    if (run.stdin !== '') parts.push(`=== stdin\n${run.stdin}`);
    if (run.exit !== 0) parts.push(`=== exit ${run.exit}\n`);
    if (run.stdout !== '') parts.push(`=== stdout\n${run.stdout}`);
    if (run.stderr !== '') parts.push(`=== stderr\n${run.stderr}`);
  }
  return parts.join('');
}

/** Words of a command as a shell would split them: quotes group, and nothing else is special. */
export function words(command: string): string[] {
  return [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, double, single, bare]) => double ?? single ?? bare ?? '');
}

/** The lines before the first section, then each section with its head as the first line. */
function split(content: string): string[][] {
  const parts: string[][] = [[]];
  for (const line of content.replace(/\n$/, '').split('\n')) {
    if (line.startsWith('=== ')) parts.push([line]);
    else parts.at(-1)!.push(line);
  }
  return parts;
}
