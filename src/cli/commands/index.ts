/** Every command, in the order of the help. Adding one is adding its file, and its line here. */
import type { CommandDefinition } from '../command-definition.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { add } from './add.ts';
import { extract } from './extract.ts';
import { exportCommand } from './export.ts';
import { fmt } from './fmt.ts';
import { importCommand } from './import.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { report } from './report.ts';
import { review } from './review.ts';
import { rule } from './rule.ts';
import { stage } from './stage.ts';
import { text } from './text.ts';
import { trace } from './trace.ts';

export const commands: readonly CommandDefinition[] = [list, trace, compare, explain, text, add, extract, check, rule, review, fmt, report, exportCommand, importCommand, init, stage];

/** The command that runs where none is named. */
export const defaultCommand = 'list';
