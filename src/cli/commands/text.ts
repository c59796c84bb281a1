import { statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { defineCommand } from '../command-definition.ts';
import { UnusableError } from '../errors.ts';
import { DONE } from '../exit-code.ts';
import { didYouMean } from '../nearest.ts';
import { openWorkspaceIfAny } from '../open-workspace.ts';

export const text = defineCommand({
  name: 'text',
  summary: "an article's text with its addresses (p7s1), to write claims from",
  examples: [
    ['reconcile text bne-2024-12-07 --texts ~/articles', 'the text of a source, kept outside the workspace'],
    ['reconcile text article.txt', 'a text that has no source file yet'],
  ],
  define(command) {
    command.argument('<source>', "a source's id, or a text file");
  },
  async run({ args, global, style, io }) {
    const name = args[0]!;
    const { directory, workspace } = await openWorkspaceIfAny({ global, io });
    // An id comes first: a source is what the workspace says it is, whatever files lie about.
    const source = workspace.sources.find((one) => one.id === name) ?? null;
    if (source === null && !isFile(name)) throw new UnusableError(`no source and no file is called '${name}'${didYouMean(name, workspace.sources.map((one) => one.id))}`);

    const [{ readArticleText }, { paragraphsOf, sentencesOf }, { formatArticleJson, formatArticlePretty }] = await Promise.all([import('../../workspace/index.ts'), import('../../values/article-text.ts'), import('../../report/index.ts')]);
    const [folder, file] = source === null ? [dirname(resolve(name)), { text: { file: basename(name), sha256: null } }] : [directory, source];
    const read = readArticleText(folder, file, global.texts === undefined ? null : resolve(global.texts));
    if ('problem' in read) throw new UnusableError(PROBLEMS[read.problem](name, read.file));
    if (read.matches === false) io.note(`The text is not the one that ${name} was written from: its digest differs.`);

    const article = { source: source ?? name, paragraphs: paragraphsOf(read.text).map(sentencesOf) };
    await io.write(global.format === 'json' ? formatArticleJson(article) : formatArticlePretty(article, style));
    return DONE;
  },
});

/** Why there is no text to show, and what to do about it. */
const PROBLEMS = {
  'no-text': (source: string) => `${source} names no text: its source file has no \`text: {file: …}\``,
  outside: (source: string, file: string | null) => `the text of ${source} is said to be ${file}, which is outside the workspace and the folder of texts: not read`,
  missing: (source: string, file: string | null) => `the text of ${source} is not here: ${file} is missing (--texts DIR tells where the texts are)`,
  unreadable: (_: string, file: string | null) => `${file} cannot be read: it is no text in UTF-8, or too large`,
} as const;

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
