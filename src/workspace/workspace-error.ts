/** There is no workspace to work with. Anything less is a diagnostic. The message is for people and needs nothing around it. */
export class WorkspaceError extends Error {
  override readonly name = 'WorkspaceError';
}
