import type { Command } from 'commander';
import type { Outcome } from './exit-code.ts';
import type { Io } from './io.ts';
import type { Format, GlobalOptions } from './options.ts';
import type { TerminalStyle } from './style.ts';

/** What a command is called with. `Options` are its own; the global ones stand apart. */
export interface Invocation<Options = unknown> {
  readonly args: readonly string[];
  readonly options: Options;
  readonly global: GlobalOptions;
  readonly style: TerminalStyle;
  readonly io: Io;
}

/** An example of the help: what to type, and what it does. */
export type Example = readonly [command: string, does: string];

/**
 * One command: how it is typed, and what it does. Its file must stay cheap to load, since all of them are loaded at
 * every start: whatever reads files or claims is imported inside `run`.
 */
export interface CommandDefinition<Options = never> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Further sentences for its own help. */
  readonly description?: string;
  readonly examples: readonly [Example, Example, ...Example[]];
  /** Output formats that it has besides those of all commands. */
  readonly formats?: readonly Format[];
  /** Adds its arguments and options. */
  define(command: Command): void;
  run(invocation: Invocation<Options>): Promise<Outcome>;
}

/** Lets a definition state the type of its options once. */
export function defineCommand<Options>(definition: CommandDefinition<Options>): CommandDefinition {
  return definition as CommandDefinition; // options are what `define` declared, which the type cannot see
}
