/** What `add` does, loaded when it is called. */
import { resolve } from 'node:path';
import type { Added, AddOptions } from './add-article.ts';
import { checkAddOptions } from './add-options.ts';
import type { Invocation } from './command-definition.ts';
import { UsageError } from './errors.ts';
import { DONE, type Outcome } from './exit-code.ts';
import { openWorkspaceIfAny } from './open-workspace.ts';
import { progress } from './progress.ts';

export async function runAdd({ args, options, global, io }: Invocation<AddOptions>): Promise<Outcome> {
  if (args.length > 1 && (options.id ?? options.url ?? options.versionOf ?? options.title) !== undefined) throw new UsageError('--id, --url, --title and --version-of speak of one article: add the others by themselves');
  await checkAddOptions(options);
  const [{ articleInput }, { addArticle, withSource }, { reportAdded, reportAddedJson }] = await Promise.all([import('./article-input.ts'), import('./add-article.ts'), import('./report-added.ts')]);
  const opened = { ...(await openWorkspaceIfAny({ global, io })) };
  const texts = global.texts === undefined ? (options.keepText === undefined ? null : resolve(options.keepText)) : resolve(global.texts);
  const { createDrafter } = await import('./../pipeline.ts');
  const drafter = createDrafter(opened.workspace);
  const all: Added[] = [];
  const shown = progress(args.length, io);
  for (const path of args) {
    shown.step(path);
    const added = await addArticle(await articleInput(path, io), options, opened, texts, drafter.latestDate);
    if (added.outcome === 'written') opened.workspace = withSource(opened.workspace, added);
    shown.done(); // what follows is a line of its own
    all.push(added);
    if (global.format !== 'json') await io.write(reportAdded(added, path, io));
  }
  shown.done();
  if (global.format === 'json') await io.write(reportAddedJson(all));
  return DONE;
}
