/** How a text report may look: how wide, whether coloured, whether beyond ASCII. Colour only repeats what the words say already. */
import { Chalk } from 'chalk';

/** What the terminal (or the file that is written to) can show. */
export interface Style {
  /** Columns that there are; lines keep to it. */
  readonly width: number;
  readonly color: boolean;
  /** False: rules, arrows and typographic signs are drawn in ASCII. Letters stay as they are. */
  readonly unicode: boolean;
}

/** What a piece of text is, which decides its colour. */
export type Ink = 'plain' | 'strong' | 'value' | 'faint' | 'kind' | 'warn' | 'error' | 'good';

/** Longest line length that is used however wide the terminal is: longer lines are hard to read. */
const MAX_WIDTH = 120;
/** Below this no layout is legible; lines then run over. */
const MIN_WIDTH = 24;

/** Columns to fill: the style's, but never more than 120. */
export function usableWidth(style: Style): number {
  return Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, Math.floor(style.width)));
}

/** Colours a text that is safe already; returns it as it is where colour is off. */
export type Painter = (ink: Ink, text: string) => string;

/** Makes the painter of a style: 16 colours at most, so that a terminal's own theme decides the shades. */
export function painterOf(style: Style): Painter {
  const chalk = new Chalk({ level: style.color ? 1 : 0 });
  const inks: Readonly<Record<Ink, (text: string) => string>> = {
    plain: (text) => text,
    strong: chalk.bold,
    value: chalk.bold.cyan,
    faint: chalk.dim,
    kind: chalk.magenta,
    warn: chalk.yellow,
    error: chalk.red,
    good: chalk.green,
  };
  return (ink, text) => (text === '' ? '' : inks[ink](text));
}
