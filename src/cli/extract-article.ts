/** A source's article → its draft claim file. */
import type { ArticleDrafter, Draft } from '../pipeline.ts';
import type { Source } from '../types.ts';
import type { NewClaim } from '../workspace/index.ts';
import type { AddOptions } from './add-article.ts';
import { UnusableError } from './errors.ts';
import type { OpenWorkspace } from './open-workspace.ts';

export interface Extracted {
  readonly source: string;
  /** Relative to the workspace. */
  readonly file: string;
  readonly outcome: 'written' | 'added' | 'unchanged' | 'planned';
  /** Drafts that the file did not have, in the order of the article. */
  readonly drafts: readonly NewClaim[];
  readonly content: string;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

export interface ExtractOptions {
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/** The options of the command. */
export interface ExtractCommandOptions extends AddOptions {
  readonly with?: string;
  readonly timeout: number;
}

/** What an outside program proposes for an article, already held against it. */
export type Proposals = (text: string, source: Source, drafts: readonly Draft[]) => Promise<readonly NewClaim[]>;

/**
 * Drafts claims from a text and writes them: a new file, or what is new into the one that is there.
 * @throws UnusableError where the claim file that is there cannot be merged into
 */
export async function extractArticle(text: string, source: Source, drafter: ArticleDrafter, options: ExtractOptions, { directory, workspace }: Pick<OpenWorkspace, 'directory' | 'workspace'>, propose: Proposals | null): Promise<Extracted> {
  const { existingFile, formatClaimsFile, mergeClaimsFile, writeWhole } = await import('../workspace/index.ts');
  const { drafts, sentences: sentenceMarks } = drafter.draft(text, source);
  const proposed = propose === null ? [] : await propose(text, source, drafts);
  const all: NewClaim[] = [...drafts, ...proposed];
  const sentences = [...sentenceMarks, ...proposed.flatMap(({ mark }) => mark ?? [])];
  const file = workspace.claims.find((claim) => claim.source === source.id)?.location.file ?? `claims/${source.id}.yaml`;
  const existing = existingFile(directory, file);
  const merged = existing === null ? { content: formatClaimsFile(source.id, all, sentences), added: all.length, replaced: 0, removed: 0 } : mergeClaimsFile(existing, source.id, all, sentences, { refresh: options.force === true });
  if (merged === null) throw new UnusableError(`${file} is there already, and nothing can be merged into it: it is no sound claim file of ${source.id} (\`reconcile check\` shows why)`);
  const changes = merged.added + merged.replaced + merged.removed > 0;
  const write = options.dryRun !== true && (existing === null || merged.content !== existing);
  if (write) writeWhole(directory, file, merged.content, { overwrite: existing !== null });
  const outcome = options.dryRun === true ? 'planned' : existing === null ? 'written' : changes ? 'added' : 'unchanged';
  return { source: source.id, file, outcome, drafts: all, ...merged };
}
