import { resolve } from 'node:path';
import { Option, type Command } from 'commander';
import type { Added, AddOptions } from '../add-article.ts';
import { defineCommand } from '../command-definition.ts';
import { UsageError } from '../errors.ts';
import { DONE } from '../exit-code.ts';
import { openWorkspaceIfAny } from '../open-workspace.ts';
import { list, oneOf } from '../options.ts';
import { progress } from '../progress.ts';

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
  async run({ args, options, global, io }) {
    if (args.length > 1 && (options.id ?? options.url ?? options.versionOf ?? options.title) !== undefined) throw new UsageError('--id, --url, --title and --version-of speak of one article: add the others by themselves');
    await checkAddOptions(options);
    const [{ articleInput }, { addArticle, withSource }, { reportAdded, reportAddedJson }] = await Promise.all([import('../article-input.ts'), import('../add-article.ts'), import('../report-added.ts')]);
    const opened = { ...(await openWorkspaceIfAny({ global, io })) };
    const texts = global.texts === undefined ? (options.keepText === undefined ? null : resolve(options.keepText)) : resolve(global.texts);
    const { createDrafter } = await import('../../pipeline.ts');
    const drafter = createDrafter(opened.workspace);
    const all: Added[] = [];
    const shown = progress(args.length, io);
    for (const path of args) {
      shown.step(path);
      const added = await addArticle(await articleInput(path, io), options, opened, texts, drafter.latestDate);
      if (added.outcome === 'written') opened.workspace = withSource(opened.workspace, added);
      all.push(added);
      if (global.format !== 'json') await io.write(reportAdded(added, path, io));
    }
    shown.done();
    if (global.format === 'json') await io.write(reportAddedJson(all));
    return DONE;
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

/** @throws UsageError for what a source file may not hold */
export async function checkAddOptions(options: AddOptions): Promise<void> {
  const { parseEdtf } = await import('../../values/edtf.ts');
  for (const name of ['published', 'retrieved'] as const) {
    const value = options[name];
    const parsed = value === undefined ? null : parseEdtf(value);
    if (parsed !== null && !parsed.ok) throw new UsageError(`--${name}: ${parsed.problem}`);
  }
  if (options.url !== undefined && !/^https?:\/\/[^\s]+$/i.test(options.url)) throw new UsageError(`--url: '${options.url}' is no web address (https://…)`);
  if (options.id !== undefined && !/^[a-z][a-z0-9_-]*$/.test(options.id)) throw new UsageError(`--id: '${options.id}' is no id: a small letter, then small letters, digits, - and _`);
}
