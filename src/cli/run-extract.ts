/** What `extract` does, loaded when it is called. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LatestDate, Place } from './add-article.ts';
import { checkAddOptions } from './add-options.ts';
import type { Invocation } from './command-definition.ts';
import type { ExtractCommandOptions } from './extract-article.ts';
import { UnusableError, UsageError } from './errors.ts';
import { DONE, type Outcome } from './exit-code.ts';
import type { Io } from './io.ts';
import { didYouMean } from './nearest.ts';
import { openWorkspaceIfAny } from './open-workspace.ts';
import { progress } from './progress.ts';

export async function runExtract({ args, options, global, io }: Invocation<ExtractCommandOptions>): Promise<Outcome> {
  if (args.length > 1 && (options.url ?? options.title) !== undefined) throw new UsageError('--url and --title speak of one article');
  await checkAddOptions(options);
  const opened = { ...(await openWorkspaceIfAny({ global, io })) };
  const texts = global.texts === undefined ? (options.keepText === undefined ? null : resolve(options.keepText)) : resolve(global.texts);
  const [{ createDrafter, createEvidence }, { extractArticle }, { reportExtracted, reportExtractedJson }] = await Promise.all([import('../pipeline.ts'), import('./extract-article.ts'), import('./report-extracted.ts')]);
  const drafter = createDrafter(opened.workspace);
  const all: Parameters<typeof reportExtractedJson>[0][number][] = [];
  const shown = progress(args.length, io, options.with === undefined ? undefined : 1);
  for (const name of args) {
    shown.step(name);
    const { source, text, added } = await articleOf(name, { ...opened, texts }, options, io, drafter.latestDate);
    if (added !== null) opened.workspace = added;
    if (source.language !== null && !/^en\b/i.test(source.language)) io.note(`${source.id} is in another language than English (${source.language}): nothing is drafted from what is not read`);
    const dropped: { line: number; text: string | null; reason: string }[] = [];
    const propose = options.with === undefined ? null : (await import('./propose.ts')).proposer({ command: options.with, timeout: options.timeout, evidence: createEvidence(opened.workspace), drop: (one) => dropped.push(one) });
    const extracted = await extractArticle(text, source, drafter, options, opened, propose);
    shown.done();
    for (const { line, text: proposal, reason } of dropped) io.note(`${name}: dropped${line > 0 ? ` line ${line}` : ''}${proposal === null ? '' : ` “${proposal}”`}: ${reason}`);
    all.push({ ...extracted, dropped });
    if (global.format !== 'json') await io.write(reportExtracted(extracted, io));
  }
  if (global.format === 'json') await io.write(reportExtractedJson(all));
  return DONE;
}

/** The text of a source, or of a file: then its source, which is added where it is not there. */
async function articleOf(name: string, { directory, workspace, texts }: Place & { readonly texts: string | null }, options: ExtractCommandOptions, io: Io, latestDate: LatestDate) {
  const source = workspace.sources.find(({ id }) => id === name);
  if (source !== undefined) {
    const { readArticleText } = await import('../workspace/index.ts');
    const read = readArticleText(directory, source, texts);
    if ('problem' in read) throw new UnusableError(`${read.problem === 'no-text' ? `${name} names no text` : `the text of ${name} is not at hand (${read.file})`}: --texts DIR tells where it is, or give the article's file instead of the id`);
    if (read.matches === false) io.note(`The text is not the one that ${name} was written from: its digest differs.`);
    return { source, text: read.text, added: null };
  }
  if (name !== '-' && !(statSync(name, { throwIfNoEntry: false })?.isFile() ?? false)) throw new UnusableError(`no source and no file is called '${name}'${didYouMean(name, workspace.sources.map(({ id }) => id))}`);
  const [{ articleInput }, { addArticle, asSource, withSource }] = await Promise.all([import('./article-input.ts'), import('./add-article.ts')]);
  const input = await articleInput(name, io);
  const added = await addArticle(input, { ...options, force: false }, { directory, workspace }, texts, latestDate);
  if (added.known !== null) {
    if (added.known.as !== 'same-text') io.note(`${name} is taken for ${added.known.source.id} (${added.known.as === 'same-url' ? 'the same address' : 'nearly the same text'}); its text is another one`);
    return { source: added.known.source, text: input.article.text, added: null };
  }
  if (added.outcome === 'written') io.note(`${added.file}: a new source`);
  return { source: asSource(added), text: input.article.text, added: withSource(workspace, added) };
}
