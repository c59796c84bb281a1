/** The library: what `import … from 'reconcile-claims'` gives. Types are those of the stages. */
export { createEngine, reconcile, type Engine, type ReconcileOptions } from './pipeline.ts';
export { formatReportJson } from './report/index.ts';
export { buildTrace } from './trace/trace.ts';
export { loadWorkspace, WorkspaceError } from './workspace/index.ts';
export type * from './types.ts';
