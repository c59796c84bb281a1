import type { ExtractCommandOptions } from '../extract-article.ts';
import { defineCommand } from '../command-definition.ts';
import { numberBetween } from '../options.ts';
import { addOptionsOf } from './add.ts';

export const extract = defineCommand<ExtractCommandOptions>({
  name: 'extract',
  summary: "draft claims from a source's article, for a person to correct",
  description:
    'Writes claims/<id>.yaml with `status: draft`: one statement each, with its place in the article, the digest of its sentence, who says it and how sure. ' +
    'Words that only the article explains are put into words that stand alone where that is safe, and named in a comment (# needs context: …) where not. ' +
    'Into a file that is there already only drafts of new sentences go; what people wrote, changed or deleted stays so. With --force, drafts that nobody touched are also brought up to date.',
  examples: [
    ['reconcile extract bne-2024-12-07 --texts ~/articles', 'the article of a source, its text kept outside of the workspace'],
    ['reconcile extract page.html --keep-text ~/articles', 'a page that has no source file yet: added first, then drafted from'],
    ['reconcile extract page.html --with "my-model --json"', "a program's proposals as well, held against the article"],
  ],
  define(command) {
    command.argument('<article...>', 'ids of sources, or article files');
    addOptionsOf(command);
    command.option('--with <command>', 'a program that may propose claims: the article as JSON on its stdin, one claim a line (JSON) on its stdout');
    command.option('--timeout <seconds>', 'how long that program may take for an article', numberBetween(0.1, 86_400), 120);
  },
  async run(invocation) {
    return (await import('../run-extract.ts')).runExtract(invocation);
  },
});
