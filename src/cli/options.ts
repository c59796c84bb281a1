import { Option } from 'commander';
import { UsageError } from './errors.ts';
import { didYouMean } from './nearest.ts';

/** Formats that a command can print. */
export const FORMATS = ['pretty', 'json'] as const;
/** Those of `check` besides. */
export const CHECK_FORMATS = ['sarif', 'github', 'junit', 'markdown'] as const;
export type Format = (typeof FORMATS)[number] | (typeof CHECK_FORMATS)[number];

/** Options that every command takes, before or after its name. */
export interface GlobalOptions {
  /** Undefined: the current folder. */
  readonly workspace?: string;
  readonly texts?: string;
  readonly format: Format;
  /** Undefined: as the terminal and the environment have it. */
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly timings?: boolean;
  /** False: nothing is taken from earlier runs, and nothing kept for later ones. */
  readonly cache?: boolean;
  /** Undefined: as many as there are processors. */
  readonly threads?: number;
}

/** The global options, made anew for each program. */
export function globalOptions(): Option[] {
  return [
    new Option('-C, --workspace <dir>', 'folder with sources/ and claims/ (default: the current one)'),
    new Option('--texts <dir>', "folder with the articles' texts, where they are not kept in the workspace"),
    new Option('--format <format>', `output format: ${FORMATS.join(', ')} (check also: ${CHECK_FORMATS.join(', ')})`).default('pretty').argParser(oneOf('output format', [...FORMATS, ...CHECK_FORMATS])),
    new Option('--color', 'colour even where the output is no terminal'),
    new Option('--no-color', 'no colour (also NO_COLOR=1)'),
    new Option('-q, --quiet', 'no messages on stderr but errors'),
    new Option('--no-cache', 'work everything out anew, and keep nothing in .reconcile/'),
    new Option('--threads <count>', 'threads that read claims (default: as many as there are processors)').argParser(count),
    new Option('--timings', 'how long each stage took, on stderr'),
  ];
}

/** Takes one of the given words; anything else is refused, by a UsageError that has the nearest of them. */
export function oneOf<T extends string>(what: string, values: readonly T[]): (value: string) => T {
  return (value) => {
    const found = values.find((one) => one === value);
    if (found === undefined) throw new UsageError(`'${value}' is no ${what}${didYouMean(value, values)}; there are: ${values.join(', ')}`);
    return found;
  };
}

/** Takes several of the given words: the option may be repeated, and each may hold a list with commas. */
export function someOf<T extends string>(what: string, values: readonly T[]): (value: string, before?: readonly T[]) => T[] {
  const one = oneOf(what, values);
  return (value, before = []) => [...before, ...parts(value).map(one)];
}

/** Takes any words: repeated, or a list with commas. */
export function list(value: string, before: readonly string[] = []): string[] {
  return [...before, ...parts(value)];
}

/** Takes a number from `low` to `high`. */
export function numberBetween(low: number, high: number): (value: string) => number {
  return (value) => {
    const number = value.trim() === '' ? NaN : Number(value);
    if (!(number >= low && number <= high)) throw new UsageError(`'${value}' is no number from ${low} to ${high}`);
    return number;
  };
}

/** Takes a whole number from 0 on. */
export function count(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`'${value}' is no whole number`);
  return Number(value);
}

function parts(value: string): string[] {
  return value.split(',').map((part) => part.trim()).filter((part) => part !== '');
}
