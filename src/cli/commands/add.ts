import { Option, type Command } from 'commander';
import type { AddOptions } from '../add-article.ts';
import { defineCommand } from '../command-definition.ts';
import { list, oneOf } from '../options.ts';

const KINDS = ['news', 'analysis', 'wire', 'encyclopedia', 'official', 'social', 'other'] as const;

export const add = defineCommand<AddOptions>({
  name: 'add',
  summary: 'a source file from an article: text, Markdown, or a saved HTML page',
  description:
    'Writes sources/<id>.yaml with what the article says of itself (title, outlet, authors, date, address, language) and the digest of its text. ' +
    'What it does not say stays null; options fill in what you know. Nothing is fetched. The text itself is kept only where --keep-text says. ' +
    'An article that is there already is recognised by its address, its text, or a text nearly the same, and nothing is written.',
  examples: [
    ['reconcile add page.html --keep-text ~/articles', 'a page saved from the browser, its text kept outside of the workspace'],
    ['reconcile add - --outlet "The Oldport Courier" --published 2025-03-03 < article.txt', 'a text from stdin, with what you know of it'],
  ],
  define(command) {
    command.argument('<article...>', 'article files, or - for stdin');
    addOptionsOf(command);
    command.option('--id <id>', 'id of the new source (default: made from outlet and date, or from the title)');
    command.option('--version-of <id>', 'the source that this article is a later version of');
  },
  async run(invocation) {
    return (await import('../run-add.ts')).runAdd(invocation);
  },
});

/** The options that `add` and `extract` share: what a person knows of an article, and where its text goes. */
export function addOptionsOf(command: Command): void {
  command
    .option('--url <url>', 'where it was published')
    .option('--outlet <name>', 'who published it')
    .option('--published <date>', 'when: 2024-12-07, 2024-12, or a timestamp with its offset')
    .option('--title <title>', 'its headline')
    .option('--author <names>', 'who wrote it; repeated, or a list with commas', list)
    .option('--language <tag>', 'its language, such as en or pt-BR')
    .addOption(new Option('--kind <kind>', `what it is: ${KINDS.join(', ')}`).argParser(oneOf('kind of source', KINDS)))
    .option('--retrieved <date>', 'when you fetched it')
    .option('--keep-text <dir>', 'keep the text in this folder (default: it is not kept, only its digest)')
    .option('--dry-run', 'show what would be written, and write nothing')
    .option('--force', 'merge into a file that is there: what a person wrote stays');
}
