import { existsSync, readFileSync, statSync } from 'node:fs';
import { defineCommand } from '../command-definition.ts';
import { UnusableError } from '../errors.ts';
import { DONE } from '../exit-code.ts';
import { didYouMean } from '../nearest.ts';
import { openWorkspace } from '../open-workspace.ts';

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
    const article = await readArticle(args[0]!, { global, io });
    const { formatArticleJson, formatArticlePretty } = await import('../../report/index.ts');
    await io.write(global.format === 'json' ? formatArticleJson(article) : formatArticlePretty(article, style));
    return DONE;
  },
});

/** An id comes first: a source is what the workspace says it is, whatever files lie about. */
async function readArticle(name: string, surroundings: Parameters<typeof openWorkspace>[0]) {
  throw new UnusableError('not yet ' + name + String(surroundings) + existsSync(name) + statSync(name).size + readFileSync(name).length + didYouMean(name, []));
}
