import { Command, CommanderError } from 'commander';
import type { CommandDefinition, Example, Invocation } from './command-definition.ts';
import { commands, defaultCommand } from './commands/index.ts';
import { escapeLine } from '../report/escape.ts';
import { UsageError } from './errors.ts';
import { DONE, type Outcome } from './exit-code.ts';
import { safe, type Io } from './io.ts';
import { didYouMean } from './nearest.ts';
import { FORMATS, globalOptions, type GlobalOptions } from './options.ts';
import { styleOf } from './style.ts';
import { version } from './version.ts';

const OVERVIEW =
  'Shows where news sources disagree: what each of them says, who said it, and how many independent origins stand behind it. It never says which one is right.';

const AFTER = `
Without a command it lists the discrepancies; their options: reconcile list --help

Exit codes:
  0  fine
  1  findings at or above --fail-on, or a trace that found nothing
  2  unusable input or usage`;

/** Runs one command line to its end. Never throws: whatever goes wrong is said on stderr and told by the outcome. */
export async function runProgram(args: readonly string[], io: Io, beQuiet: (quiet: boolean) => void): Promise<Outcome> {
  let outcome = DONE;
  const program = new Command('reconcile')
    .description(OVERVIEW)
    .version(version, '-V, --version', 'print the version')
    .usage('[command] [options]')
    .helpOption('-h, --help', 'help on the program or a command')
    .helpCommand('help [command]', 'help on a command')
    .addHelpText('after', AFTER)
    .exitOverride()
    .configureHelp({ showGlobalOptions: true, minWidthToWrap: 20 })
    .configureOutput({ outputError: (text, write) => write(safe(text.replace(/^error: /, 'reconcile: ').replace(/\n\(Did you mean/, ' (did you mean').trimEnd())) });
  for (const option of globalOptions()) program.addOption(option);
  for (const definition of commands) {
    addCommand(program, definition, async (command) => {
      const global: GlobalOptions = program.opts();
      beQuiet(global.quiet === true);
      refuseOtherFormats(global, definition);
      outcome = await definition.run(invocation(command, global, io) as Invocation<never>);
    });
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    return outcomeOfError(error, io);
  }
  if (io.failure !== null) {
    io.complain(`reconcile: the output could not be written: ${io.failure.message}`);
    return { kind: 'unusable' };
  }
  return outcome;
}

function addCommand(program: Command, definition: CommandDefinition, run: (command: Command) => Promise<void>): void {
  const isDefault = definition.name === defaultCommand;
  const command = program.command(definition.name, { isDefault }).summary(definition.summary);
  command.description([definition.summary, definition.description].filter(Boolean).join('\n\n'));
  definition.define(command);
  command.addHelpText('after', `\n${examplesHelp(definition.examples)}`);
  // A word that is no command reaches the default one as a surplus argument: said there, in terms of commands.
  if (isDefault) command.allowExcessArguments(true);
  command.action(async () => {
    const [surplus] = command.args;
    if (isDefault && surplus !== undefined) throw new UsageError(surplusMessage(surplus));
    await run(command);
  });
}

/** A format that only another command has is no format of this one. */
function refuseOtherFormats({ format }: GlobalOptions, { name, formats = [] }: CommandDefinition): void {
  const offered: readonly string[] = [...FORMATS, ...formats];
  if (!offered.includes(format)) throw new UsageError(`${name} has no format '${format}'; it has: ${offered.join(', ')}`);
}

function surplusMessage(word: string): string {
  const names = [...commands.map((command) => command.name), 'help'];
  // An option of the list, before a command that is not the list: the list it was taken for.
  if (names.includes(word)) return `the command comes first, then its options: reconcile ${word} …`;
  return `unknown command '${word}'${didYouMean(word, names)}; \`reconcile --help\` lists them`;
}

function examplesHelp(examples: readonly Example[]): string {
  return ['Examples:', ...examples.map(([command, does]) => `  $ ${command}\n      ${does}`)].join('\n');
}

function invocation(command: Command, global: GlobalOptions, io: Io): Invocation {
  const { isTTY = false, columns } = process.stdout;
  const style = styleOf(global.color, { isTTY, columns, platform: process.platform, env: process.env });
  return { args: command.args, options: command.opts(), global, style, io };
}

function outcomeOfError(error: unknown, io: Io): Outcome {
  if (error instanceof CommanderError) return error.exitCode === 0 ? DONE : { kind: 'usage' }; // commander has printed it
  // Errors are told by their names: a command's further modules are a script of their own, with classes of their own.
  const name = error instanceof Error ? error.name : '';
  if (error instanceof Error && name === 'UsageError') {
    io.complain(`reconcile: ${escapeLine(error.message)}`);
    return { kind: 'usage' };
  }
  if (error instanceof Error && (name === 'UnusableError' || name === 'WorkspaceError')) {
    io.complain(`reconcile: ${escapeLine(error.message)}`);
    return { kind: 'unusable' };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  io.complain(process.env['RECONCILE_DEBUG'] ? `reconcile: ${stack ?? message}` : `reconcile: unexpected error: ${message.split('\n', 1)[0]} (a defect: please report it with what RECONCILE_DEBUG=1 prints for the same command)`);
  return { kind: 'unexpected' };
}
