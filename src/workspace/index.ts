/** The workspace stage: files in, Workspace and diagnostics out. The only place, with the commands, that touches the disk. */
export { articlesAtHand, checkWorkspace, evidenceAtHand, placeFindings } from './check-workspace.ts';
export { digestOf, digestOfSentence } from './digest.ts';
export { initWorkspace } from './init-workspace.ts';
export { loadWorkspace } from './load-workspace.ts';
export type { LoadedWorkspace, LoadOptions } from './load-workspace.ts';
export { openMemory } from './memory/open-memory.ts';
export { nearest } from './nearest.ts';
export { readArticleText } from './read-article-text.ts';
export type { ArticleText } from './read-article-text.ts';
export { WorkspaceError } from './workspace-error.ts';
