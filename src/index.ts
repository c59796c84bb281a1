/** The library: what `import … from 'reconcile-claims'` gives. Types are those of the stages. */
export { createEngine, loadLanguage, reconcile, type Engine, type Language, type ReconcileOptions } from './pipeline.ts';
export { formatReportJson } from './report/index.ts';
export { buildTrace } from './trace/trace.ts';
export { loadWorkspace, WorkspaceError } from './workspace/index.ts';
export type * from './types.ts';
