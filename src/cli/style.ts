/** What the terminal can show. */
export interface TerminalFacts {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Width, colour and signs that pretty output may use (the `Style` of report/). */
export interface TerminalStyle {
  readonly width: number;
  readonly color: boolean;
  readonly unicode: boolean;
}

const DEFAULT_WIDTH = 80;

/**
 * Decides how pretty output looks. Colour: --color or --no-color first, then NO_COLOR (no-color.org: any value but the
 * empty one), then FORCE_COLOR (0 means no), then whether stdout is a terminal that has colours.
 */
export function styleOf(flag: boolean | undefined, { isTTY, columns, platform, env }: TerminalFacts): TerminalStyle {
  const width = isTTY && columns ? columns : DEFAULT_WIDTH;
  const unicode = platform !== 'win32' || env['WT_SESSION'] !== undefined || env['TERM_PROGRAM'] === 'vscode';
  return { width, color: flag ?? colorOf(isTTY, env), unicode: unicode && env['TERM'] !== 'linux' };
}

function colorOf(isTTY: boolean, env: TerminalFacts['env']): boolean {
  if (env['NO_COLOR']) return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}
