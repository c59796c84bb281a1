/** What `add` says of an article. */
import { dirname } from 'node:path';
import { fieldsOf, type Added } from './add-article.ts';
import type { Io } from './io.ts';

/** The path of the file on stdout (its content, in a dry run); what a person should know of it on stderr. */
export function reportAdded(added: Added, path: string, io: Io): string {
  const { outcome, source, file, known } = added;
  if (known !== null) io.note(knownNote(added));
  const open = (['title', 'outlet', 'published'] as const).filter((field) => source[field] === null);
  if (outcome === 'written' && open.length > 0) io.note(`${file}: the article does not state its ${listed(open)}: null, for you to fill in where you know`);
  if (outcome === 'written' && added.textFile === null) io.note(`The text is not kept, only its digest (--keep-text DIR keeps it). Next: reconcile extract ${path === '-' ? `${source.id} --texts DIR` : path}`);
  else if (outcome === 'written') io.note(`The text is in ${added.textFile}. Next: reconcile extract ${source.id} --texts ${dirname(added.textFile!)}`);
  return outcome === 'planned' ? `# ${file}\n${added.content}` : outcome === 'known' ? '' : `${file}\n`;
}

/** One object for all articles of a run. */
export function reportAddedJson(all: readonly Added[]): string {
  const sources = all.map(({ outcome, source, file, known, textFile }) => {
    return { outcome, file, source: inFileKeys({ ...fieldsOf(source), id: known?.source.id ?? source.id }), known: known === null ? null : { source: known.source.id, as: known.as }, text: textFile };
  });
  return `${JSON.stringify({ schema: 'reconcile/add@1', sources }, null, 2)}\n`;
}

/** The keys as a source file has them: version_of, not versionOf. */
function inFileKeys(fields: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`), value]));
}

function knownNote({ known, outcome, source }: Added): string {
  const { id } = known!.source;
  if (outcome === 'merged') return `${id} was there already: what it left open is filled in, the rest stays`;
  if (outcome === 'unchanged') return `${id} is there already, with all that this article says`;
  switch (known!.as) {
    case 'same-text':
      return `This article is there already as ${id}: the same text. Nothing was written`;
    case 'same-url':
      return known!.source.text?.sha256 === source.text.sha256 ? `This article is there already as ${id}: the same address. Nothing was written` : `This article is there already as ${id}: the same address, with another text. Nothing was written; if it is a later version: --version-of ${id}`;
    case 'similar-text':
      return `This article is nearly the same as ${id}. Nothing was written; if it is a later version or a reprint that should count as its own: --version-of ${id}`;
  }
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
