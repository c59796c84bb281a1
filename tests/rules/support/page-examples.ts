/** The examples of a rule's page: fenced blocks under "## Bad" and "## Good", each a file. */
export interface Examples {
  readonly bad: Readonly<Record<string, string | Uint8Array>>;
  readonly good: Readonly<Record<string, string | Uint8Array>>;
}

/**
 * "```yaml claims/a.yaml" begins a file. `latin1` after it: saved in that encoding. `repeat=1000`: its last line stands there that
 * often, for files that would be too long to show.
 */
export function examplesOf(page: string): Examples {
  const [, bad = '', good = ''] = /\n## Bad\n([^]*?)\n## Good\n([^]*)$/.exec(page) ?? [];
  return { bad: filesIn(bad), good: filesIn(good) };
}

function filesIn(section: string): Record<string, string | Uint8Array> {
  const files: Record<string, string | Uint8Array> = {};
  for (const [, info = '', content = ''] of section.matchAll(/^```(\S+ [^\n]+)\n([^]*?)^```$/gm)) {
    const [, path = '', ...how] = info.split(' ');
    const repeat = Number(how.find((word) => word.startsWith('repeat='))?.slice('repeat='.length) ?? 1);
    const lines = content.split('\n').slice(0, -1);
    const text = `${[...lines.slice(0, -1), ...Array.from({ length: repeat }, () => lines.at(-1) ?? '')].join('\n')}\n`;
    files[path] = how.includes('latin1') ? Buffer.from(text, 'latin1') : text;
  }
  return files;
}
