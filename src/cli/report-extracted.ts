/** What `extract` says of an article. */
import type { Extracted } from './extract-article.ts';
import type { Io } from './io.ts';

/** The path of the file on stdout (its content, in a dry run); counts and what to do next on stderr. */
export function reportExtracted(extracted: Extracted, io: Io): string {
  const { source, file, outcome, added, replaced, removed, drafts, content } = extracted;
  const open = drafts.filter((draft) => draft.open.length > 0).length;
  if (outcome === 'unchanged') {
    io.note(`${file}: nothing new in ${source}; what is there stays as it is`);
    return '';
  }
  const changes = [`${added} draft${added === 1 ? '' : 's'}`, ...(replaced > 0 ? [`${replaced} moved`] : []), ...(removed > 0 ? [`${removed} untouched ones taken out`] : [])].join(', ');
  io.note(outcome === 'added' ? `${file}: ${changes} added; what was there stays` : `${file}: ${changes}${open === 0 ? '' : `, ${open} of them marked "needs context"`}`);
  if (added > 0 && outcome !== 'planned') io.note(`Correct them in ${file}, then: reconcile check ${file}`);
  return outcome === 'planned' ? `# ${file}\n${content}` : `${file}\n`;
}

/** One object for all articles of a run. */
export function reportExtractedJson(all: readonly (Extracted & { readonly dropped: readonly { readonly line: number; readonly text: string | null; readonly reason: string }[] })[]): string {
  const sources = all.map(({ source, file, outcome, added, replaced, removed, drafts, dropped }) => ({
    source,
    file,
    outcome,
    added,
    replaced,
    removed,
    drafts: drafts.map(({ id, text, at, evidence, attribution, certainty, open, datedBy }) => ({ id, text, at, evidence, attribution, certainty, needs_context: open, date_from: datedBy })),
    dropped,
  }));
  return `${JSON.stringify({ schema: 'reconcile/extract@1', sources }, null, 2)}\n`;
}
