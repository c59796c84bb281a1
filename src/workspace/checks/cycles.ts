/** An edge that closes a cycle, and the ids along it, ending where it began. */
export interface ClosingEdge {
  readonly from: string;
  /** Which of the edges of `from`, in their order. */
  readonly index: number;
  readonly path: readonly string[];
}

/**
 * The edges that have to go for a graph to have no cycle: for each cycle one, found by walking from the ids in code-unit
 * order, so that the answer does not depend on the order of files. Without recursion: a chain may be very long.
 */
export function closingEdges(edgesOf: ReadonlyMap<string, readonly string[]>): ClosingEdge[] {
  const found: ClosingEdge[] = [];
  const done = new Set<string>();
  for (const root of [...edgesOf.keys()].sort()) {
    if (done.has(root)) continue;
    const path = [{ id: root, next: 0 }];
    const depth = new Map([[root, 0]]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const index = top.next++;
      const to = edgesOf.get(top.id)?.[index];
      if (to === undefined) {
        done.add(top.id);
        depth.delete(top.id);
        path.pop();
      } else if (depth.has(to)) found.push({ from: top.id, index, path: [...path.slice(depth.get(to)).map(({ id }) => id), to] });
      else if (!done.has(to) && edgesOf.has(to)) {
        depth.set(to, path.length);
        path.push({ id: to, next: 0 });
      }
    }
  }
  return found;
}

/** "a → b → a", shortened in the middle where it is long. */
export function pathText(path: readonly string[]): string {
  const shown = path.length > 9 ? [...path.slice(0, 5), '…', ...path.slice(-3)] : path;
  return shown.join(' → ');
}
