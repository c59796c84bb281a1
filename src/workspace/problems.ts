import type { Diagnostic, Location } from '../types.ts';
import type { RuleArgs, RuleCode } from '../rules/index.ts';
import { severityOf } from '../rules/index.ts';
import { SourceText } from './source-text.ts';
import { offsetWithin } from './written-value.ts';

/** No more than this many problems are reported of one file; one last diagnostic says how many more there are. */
export const problemsPerFile = 1000;

/** Makes a diagnostic of this stage. `where` null: it belongs to no file. */
export function diagnostic<Code extends RuleCode>(code: Code, where: Partial<Location> | null, args: RuleArgs[Code]): Diagnostic {
  return { code, severity: severityOf(code), file: where?.file ?? null, line: where?.line ?? null, column: where?.column ?? null, args: { ...(args as Diagnostic['args']) } };
}

/** Collects the problems of one file, and knows where in it an offset is. */
export class FileProblems {
  readonly file: string;
  readonly #source: SourceText;
  readonly #found: Diagnostic[] = [];
  #hidden = 0;

  /** `file` is relative to the workspace, with forward slashes. */
  constructor(file: string, text: string | SourceText) {
    this.file = file;
    this.#source = typeof text === 'string' ? new SourceText(text) : text;
  }

  /** A collector for the same file, with nothing in it yet. */
  fresh(): FileProblems {
    return new FileProblems(this.file, this.#source);
  }

  location(offset: number): Location {
    return { file: this.file, ...this.#source.position(offset) };
  }

  /** Where a part of a value stands that begins at `offset`; where the value begins, where that cannot be told. */
  within(offset: number, value: string, start: number): Location {
    return this.location(offsetWithin(this.#source.text, offset, value, start) ?? offset);
  }

  add<Code extends RuleCode>(code: Code, offset: number, args: RuleArgs[Code]): void {
    if (this.#found.length >= problemsPerFile) this.#hidden++;
    else this.#found.push(diagnostic(code, this.location(offset), args));
  }

  /** Whether further problems are only counted: their facts need not be worked out. */
  get full(): boolean {
    return this.#found.length >= problemsPerFile;
  }

  /** A problem of the file as a whole. */
  addToFile<Code extends RuleCode>(code: Code, args: RuleArgs[Code]): void {
    this.#found.push(diagnostic(code, { file: this.file }, args));
  }

  all(): readonly Diagnostic[] {
    if (this.#hidden === 0) return this.#found;
    return [...this.#found, diagnostic('too-many-problems', { file: this.file }, { shown: problemsPerFile, hidden: this.#hidden })];
  }
}

/** By file, line, column, code, then facts; what belongs to no file comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compare(a.code, b.code) ||
      compare(JSON.stringify(a.args), JSON.stringify(b.args)),
  );
}

/** Order by code units, which is the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
